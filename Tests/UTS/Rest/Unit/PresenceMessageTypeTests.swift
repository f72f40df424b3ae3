import AblyPubSub
import Testing

@Suite struct PresenceMessageTypeTests {
    // UTS: rest/unit/TP2/presence-action-enum-values-0
    @Test func `actions of presence messages are numbered from 0`() {
        let actions: [PresenceAction] = [.absent, .present, .enter, .leave, .update]

        #expect(actions.map(\.rawValue) == [0, 1, 2, 3, 4])
        #expect(PresenceAction.allKnown == actions)
    }

    // UTS: rest/unit/TP3a/presence-message-attributes-0
    @Test func `a presence message has id, action, client id, connection id, payload, encoding, time and extras`() {
        #expect(PresenceMessage(id: "presence-123").id == "presence-123")
        #expect(PresenceMessage(action: .enter).action == .enter)
        #expect(PresenceMessage(clientId: "user-1").clientId == "user-1")
        #expect(PresenceMessage(connectionId: "conn-1").connectionId == "conn-1")
        #expect(PresenceMessage(data: "hello").data == "hello")
        #expect(PresenceMessage(data: ["status": "online"]).data == ["status": "online"])
        #expect(PresenceMessage(encoding: "json").encoding == "json")
        #expect(PresenceMessage(timestamp: 1_234_567_890_000).timestamp == 1_234_567_890_000)
        let extras = Extras(headers: ["x-custom": "value"])
        #expect(PresenceMessage(extras: extras).extras?.headers?["x-custom"] == "value")
    }

    // UTS: rest/unit/TP3h/member-key-combines-ids-0
    @Test func `the key of a member is its connection id and its client id`() {
        let member = PresenceMessage(clientId: "user-1", connectionId: "conn-1")
        let other = PresenceMessage(clientId: "user-1", connectionId: "conn-2")

        #expect(member.memberKey == "conn-1:user-1")
        #expect(other.memberKey == "conn-2:user-1")
        #expect(member.memberKey != other.memberKey)
    }

    // UTS: rest/unit/TP3/presence-from-json-0 (TP2: the action is a number on the wire)
    @Test func `a presence message is read from JSON with all its members`() throws {
        let json: WireValue = [
            "id": "pm-123", "action": 2, "clientId": "user-1", "connectionId": "conn-1", "data": "hello",
            "encoding": nil, "timestamp": 1_234_567_890_000, "extras": ["headers": ["x-key": "x-value"]],
        ]

        let message = PresenceMessage.fromEncoded(try json.decode(PresenceMessage.self))

        #expect(message.id == "pm-123")
        #expect(message.action == .enter)
        #expect(message.clientId == "user-1")
        #expect(message.connectionId == "conn-1")
        #expect(message.data == "hello")
        #expect(message.timestamp == 1_234_567_890_000)
        #expect(message.extras?.headers?["x-key"] == "x-value")
    }

    // UTS: rest/unit/TP3/presence-encoded-data-from-json-1 (TP2: the action is a number on the wire)
    @Test(
        arguments: [
            (nil, "plain text", "plain text"), ("json", #"{"status":"online"}"#, ["status": "online"]),
            ("base64", "SGVsbG8=", .bytes(Bytes("Hello".utf8))),
        ] as [(WireValue, WireValue, WireValue)])
    func `the payload of a presence message is decoded`(
        encoding: WireValue, data: WireValue, value: WireValue
    ) throws {
        let json: WireValue = ["action": 2, "clientId": "user-1", "data": data, "encoding": encoding]

        let message = PresenceMessage.fromEncoded(try json.decode(PresenceMessage.self))

        #expect(message.data == value)
        #expect(message.encoding == nil)
    }

    // UTS: rest/unit/TP3/presence-to-json-2 (TP2: the action is a number on the wire)
    // UTS: rest/unit/TP3/null-attributes-omitted-3 (TP2: the action is a number on the wire)
    @Test func `a presence message is written to JSON with the members that it has`() throws {
        let message = PresenceMessage(
            action: .enter, clientId: "user-1", data: "hello", extras: Extras(headers: ["x-key": "x-value"]))

        #expect(
            try WireValue(encoding: message) == [
                "action": 2, "clientId": "user-1", "data": "hello", "extras": ["headers": ["x-key": "x-value"]],
            ])
        #expect(
            try WireValue(encoding: PresenceMessage(action: .enter, clientId: "user-1"))
                == ["action": 2, "clientId": "user-1"])
    }

    // UTS: rest/unit/TP4/from-encoded-presence-0 (TP2: the action is a number on the wire)
    @Test func `presence messages from elsewhere are decoded`() throws {
        func encoded(_ json: WireValue) throws -> PresenceMessage { try json.decode(PresenceMessage.self) }

        let message = PresenceMessage.fromEncoded(
            try encoded([
                "action": 2, "clientId": "user-1", "data": #"{"status":"online"}"#, "encoding": "json",
            ]))
        #expect(message == PresenceMessage(action: .enter, clientId: "user-1", data: ["status": "online"]))

        let messages = PresenceMessage.fromEncoded([
            try encoded(["action": 2, "clientId": "alice", "data": "hello"]),
            try encoded(["action": 2, "clientId": "bob", "data": "world"]),
        ])
        #expect(messages.map(\.clientId) == ["alice", "bob"])
        #expect(messages.map(\.data) == ["hello", "world"])
    }

    // UTS: rest/unit/TP5/presence-message-size-0
    @Test func `the size of a presence message is that of client id, payload and extras`() {
        let text = PresenceMessage(action: .enter, clientId: "user-1", data: "hello")
        #expect(MessageSize.of(text) == 11)
        let object = PresenceMessage(action: .enter, clientId: "u", data: ["key": "value"])
        #expect(MessageSize.of(object) == 1 + #"{"key":"value"}"#.count)
        let bytes = PresenceMessage(data: .bytes([1, 2, 3]), extras: Extras(headers: ["a": "b"]))
        #expect(MessageSize.of(bytes) == 3 + #"{"headers":{"a":"b"}}"#.count)
        #expect(MessageSize.of(PresenceMessage(id: "id", connectionId: "connection")) == 0)
    }
}
