import AblyPubSub
import TestSupport
import Testing

/// Entering, updating and leaving on behalf of other clients (RTP14, RTP15, RTP4).
@Suite struct PresenceOnBehalfTests {
    /// A service that permits any client id (RSA7b4: the client itself has none).
    private let service = PresenceService(clientId: "*")

    // UTS: realtime/unit/RTP14a/enterclient-on-behalf-0
    @Test func `a client enters others`() async throws {
        let channel = service.client().channels["test"]
        try await channel.attach()

        try await channel.presence.enterClient("user-alice", data: "alice-data")
        try await channel.presence.enterClient("user-bob", data: "bob-data")

        #expect(service.presence.map(\.action) == [.enter, .enter])
        #expect(service.presence.map(\.clientId) == ["user-alice", "user-bob"])
        #expect(service.presence.map(\.data) == ["alice-data", "bob-data"])
        #expect(service.mock.messages(.presence).map(\.msgSerial) == [0, 1])
    }

    // UTS: realtime/unit/RTP15a/updateclient-leaveclient-0
    @Test func `a client enters, updates and leaves for another one`() async throws {
        let channel = service.client().channels["test"]
        try await channel.attach()

        try await channel.presence.enterClient("user-1", data: "entered")
        try await channel.presence.updateClient("user-1", data: "updated")
        try await channel.presence.leaveClient("user-1", data: "leaving")

        #expect(service.presence.map(\.action) == [.enter, .update, .leave])
        #expect(service.presence.map(\.clientId) == ["user-1", "user-1", "user-1"])
        #expect(service.presence.map(\.data) == ["entered", "updated", "leaving"])
    }

    // UTS: realtime/unit/RTP15e/enterclient-implicitly-attaches-0
    @Test func `enterClient attaches the channel`() async throws {
        let channel = service.client().channels["test"]
        #expect(channel.state == .initialized)

        try await channel.presence.enterClient("user-1")

        #expect(channel.state == .attached)
        #expect(service.presence.map(\.clientId) == ["user-1"])
    }

    /// RTP15e.
    @Test func `enterClient fails if the channel does`() async throws {
        service.change { $0.attaches = false }
        let channel = service.client().channels["test"]

        let entering = Task { try await channel.presence.enterClient("user-1") }
        await channel.reaches(.attaching)
        service.mock.sendToClient(.error(40160, status: 401, "denied", channel: "test"))
        let error = await #expect(throws: AblyError.self) { try await entering.value }
        let later = await #expect(throws: AblyError.self) { try await channel.presence.enterClient("user-2") }

        #expect(error?.code == 40160)
        #expect(later?.code == 90001)
        #expect(service.presence.isEmpty)
    }

    // UTS: realtime/unit/RTP15f/enterclient-mismatched-clientid-0
    // UTS: realtime/unit/RTP15c/enterclient-no-side-effects-0 (RTP8j, RTP15f: who enters as itself enters nobody else)
    @Test func `a client with a client id enters nobody else, and remains entered itself`() async throws {
        let service = PresenceService(clientId: "my-client") { $0.echoes = true }
        let realtime = service.client("my-client")
        let channel = realtime.channels["test"]
        let log = channel.presence.log()
        try await channel.presence.enter("main-client")

        let presence = channel.presence
        let errors = [
            await #expect(throws: AblyError.self) { try await presence.enterClient("other", data: "x") },
            await #expect(throws: AblyError.self) { try await presence.updateClient("other", data: "x") },
            await #expect(throws: AblyError.self) { try await presence.leaveClient("other") },
        ]

        #expect(errors.map { $0?.code } == [40012, 40012, 40012])
        #expect(service.presence.map(\.action) == [.enter])
        #expect(service.presence.map(\.clientId) == [nil] && service.presence.map(\.data) == ["main-client"])
        #expect(log.changes.map(\.action) == [.enter])
        #expect(realtime.connection.state == .connected && channel.state == .attached)
        let members = try await presence.get()
        #expect(members.map(\.clientId) == ["my-client"] && members.map(\.data) == ["main-client"])
        // Its own client id is not another one.
        try await presence.updateClient("my-client", data: "updated")
        #expect(service.presence.last?.clientId == "my-client" && service.presence.last?.action == .update)
    }

