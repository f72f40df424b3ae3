import AblyPubSub
import TestSupport
import Testing

/// Publishing over a connection: what is sent, and what the service answers (RTL6i, RTL6j).
@Suite struct RealtimePublishTests {
    // UTS: realtime/unit/RTL6i1/publish-name-and-data-0
    @Test func `a name and a payload are sent as one message`() async throws {
        let client = try await MessagingClient().attached()

        try await client.channel.publish(name: "greeting", data: "hello")

        let sent = client.mock.messages(.message)
        #expect(sent.count == 1)
        #expect(sent.first?.channel == "test")
        #expect(sent.first?.messages == [Message(name: "greeting", data: "hello")])
    }

    // UTS: realtime/unit/RTL6i2/publish-message-array-0
    @Test func `several messages are sent together, in their order`() async throws {
        let client = try await MessagingClient().attached()

        try await client.channel.publish([
            Message(name: "event1", data: "data1"), Message(name: "event2", data: "data2"),
            Message(name: "event3", data: "data3"),
        ])

        #expect(client.mock.messages(.message).count == 1)
        #expect(client.sentNames == ["event1", "event2", "event3"])
    }

    // UTS: realtime/unit/RTL6i1/publish-message-object-1 (RSL4d3: an object travels as a string of JSON)
    @Test(arguments: [false, true])
    func `a message is sent with its payload encoded`(isBinary: Bool) async throws {
        let client = try await MessagingClient { $0.useBinaryProtocol = isBinary }.attached()

        try await client.channel.publish(Message(name: "custom", data: ["key": "value"]))

        let sent = client.mock.messages(.message)
        #expect(sent.count == 1)
        #expect(sent.first?.messages?.count == 1)
        let message = sent.first?.messages?.first
        #expect(message?.name == "custom")
        #expect(message?.encoding == "json")
        #expect(message?.data?.parsed == ["key": "value"])
    }

    // UTS: realtime/unit/RTL6i3/null-fields-json-0
    // UTS: realtime/unit/RTL6i3/null-fields-msgpack-1
    @Test(arguments: [false, true])
    func `a name or a payload that is missing is left out of the frame`(isBinary: Bool) async throws {
        let frames = Deliveries<[UInt8]>()
        let mock = MockWebSocket(
            onConnectionAttempt: { $0.respondWithSuccess(.connected()) }, onFrame: { frame, _ in frames.add(frame) },
            onMessageFromClient: MockService.answer)
        let client = try await MessagingClient(mock) { $0.useBinaryProtocol = isBinary }.attached()

        try await client.channel.publish(name: "click")
        try await client.channel.publish(data: "payload")
        try await client.channel.publish()
        try await client.channel.publish(data: .null)

        let format: WireFormat = isBinary ? .msgpack : .json
        let sent = try frames.items.map { try format.decode(WireValue.self, from: $0) }.filter { $0["action"] == 15 }
        #expect(
            sent.map { $0["messages"] ?? .null } == [[["name": "click"]], [["data": "payload"]], [[:]], [[:]]])
    }

    // UTS: realtime/unit/RTL6j/publish-result-serials-0
    @Test func `the result of a publish has the serial that the service gave the message`() async throws {
        let mock = MockWebSocket.connecting(
            onMessageFromClient: MockService.acknowledging { .ack($0.msgSerial ?? -1, serials: [["abc123"]]) })
        let client = try await MessagingClient(mock).attached()

        let result: PublishResult = try await client.channel.publish(name: "greeting", data: "hello")

        #expect(client.sentSerials == [0])
        #expect(result.serials == ["abc123"])
    }

    // UTS: realtime/unit/RTL6j/batch-publish-serials-1
    @Test func `the result of several messages has no serial for one that was merged into another`() async throws {
        let mock = MockWebSocket.connecting(
            onMessageFromClient: MockService.acknowledging {
                .ack($0.msgSerial ?? -1, serials: [["serial-1", nil, "serial-3"]])
            })
        let client = try await MessagingClient(mock).attached()

        let result: PublishResult = try await client.channel.publish([
            Message(name: "event1", data: "data1"), Message(name: "event2", data: "data2"),
            Message(name: "event3", data: "data3"),
        ])

        let sent = client.mock.messages(.message)
        #expect(sent.count == 1)
        #expect(sent.first?.messages?.count == 3)
        #expect(result.serials == ["serial-1", nil, "serial-3"])
    }

    // UTS: realtime/unit/RTL6j/incrementing-msg-serial-2
    @Test func `publishes are numbered from zero, and each gets its own result`() async throws {
        let mock = MockWebSocket.connecting(
            onMessageFromClient: MockService.acknowledging { message in
                let serial = message.msgSerial ?? -1
                return .ack(serial, serials: [["serial-\(serial)"]])
            })
        let client = try await MessagingClient(mock).attached()

        var serials: [String?] = []
        for name in ["first", "second", "third"] {
            serials += try await client.channel.publish(name: name, data: "data").serials ?? []
        }

        #expect(client.sentSerials == [0, 1, 2])
        #expect(client.sentNames == ["first", "second", "third"])
        #expect(serials == ["serial-0", "serial-1", "serial-2"])
    }

    /// RTN7b, TR4s: one acknowledgement of several publishes has the results of all, in order.
    @Test func `publishes that are acknowledged together get their own serials`() async throws {
        let client = try await MessagingClient(.connecting(onMessageFromClient: MockService.silent)).attached()
        let pending = try ["first", "second", "third"].map { try client.send($0) }

        client.mock.sendToClient(.ack(0, count: 2, serials: [["a"], ["b"]]))
        client.mock.sendToClient(.ack(2, serials: [["c"]]))

        var serials: [String?] = []
        for publish in pending { serials += try await publish.result.serials ?? [] }
        #expect(serials == ["a", "b", "c"])
    }

    // UTS: realtime/unit/RTL6j/nack-results-error-3
    @Test func `a publish that the service rejects fails with its error`() async throws {
        let mock = MockWebSocket.connecting(
            onMessageFromClient: MockService.acknowledging { message in
                .nack(
                    message.msgSerial ?? -1,
                    error: ServiceError(code: 40160, statusCode: 401, message: "Publish rejected"))
            })
        let client = try await MessagingClient(mock).attached()

        let error = await #expect(throws: AblyError.self) {
            try await client.channel.publish(name: "rejected", data: "data")
        }

        #expect(error?.code == 40160)
        #expect(error?.statusCode == 401)
        #expect(error?.message == "Publish rejected")
    }
}
