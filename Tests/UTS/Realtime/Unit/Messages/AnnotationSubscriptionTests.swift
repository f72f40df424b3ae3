import AblyPubSub
import Logging
import TestSupport
import Testing

/// Subscribing to the annotations of a channel's messages (RTAN4, RTAN5).
@Suite struct AnnotationSubscriptionTests {
    private let log = LogRecorder()

    /// A client of a service that permits this on channels.
    private func client(
        _ modes: ChannelModes = [.publish, .annotationPublish, .annotationSubscribe],
        options: ChannelOptions = ChannelOptions(attachOnSubscribe: false)
    ) throws -> MessagingClient {
        let mock = MockWebSocket.connecting { message, socket in
            if message.action == .attach {
                socket.sendToClient(.attached("test", flags: ProtocolMessage.Flags(rawValue: modes.rawValue)))
            }
        }
        return try MessagingClient(mock, options: options) { $0.logger = log.logger }.connected()
    }

    private func annotation(_ type: String, _ name: String) -> Annotation {
        Annotation(
            action: .create, type: type, name: name, messageSerial: "msg-serial-1", serial: "serial-of-\(name)",
            timestamp: 1_700_000_000_000)
    }

    private var warnings: [LogRecorder.Entry] {
        log.entries.filter { $0.level == .warning && $0.message.contains("annotation_subscribe") }
    }

    // UTS: realtime/unit/RTAN4a/subscribe-delivers-annotations-0
    @Test func `annotations are delivered one by one, with all their members`() async throws {
        let client = try await client().attached()
        let heard = Deliveries<Annotation>()
        let events = client.channel.annotations.events()
        try await client.channel.annotations.subscribe { heard.add($0) }
        let sent = [
            Annotation(
                id: "ann-1", action: .create, type: "com.example.reaction", name: "like", clientId: "user-1",
                messageSerial: "msg-serial-1", serial: "ann-serial-1", timestamp: 1_700_000_000_000),
            Annotation(
                id: "ann-2", action: .create, type: "com.example.reaction", name: "heart", clientId: "user-2",
                messageSerial: "msg-serial-1", serial: "ann-serial-2", timestamp: 1_700_000_001_000),
        ]

        client.mock.sendToClient(.annotations("test", sent))

        await heard.reaches(2)
        #expect(heard.items == sent)
        #expect(try await events.rest() == sent)
    }

