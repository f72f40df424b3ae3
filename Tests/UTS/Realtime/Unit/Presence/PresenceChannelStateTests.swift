import AblyPubSub
import TestSupport
import Testing

/// The members of a channel when it is attached, detached, suspended or fails (RTP1, RTP5, RTP13, RTL9).
@Suite struct PresenceChannelStateTests {
    /// A service whose channels have members.
    private static func service(ttl: Int64 = 120_000, _ members: String...) -> PresenceService {
        PresenceService(ttl: ttl) { behaviour in
            behaviour.flags = .hasPresence
            behaviour.members = members.map { .member($0) }
        }
    }

    // UTS: realtime/unit/RTP1/has-presence-triggers-sync-0
    @Test func `the members of a channel are those of the synchronization that follows its attachment`() async throws {
        let channel = Self.service("c1:alice").client().channels["test"]
        try await channel.attach()

        #expect(try await channel.presence.get().map(\.clientId) == ["alice"])
        #expect(channel.presence.syncComplete)
    }

    // UTS: realtime/unit/RTP1/no-has-presence-empty-1
    @Test func `a channel of which no members are announced has none`() async throws {
        let channel = PresenceService().client().channels["test"]
        #expect(!channel.presence.syncComplete)
        try await channel.attach()

        #expect(channel.presence.syncComplete)
        #expect(try await channel.presence.get().isEmpty)
    }

    // UTS: realtime/unit/RTP1/no-has-presence-clears-existing-2
    @Test func `all members have left if none are announced when the channel is attached anew`() async throws {
        let service = Self.service("c1:alice", "c2:bob")
        let realtime = service.client()
        let channel = realtime.channels["test"]
        try await channel.attach()
        #expect(try await channel.presence.get().count == 2)
        let log = channel.presence.log()
        service.change { behaviour in
            behaviour.flags = []
            behaviour.members = nil
        }

        service.mock.simulateDisconnect()
        #expect(realtime.connection.id == "conn-2" && channel.state == .attached)

        #expect(try await channel.presence.get().isEmpty)
        #expect(log.changes.map(\.action) == [.leave, .leave])
        #expect(log.changes.map(\.clientId) == ["alice", "bob"])
        #expect(log.changes.map(\.id) == [nil, nil])
        #expect(log.changes.map(\.timestamp) == Array(repeating: service.mock.clock.wallClock, count: 2))
    }

    // UTS: realtime/unit/RTP5a/detached-clears-presence-maps-0 (RTP11e: get attaches the channel again)
    // UTS: realtime/unit/RTP5a/failed-clears-presence-maps-1
    @Test(arguments: [ChannelState.detached, .failed])
    func `the members of a channel that is detached or has failed are forgotten, not said to leave`(
        state: ChannelState
    ) async throws {
        let service = Self.service("c1:alice")
        service.change { $0.echoes = true }
        let channel = service.client("my-client").channels["test"]
        try await channel.presence.enter("data")
        #expect(try await channel.presence.get().map(\.clientId) == ["alice", "my-client"])
        let log = channel.presence.log()

        if state == .detached {
            try await channel.detach()
        } else {
            service.mock.sendToClient(.error(90001, status: 400, "Channel failed", channel: "test"))
        }
        #expect(channel.state == state)
        #expect(log.changes.isEmpty)
        #expect(!channel.presence.syncComplete)

        // The next synchronization has not come yet, and nobody is known: neither alice nor the client itself, which is
        // not entered again.
        service.change { $0.members = nil }
        if state == .failed { try await channel.attach() }
        #expect(try await channel.presence.get(waitForSync: false).isEmpty)
        #expect(channel.state == .attached)
        #expect(log.changes.isEmpty)
        #expect(service.presence.count == 1)
    }

    // UTS: realtime/unit/RTP5f/suspended-maintains-presence-map-0
    @Test func `the members of a suspended channel remain, and later only what has changed is told`() async throws {
        let service = Self.service(ttl: 5_000, "c1:alice", "c2:bob")
        let channel = service.client().channels["test"]
        try await channel.attach()
        #expect(try await channel.presence.get().count == 2)
        let log = channel.presence.log()

        await service.suspend()
        #expect(channel.state == .suspended)
        #expect(try await channel.presence.get(waitForSync: false).map(\.clientId) == ["alice", "bob"])
        #expect(log.changes.isEmpty)

        service.change { behaviour in
            behaviour.acceptsConnections = true
            behaviour.members = [.member("c1:alice"), .member("c3:carol")]
        }
        await service.mock.clock.advance(by: .seconds(30))
        #expect(channel.state == .attached)
        #expect(log.changes.map(\.action) == [.present, .leave])
        #expect(log.changes.map(\.clientId) == ["carol", "bob"])
        #expect(try await channel.presence.get().map(\.clientId) == ["alice", "carol"])
    }

    /// RTP2h1, RTP18a: a synchronization is in progress from its first message on.
    @Test func `a member that leaves before the synchronization is told of, and does not return by it`() async throws {
        let service = PresenceService { $0.flags = .hasPresence }
        let channel = service.client().channels["test"]
        try await channel.attach()
        let log = channel.presence.log()
        func send(_ action: PresenceAction, id: String) {
            service.mock.sendToClient(.presence("test", [.event(action, "c1:alice", id: id)]))
        }

        send(.enter, id: "c1:0:0")
        send(.leave, id: "c1:1:0")
        send(.leave, id: "c1:2:0")
        #expect(log.changes.map(\.action) == [.enter, .leave])
        service.mock.sendToClient(.sync("test", [.member("c1:alice"), .member("c2:bob")], serial: "seq1:"))

        #expect(log.changes.map(\.clientId) == ["alice", "alice", "bob"])
        #expect(try await channel.presence.get().map(\.clientId) == ["bob"])
    }

    // UTS: realtime/unit/RTP13/sync-complete-attribute-0
    @Test func `syncComplete tells whether all members are known`() async throws {
        let service = PresenceService { $0.flags = .hasPresence }
        let channel = service.client().channels["test"]
        try await channel.attach()
        #expect(!channel.presence.syncComplete)

        service.mock.sendToClient(.sync("test", [.member("c1:alice")], serial: "seq1:cursor1"))
        #expect(!channel.presence.syncComplete)
        service.mock.sendToClient(.sync("test", [.member("c2:bob")], serial: "seq1:"))

        #expect(channel.presence.syncComplete)
    }

    // UTS: realtime/unit/RTL9/presence-attribute-0
    @Test func `a channel has its members`() async throws {
        // A value, so that it has no identity: each is of the same channel (RTL9a).
        let realtime = Self.service("c1:alice").client()
        let presence: RealtimePresence = realtime.channels["test"].presence
        let same = realtime.channels["test"].presence
        let other = realtime.channels["other"].presence

        _ = try await presence.get()

        #expect(presence.syncComplete && same.syncComplete && !other.syncComplete)
    }
}
