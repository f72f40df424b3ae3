import AblyPubSub
import TestSupport
import Testing

/// Updating, deleting and appending to messages over a connection (RTL32).
@Suite struct RealtimeUpdateTests {
    /// A client of a service that gives each new version this serial.
    private func client(_ version: String = "version-serial-1") async throws -> MessagingClient {
        try await MessagingClient(
            .connecting(
                onMessageFromClient: MockService.acknowledging { .ack($0.msgSerial ?? -1, serials: [[version]]) })
        )
        .attached()
    }

    // UTS: realtime/unit/RTL32b/update-message-action-0
    @Test func `an update is sent as a message of its own action`() async throws {
        let client = try await client()

        try await client.channel.updateMessage(Message(name: "updated", data: "new-data", serial: "msg-serial-1"))

        let sent = client.mock.messages(.message)
        #expect(sent.count == 1)
        #expect(sent.first?.channel == "test")
        #expect(
            sent.first?.messages == [
                Message(name: "updated", data: "new-data", action: .update, serial: "msg-serial-1")
            ])
        #expect(MessageAction.update.rawValue == 1)
    }

    // UTS: realtime/unit/RTL32b/delete-message-action-1
    @Test func `a deletion is sent as a message of its own action`() async throws {
        let client = try await client()

        try await client.channel.deleteMessage(Message(serial: "msg-serial-1"))

        let sent = client.mock.messages(.message)
        #expect(sent.map(\.messages) == [[Message(action: .delete, serial: "msg-serial-1")]])
        #expect(MessageAction.delete.rawValue == 2)
    }

    // UTS: realtime/unit/RTL32b/append-message-action-2
    @Test func `what is appended is sent as a message of its own action`() async throws {
        let client = try await client()

        try await client.channel.appendMessage(
            Message(data: "appended-data", serial: "msg-serial-1"),
            operation: MessageOperation(description: "appended content"))

        let sent = client.mock.messages(.message)
        #expect(sent.count == 1)
        let message = sent.first?.messages?.first
        #expect(message?.action == .append)
        #expect(MessageAction.append.rawValue == 5)
        #expect(message?.serial == "msg-serial-1")
        #expect(message?.data == "appended-data")
        #expect(message?.version?.description == "appended content")
    }

    /// RTL32b: the payload is encoded like that of a publish.
    @Test(arguments: [false, true])
    func `the payload of an update is encoded`(isBinary: Bool) async throws {
        let client = try await MessagingClient { $0.useBinaryProtocol = isBinary }.attached()

        try await client.channel.updateMessage(Message(data: ["key": "value"], serial: "msg-serial-1"))

        let message = client.mock.messages(.message).first?.messages?.first
        #expect(message?.encoding == "json")
        #expect(message?.data?.parsed == ["key": "value"])
    }

    // UTS: realtime/unit/RTL32b2/version-from-operation-0
    @Test func `who updates a message and why is sent as its version`() async throws {
        let client = try await client()

        try await client.channel.updateMessage(
            Message(data: "v2", serial: "msg-serial-1"),
            operation: MessageOperation(
                clientId: "editor", description: "edited content", metadata: ["reason": "typo"]))
        try await client.channel.updateMessage(Message(data: "v2", serial: "msg-serial-2"))

        let sent = client.mock.messages(.message).map { $0.messages?.first }
        #expect(sent.count == 2)
        #expect(sent.first??.version?.clientId == "editor")
        #expect(sent.first??.version?.description == "edited content")
        #expect(sent.first??.version?.metadata?["reason"] == "typo")
        #expect(sent.last??.serial == "msg-serial-2")
        #expect(sent.last??.version == nil)
    }

    // UTS: realtime/unit/RTL32c/no-message-mutation-0
    @Test func `the message that is given to an update stays as it is`() async throws {
        let client = try await client()
        let original = Message(name: "original", data: "original-data", serial: "msg-serial-1")

        try await client.channel.updateMessage(original)

        #expect(original == Message(name: "original", data: "original-data", serial: "msg-serial-1"))
        #expect(original.action == nil)
        #expect(client.mock.messages(.message).first?.messages?.first?.action == .update)
    }

    // UTS: realtime/unit/RTL32d/ack-returns-result-0 (TR4s: `res` is an array)
    @Test func `the result of an update has the serial of the version`() async throws {
        let client = try await client("01770000000000-000@abcdef:000")

        let result: UpdateResult = try await client.channel.updateMessage(
            Message(data: "updated", serial: "msg-serial-1"))

        #expect(result.versionSerial == "01770000000000-000@abcdef:000")
    }

    // UTS: realtime/unit/RTL32d/nack-returns-error-1
    @Test func `an update that the service rejects fails with its error`() async throws {
        let mock = MockWebSocket.connecting(
            onMessageFromClient: MockService.acknowledging {
                .nack($0.msgSerial ?? -1, error: ServiceError(code: 40160, message: "Not permitted"))
            })
        let client = try await MessagingClient(mock).attached()

        let error = await #expect(throws: AblyError.self) {
            try await client.channel.updateMessage(Message(data: "updated", serial: "msg-serial-1"))
        }

        #expect(error?.code == 40160)
    }

    // UTS: realtime/unit/RTL32e/params-in-protocol-message-0
    @Test func `parameters of an update are sent in the protocol message`() async throws {
        let client = try await client()
        let message = Message(data: "v2", serial: "msg-serial-1")
        let params = ["key1": "value1", "key2": "value2"]

        try await client.channel.updateMessage(message, params: params)
        try await client.channel.deleteMessage(message, params: params)
        try await client.channel.appendMessage(message, params: params)
        try await client.channel.updateMessage(message)

        #expect(client.mock.messages(.message).map(\.params) == [params, params, params, nil])
    }

    // UTS: realtime/unit/RTL32a/serial-validation-required-0
    @Test(arguments: ["", nil] as [String?])
    func `a message without a serial cannot be changed`(serial: String?) async throws {
        let client = try await client()
        let message = Message(data: "v2", serial: serial)

        let errors = [
            await #expect(throws: AblyError.self) { try await client.channel.updateMessage(message) },
            await #expect(throws: AblyError.self) { try await client.channel.deleteMessage(message) },
            await #expect(throws: AblyError.self) { try await client.channel.appendMessage(message) },
        ]

        #expect(errors.map { $0?.code } == [40003, 40003, 40003])
        #expect(client.mock.messages(.message).isEmpty)
    }
}
