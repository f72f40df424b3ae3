import AblyPubSub
import TestSupport
import Testing

/// Members that one client enters, and another one sees, over the local service.
@Suite struct RealtimePresenceIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    /// Checks that a set of members consists of those of these names, numbered, each with the data of its number.
    private func expect(_ members: [PresenceMessage], named name: String, count: Int) {
        let data = Dictionary(members.map { ($0.clientId ?? "", $0.data) }, uniquingKeysWith: { $1 })
        let expected = (0..<count).map { ("\(name)-\($0)", WireValue.string("data-\($0)")) }
        #expect(members.count == count)
        #expect(data == Dictionary(uniqueKeysWithValues: expected))
    }

    // UTS: realtime/integration/RTP2/sync-delivers-members-0
    @Test func `a client that attaches later gets the member who is present`() async throws {
        let name = Sandbox.unique("presence-sync")
        let member = try await sandbox.connected { $0.clientId = "sync-member-a" }
        try await member.channels[name].attach()
        try await member.channels[name].presence.enter("sync-data")

        let observer = try await sandbox.connected()
        try await observer.channels[name].attach()
        let members = try await observer.channels[name].presence.get()

        #expect(members.map(\.clientId) == ["sync-member-a"])
        #expect(members.map(\.data) == ["sync-data"])
        #expect(members.map(\.action) == [.present])
        await member.close()
        await observer.close()
    }

    // UTS: realtime/integration/RTP2/sync-multiple-members-1
    @Test func `a client that attaches later gets all members who are present`() async throws {
        let name = Sandbox.unique("presence-sync-multi")
        let entering = try await sandbox.connected()
        try await entering.channels[name].attach()
        for number in 0..<10 {
            try await entering.channels[name].presence.enterClient(
                "sync-user-\(number)", data: .string("data-\(number)"))
        }

        let observer = try await sandbox.connected()
        try await observer.channels[name].attach()
        let members = try await observer.channels[name].presence.get()

        expect(members, named: "sync-user", count: 10)
        await entering.close()
        await observer.close()
    }

    // UTS: realtime/integration/RTP4/bulk-enter-observed-0
    @Test(arguments: formats)
    func `many members who enter at once are all seen by another client`(format: WireFormat) async throws {
        // RTP4 asks for so many.
        let count = 250
        let clients = try await TwoClients(sandbox, channel: Sandbox.unique("presence-bulk"), format: format)
        let entered = Deliveries<PresenceMessage>()
        try await clients.subscribing.presence.subscribe(.enter, .present) { entered.add($0) }
        try await clients.publishing.attach()

        try await withThrowingDiscardingTaskGroup { group in
            for number in 0..<count {
                group.addTask {
                    try await clients.publishing.presence.enterClient(
                        "user-\(number)", data: .string("data-\(number)"))
                }
            }
        }
        await entered.reaches(count)
        let members = try await clients.subscribing.presence.get()

        expect(entered.items, named: "user", count: count)
        expect(members, named: "user", count: count)
        await clients.close()
    }

    // UTS: realtime/integration/RTP8/enter-update-leave-lifecycle-0
    @Test(arguments: formats)
    func `another client sees a member enter, change and leave`(format: WireFormat) async throws {
        let name = Sandbox.unique("presence-lifecycle")
        let member = try await sandbox.connected(format: format) { $0.clientId = "lifecycle-client" }
        let observer = try await sandbox.connected(format: format)
        let presence = observer.channels[name].presence
        let events = Deliveries<PresenceMessage>()
        try await presence.subscribe { events.add($0) }
        try await member.channels[name].attach()

        try await member.channels[name].presence.enter("hello")
        await events.reaches(1)
        let entered = try await presence.get()
        try await member.channels[name].presence.update("world")
        await events.reaches(2)
        let updated = try await presence.get()
        try await member.channels[name].presence.leave("goodbye")
        await events.reaches(3)
        let left = try await presence.get()

        #expect(entered.map(\.clientId) == ["lifecycle-client"])
        #expect(entered.map(\.data) == ["hello"])
        #expect(updated.map(\.clientId) == ["lifecycle-client"])
        #expect(updated.map(\.data) == ["world"])
        #expect(left.isEmpty)
        #expect(events.items.map(\.action) == [.enter, .update, .leave])
        #expect(events.items.map(\.clientId) == Array(repeating: "lifecycle-client", count: 3))
        #expect(events.items.map(\.data) == ["hello", "world", "goodbye"])
        await member.close()
        await observer.close()
    }
}
