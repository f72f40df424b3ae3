import Foundation
import TestSupport
import Testing

@testable import AblyPlatform

/// Arguments of any `Encodable` type, as in users' programs. That these calls compile is half of the test.
@Suite struct ValueArgumentTests {
    struct Order: Codable, Sendable { var id = 7 }

    private let transport = StubTransport(.reply(201, "{}"))

    private var ably: Ably {
        var configuration = Configuration.ably(.key("a.b:c"))
        configuration.transport = transport
        configuration.generatesIdempotencyKeys = false
        return Ably(configuration: configuration)
    }

    private var sent: [String] {
        transport.requests.map { String(decoding: $0.body ?? [], as: UTF8.self) }
    }

    @Test func `data can be a literal`() async throws {
        let publishing = ably.publishing
        try await publishing.publishMessagesToChannel(channelId: "c", data: "world")
        try await publishing.publishMessagesToChannel(channelId: "c", data: 3)
        try await publishing.publishMessagesToChannel(channelId: "c", data: nil)
        try await publishing.publishMessagesToChannel(channelId: "c", data: ["a": 1, "b": "x"])
        try await publishing.publishMessagesToChannel(channelId: "c", data: ["a": ["b": 1, "c": [nil, 2.5, "d"]]])
        try await publishing.publishMessagesToChannel(channelId: "c", data: [1, "two", nil])
        try await publishing.publishMessagesToChannel(channelId: "c")
        #expect(
            sent == [
                #"{"data":"world"}"#, #"{"data":3}"#, "{}", #"{"data":{"a":1,"b":"x"}}"#,
                #"{"data":{"a":{"b":1,"c":[null,2.5,"d"]}}}"#, #"{"data":[1,"two",null]}"#, "{}",
            ])
    }

    @Test func `data can be a variable`() async throws {
        let text = "é"
        let maybe: String? = nil
        let number = 3
        let value: WireValue = ["a": 1]
        let publishing = ably.publishing
        try await publishing.publishMessagesToChannel(channelId: "c", data: text)
        try await publishing.publishMessagesToChannel(channelId: "c", data: "\(text) \(number)")
        try await publishing.publishMessagesToChannel(channelId: "c", data: maybe)
        try await publishing.publishMessagesToChannel(channelId: "c", data: number)
        try await publishing.publishMessagesToChannel(channelId: "c", data: Double(number) / 2)
        try await publishing.publishMessagesToChannel(channelId: "c", data: number > 2)
        try await publishing.publishMessagesToChannel(channelId: "c", data: [text, text])
        try await publishing.publishMessagesToChannel(channelId: "c", data: [text: [number]])
        try await publishing.publishMessagesToChannel(channelId: "c", data: value)
        try await publishing.publishMessagesToChannel(channelId: "c", data: Order())
        try await publishing.publishMessagesToChannel(channelId: "c", data: .encoding([Order()]))
        #expect(
            sent == [
                #"{"data":"é"}"#, #"{"data":"é 3"}"#, "{}", #"{"data":3}"#, #"{"data":1.5}"#, #"{"data":true}"#,
                #"{"data":["é","é"]}"#, #"{"data":{"é":[3]}}"#, #"{"data":{"a":1}}"#, #"{"data":{"id":7}}"#,
                #"{"data":[{"id":7}]}"#,
            ])
    }

    @Test func `data can have members of several types`() async throws {
        let id = 7
        let name = "chair"
        let note: String? = nil
        try await ably.publishing.publishMessagesToChannel(
            channelId: "c",
            data: [
                "id": id, "name": name, "note": note, "order": Order(), "list": ["a", "b"], "none": nil, "new": true,
            ])
        #expect(
            sent == [
                #"{"data":{"id":7,"list":["a","b"],"name":"chair","new":true,"none":null,"note":null,"order":{"id":7}}}"#
            ])
    }

    @Test func `data can be bytes, which are base64 in JSON and bytes in MessagePack (RSL4)`() async throws {
        let bytes: [UInt8] = [1, 2]
        let publishing = ably.publishing
        try await publishing.publishMessagesToChannel(channelId: "c", data: bytes)
        try await publishing.publishMessagesToChannel(channelId: "c", data: Data(bytes))
        try await publishing.publishMessagesToChannel(channelId: "c", data: .bytes(Bytes(bytes)))
        #expect(sent == Array(repeating: #"{"data":"AQI=","encoding":"base64"}"#, count: 3))
        try await publishing.publishMessagesToChannel(channelId: "c", data: Data(bytes), format: .msgpack)
        let native = try WireFormat.msgpack.decode(WireValue.self, from: transport.requests.last?.body ?? [])
        #expect(native == ["data": .bytes([1, 2])])
    }

    @Test func `every view accepts data of any type`() async throws {
        let text = "t"
        let (client, ably) = (ably, ably)
        try await client.publishing.raw.publishMessagesToChannel(channelId: "c", data: text)
        try await client.publishing.raw.publishMessagesToChannel(
            channelId: "c", data: ["a": text, "b": 1], format: .html)
        try await client.messages.updateMessage(channelId: "c", serial: "s", action: .update, data: text)
        try await onThread { () throws(ApiError) in
            try ably.blocking.publishing.publishMessagesToChannel(channelId: "c", data: text)
            try ably.blocking.publishing.raw.publishMessagesToChannel(channelId: "c", data: ["a": text, "b": 1])
        }
        #expect(
            sent == [
                #"{"data":"t"}"#, #"{"data":{"a":"t","b":1}}"#, #"{"action":1,"serial":"s","data":"t"}"#,
                #"{"data":"t"}"#,
                #"{"data":{"a":"t","b":1}}"#,
            ])
    }

    @Test func `models accept data of any type`() throws {
        let text = "t"
        let texts: [String: String] = ["a": text]
        #expect(Message(data: "t") == (try Message(data: text)))
        #expect(try Message(data: ["a": text, "b": 1]) == Message(data: ["a": "t", "b": 1]))
        #expect(try Message(name: "n", data: [UInt8](arrayLiteral: 1)).data == .bytes([1]))
        #expect(try PresenceMessage(data: Order()).data == ["id": 7])
        #expect(try Extras(headers: texts).headers == ["a": "t"])
        #expect(try Extras(additionalProperties: ["a": text, "b": 1]).additionalProperties == ["a": "t", "b": 1])
        #expect(Extras() == Extras(headers: nil))
        let messages: [Message] = [
            .init(data: ["a": 1, "b": "c"]), try .init(data: text), try .init(data: .encoding(7)),
        ]
        #expect(messages.map(\.data) == [["a": 1, "b": "c"], "t", 7])
    }

    @Test func `an argument that cannot be encoded fails the call before anything is sent, with its name`() async throws
    {
        struct Shy: Encodable {
            func encode(to encoder: any Encoder) throws {
                throw EncodingError.invalidValue(self, .init(codingPath: [], debugDescription: "not today"))
            }
        }
        let error = await #expect(throws: ApiError.self) {
            try await ably.publishing.publishMessagesToChannel(channelId: "c", data: Shy())
        }
        #expect(error?.kind == .invalidArgument(name: "data"))
        let member = await #expect(throws: ApiError.self) {
            try await ably.publishing.publishMessagesToChannel(channelId: "c", data: ["a": Int128.max, "b": 1])
        }
        #expect(member?.kind == .invalidArgument(name: "data"))
        #expect(member?.description.contains("an integer of more than 64 bits cannot be sent (/a)") == true)
        #expect(error?.description.contains("the argument data is invalid: not today.") == true)
        #expect(sent.isEmpty)
    }

    @Test func `a catch clause has a typed error whichever of its calls threw it`() async {
        do {
            let message = try Message(data: Order())
            try await ably.publishing.publishMessagesToChannel(channelId: "c", body: .message(message))
            _ = try message.decode(String.self)
        } catch {
            #expect(error.kind == .undecodable)
        }
    }
}