    /// RTAN4b, RSL6: payloads are decoded.
    @Test func `the payload of an annotation is decoded`() async throws {
        let client = try await client().attached()
        let events = client.channel.annotations.events()

        client.mock.sendToClient(
            .annotations("test", [Annotation(type: "com.example.data", data: #"{"a":1}"#, encoding: "json")]))

        #expect(try await events.rest().map(\.data) == [["a": 1]])
    }

    // UTS: realtime/unit/RTAN4c/subscribe-type-filter-0
    @Test func `a subscriber with a type gets the annotations of that type`() async throws {
        let client = try await client().attached()
        let heard = Deliveries<Annotation>()
        let events = client.channel.annotations.events(ofType: "com.example.reaction")
        let both = client.channel.annotations.events(ofType: "com.example.reaction", "com.example.comment")
        try await client.channel.annotations.subscribe("com.example.reaction") { heard.add($0) }

        client.mock.sendToClient(
            .annotations(
                "test",
                [
                    annotation("com.example.reaction", "like"), annotation("com.example.comment", "text"),
                    annotation("com.example.reactions", "other"), annotation("com.example.reaction", "heart"),
                ]))

        await heard.reaches(2)
        #expect(heard.items.map(\.name) == ["like", "heart"])
        #expect(try await events.rest().map(\.name) == ["like", "heart"])
        #expect(try await both.rest().map(\.name) == ["like", "text", "heart"])
    }

    // UTS: realtime/unit/RTAN4d/subscribe-implicit-attach-0
    @Test func `subscribing to annotations attaches the channel`() async throws {
        let client = try client(options: ChannelOptions())
        #expect(client.channel.state == .initialized)

        try await client.channel.annotations.subscribe { _ in }

        #expect(client.channel.state == .attached)
        #expect(warnings.isEmpty)
    }

    /// RTAN4d, RTL7h.
    @Test func `subscribing to annotations attaches no channel whose options say so`() async throws {
        let client = try client()

        try await client.channel.annotations.subscribe { _ in }

        #expect(client.channel.state == .initialized)
        #expect(client.mock.messages(.attach).isEmpty)
    }

    // UTS: realtime/unit/RTAN4e/subscribe-warns-no-mode-0
    @Test func `a subscriber to annotations that the service does not send is warned`() async throws {
        let client = try await client(.publish).attached()

        try await client.channel.annotations.subscribe { _ in }

        #expect(warnings.count == 1)
    }

    /// RTAN4e: also if it is subscribing that attaches the channel.
    @Test func `a subscriber is warned once the channel is attached`() async throws {
        let client = try client(.publish, options: ChannelOptions())

        let events = client.channel.annotations.events()
        try await events.attached()

        #expect(warnings.count == 1)
    }

    // UTS: realtime/unit/RTAN4e1/no-warn-unattached-0
    @Test func `a subscriber is not warned while the channel is not attached`() async throws {
        let client = try client(.publish)
        #expect(client.channel.state == .initialized)

        try await client.channel.annotations.subscribe { _ in }

        #expect(client.channel.state == .initialized)
        #expect(warnings.isEmpty)
    }

    // UTS: realtime/unit/RTAN5a/unsubscribe-removes-listeners-0
    @Test func `a listener for annotations that is cancelled is called no more`() async throws {
        let client = try await client().attached()
        let (heard, others) = (Deliveries<Annotation>(), Deliveries<Annotation>())
        let listener = try await client.channel.annotations.subscribe { heard.add($0) }
        try await client.channel.annotations.subscribe { others.add($0) }
        client.mock.sendToClient(.annotations("test", [annotation("com.example.reaction", "like")]))
        await heard.reaches(1)

        listener.cancel()
        client.mock.sendToClient(.annotations("test", [annotation("com.example.reaction", "heart")]))

        await others.reaches(2)
        await FakeClock.settle()
        #expect(heard.items.map(\.name) == ["like"])
        #expect(others.items.map(\.name) == ["like", "heart"])
    }

    // UTS: realtime/unit/RTAN5a/unsubscribe-type-filter-1
    @Test func `cancelling a listener for one type leaves those for others`() async throws {
        let client = try await client().attached()
        let (reactions, comments) = (Deliveries<Annotation>(), Deliveries<Annotation>())
        let listener = try await client.channel.annotations.subscribe("com.example.reaction") { reactions.add($0) }
        try await client.channel.annotations.subscribe("com.example.comment") { comments.add($0) }

        listener.cancel()
        client.mock.sendToClient(
            .annotations(
                "test", [annotation("com.example.reaction", "like"), annotation("com.example.comment", "text")]))

        await comments.reaches(1)
        await FakeClock.settle()
        #expect(reactions.items.isEmpty)
        #expect(comments.items.map(\.type) == ["com.example.comment"])
    }

    /// RTAN5a, RTL8c.
    @Test func `all listeners for annotations can be cancelled together`() async throws {
        let client = try await client().attached()
        let heard = Deliveries<Annotation>()
        try await client.channel.annotations.subscribe { heard.add($0) }
        try await client.channel.annotations.subscribe("com.example.reaction") { heard.add($0) }

        client.channel.annotations.unsubscribe()
        let events = client.channel.annotations.events()
        client.mock.sendToClient(.annotations("test", [annotation("com.example.reaction", "like")]))

        #expect(try await events.rest().map(\.name) == ["like"])
        await FakeClock.settle()
        #expect(heard.items.isEmpty)
    }
}
