import AblyPubSub
import Testing

/// Ably's shared fixtures of payloads and of protocol messages in MessagePack (RSL6a1, RSL6a3).
@Suite(.enabled(if: AblyCommon.isPresent, AblyCommon.absence)) struct MessageFixtureTests {
    /// What history delivers for a message.
    private static func delivered(_ message: WireValue, isBinary: Bool) async throws -> Message {
        let page = try await AblyRest(.listing(message)) { $0.useBinaryProtocol = isBinary }.channels["test"].history()
        return try #require(page.items.first)
    }

    /// A message as it is sent.
    private static func sent(_ message: Message, isBinary: Bool) async throws -> WireValue {
        let http = MockHTTP.accepting()
        let rest = AblyRest(http) {
            $0.useBinaryProtocol = isBinary
            $0.idempotentRestPublishing = false
        }
        try await rest.channels["test"].publish(message)
        return try #require(http.requests.first).item()
    }

    private static func payload(of fixture: WireValue) throws -> WireValue {
        guard let hexadecimal = fixture["expectedHexValue"]?.stringValue else {
            return try #require(fixture["expectedValue"])
        }
        let digits = hexadecimal.compactMap(\.hexDigitValue)
        return .bytes(Bytes(stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }))
    }

    // UTS: rest/unit/RSL4/encoding-fixtures-ably-common-0 (RSL6a1: the file is messages-encoding.json)
    @Test(arguments: [false, true])
    func `payloads of the shared fixtures are encoded and decoded as the fixtures say`(isBinary: Bool) async throws {
        let fixtures = try #require(try AblyCommon.read("messages-encoding.json")["messages"]?.arrayValue)
        #expect(fixtures.count >= 5)
        for fixture in fixtures {
            let payload = try Self.payload(of: fixture)
            let data = try #require(fixture["data"])
            let encoding = try #require(fixture["encoding"])

            let message = try await Self.delivered(["data": data, "encoding": encoding], isBinary: isBinary)
            #expect(message.data == payload)
            #expect(message.encoding == nil)

            let sent = try await Self.sent(Message(data: payload), isBinary: isBinary)
            if isBinary, payload.bytesValue != nil {
                #expect(sent == ["data": payload])
            } else {
                #expect(sent["encoding"] ?? .null == encoding)
                #expect(sent["data"] == data || (encoding == "json" && sent["data"]?.parsed == payload))
            }
        }
    }

    private static func payload(ofProtocolMessage fixture: WireValue) throws -> WireValue {
        let data = try #require(fixture["data"])
        let count = try #require(fixture["numRepeat"]?.intValue)
        switch fixture["type"]?.stringValue {
        case "string": return .string(String(repeating: try #require(data.stringValue), count: max(count, 1)))
        case "binary": return .bytes(Bytes(String(repeating: try #require(data.stringValue), count: count).utf8))
        default: return data
        }
    }

    /// The only message of a protocol message.
    private static func message(of fixture: WireValue) throws -> WireValue {
        let text = try #require(fixture["msgpack"]?.stringValue)
        let bytes = try #require(Bytes(base64: text))
        let value = try WireFormat.msgpack.decode(WireValue.self, from: bytes.array)
        let messages = try #require(value["messages"]?.arrayValue)
        #expect(messages.count == 1)
        return try #require(messages.first)
    }

    @Test func `messages of the shared protocol messages in MessagePack are decoded`() throws {
        let fixtures = try #require(try AblyCommon.read("msgpack_test_fixtures.json").arrayValue)
        #expect(fixtures.count >= 8)
        for fixture in fixtures {
            let message = Message.fromEncoded(try Self.message(of: fixture).decode(Message.self))

            let payload = try Self.payload(ofProtocolMessage: fixture)
            #expect(message.data == payload, "\(fixture["name"] ?? .null)")
            #expect(message.encoding == nil)
        }
    }

    @Test func `messages of the shared protocol messages are the same after being sent in MessagePack`() async throws {
        let fixtures = try #require(try AblyCommon.read("msgpack_test_fixtures.json").arrayValue)
        for fixture in fixtures {
            let message = Message.fromEncoded(try Self.message(of: fixture).decode(Message.self))

            let sent = try await Self.sent(message, isBinary: true)
            let bytes = try WireFormat.msgpack.encode(["messages": [sent], "msgSerial": 0] as WireValue)
            let received = try WireFormat.msgpack.decode(WireValue.self, from: bytes)
            let first = try #require(received["messages"]?[0])
            let again = Message.fromEncoded(try first.decode(Message.self))

            #expect(again.data == message.data, "\(fixture["name"] ?? .null)")
            #expect(again.encoding == nil)
        }
    }
}
