import AblyPlatform
import Foundation
import Testing

/// Members of `extras` whose values are not as the OpenAPI document describes: publishers can send anything there
/// (RSL6a2), and unrecognized values must be ignored (RSF1).
@Suite struct LenientMembersTests {
    /// Values that do not fit `push`, `headers`, `ref` or `delta`.
    private static let extras: [WireValue] = [
        ["push": [["title": "Testing"]]],
        ["push": ["notification": "Testing"]],
        ["headers": "none", "ref": 7, "delta": [nil, true]],
        ["ref": ["type": "thread", "timeserial": 12]],
        ["push": false, "headers": [], "ref": [], "delta": 0.5, "other": ["push": [1]]],
    ]

    @Test(arguments: WireFormat.allCases)
    func `a page with extras of any shape is decoded, and each message is encoded as received`(
        format: WireFormat
    ) throws {
        let page: [WireValue] = Self.extras.map { ["id": "1", "name": "a", "data": "b", "extras": $0] }
        let messages = try format.decode([Message].self, from: format.encode(page))
        #expect(messages.map(\.extras) == Self.extras.map { Extras(additionalProperties: $0.objectValue ?? [:]) })
        #expect(messages.allSatisfy { $0.name == "a" && $0.data == "b" })
        #expect(try format.decode([WireValue].self, from: format.encode(messages)) == page)
        #expect(try format.decode([Message].self, from: format.encode(messages)) == messages)
    }

    @Test(arguments: WireFormat.allCases)
    func `a member that fits is decoded as its type next to one that does not`(format: WireFormat) throws {
        let value: WireValue = [
            "push": [["title": "Testing"]], "headers": ["a": 1], "ref": ["type": "thread", "timeserial": "s"],
            "other": true,
        ]
        let extras = try format.decode(Extras.self, from: format.encode(value))
        #expect(
            extras
                == Extras(
                    headers: ["a": 1], ref: MessageReference(type: "thread", timeserial: "s"),
                    additionalProperties: ["push": [["title": "Testing"]], "other": true]))
        #expect(try format.decode(WireValue.self, from: format.encode(extras)) == value)
    }

    @Test func `values that do not fit are written in the place of the members`() throws {
        let json = #"{"push":[],"headers":{"a":1},"ref":1,"delta":"d","aside":2}"#
        let extras = try WireFormat.json.decode(Extras.self, from: Array(json.utf8))
        #expect(String(decoding: try WireFormat.json.encode(extras), as: UTF8.self) == json)
    }

    @Test(arguments: WireFormat.allCases)
    func `a member that is set afterwards replaces the value that did not fit`(format: WireFormat) throws {
        let received: WireValue = ["headers": "none", "ref": 7]
        var extras = try format.decode(Extras.self, from: format.encode(received))
        extras.headers = ["a": 1]
        let expected: WireValue = ["headers": ["a": 1], "ref": 7]
        #expect(try format.decode(WireValue.self, from: format.encode(extras)) == expected)
    }

    @Test func `bytes that do not fit stay bytes in MessagePack`() throws {
        let value: WireValue = ["push": .bytes(Bytes([1, 2, 255]))]
        let extras = try WireFormat.msgpack.decode(Extras.self, from: WireFormat.msgpack.encode(value))
        #expect(extras.additionalProperties == value.objectValue)
        #expect(try WireFormat.msgpack.decode(WireValue.self, from: WireFormat.msgpack.encode(extras)) == value)
    }

    @Test(arguments: Self.extras)
    func `extras of any shape are Codable`(value: WireValue) throws {
        let extras = try JSONDecoder().decode(Extras.self, from: JSONEncoder().encode(value))
        #expect(extras.additionalProperties == value.objectValue)
        #expect(try JSONDecoder().decode(Extras.self, from: JSONEncoder().encode(extras)) == extras)
        #expect(try JSONDecoder().decode(WireValue.self, from: JSONEncoder().encode(extras)) == value)
    }

    // MARK: Errors

    @Test(arguments: [
        (#"{"push":[{"title":"Testing"}"#, 28), (#"{"push":[{"title":}]}"#, 18), (#"{"headers":"\x"}"#, 12),
        (#"{"headers":nul}"#, 11), (#"{"ref":{"type":1,}}"#, 17), (#"{"delta":01}"#, 9),
        (#"{"push":{"notification":{"title":tru}}}"#, 33),
    ])
    func `malformed JSON is an error at its position`(json: String, offset: Int) throws {
        let error = try #require(wireFailure(Extras.self, .json, Array(json.utf8)))
        #expect(error.offset == offset, "\(error)")
    }

    @Test(arguments: ["81 a4 70757368", "81 a4 70757368 92 01", "81 a4 70757368 c1", "81 a3 726566 a1 ff"])
    func `malformed MessagePack is an error`(bytes: String) {
        #expect(wireFailure(Extras.self, .msgpack, hexadecimal(bytes)) != nil)
    }

    @Test func `a duplicate key is an error, whether or not its values fit`() {
        for json in [#"{"push":1,"push":2}"#, #"{"push":{},"push":2}"#, #"{"push":1,"push":{}}"#] {
            #expect(wireFailure(Extras.self, .json, Array(json.utf8))?.problem == .duplicateKey("push"))
        }
        let inner = wireFailure(Extras.self, .json, Array(#"{"push":{"data":{"a":1,"a":2}}}"#.utf8))
        #expect(inner?.problem == .duplicateKey("a"))
    }

    @Test func `values nested too deeply are an error`() {
        let json = #"{"push":"# + String(repeating: "[", count: 200) + String(repeating: "]", count: 200) + "}"
        #expect(
            wireFailure(Extras.self, .json, Array(json.utf8))?.problem == .tooDeep(limit: JSONReader.maximumDepth))
    }
}
