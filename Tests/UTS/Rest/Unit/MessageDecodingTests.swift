import AblyPubSub
import Testing

@Suite struct MessageDecodingTests {
    /// A message as history delivers it.
    private static func delivered(
        _ data: WireValue, encoding: WireValue = nil, isBinary: Bool
    ) async throws -> Message {
        let http = MockHTTP.listing([
            "id": "msg1", "name": "event", "data": data, "encoding": encoding, "timestamp": 1_234_567_890_000,
        ])
        let page = try await AblyRest(http) { $0.useBinaryProtocol = isBinary }.channels["test"].history()
        return try #require(page.items.first)
    }

    // UTS: rest/unit/RSL6a/decode-base64-to-binary-0
    // UTS: rest/unit/RSL6a/decode-json-to-object-1
    // UTS: rest/unit/RSL6a/decode-chained-encodings-2
    // UTS: rest/unit/RSL6/decode-utf8-base64-data-2
    // UTS: rest/unit/RSL6/complex-chained-encoding-3
    @Test(
        arguments: [
            ("AAECAwQ=", "base64", .bytes([0, 1, 2, 3, 4])),
            (#"{"key":"value","number":42}"#, "json", ["key": "value", "number": 42]),
            ("eyJrZXkiOiJ2YWx1ZSJ9", "json/base64", ["key": "value"]),
            ("SGVsbG8gV29ybGQ=", "utf-8/base64", "Hello World"),
            (
                .string(Bytes(#"{"status":"active","count":5}"#.utf8).base64), "json/utf-8/base64",
                ["status": "active", "count": 5]
            ),
        ] as [(WireValue, WireValue, WireValue)], [false, true])
    func `a payload is decoded, and its encoding is gone`(
        sample: (data: WireValue, encoding: WireValue, value: WireValue), isBinary: Bool
    ) async throws {
        let message = try await Self.delivered(sample.data, encoding: sample.encoding, isBinary: isBinary)

        #expect(message.data == sample.value)
        #expect(message.encoding == nil)
    }

    // UTS: rest/unit/RSL6b/unrecognized-encoding-preserved-0 (RSL6b: with data that is base64, as its encoding says)
    @Test(arguments: [false, true])
    func `a message with an unknown encoding is delivered as far as it can be decoded`(isBinary: Bool) async throws {
        let message = try await Self.delivered("AAECAwQ=", encoding: "custom-encryption/base64", isBinary: isBinary)

        #expect(message.encoding == "custom-encryption")
        #expect(message.data == .bytes([0, 1, 2, 3, 4]))
    }

    @Test(arguments: [false, true])
    func `a message whose payload does not match its encoding is delivered as received`(isBinary: Bool) async throws {
        let message = try await Self.delivered("not-base64!", encoding: "utf-8/base64", isBinary: isBinary)

        #expect(message.encoding == "utf-8/base64")
        #expect(message.data == "not-base64!")
    }

    // UTS: rest/unit/RSL6/msgpack-binary-stays-binary-0
    @Test func `bytes in MessagePack are delivered as bytes, even if they are UTF-8`() async throws {
        let message = try await Self.delivered(.bytes(Bytes("Hello".utf8)), isBinary: true)

        #expect(message.data == .bytes([0x48, 0x65, 0x6C, 0x6C, 0x6F]))
        #expect(message.encoding == nil)
    }

    // UTS: rest/unit/RSL6/msgpack-string-stays-string-1
    @Test func `a string in MessagePack is delivered as a string`() async throws {
        let message = try await Self.delivered("Hello World", isBinary: true)

        #expect(message.data == .string("Hello World"))
        #expect(message.encoding == nil)
    }
}
