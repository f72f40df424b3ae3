import AblyPubSub
import Testing

@Suite struct MutableMessagesIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    private func channel(_ format: WireFormat) -> RestChannel {
        sandbox.rest(format: format).channels[Sandbox.unique("mutable:test")]
    }

    /// Publishes a message.
    ///
    /// - Returns: Its serial.
    private func publish(_ name: String, _ data: WireValue, on channel: RestChannel) async throws -> String {
        let result = try await channel.publish(name: name, data: data)
        return try #require(result.serials?.first ?? nil)
    }

    // UTS: rest/integration/RSL1n/publish-returns-serials-0
    @Test(arguments: formats)
    func `publishing to a channel of mutable messages returns their serials`(format: WireFormat) async throws {
        let channel = channel(format)

        let one = try await channel.publish(name: "event1", data: "data1")
        let three = try await channel.publish((2...4).map { Message(name: "event\($0)", data: .string("data\($0)")) })

        #expect(one.serials?.count == 1)
        #expect(one.serials?.allSatisfy { $0?.isEmpty == false } == true)
        #expect(three.serials?.count == 3)
        #expect(three.serials?.allSatisfy { $0?.isEmpty == false } == true)
        #expect(Set(three.serials ?? []).count == 3)
    }

    // UTS: rest/integration/RSL11/get-message-by-serial-0
    @Test(arguments: formats) func `a message is read by its serial`(format: WireFormat) async throws {
        let channel = channel(format)
        let serial = try await publish("test-event", "hello world", on: channel)

        let message = try await channel.getMessage(serial)

        #expect(message.name == "test-event")
        #expect(message.data == "hello world")
        #expect(message.serial == serial)
        #expect(message.action == .create)
        #expect(message.timestamp != nil)
    }

    // UTS: rest/integration/RSL15/update-message-0
    @Test(arguments: formats)
    func `an update replaces name and data, and notes why`(format: WireFormat) async throws {
        let channel = channel(format)
        let serial = try await publish("original", "original-data", on: channel)

        let result = try await channel.updateMessage(
            Message(name: "updated", data: "updated-data", serial: serial),
            operation: MessageOperation(description: "edited content"))

        #expect(result.versionSerial?.isEmpty == false)
        let message = try await channel.getMessage(serial)
        #expect(message.name == "updated")
        #expect(message.data == "updated-data")
        #expect(message.action == .update)
        #expect(message.version?.description == "edited content")
    }

    // UTS: rest/integration/RSL15/delete-message-1
    @Test(arguments: formats) func `a deleted message is marked as such`(format: WireFormat) async throws {
        let channel = channel(format)
        let serial = try await publish("to-delete", "delete-me", on: channel)

        let result = try await channel.deleteMessage(Message(serial: serial))

        #expect(result.versionSerial?.isEmpty == false)
        #expect(try await channel.getMessage(serial).action == .delete)
    }

    // UTS: rest/integration/RSL14/get-message-versions-0
    @Test(arguments: formats) func `the versions of a message are its history`(format: WireFormat) async throws {
        let channel = channel(format)
        let serial = try await publish("versioned", "v1", on: channel)
        for (data, reason) in [("v2", "first edit"), ("v3", "second edit")] {
            try await channel.updateMessage(
                Message(data: .string(data), serial: serial), operation: MessageOperation(description: reason))
        }

        let versions = try await channel.getMessageVersions(serial)

        #expect(Set(versions.items.map(\.data)) == ["v1", "v2", "v3"])
        #expect(versions.items.count == 3)
        #expect(versions.items.allSatisfy { $0.serial == serial })
    }

    // UTS: rest/integration/RSL15/append-message-2
    @Test(arguments: formats) func `an append results in a new version`(format: WireFormat) async throws {
        let channel = channel(format)
        let serial = try await publish("appendable", "original", on: channel)

        let result = try await channel.appendMessage(
            Message(data: "appended-data", serial: serial), operation: MessageOperation(description: "appended content")
        )

        #expect(result.versionSerial?.isEmpty == false)
        #expect(try await channel.getMessage(serial).data == "originalappended-data")
    }

    // UTS: rest/integration/RSAN1/annotation-lifecycle-0
    @Test(arguments: formats)
    func `an annotation is published, read and deleted`(format: WireFormat) async throws {
        let channel = channel(format)
        let serial = try await publish("annotatable", "content", on: channel)
        let like = Annotation(type: "com.ably.reactions", name: "like")

        try await channel.annotations.publish(serial, like)

        let page = try await channel.annotations.get(serial)
        let annotation = try #require(page.items.first { $0.type == like.type && $0.name == "like" })
        #expect(annotation.action == .create)
        #expect(annotation.messageSerial == serial)
        try await channel.annotations.delete(serial, like)
    }

    // UTS: rest/integration/RSAN3/get-annotations-paginated-0
    @Test(arguments: formats)
    func `all annotations of a message are in the pages of its list`(format: WireFormat) async throws {
        let channel = channel(format)
        let serial = try await publish("multi-annotated", "content", on: channel)
        for name in ["like", "heart"] {
            try await channel.annotations.publish(serial, Annotation(type: "com.ably.reactions", name: name))
        }

        let page = try await channel.annotations.get(serial)

        #expect(page.items.count == 2)
        #expect(page.items.allSatisfy { $0.messageSerial == serial && $0.type == "com.ably.reactions" })
        #expect(page.items.allSatisfy { $0.timestamp != nil })
    }
}
