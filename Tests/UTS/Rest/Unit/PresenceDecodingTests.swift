import AblyPubSub
import Testing

@Suite struct PresenceDecodingTests {
    /// What the presence of a channel has after the service has responded with one member.
    private func member(
        data: WireValue, encoding: WireValue? = nil, options: ChannelOptions? = nil,
        history: Bool = false
    ) async throws -> PresenceMessage {
        var member: [String: WireValue] = ["action": history ? 2 : 1, "clientId": "c1", "data": data]
        member["encoding"] = encoding
        let http = MockHTTP(answering: MockResponse(200, [.object(member)]))
        // Only bytes need MessagePack.
        let isBinary = data.bytesValue != nil
        let rest = AblyRest(http) { $0.useBinaryProtocol = isBinary }
        let presence = rest.channels.get("greetings", options: options).presence
        let page = try await history ? presence.history() : presence.get()
        return try #require(page.items.first)
    }

    // UTS: rest/unit/RSP5/decode-string-data-0
    @Test func `the text of a member is left as it is`() async throws {
        #expect(try await member(data: "plain string data").data == .string("plain string data"))
    }

    // UTS: rest/unit/RSP5/decode-json-data-1
    @Test func `the JSON of a member is decoded, and its encoding is used up`() async throws {
        let member = try await member(data: #"{"status":"online","count":42}"#, encoding: "json")

        #expect(member.data == ["status": "online", "count": 42])
        #expect(member.encoding == nil)
    }

    // UTS: rest/unit/RSP5/decode-base64-binary-2
    @Test func `the base64 of a member is decoded to bytes, and its encoding is used up`() async throws {
        let member = try await member(data: "SGVsbG8gV29ybGQ=", encoding: "base64")

        #expect(member.data == .bytes(Bytes("Hello World".utf8)))
        #expect(member.encoding == nil)
    }

    // UTS: rest/unit/RSP5/decode-msgpack-binary-3
    @Test func `bytes of a member stay bytes in MessagePack, even if they are UTF-8`() async throws {
        let member = try await member(data: .bytes(Bytes("some data".utf8)))

        #expect(member.data == .bytes(Bytes("some data".utf8)))
        #expect(member.encoding == nil)
    }

    // UTS: rest/unit/RSP5/decode-utf8-data-4
    @Test func `UTF-8 in base64 is decoded to the text of a member`() async throws {
        #expect(try await member(data: "SGVsbG8gV29ybGQ=", encoding: "utf-8/base64").data == .string("Hello World"))
    }

    // UTS: rest/unit/RSP5/decode-chained-encoding-5
    @Test func `the last encoding of a member is reversed first`() async throws {
        #expect(try await member(data: "eyJrZXkiOiJ2YWx1ZSJ9", encoding: "json/base64").data == ["key": "value"])
    }

    // UTS: rest/unit/RSP5/decode-history-messages-6
    @Test func `data in the presence history is decoded as well`() async throws {
        let event = try await member(data: #"{"event":"entered"}"#, encoding: "json", history: true)

        #expect(event.data == ["event": "entered"])
    }

    // UTS: rest/unit/RSP5/decode-cipher-channel-7 (RSP5: the case's ciphertext cannot be decrypted; this one can)
    @Test func `encrypted data of a member is decrypted with the cipher of the channel`() async throws {
        let cipher = try CipherParams(base64Key: Sandbox.cipherKey)

        let member = try await member(
            data: "ZGVmZ2hpamtsbW5vcHFyc0uF5XEmAG2MOT/wKjkwXLQO2zgpLyrXiNzVJ8HrJctF",
            encoding: "json/utf-8/cipher+aes-128-cbc/base64", options: ChannelOptions(cipher: cipher))

        #expect(member.data == ["seat": ["row": 7]])
        #expect(member.encoding == nil)
    }

    // UTS: rest/unit/RSP5/presence-action-mapping-8
    @Test func `each presence action has its number`() async throws {
        let events = (0...4).map { action -> WireValue in
            ["action": .int(Int64(action)), "clientId": .string("c\(action + 1)")]
        }
        let http = MockHTTP(answering: MockResponse(200, .array(events)))

        let page = try await AblyRest(http).channels["greetings"].presence.history()

        #expect(page.items.map(\.action) == [.absent, .present, .enter, .leave, .update])
    }
}
