import AblyPubSub
import Testing

/// What one client publishes, and another one receives, over the local service.
@Suite struct RealtimePublishIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    private func clients(_ channel: String, _ format: WireFormat) async throws -> TwoClients {
        try await TwoClients(sandbox, channel: Sandbox.unique(channel), format: format)
    }

    // UTS: realtime/integration/RTL6/string-data-roundtrip-0
    @Test(arguments: formats) func `text arrives unchanged`(format: WireFormat) async throws {
        let clients = try await clients("publish-string", format)

        let received = try await clients.exchange(1) { try await $0.publish(name: "string-event", data: "hello world") }

        #expect(received.map(\.name) == ["string-event"])
        #expect(received.map(\.data) == [.string("hello world")])
        await clients.close()
    }

    // UTS: realtime/integration/RTL6/json-data-roundtrip-1
    @Test(arguments: formats) func `an object arrives unchanged`(format: WireFormat) async throws {
        let clients = try await clients("publish-json", format)
        let data: WireValue = ["key": "value", "nested": ["count": 42], "list": [1, 2, 3]]

        let received = try await clients.exchange(1) { try await $0.publish(name: "json-event", data: data) }

        #expect(received.map(\.name) == ["json-event"])
        #expect(received.map(\.data) == [data])
        #expect(received.map(\.encoding) == [nil])
        await clients.close()
    }

    // UTS: realtime/integration/RTL6/binary-data-roundtrip-2
    @Test(arguments: formats) func `bytes arrive unchanged`(format: WireFormat) async throws {
        let clients = try await clients("publish-binary", format)
        let data = WireValue.bytes(Bytes([0, 1, 2, 255, 128, 64]))

        let received = try await clients.exchange(1) { try await $0.publish(name: "binary-event", data: data) }

        #expect(received.map(\.name) == ["binary-event"])
        #expect(received.map(\.data) == [data])
        #expect(received.map(\.encoding) == [nil])
        await clients.close()
    }

    // UTS: realtime/integration/RTL6f/connectionid-matches-publisher-0
    @Test(arguments: formats) func `a message names the publisher's connection`(format: WireFormat) async throws {
        let clients = try await clients("publish-connid", format)
        let id = try #require(clients.publisher.connection.id)

        let received = try await clients.exchange(1) { try await $0.publish(name: "connid-test", data: "data") }

        #expect(received.map(\.connectionId) == [id])
        #expect(clients.subscriber.connection.id != id)
        await clients.close()
    }

    // UTS: realtime/integration/RSL6a2/message-extras-roundtrip-0
    @Test(arguments: formats) func `extras arrive unchanged`(format: WireFormat) async throws {
        let clients = try await clients("pushenabled:publish-extras", format)
        let extras = Extras(push: PushPayload(notification: PushNotification(title: "Testing")))

        let received = try await clients.exchange(1) {
            try await $0.publish(Message(name: "extras-test", data: "payload", extras: extras))
        }

        #expect(received.map(\.data) == ["payload"])
        #expect(received.map(\.extras?.push?.notification?.title) == ["Testing"])
        #expect(received.map(\.extras) == [extras])
        await clients.close()
    }

    // UTS: realtime/integration/RTL10d/history-cross-client-0
    @Test(arguments: formats)
    func `what one client has published another one finds in the history`(format: WireFormat) async throws {
        let clients = try await clients("history-RTL10d", format)
        try await clients.publishing.attach()
        try await clients.subscribing.attach()
        for number in 1...3 {
            try await clients.publishing.publish(name: "event\(number)", data: .string("data\(number)"))
        }

        let history = try await clients.subscribing.history()

        #expect(history.items.map(\.name) == ["event3", "event2", "event1"])
        #expect(history.items.map(\.data) == ["data3", "data2", "data1"])
        await clients.close()
    }
}
