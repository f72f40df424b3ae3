import AblyPubSub
import TestSupport
import Testing

/// Which messages subscribers receive, over the local service.
@Suite struct RealtimeSubscribeIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    // UTS: realtime/integration/RTL7a/subscribe-all-messages-0
    @Test func `a subscriber receives all messages, in order`() async throws {
        let clients = try await TwoClients(sandbox, channel: Sandbox.unique("subscribe-all"))

        let received = try await clients.exchange(3) { channel in
            for letter in ["a", "b", "c"] {
                try await channel.publish(name: "event-\(letter)", data: .string("data-\(letter)"))
            }
        }

        #expect(received.map(\.name) == ["event-a", "event-b", "event-c"])
        #expect(received.map(\.data) == ["data-a", "data-b", "data-c"])
        await clients.close()
    }

    // UTS: realtime/integration/RTL7b/subscribe-filtered-by-name-0
    @Test func `a subscriber to a name receives the messages with that name only`() async throws {
        let clients = try await TwoClients(sandbox, channel: Sandbox.unique("subscribe-filtered"))
        let wanted = try await clients.subscribing.deliveries("target")

        let all = try await clients.exchange(4) { channel in
            for (name, data) in [
                ("other", "ignored"), ("target", "wanted-1"), ("other", "ignored"), ("target", "wanted-2"),
            ] {
                try await channel.publish(name: name, data: .string(data))
            }
        }
        await wanted.reaches(2)

        #expect(all.map(\.name) == ["other", "target", "other", "target"])
        #expect(wanted.items.map(\.name) == ["target", "target"])
        #expect(wanted.items.map(\.data) == ["wanted-1", "wanted-2"])
        await clients.close()
    }

    // UTS: realtime/integration/RTL7/bidirectional-message-flow-0
    @Test func `two clients receive each other's messages, and their own`() async throws {
        let name = Sandbox.unique("subscribe-bidir")
        let first = try await sandbox.connected { $0.clientId = "client-a" }
        let second = try await sandbox.connected { $0.clientId = "client-b" }
        let receivedByFirst = try await first.channels[name].deliveries()
        let receivedBySecond = try await second.channels[name].deliveries()

        try await first.channels[name].publish(name: "from-a", data: "hello from a")
        try await second.channels[name].publish(name: "from-b", data: "hello from b")

        for received in [receivedByFirst, receivedBySecond] {
            await received.reaches(2)
            #expect(received.items.map(\.name) == ["from-a", "from-b"])
            #expect(received.items.map(\.data) == ["hello from a", "hello from b"])
            #expect(received.items.map(\.clientId) == ["client-a", "client-b"])
        }
        await first.close()
        await second.close()
    }
}
