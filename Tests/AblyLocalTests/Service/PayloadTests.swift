import enum AblyPlatform.Base64
import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct PayloadTests {
    /// One row: data as published, and as returned.
    struct Row: Sendable, CustomTestStringConvertible {
        let data: WireValue?
        let encoding: String?
        let json: (WireValue?, String?)
        let msgpack: (WireValue?, String?)
        var testDescription: String { "\(data.map { "\($0)" } ?? "nothing") as \(encoding ?? "nothing")" }
    }

    @Test(arguments: [
        Row(data: "text", encoding: nil, json: ("text", nil), msgpack: ("text", nil)),
        Row(data: "", encoding: "", json: ("", nil), msgpack: ("", nil)),
        Row(data: nil, encoding: nil, json: (nil, nil), msgpack: (nil, nil)),
        Row(data: "AQI=", encoding: "base64", json: ("AQI=", "base64"), msgpack: (.bytes(Bytes([1, 2])), nil)),
        Row(
            data: .bytes(Bytes([1, 2])), encoding: nil, json: ("AQI=", "base64"),
            msgpack: (.bytes(Bytes([1, 2])), nil)),
        Row(
            data: "AQI=", encoding: "utf-8/cipher+aes-256-cbc/base64",
            json: ("AQI=", "utf-8/cipher+aes-256-cbc/base64"),
            msgpack: (.bytes(Bytes([1, 2])), "utf-8/cipher+aes-256-cbc")),
        Row(data: ["a": [1]], encoding: nil, json: (#"{"a":[1]}"#, "json"), msgpack: (#"{"a":[1]}"#, "json")),
        Row(data: [1], encoding: "x", json: ("[1]", "x/json"), msgpack: ("[1]", "x/json")),
        Row(data: "odd", encoding: "json/utf-8", json: ("odd", "json/utf-8"), msgpack: ("odd", "json/utf-8")),
        Row(data: "x", encoding: "rot13", json: ("x", "rot13"), msgpack: ("x", "rot13")),
        Row(data: "x", encoding: "notbase64", json: ("x", "notbase64"), msgpack: ("x", "notbase64")),
    ])
    func `payload data is returned as published, except for the base64 layer that JSON needs`(row: Row) throws {
        let payload = try Payload(data: row.data, encoding: row.encoding)
        let json = payload.wire(.json)
        let msgpack = payload.wire(.msgpack)
        #expect(json.data == row.json.0 && json.encoding?.stringValue == row.json.1)
        #expect(msgpack.data == row.msgpack.0 && msgpack.encoding?.stringValue == row.msgpack.1)
        #expect(try Payload(data: json.data, encoding: json.encoding?.stringValue) == payload)
        #expect(try Payload(data: msgpack.data, encoding: msgpack.encoding?.stringValue) == payload)
    }

    @Test(arguments: [([], ""), ([1], "AQ=="), ([255, 254], "//4="), ([1, 2, 3], "AQID")] as [([UInt8], String)])
    func `base64 is encoded as in RFC 4648 and decoded in both alphabets`(bytes: [UInt8], text: String) {
        #expect(Base64.text(bytes) == text)
        #expect(Base64.bytes(text) == bytes)
        #expect(Base64.bytes(Base64.urlSafeText(bytes)) == bytes)
    }

    @Test(arguments: ["A", "AQ=", "AQ===", "A*==", "AQ==AQ==", "=", "AQID=", "äöü"])
    func `invalid base64 is refused`(text: String) {
        #expect(Base64.bytes(text) == nil)
    }
}