    // UTS: realtime/unit/RTP15c/enterclient-no-side-effects-0 (RTP8j: the client with a wildcard acts for all of them)
    @Test func `members that one client has entered do not affect each other`() async throws {
        let service = PresenceService(clientId: "*") { $0.echoes = true }
        let channel = service.client().channels["test"]

        try await channel.presence.enterClient("main", data: "main-client")
        try await channel.presence.enterClient("other", data: "other-data")
        try await channel.presence.leaveClient("other")

        #expect(service.presence.map(\.action) == [.enter, .enter, .leave])
        #expect(service.presence.map(\.clientId) == ["main", "other", "other"])
        let members = try await channel.presence.get()
        #expect(members.map(\.clientId) == ["main"] && members.map(\.data) == ["main-client"])
    }

    @Test(arguments: ["", "*"])
    func `nobody enters with no client id or with a wildcard`(clientId: String) async {
        let channel = service.client().channels["test"]
        let error = await #expect(throws: AblyError.self) { try await channel.presence.enterClient(clientId) }
        #expect(error?.code == 40012)
        #expect(service.presence.isEmpty)
    }

    private static let count = 250

    // UTS: realtime/unit/RTP4/bulk-enterclient-same-connection-0
    @Test func `a client that enters 250 members is told of each, and gets them all`() async throws {
        let service = PresenceService(clientId: "*") { behaviour in
            behaviour.flags = .hasPresence
            behaviour.echoes = true
        }
        let channel = service.client().channels["test"]
        try await channel.attach()
        let entered = StateLog<PresenceMessage>()
        try await channel.presence.subscribe(.enter) { entered.add($0) }

        for number in 0..<Self.count {
            try await channel.presence.enterClient("user-\(number)", data: .string("data-\(number)"))
        }
        let members = (0..<Self.count).map { number in
            PresenceMessage.event(
                .present, "conn-1:user-\(number)", id: "conn-1:\(number):0", at: service.mock.clock.wallClock,
                data: .string("data-\(number)"))
        }
        service.mock.sendToClient(.sync("test", members, serial: "seq1:"))
        let present = try await channel.presence.get()

        #expect(service.presence.count == Self.count)
        #expect(present.map(\.clientId) == members.map(\.clientId))
        #expect(present.map(\.data) == members.map(\.data))
        await eventually { entered.changes.count >= Self.count }
        #expect(entered.changes.map(\.clientId) == members.map(\.clientId))
    }

    // UTS: realtime/unit/RTP4/bulk-enterclient-diff-connections-1
    @Test func `another client is told of 250 members, and gets them all`() async throws {
        let (entering, observing) = (service, PresenceService { $0.flags = .hasPresence })
        let publisher = entering.client().channels["test"]
        let observer = observing.client().channels["test"]
        try await publisher.attach()
        try await observer.attach()
        let entered = StateLog<PresenceMessage>()
        try await observer.presence.subscribe(.enter) { entered.add($0) }

        for number in 0..<Self.count {
            try await publisher.presence.enterClient("user-\(number)", data: .string("data-\(number)"))
        }
        #expect(entering.presence.count == Self.count)
        // What the first service got, the other one tells of.
        let members = entering.presence.enumerated().map { number, item in
            PresenceMessage.event(
                .enter, "conn-A:\(item.clientId ?? "")", id: "conn-A:\(number):0", data: item.data)
        }
        for member in members { observing.mock.sendToClient(.presence("test", [member])) }
        let present = members.map { member in
            var member = member
            member.action = .present
            return member
        }
        observing.mock.sendToClient(.sync("test", present, serial: "seq1:"))
        let got = try await observer.presence.get()

        #expect(got == present)
        #expect(got.allSatisfy { $0.connectionId == "conn-A" })
        await eventually { entered.changes.count >= Self.count }
        #expect(entered.changes.map(\.clientId) == (0..<Self.count).map { "user-\($0)" })
    }
}
