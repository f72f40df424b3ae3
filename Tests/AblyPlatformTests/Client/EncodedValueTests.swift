import AblyPlatform
import Foundation
import Testing

/// Data with an `encoding` (RSL6).
@Suite struct EncodedValueTests {
    struct Order: Codable, Equatable { var id: Int }

    @Test(
        arguments: [
            ("hello", nil, "hello"), ("aGVsbG8=", "base64", .bytes(Bytes("hello".utf8))),
            ("aGVsbG8=", "utf-8/base64", "hello"), (#"{"id":7}"#, "json", ["id": 7]),
            ("eyJpZCI6N30=", "json/utf-8/base64", ["id": 7]), (.bytes(Bytes(#"[1]"#.utf8)), "json/utf-8", [1]),
            (.bytes(Bytes("[1]".utf8)), "json", [1]), ("é", "utf-8", "é"), (["id": 7], nil, ["id": 7]),
            ("x", "", "x"), (nil, nil, .null),
        ] as [(WireValue?, String?, WireValue)])
    func `the steps of an encoding are reversed from the last to the first`(
        data: WireValue?, encoding: String?, value: WireValue
    ) throws {
        #expect(try Message(data: data, encoding: encoding).decode() == value)
    }

    @Test func `data of messages, presence messages and annotations is decoded as a type`() throws {
        let data: WireValue = #"{"id":7}"#
        #expect(try Message(data: data, encoding: "json").decode(Order.self) == Order(id: 7))
        #expect(try PresenceMessage(data: data, encoding: "json").decode(Order.self) == Order(id: 7))
        #expect(
            try Annotation(type: "a", data: data, encoding: "json").decode(Order.self) == Order(id: 7))
        #expect(try Message(data: "aGk=", encoding: "base64").decode(Data.self) == Data("hi".utf8))
        #expect(try Message(data: .bytes([1])).decode([UInt8].self) == [1])
        #expect(try Message().decode(String?.self) == nil)
    }

    @Test(
        arguments: [
            ("x", "cipher+aes-256-cbc/base64", "base64: it is not base64"),
            ("aGVsbG8=", "utf-8/cipher+aes-256-cbc/base64", "data is encrypted"),
            ("x", "json/gzip", #"an unknown encoding, "json/gzip""#), ("{", "json", "JSON"),
            (1, "utf-8", "neither bytes nor a string"), (.bytes([255]), "utf-8", "not UTF-8"),
        ] as [(WireValue, String, String)])
    func `an encoding step that cannot be reversed is an error that names it`(
        data: WireValue, encoding: String, text: String
    ) throws {
        let error = try #require(throws: ApiError.self) {
            try Message(data: data, encoding: encoding).decode(String.self)
        }
        #expect(error.kind == .undecodable)
        #expect(error.description.contains(text), "\(error)")
    }

    @Test(
        arguments: [
            (nil, #"{"data":"AQI=","encoding":"base64"}"#), ("utf-8", #"{"data":"AQI=","encoding":"utf-8/base64"}"#),
            ("base64", #"{"data":"AQI=","encoding":"base64"}"#),
        ] as [(String?, String)])
    func `bytes are sent as base64 in JSON, with the encoding set accordingly (RSL4d1)`(encoding: String?, json: String)
        throws
    {
        let message = Message(data: .bytes([1, 2]), encoding: encoding)
        #expect(try String(decoding: WireFormat.json.encode(message), as: UTF8.self) == json)
        let native = try WireFormat.msgpack.decode(WireValue.self, from: WireFormat.msgpack.encode(message))
        #expect(native["data"] == .bytes([1, 2]))
        #expect(native["encoding"]?.stringValue == encoding)
        let stored = try JSONDecoder().decode(Message.self, from: JSONEncoder().encode(message))
        #expect(stored.data == "AQI=")
    }
}
