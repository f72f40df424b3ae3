import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Data and encodings between clients of both formats.
@Suite struct RealtimePayloadTests {
    /// One row: data as published, and as delivered in each format.
    struct Row: Sendable, CustomTestStringConvertible {
        /// The formats in which it can be published.
        var formats = WireFormat.allCases
        let data: WireValue
        var encoding: String?
        let json: (WireValue, String?)
        let msgpack: (WireValue, String?)
        var testDescription: String { "\(data) as \(encoding ?? "nothing")" }

        /// Data that is delivered as it is.
        static func unchanged(_ data: WireValue, _ encoding: String? = nil) -> Row {
            Row(data: data, encoding: encoding, json: (data, encoding), msgpack: (data, encoding))
        }
    }

    private static let rows: [Row] = [
        .unchanged("text"), .unchanged(""), .unchanged("日本語 😀 \u{1F469}\u{200D}\u{1F680}"),
        .unchanged(#"{"a":1}"#, "json"), .unchanged("odd", "json/utf-8"), .unchanged("x", "rot13"),
        .unchanged("x", "notbase64"), .unchanged("%%%", "base64/json"),
        Row(data: "AQI=", encoding: "base64", json: ("AQI=", "base64"), msgpack: (.bytes([1, 2]), nil)),
        Row(data: "", encoding: "base64", json: ("", "base64"), msgpack: (.bytes([]), nil)),
        Row(
            formats: [.msgpack], data: .bytes([0, 255]), json: ("AP8=", "base64"), msgpack: (.bytes([0, 255]), nil)),
        Row(
            formats: [.msgpack], data: .bytes([1, 2]), encoding: "utf-8/cipher+aes-256-cbc",
            json: ("AQI=", "utf-8/cipher+aes-256-cbc/base64"), msgpack: (.bytes([1, 2]), "utf-8/cipher+aes-256-cbc")),
        Row(
            data: "AQI=", encoding: "json/utf-8/cipher+aes-128-cbc/base64",
            json: ("AQI=", "json/utf-8/cipher+aes-128-cbc/base64"),
            msgpack: (.bytes([1, 2]), "json/utf-8/cipher+aes-128-cbc")),
        Row(data: ["a": ["b": "c"]], json: (#"{"a":{"b":"c"}}"#, "json"), msgpack: (#"{"a":{"b":"c"}}"#, "json")),
        Row(
            data: [1, "a", true], encoding: "x", json: (#"[1,"a",true]"#, "x/json"),
            msgpack: (#"[1,"a",true]"#, "x/json")),
    ]

    /// The ways in which data travels: a member of frames, and the frame that it is sent with.
    private static let carriers: [(member: String, frame: [String: WireValue], entry: [String: WireValue])] = [
        ("messages", ["action": 15], [:]), ("presence", ["action": 14], ["action": 2, "clientId": "anna"]),
        ("annotations", ["action": 21], ["type": "plain"]),
    ]

    @Test(arguments: rows)
    func `data reaches clients of both formats as published, except for the base64 layer that JSON needs`(
        row: Row
    ) async throws {
        let fixture = try await Fixture()
        let text = await fixture.connect(format: .json).client
        let binary = await fixture.connect(format: .msgpack).client
        for client in [text, binary] { try await client.attach(to: "mutable:a", modes: .all) }
        let serial = try await fixture.publish(["data": "annotated"], to: "mutable:a").serials[0]
        for client in [text, binary] { _ = client.takeFrames() }
        for format in row.formats {
            for (member, frame, entry) in Self.carriers {
                let publisher = await fixture.connect(format: format).client
                var entry = entry
                entry["data"] = row.data
                entry["encoding"] = row.encoding.map(WireValue.string)
                if member == "annotations" { entry["messageSerial"] = .string(serial) }
                let own: [String: WireValue] = ["channel": "mutable:a", "msgSerial": 0, member: [.object(entry)]]
                let frames = try await publisher.send(.object(frame.merging(own) { $1 }))
                #expect(frames.actions == [.ack])
                for (client, expected) in [(text, row.json), (binary, row.msgpack)] {
                    let delivered = try #require(client.takeFrames().entries(member).first)
                    #expect(delivered["data"] == expected.0, "\(member) in \(format) to \(client.format)")
                    #expect(delivered["encoding"]?.stringValue == expected.1)
                }
            }
        }
    }

    @Test(arguments: WireFormat.allCases)
    func `data that the service cannot store is refused`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: format)
        for (index, entry)
            in ([["data": 1], ["data": true], ["data": "%%%", "encoding": "utf-8/base64"]]
            as [WireValue]).enumerated()
        {
            let frames = try await client.publish(entry, to: "a", serial: Int64(index))
            #expect(frames.actions == [.nack] && frames.errorCode == 40013)
        }
    }

    @Test func `names, clients and headers of any script arrive unchanged in both formats`() async throws {
        let fixture = try await Fixture()
        let clients = await [fixture.connect().client, fixture.connect(format: .msgpack).client]
        let channel = "κανάλι/😀 %2F"
        for client in clients { try await client.attach(to: channel) }
        let message: WireValue = [
            "name": "имя 😀", "clientId": "客户", "data": "\u{10FFFF}\u{0}", "extras": ["headers": ["ключ": "é e\u{301}"]],
        ]
        try await fixture.publish(message, to: channel)
        for client in clients {
            let frame = try #require(client.takeFrames().first)
            #expect(frame["channel"]?.stringValue == channel)
            for (name, value) in try #require(message.objectValue) { #expect(frame["messages"]?[0]?[name] == value) }
        }
    }
}
