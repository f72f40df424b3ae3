import AblyPubSub
import TestSupport
import Testing

/// The set of a channel's members as a sequence.
@Suite struct MembersTests {
    private static func attached() async throws -> (PresenceService, RealtimeChannel) {
        let service = PresenceService { $0.flags = .hasPresence }
        let channel = service.client().channels["test"]
        try await channel.attach()
        return (service, channel)
    }

    private static func names(_ set: [PresenceMessage]?) -> [String?]? { set.map { $0.map(\.clientId) } }

    @Test func `the first set comes when all members are known`() async throws {
        let (service, channel) = try await Self.attached()
        let sets = channel.presence.members()

        service.mock.sendToClient(.sync("test", [.member("c1:alice")], serial: "s:1"))
        service.mock.sendToClient(
            .presence("test", [.event(.enter, "c2:bob", id: "c2:0:0")]))
        #expect(sets.statistics.buffered == 0)
        service.mock.sendToClient(.sync("test", [.member("c3:carol")], serial: "s:"))

        #expect(sets.statistics.buffered == 1)
        var iterator = sets.makeAsyncIterator()
        #expect(try await Self.names(iterator.next()) == ["alice", "bob", "carol"])
    }

    @Test func `the first set comes at once if all members are known`() async throws {
        let (service, channel) = try await Self.attached()
        service.mock.sendToClient(.sync("test", [.member("c1:alice")], serial: "s:"))

        var iterator = channel.presence.members().makeAsyncIterator()

        #expect(try await Self.names(iterator.next()) == ["alice"])
    }

    @Test func `the first set is empty if nobody is present`() async throws {
        let channel = PresenceService().client().channels["test"]

        let sets = channel.presence.members()

        var iterator = sets.makeAsyncIterator()
        #expect(try await Self.names(iterator.next()) == [])
        #expect(channel.state == .attached)
    }

    @Test func `each change makes a set, and what changes nothing makes none`() async throws {
        let (service, channel) = try await Self.attached()
        let sets = channel.presence.members()
        var iterator = sets.makeAsyncIterator()
        service.mock.sendToClient(.sync("test", [.member("c1:alice")], serial: "s:"))
        #expect(try await Self.names(iterator.next()) == ["alice"])

        service.mock.sendToClient(.presence("test", [.event(.enter, "c2:bob", id: "c2:0:0")]))
        #expect(try await Self.names(iterator.next()) == ["alice", "bob"])
        service.mock.sendToClient(.presence("test", [.event(.update, "c2:bob", id: "c2:1:0", data: "away")]))
        #expect(try await iterator.next()?.map(\.data) == [nil, "away"])
        // The same again is older than what is known.
        service.mock.sendToClient(.presence("test", [.event(.enter, "c2:bob", id: "c2:0:0")]))
        #expect(sets.statistics.buffered == 0)
        service.mock.sendToClient(.presence("test", [.event(.leave, "c1:alice", id: "c1:1:0")]))
        #expect(try await Self.names(iterator.next()) == ["bob"])
    }

    @Test func `a consumer that is busy gets the newest set only`() async throws {
        let (service, channel) = try await Self.attached()
        let sets = channel.presence.members()
        service.mock.sendToClient(.sync("test", [.member("c1:alice")], serial: "s:"))
        service.mock.sendToClient(.presence("test", [.event(.enter, "c2:bob", id: "c2:0:0")]))
        service.mock.sendToClient(.presence("test", [.event(.leave, "c1:alice", id: "c1:1:0")]))

        #expect(sets.statistics.buffered == 1)
        var iterator = sets.makeAsyncIterator()
        #expect(try await Self.names(iterator.next()) == ["bob"])
        #expect(sets.statistics.delivered == 1)
    }

    /// RTP19a: members that left while the connection was lost.
    @Test func `after an interruption, the next set comes when all members are known again`() async throws {
        let (service, channel) = try await Self.attached()
        let sets = channel.presence.members()
        var iterator = sets.makeAsyncIterator()
        service.mock.sendToClient(.sync("test", [.member("c1:alice"), .member("c2:bob")], serial: "s:"))
        #expect(try await Self.names(iterator.next()) == ["alice", "bob"])

        service.mock.simulateDisconnect()
        #expect(channel.state == .attached)
        service.mock.sendToClient(.sync("test", [.member("c2:bob"), .member("c3:carol")], serial: "t:1"))
        #expect(sets.statistics.buffered == 0)
        service.mock.sendToClient(.sync("test", [], serial: "t:"))

        #expect(try await Self.names(iterator.next()) == ["bob", "carol"])
    }

    @Test func `the sequence ends when the channel is detached`() async throws {
        let (_, channel) = try await Self.attached()
        let sets = channel.presence.members()

        try await channel.detach()

        var iterator = sets.makeAsyncIterator()
        #expect(try await iterator.next() == nil)
    }
}
