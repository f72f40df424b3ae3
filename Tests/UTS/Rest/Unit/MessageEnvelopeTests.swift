import AblyPubSub
import Testing

@Suite struct MessageEnvelopeTests {
    /// The messages of a protocol message in JSON, with all that it passes on to them.
    private static func received<Item: EnvelopedMessage & WireModel>(
        _ json: WireValue, _ member: String, as type: Item.Type = PresenceMessage.self
    ) throws -> [Item] {
        let envelope = MessageEnvelope(
            id: json["id"]?.stringValue, connectionId: json["connectionId"]?.stringValue,
            timestamp: json["timestamp"]?.intValue.map(Int64.init))
        var messages = try #require(json[member]?.arrayValue).map { try $0.decode(Item.self) }
        envelope.fill(&messages)
        return messages
    }

    // UTS: rest/unit/TP3d/connectionid-from-protocol-message-0 (TP2: the action is a number on the wire)
    @Test func `a presence message without a connection id has that of its protocol message`() throws {
        let messages = try Self.received(
            [
                "action": 14, "connectionId": "proto-conn-1",
                "presence": [
                    ["action": 2, "clientId": "user-1"],
                    ["action": 2, "clientId": "user-2", "connectionId": "conn-2"],
                ],
            ], "presence")

        #expect(messages.map(\.connectionId) == ["proto-conn-1", "conn-2"])
    }

    // UTS: rest/unit/TP3a/id-from-protocol-message-1 (TP2: the action is a number on the wire)
    @Test func `a presence message without an id has that of its protocol message and its index`() throws {
        let messages = try Self.received(
            [
                "action": 14, "id": "proto-msg-42",
                "presence": [
                    ["action": 2, "clientId": "alice"], ["action": 2, "clientId": "bob"],
                    ["action": 2, "clientId": "carol", "id": "own-id"],
                ],
            ], "presence")

        #expect(messages.map(\.id) == ["proto-msg-42:0", "proto-msg-42:1", "own-id"])
    }

    // UTS: rest/unit/TP3g/timestamp-from-protocol-message-0 (TP2: the action is a number on the wire)
    @Test func `a presence message without a time has that of its protocol message`() throws {
        let messages = try Self.received(
            [
                "action": 14, "timestamp": 9_999_999,
                "presence": [
                    ["action": 2, "clientId": "user-1"], ["action": 2, "clientId": "user-2", "timestamp": 1],
                ],
            ], "presence")

        #expect(messages.map(\.timestamp) == [9_999_999, 1])
    }

    @Test func `a message has what its protocol message passes on to it`() throws {
        let json: WireValue = [
            "action": 15, "id": "proto-msg-42", "connectionId": "proto-conn-1", "timestamp": 9_999_999,
            "messages": [["name": "event"]],
        ]

        let messages = try Self.received(json, "messages", as: Message.self)

        #expect(
            messages == [
                Message(
                    id: "proto-msg-42:0", name: "event", connectionId: "proto-conn-1", timestamp: 9_999_999)
            ])
    }

    @Test func `what a protocol message lacks stays missing in its messages`() throws {
        let messages = try Self.received(["presence": [["action": 2, "clientId": "user-1"]]], "presence")

        #expect(messages == [PresenceMessage(action: .enter, clientId: "user-1")])
    }
}
