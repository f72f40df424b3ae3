import AblyPubSub
import Testing

@Suite struct MessageTypeTests {
    // UTS: rest/unit/TM2a/message-attributes-0
    @Test func `a message has id, name, payload, client id, connection id, time, encoding and extras`() {
        #expect(Message(id: "unique-id").id == "unique-id")
        #expect(Message(name: "event-name").name == "event-name")
        #expect(Message(data: "string-data").data == "string-data")
        #expect(Message(data: ["key": "value"]).data == ["key": "value"])
        #expect(Message(data: .bytes([0x01, 0x02])).data == .bytes([0x01, 0x02]))
        #expect(Message(clientId: "message-client").clientId == "message-client")
        #expect(Message(connectionId: "conn-id").connectionId == "conn-id")
        #expect(Message(timestamp: 1_234_567_890_000).timestamp == 1_234_567_890_000)
        #expect(Message(encoding: "json/base64").encoding == "json/base64")
        #expect(Message(serial: "serial-1").serial == "serial-1")
        let extras = Extras(push: PushPayload(notification: PushNotification(title: "Hello")))
        #expect(Message(extras: extras).extras?.push?.notification?.title == "Hello")
    }

    // UTS: rest/unit/TM3/from-encoded-deserialization-0
    @Test func `a message from elsewhere is decoded with all its members`() throws {
        let json: WireValue = [
            "id": "msg-123", "name": "test-event", "data": "hello world", "clientId": "sender-client",
            "connectionId": "conn-456", "timestamp": 1_234_567_890_000, "encoding": nil,
            "extras": ["headers": ["x-custom": "value"]],
        ]

        let message = Message.fromEncoded(try json.decode(Message.self))

        #expect(message.id == "msg-123")
        #expect(message.name == "test-event")
        #expect(message.data == "hello world")
        #expect(message.clientId == "sender-client")
        #expect(message.connectionId == "conn-456")
        #expect(message.timestamp == 1_234_567_890_000)
        #expect(message.encoding == nil)
        #expect(message.extras?.headers?["x-custom"] == "value")
    }

    // UTS: rest/unit/TM3/from-encoded-decodes-encoding-1
    @Test(
        arguments: [
            (nil, "plain text", "plain text"), ("json", #"{"key":"value"}"#, ["key": "value"]),
            ("base64", "SGVsbG8=", .bytes(Bytes("Hello".utf8))), ("json/base64", "eyJrIjoidiJ9", ["k": "v"]),
        ] as [(WireValue, WireValue, WireValue)])
    func `the payload of a message from elsewhere is decoded`(
        encoding: WireValue, data: WireValue, value: WireValue
    ) throws {
        let json: WireValue = ["id": "msg", "name": "event", "data": data, "encoding": encoding]
        let encoded = try json.decode(Message.self)

        let messages = [Message.fromEncoded(encoded)] + Message.fromEncoded([encoded, encoded])

        #expect(messages.map(\.data) == [value, value, value])
        #expect(messages.allSatisfy { $0.encoding == nil })
    }

    @Test func `an encrypted message from elsewhere is decrypted with the cipher of the channel options`() async throws
    {
        let cipher = CipherParams.generated()
        let http = MockHTTP.accepting()
        try await AblyRest(http).channels.get("test", cipher: cipher).publish(data: ["key": "value"])
        let encoded = try #require(http.requests.first).item().decode(Message.self)

        let decrypted = Message.fromEncoded(encoded, options: ChannelOptions(cipher: cipher))
        #expect(decrypted.data == ["key": "value"])
        #expect(decrypted.encoding == nil)

        let undecrypted = Message.fromEncoded(encoded)
        #expect(undecrypted.encoding == "json/utf-8/cipher+aes-256-cbc")
        #expect(undecrypted.data?.bytesValue != nil)
    }

    // UTS: rest/unit/TM4/message-constructors-0
    @Test func `a message is created with a name, a payload and a client id`() {
        let message = Message(name: "event-name", data: "payload")
        #expect(message.name == "event-name")
        #expect(message.data == "payload")
        #expect(message.clientId == nil)

        let identified = Message(name: "event-name", data: "payload", clientId: "client-1")
        #expect(identified.name == "event-name")
        #expect(identified.data == "payload")
        #expect(identified.clientId == "client-1")

        let empty = Message(name: nil, data: nil)
        #expect(empty.name == nil)
        #expect(empty.data == nil)
    }

    // UTS: rest/unit/TM/null-missing-attributes-0
    @Test func `a message without members has nil for all of them`() throws {
        let messages = [Message(), try ([:] as WireValue).decode(Message.self)]

        for message in messages {
            #expect(message.id == nil)
            #expect(message.name == nil)
            #expect(message.data == nil)
            #expect(message.clientId == nil)
            #expect(message.timestamp == nil)
        }
    }

    // UTS: rest/unit/TM/message-with-extras-1
    @Test func `extras of a message have a push notification with data`() throws {
        let message = Message(
            name: "push-event", data: "payload",
            extras: Extras(
                push: PushPayload(
                    notification: PushNotification(title: "New Message", body: "You have a new notification"),
                    data: ["customKey": "customValue"])))

        #expect(message.extras?.push?.notification?.title == "New Message")
        #expect(message.extras?.push?.notification?.body == "You have a new notification")
        #expect(message.extras?.push?.data?["customKey"] == "customValue")
        let json = try WireValue(encoding: message)
        #expect(json["extras"]?["push"]?["data"] == ["customKey": "customValue"])
    }
}
