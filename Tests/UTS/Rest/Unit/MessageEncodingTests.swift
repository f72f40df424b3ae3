import AblyPubSub
import Testing

@Suite struct MessageEncodingTests {
    private let http = MockHTTP.accepting()

    /// A message as it is sent.
    private func sent(_ data: WireValue?, isBinary: Bool = false) async throws -> WireValue {
        try await AblyRest(http) { $0.useBinaryProtocol = isBinary }.channels["test"]
            .publish(name: "event", data: data)
        return try #require(http.requests.first).item()
    }

    // UTS: rest/unit/RSL4a/string-data-no-encoding-0
    // UTS: rest/unit/RSL4/empty-string-no-encoding-4
    @Test(arguments: ["plain string data", ""], [false, true])
    func `a string is sent as it is, without an encoding`(text: String, isBinary: Bool) async throws {
        let message = try await sent(.string(text), isBinary: isBinary)

        #expect(message["data"] == .string(text))
        #expect(message["encoding"] == nil)
    }

    // UTS: rest/unit/RSL4b/json-object-encoding-0
    // UTS: rest/unit/RSL4d/array-json-encoding-0
    // UTS: rest/unit/RSL4/empty-array-json-encoding-5
    @Test(
        arguments: [
            ["key": "value", "nested": ["a": 1]], [1, 2, "three", ["four": 4]], [], [:],
        ] as [WireValue], [false, true])
    func `an object or an array is sent as JSON in a string`(data: WireValue, isBinary: Bool) async throws {
        let message = try await sent(data, isBinary: isBinary)

        #expect(message["data"]?.stringValue != nil)
        #expect(message["data"]?.parsed == data)
        #expect(message["encoding"] == "json")
    }

    // UTS: rest/unit/RSL4c/binary-base64-json-protocol-0
    @Test func `bytes are sent as base64 in JSON`() async throws {
        let message = try await sent(.bytes([0x00, 0x01, 0x02, 0xFF, 0xFE]))

        #expect(message["encoding"] == "base64")
        let text = try #require(message["data"]?.stringValue)
        #expect(Bytes(base64: text) == [0x00, 0x01, 0x02, 0xFF, 0xFE])
    }

    // UTS: rest/unit/RSL4c/binary-direct-msgpack-protocol-1
    @Test func `bytes are sent as bytes in MessagePack`() async throws {
        let message = try await sent(.bytes([0x00, 0x01, 0x02, 0xFF, 0xFE]), isBinary: true)

        #expect(message["data"] == .bytes([0x00, 0x01, 0x02, 0xFF, 0xFE]))
        #expect(message["encoding"] == nil)
    }

    // UTS: rest/unit/RSL4/null-data-no-encoding-1
    @Test(arguments: [nil, .null] as [WireValue?], [false, true])
    func `a payload that is null is not sent`(data: WireValue?, isBinary: Bool) async throws {
        let message = try await sent(data, isBinary: isBinary)

        #expect(message["name"] == "event")
        #expect(message["data"] == nil)
        #expect(message["encoding"] == nil)
    }

    // UTS: rest/unit/RSL4a/number-type-rejected-1
    // UTS: rest/unit/RSL4a/boolean-type-rejected-2
    @Test(arguments: [42, 4.2, true] as [WireValue], [false, true])
    func `a payload that is a number or a Boolean is refused`(data: WireValue, isBinary: Bool) async {
        let error = await #expect(throws: AblyError.self) { try await sent(data, isBinary: isBinary) }

        #expect(error?.code == 40013)
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSL4/json-protocol-content-type-2
    // UTS: rest/unit/RSL4/msgpack-protocol-content-type-3
    @Test(arguments: [(false, "application/json"), (true, "application/x-msgpack")])
    func `the media type of a publish is that of the configured format`(isBinary: Bool, type: String) async throws {
        _ = try await sent("test", isBinary: isBinary)

        let request = try #require(http.requests.first)
        #expect(request.header("Content-Type") == type)
        #expect(request.header("Accept") == type)
    }

    @Test(arguments: [false, true])
    func `the steps of an encoding that a message has already are kept`(isBinary: Bool) async throws {
        try await AblyRest(http) { $0.useBinaryProtocol = isBinary }.channels["test"]
            .publish(Message(data: .bytes([1, 2]), encoding: "custom"))

        let message = try #require(http.requests.first).item()
        #expect(message["encoding"]?.stringValue == (isBinary ? "custom" : "custom/base64"))
    }
}
