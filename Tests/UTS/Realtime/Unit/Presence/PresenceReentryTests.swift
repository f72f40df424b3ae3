import AblyPubSub
import Logging
import TestSupport
import Testing

/// Members that a client has entered are entered again when the channel is attached anew (RTP17).
@Suite struct PresenceReentryTests {
    // UTS: realtime/unit/RTP17i/auto-reentry-on-attached-0
    // UTS: realtime/unit/RTP17g1/reentry-omits-id-new-connid-0
    @Test func `a member is entered again over a new connection, without the id that it had`() async throws {
        let service = PresenceService { $0.echoes = true }
        let realtime = service.client("my-client")
        let channel = realtime.channels["test"]
        try await channel.attach()
        try await channel.presence.enter("hello")
        #expect(service.presence.count == 1)

        service.mock.simulateDisconnect()
        #expect(realtime.connection.id == "conn-2" && channel.state == .attached)

        #expect(service.presence.map(\.action) == [.enter, .enter])
        #expect(service.presence.map(\.data) == ["hello", "hello"])
        #expect(service.presence.map(\.id) == [nil, nil])
        #expect(service.presence.last?.clientId == "my-client")
    }

    // UTS: realtime/unit/RTP17g/reentry-publishes-enter-with-data-0 (RTP15f: the client has no client id of its own)
    @Test func `each member is entered again with its data`() async throws {
        let service = PresenceService(clientId: "*") { $0.echoes = true }
        let channel = service.client().channels["test"]
        try await channel.attach()
        try await channel.presence.enterClient("alice", data: "alice-data")
        try await channel.presence.enterClient("bob", data: "bob-data")
        try await channel.presence.enterClient("carol", data: "carol-data")
        try await channel.presence.leaveClient("carol")
        let earlier = service.presence.count

        service.mock.simulateDisconnect()

        let again = service.presence.dropFirst(earlier)
        #expect(again.map(\.action) == [.enter, .enter])
        #expect(again.map(\.clientId) == ["alice", "bob"])
        #expect(again.map(\.data) == ["alice-data", "bob-data"])
    }

    /// RTP17g, RTP17g1.
    @Test func `a member is entered again over the same connection with the id that it had`() async throws {
        let service = PresenceService(sameConnection: true) { $0.echoes = true }
        let channel = service.client("my-client").channels["test"]
        try await channel.presence.enter("hello")

        service.mock.simulateDisconnect()

        #expect(service.presence.map(\.id) == [nil, "conn-1:0:0"])
        #expect(service.presence.map(\.action) == [.enter, .enter])
    }

    // UTS: realtime/unit/RTP17i/no-reentry-with-resumed-flag-1
    @Test(arguments: [true, false])
    func `a member of a channel that is attached is entered again unless nothing was lost`(resumed: Bool) async throws {
        let service = PresenceService { $0.echoes = true }
        let channel = service.client("my-client").channels["test"]
        try await channel.presence.enter("hello")
        #expect(service.presence.count == 1)

        service.mock.sendToClient(.attached("test", flags: resumed ? .resumed : []))

        #expect(service.presence.count == (resumed ? 1 : 2))
    }

    /// RTP17i: only for a channel that is attached does the flag say that nothing is to be done.
    @Test func `a member is entered again if the attachment is continued over a resumed connection`() async throws {
        let service = PresenceService(sameConnection: true) { $0.echoes = true }
        let channel = service.client("my-client").channels["test"]
        try await channel.presence.enter("hello")
        service.change { $0.flags = [.resumed, .hasPresence] }

        service.mock.simulateDisconnect()

        #expect(channel.state == .attached)
        #expect(service.presence.count == 2)
    }

    // UTS: realtime/unit/RTP17e/failed-reentry-emits-update-error-0
    @Test func `the channel tells of a member that could not be entered again`() async throws {
        let logged = LogRecorder()
        let service = PresenceService { $0.echoes = true }
        let channel = service.client("my-client") { $0.logger = logged.logger }.channels["test"]
        try await channel.presence.enter("hello")
        let log = channel.log()
        service.change { $0.rejection = ServiceError(code: 40160, statusCode: 401, message: "Presence denied") }

        service.mock.simulateDisconnect()

        let changes = log.changes.filter { $0.reason?.code == 91004 }
        #expect(changes.count == 1)
        let change = try #require(changes.first)
        #expect(change.event == .update && change.resumed)
        #expect(change.previous == .attached && change.current == .attached)
        #expect(change.reason?.message.contains("my-client") == true)
        #expect((change.reason?.cause as? AblyError)?.code == 40160)
        #expect(logged.entries.contains { $0.level >= .warning && $0.message.contains("my-client") })
    }

    // UTS: realtime/unit/RTP17a/server-publishes-without-subscribe-0
    @Test func `a client knows itself as a member even if it may not subscribe`() async throws {
        // The mode presence only.
        let service = PresenceService { behaviour in
            behaviour.flags = ProtocolMessage.Flags(rawValue: 1 << 16)
            behaviour.echoes = true
        }
        let channel = service.client("my-client") { $0.logLevel = .error }.channels["test"]
        try await channel.attach()
        #expect(channel.modes == .presence)

        try await channel.presence.enter("hello")

        let members = try await channel.presence.get(waitForSync: false)
        #expect(members.map(\.clientId) == ["my-client"])
        // It is also among those that are entered again.
        service.mock.simulateDisconnect()
        #expect(service.presence.map(\.data) == ["hello", "hello"])
    }

    /// RTP17b.
    @Test func `a member that the service says to have left is entered again`() async throws {
        let service = PresenceService { $0.echoes = true }
        let channel = service.client("my-client").channels["test"]
        try await channel.presence.enter("hello")
        // Its id is not one of the connection: the service made the message itself.
        let time = service.mock.clock.wallClock + 1
        service.mock.sendToClient(
            .presence("test", [.event(.leave, "conn-1:my-client", id: "service:0:0", at: time)]))
        #expect(try await channel.presence.get().isEmpty)

        service.mock.simulateDisconnect()

        #expect(service.presence.map(\.action) == [.enter, .enter])
    }
}
