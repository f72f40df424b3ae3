import AblyPubSub
import TestSupport
import Testing

/// Changes of messages that one client makes, and another one sees, over the local service.
@Suite struct RealtimeMutableMessagesIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    /// Two clients, of which one has published a message that the other one has received.
    private struct Published {
        let clients: TwoClients
        let received: Deliveries<Message>
        let serial: String

        var channel: RealtimeChannel { clients.publishing }
    }

    private func published(
        _ name: String, _ data: WireValue, on channel: String, _ format: WireFormat
    ) async throws -> Published {
        let clients = try await TwoClients(sandbox, channel: Sandbox.unique("mutable:\(channel)"), format: format)
        let received = try await clients.subscribing.deliveries()
        try await clients.publishing.attach()
        let result = try await clients.publishing.publish(name: name, data: data)
        await received.reaches(1)
        let serial = try #require(received.items.first?.serial)
        #expect(!serial.isEmpty)
        #expect(result.serials == [serial])
        return Published(clients: clients, received: received, serial: serial)
    }

    // UTS: realtime/integration/RTL32/update-message-observed-0
    @Test(arguments: formats) func `a subscriber is told of an update`(format: WireFormat) async throws {
        let published = try await published("original", "v1", on: "rt-update", format)

        let result = try await published.channel.updateMessage(
            Message(name: "updated", data: "v2", serial: published.serial),
            operation: MessageOperation(description: "edited"))
        await published.received.reaches(2)

        #expect(result.versionSerial?.isEmpty == false)
        let messages = published.received.items
        #expect(messages.map(\.action) == [.create, .update])
        #expect(messages.map(\.name) == ["original", "updated"])
        #expect(messages.map(\.data) == ["v1", "v2"])
        #expect(messages.map(\.serial) == [published.serial, published.serial])
        #expect(messages.last?.version?.serial == result.versionSerial)
        #expect(messages.last?.version?.description == "edited")
        await published.clients.close()
    }

    // UTS: realtime/integration/RTL32/delete-message-observed-1
    @Test(arguments: formats) func `a subscriber is told of a deletion`(format: WireFormat) async throws {
        let published = try await published("to-delete", "ephemeral", on: "rt-delete", format)

        let result = try await published.channel.deleteMessage(Message(serial: published.serial))
        await published.received.reaches(2)

        #expect(result.versionSerial?.isEmpty == false)
        let messages = published.received.items
        #expect(messages.map(\.action) == [.create, .delete])
        #expect(messages.map(\.serial) == [published.serial, published.serial])
        #expect(messages.last?.version?.serial == result.versionSerial)
        await published.clients.close()
    }

    // UTS: realtime/integration/RTL32/append-message-observed-2
    @Test(arguments: formats)
    func `a subscriber is told what was appended, without the rest`(format: WireFormat) async throws {
        let published = try await published("appendable", "original", on: "rt-append", format)

        let result = try await published.channel.appendMessage(
            Message(data: "appended-data", serial: published.serial),
            operation: MessageOperation(description: "thread"))
        await published.received.reaches(2)

        #expect(result.versionSerial?.isEmpty == false)
        let messages = published.received.items
        #expect(messages.map(\.action) == [.create, .append])
        #expect(messages.map(\.data) == ["original", "appended-data"])
        #expect(messages.map(\.serial) == [published.serial, published.serial])
        #expect(messages.last?.version?.serial == result.versionSerial)
        await published.clients.close()
    }

    // UTS: realtime/integration/RTL32/full-mutation-lifecycle-3
    @Test(arguments: formats)
    func `a subscriber is told of all changes of a message, in order`(format: WireFormat) async throws {
        let published = try await published("lifecycle", "v1", on: "rt-lifecycle", format)

        try await published.channel.updateMessage(
            Message(name: "lifecycle", data: "v2", serial: published.serial),
            operation: MessageOperation(description: "edit 1"))
        await published.received.reaches(2)
        try await published.channel.appendMessage(
            Message(data: "appended", serial: published.serial), operation: MessageOperation(description: "thread"))
        await published.received.reaches(3)
        try await published.channel.deleteMessage(Message(serial: published.serial))
        await published.received.reaches(4)

        let messages = published.received.items
        #expect(messages.map(\.action) == [.create, .update, .append, .delete])
        #expect(messages.prefix(2).map(\.name) == ["lifecycle", "lifecycle"])
        #expect(messages.prefix(3).map(\.data) == ["v1", "v2", "appended"])
        #expect(messages.allSatisfy { $0.serial == published.serial })
        await published.clients.close()
    }

    // UTS: realtime/integration/RTL28/get-message-and-versions-0
    @Test(arguments: formats)
    func `a message and its versions are read by means of a realtime channel`(format: WireFormat) async throws {
        let client = try await sandbox.connected(format: format)
        let channel = client.channels[Sandbox.unique("mutable:rt-get-versions")]
        let received = try await channel.deliveries()
        try await channel.publish(name: "versioned", data: "v1")
        await received.reaches(1)
        let serial = try #require(received.items.first?.serial)
        for (data, reason) in [("v2", "first edit"), ("v3", "second edit")] {
            try await channel.updateMessage(
                Message(data: .string(data), serial: serial), operation: MessageOperation(description: reason))
        }

        let message = try await channel.getMessage(serial)
        let versions = try await channel.getMessageVersions(serial)

        #expect(message.serial == serial)
        #expect(message.data == "v3")
        #expect(message.action == .update)
        #expect(versions.items.map(\.data) == ["v1", "v2", "v3"])
        #expect(versions.items.allSatisfy { $0.serial == serial })
        await client.close()
    }
}
