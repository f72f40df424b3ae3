import AblyPubSub
import TestSupport
import Testing

/// Annotating messages over a connection (RTAN1, RTAN2).
@Suite struct RealtimeAnnotationsTests {
    private let like = Annotation(type: "com.example.reaction", name: "like")

    // UTS: realtime/unit/RTL26/annotations-attribute-type-0
    @Test func `a channel has annotations`() throws {
        let channel = try MessagingClient().channel
        #expect(type(of: channel.annotations) == RealtimeAnnotations.self)
    }

    // UTS: realtime/unit/RTAN1a/publish-sends-annotation-0
    @Test func `an annotation is sent by itself`() async throws {
        let client = try await MessagingClient().attached()

        try await client.channel.annotations.publish("msg-serial-1", like)

        check(client, action: .create)
        #expect(AnnotationAction.create.rawValue == 0)
    }

    // UTS: realtime/unit/RTAN2a/delete-sends-annotation-0
    @Test func `an annotation is deleted by publishing its deletion`() async throws {
        let client = try await MessagingClient().attached()

        try await client.channel.annotations.delete("msg-serial-1", like)

        check(client, action: .delete)
        #expect(AnnotationAction.delete.rawValue == 1)
    }

    @Test func `a message is annotated by its serial`() async throws {
        let client = try await MessagingClient().attached()

        try await client.channel.annotations.publish(Message(serial: "msg-serial-1"), like)
        let errors = [
            await #expect(throws: AblyError.self) { try await client.channel.annotations.publish(Message(), like) },
            await #expect(throws: AblyError.self) { try await client.channel.annotations.publish("", like) },
        ]

        check(client, action: .create)
        #expect(errors.map { $0?.code } == [40003, 40003])
    }

    private func check(_ client: MessagingClient, action: AnnotationAction) {
        let sent = client.mock.messages(.annotation)
        #expect(sent.count == 1)
        #expect(sent.first?.channel == "test")
        #expect(sent.first?.msgSerial == 0)
        #expect(sent.first?.annotations?.count == 1)
        let annotation = sent.first?.annotations?.first
        #expect(annotation?.action == action)
        #expect(annotation?.messageSerial == "msg-serial-1")
        #expect(annotation?.type == "com.example.reaction")
        #expect(annotation?.name == "like")
    }

    // UTS: realtime/unit/RTAN1a/validates-type-required-1
    @Test func `an annotation without a type is refused`() async throws {
        let client = try await MessagingClient().attached()

        let error = await #expect(throws: AblyError.self) {
            try await client.channel.annotations.publish("msg-serial-1", Annotation(type: "", name: "like"))
        }

        #expect(error?.code == 40003)
        #expect(client.mock.messages(.annotation).isEmpty)
    }

    // UTS: realtime/unit/RTAN1a/encodes-data-json-2
    @Test(arguments: [false, true])
    func `the payload of an annotation is encoded like that of a message`(isBinary: Bool) async throws {
        let client = try await MessagingClient { $0.useBinaryProtocol = isBinary }.attached()
        let data: WireValue = ["key": "value", "nested": ["a": 1]]

        try await client.channel.annotations.publish(
            "msg-serial-1", Annotation(type: "com.example.data", data: data))

        let annotation = client.mock.messages(.annotation).first?.annotations?.first
        #expect(annotation?.data?.stringValue != nil)
        #expect(annotation?.encoding == "json")
        #expect(annotation?.data?.parsed == data)
    }

    // UTS: realtime/unit/RTAN1b/publish-channel-state-0
    @Test func `an annotation fails once the channel has failed`() async throws {
        let client = try await MessagingClient.failed()

        let error = await #expect(throws: AblyError.self) {
            try await client.channel.annotations.publish("msg-serial-1", like)
        }

        #expect(error?.code == 90001)
        #expect(client.mock.messages(.annotation).isEmpty)
    }

    /// RTAN1b, RTL6c4.
    @Test func `an annotation fails while the channel is suspended`() async throws {
        let client = try await MessagingClient.suspended()

        let error = await #expect(throws: AblyError.self) {
            try await client.channel.annotations.publish("msg-serial-1", like)
        }

        #expect(error?.code == 90001)
        #expect(client.mock.messages(.annotation).isEmpty)
    }

    /// RTAN1b, RTL6c2.
    @Test func `an annotation waits until the client has connected`() async throws {
        let client = try MessagingClient(MockWebSocket(onMessageFromClient: MockService.answer)).connected()
        let publishing = Task { [like] in try await client.channel.annotations.publish("msg-serial-1", like) }
        await FakeClock.settle()
        #expect(client.mock.messages(.annotation).isEmpty)

        client.mock.attempts.last?.respondWithSuccess(.connected())
        try await publishing.value

        check(client, action: .create)
    }

    // UTS: realtime/unit/RTAN1d/publish-ack-nack-0
    @Test func `an annotation has been published once it is acknowledged, and fails if it is rejected`() async throws {
        let client = try await MessagingClient(.connecting(onMessageFromClient: MockService.silent)).attached()
        let annotations = client.channel.annotations
        let accepted = Task { [like] in try await annotations.publish("msg-serial-1", like) }
        await eventually { client.mock.messages(.annotation).count == 1 }
        let rejected = Task { [like] in try await annotations.publish("msg-serial-1", like) }
        await eventually { client.mock.messages(.annotation).count == 2 }

        client.mock.sendToClient(.ack(0))
        client.mock.sendToClient(.nack(1, error: ServiceError(code: 40160, message: "Not permitted")))

        try await accepted.value
        let error = await #expect(throws: AblyError.self) { try await rejected.value }
        #expect(error?.code == 40160)
    }
}
