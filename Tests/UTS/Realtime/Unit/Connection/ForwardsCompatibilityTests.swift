import AblyPubSub
import TestSupport
import Testing

/// Messages of a service that is newer than the client (RTF1, RSF1).
@Suite struct ForwardsCompatibilityTests {
    private let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)

    private func send(_ frame: String) { mock.activeConnection?.sendToClient(frame: Array(frame.utf8)) }

    /// Takes the next messages of a subscription.
    private func take(_ count: Int, of messages: Subscription<Message>) async throws -> [Message] {
        var taken: [Message] = []
        for try await message in messages.prefix(count) { taken.append(message) }
        return taken
    }

    // UTS: realtime/unit/RTF1/unrecognised-attributes-ignored-0
    @Test func `members of a protocol message that are not known are ignored`() async throws {
        let (realtime, channel) = mock.clientAndChannel()
        let messages = channel.messages()
        try await messages.attached()

        send(
            """
            {"action": 15, "channel": "test", "messages": [
                {"name": "test-event", "data": "hello", "serial": "msg-serial-1"}
            ], "unknownField1": "some-future-value", "unknownField2": 42,
            "unknownNestedObject": {"nestedKey": "nestedValue"}, "unknownArray": [1, 2, 3]}
            """)
        let received = try await take(1, of: messages)

        #expect(received.map(\.name) == ["test-event"] && received.map(\.data) == ["hello"])
        #expect(channel.state == .attached)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTF1/unknown-action-handled-1
    @Test(arguments: ["test", "other", nil] as [String?])
    func `a protocol message whose action is not known is ignored`(channel name: String?) async throws {
        let realtime = AblyRealtime(mock)
        let log = realtime.connection.log()
        realtime.connect()
        let channel = realtime.channels["test"]
        try await channel.attach()

        let about = name.map { #""channel": "\#($0)", "# } ?? ""
        send(#"{"action": 254, \#(about)"unknownPayload": "future-feature-data"}"#)
        mock.sendToClient(ProtocolMessage(.heartbeat))

        #expect(log.states == [.connecting, .connected])
        #expect(channel.state == .attached)
        // The client goes on reading what arrives.
        #expect(try await realtime.connection.ping() == .zero)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RSF1/message-unrecognised-attrs-0
    @Test func `members and values of a message that are not known are ignored`() async throws {
        let (realtime, channel) = mock.clientAndChannel()
        let messages = channel.messages()
        try await messages.attached()

        send(
            """
            {"action": 15, "channel": "test", "messages": [
                {"name": "event-1", "data": "payload-1", "serial": "serial-1", "futureField": "future-value",
                 "futureNumber": 99, "futureObject": {"nested": true}},
                {"name": "event-2", "data": "payload-2", "serial": "serial-2", "anotherUnknownField": [1, 2, 3]},
                {"name": "event-3", "data": "payload-3", "serial": "serial-3", "action": 99}
            ]}
            """)
        let received = try await take(3, of: messages)

        #expect(received.map(\.name) == ["event-1", "event-2", "event-3"])
        #expect(received.map(\.data) == ["payload-1", "payload-2", "payload-3"])
        #expect(channel.state == .attached)
        #expect(realtime.connection.state == .connected)
    }
}
