import AblyPubSub
import TestSupport
import Testing

/// Payloads that are sent as the difference from the one before (RTL19 to RTL21, PC3). What a delta makes is bytes.
@Suite struct DeltaDecodingTests {
    private func client(_ decoder: MockVCDiff = MockVCDiff(), isBinary: Bool = false) async throws -> MessagingClient {
        try await MessagingClient { options in
            options.deltaDecoder = decoder
            options.useBinaryProtocol = isBinary
        }
        .attached()
    }

    // UTS: realtime/unit/RTL21/ascending-index-order-0 (RTL19c: what a delta makes is bytes)
    @Test(arguments: [false, true])
    func `messages that arrive together are decoded in their order`(isBinary: Bool) async throws {
        let client = try await client(isBinary: isBinary)
        let messages = client.channel.messages()

        client.deliver(
            Message(id: "serial:0", data: "first message"),
            .delta("serial:1", from: "serial:0", MockVCDiff.delta(from: "first message", to: "second message")),
            .delta("serial:2", from: "serial:1", MockVCDiff.delta(from: "second message", to: "third message")))

        let received = try await messages.rest()
        #expect(
            received.map(\.data) == ["first message", .bytes(of: "second message"), .bytes(of: "third message")])
        #expect(received.map(\.encoding) == [nil, nil, nil])
        #expect(client.channel.state == .attached)
    }

    // UTS: realtime/unit/RTL19b/stores-base-payload-0 (RTL19c: what a delta makes is bytes)
    @Test(arguments: [false, true])
    func `a delta applies to the payload of the message before it`(isBinary: Bool) async throws {
        let client = try await client(isBinary: isBinary)
        let messages = client.channel.messages()

        client.deliver(Message(id: "msg-1:0", data: "base payload"))
        client.deliver(
            .delta("msg-2:0", from: "msg-1:0", MockVCDiff.delta(from: "base payload", to: "updated payload")))

        #expect(try await messages.rest().map(\.data) == ["base payload", .bytes(of: "updated payload")])
    }

    // UTS: realtime/unit/RTL19b/json-wire-form-base-1
    @Test(arguments: [false, true])
    func `a delta applies to the payload as it was sent, not as it is delivered`(isBinary: Bool) async throws {
        let client = try await client(isBinary: isBinary)
        let messages = client.channel.messages()
        let (base, new) = (#"{"foo":"bar","count":1}"#, #"{"foo":"baz","count":2}"#)

        client.deliver(Message(id: "msg-1:0", data: .string(base), encoding: "json"))
        client.deliver(
            .delta("msg-2:0", from: "msg-1:0", MockVCDiff.delta(from: base, to: new), encoding: "utf-8/vcdiff"))
        client.deliver(
            .delta("msg-3:0", from: "msg-2:0", MockVCDiff.delta(from: new, to: base), encoding: "json/utf-8/vcdiff"))

        let received = try await messages.rest()
        #expect(
            received.map(\.data) == [["foo": "bar", "count": 1], .string(new), ["foo": "bar", "count": 1]])
    }

    // UTS: realtime/unit/RTL19a/base64-decoded-before-store-0
    @Test func `a delta applies to bytes that were sent in base64`() async throws {
        let client = try await client()
        let messages = client.channel.messages()
        let (base, new) = (Array("Hello".utf8), Array("World".utf8))
        let delta = MockVCDiff.delta(from: base, to: new)

        client.deliver(Message(id: "msg-1:0", data: "SGVsbG8=", encoding: "base64"))
        client.deliver(
            Message(
                id: "msg-2:0", data: .string(Bytes(delta).base64), encoding: "vcdiff/base64",
                extras: Extras(delta: DeltaExtras(from: "msg-1:0", format: "vcdiff"))))

        #expect(try await messages.rest().map(\.data) == [.bytes(Bytes(base)), .bytes(Bytes(new))])
    }

    /// RTL19a: also if the message that is not a delta comes together with the delta.
    @Test func `a delta applies to bytes in base64 that arrive with it`() async throws {
        let client = try await client()
        let messages = client.channel.messages()
        let (base, new) = (Array("Hello".utf8), Array("World".utf8))

        client.deliver(
            Message(id: "msg:0", data: "SGVsbG8=", encoding: "base64"),
            .delta("msg:1", from: "msg:0", MockVCDiff.delta(from: base, to: new)))

        #expect(try await messages.rest().map(\.data) == [.bytes(Bytes(base)), .bytes(Bytes(new))])
    }

    // UTS: realtime/unit/RTL19c/delta-result-becomes-base-0 (RTL19c: what a delta makes is bytes)
    @Test(arguments: [false, true])
    func `a delta applies to what the delta before it has made`(isBinary: Bool) async throws {
        let client = try await client(isBinary: isBinary)
        let messages = client.channel.messages()

        client.deliver(Message(id: "msg-1:0", data: "value-A"))
        client.deliver(.delta("msg-2:0", from: "msg-1:0", MockVCDiff.delta(from: "value-A", to: "value-B")))
        client.deliver(.delta("msg-3:0", from: "msg-2:0", MockVCDiff.delta(from: "value-B", to: "value-C")))

        #expect(
            try await messages.rest().map(\.data) == ["value-A", .bytes(of: "value-B"), .bytes(of: "value-C")])
    }

    // UTS: realtime/unit/RTL20/last-id-updated-on-decode-1 (RTL19c: what a delta makes is bytes)
    @Test func `a delta refers to the last of messages that arrived together`() async throws {
        let client = try await client()
        let messages = client.channel.messages()

        client.deliver(Message(id: "serial:0", data: "first"), Message(id: "serial:1", data: "second"))
        client.deliver(.delta("msg-2:0", from: "serial:1", MockVCDiff.delta(from: "second", to: "third")))

        #expect(try await messages.rest().map(\.data) == ["first", "second", .bytes(of: "third")])
    }

    /// TM2a, RTL20: the id that a delta refers to may be one that the client has made up from the protocol message's.
    @Test func `a delta refers to an id that was filled in`() async throws {
        let client = try await client()
        let messages = client.channel.messages()

        client.mock.sendToClient(.messages("test", [Message(data: "a"), Message(data: "b")], id: "msg-1"))
        client.deliver(.delta("msg-2:0", from: "msg-1:1", MockVCDiff.delta(from: "b", to: "c")))

        #expect(try await messages.rest().map(\.data) == ["a", "b", .bytes(of: "c")])
    }

    // UTS: realtime/unit/PC3/vcdiff-plugin-decodes-0 (RTL19c: what a delta makes is bytes)
    @Test func `the decoder gets the delta as it was sent, and a text as its bytes`() async throws {
        let decoder = MockVCDiff()
        let client = try await client(decoder)
        let messages = client.channel.messages()
        let delta = MockVCDiff.delta(from: "hello world", to: "goodbye world")

        client.deliver(Message(id: "msg-1:0", data: "hello world"))
        client.deliver(.delta("msg-2:0", from: "msg-1:0", delta))

        #expect(try await messages.rest().map(\.data) == ["hello world", .bytes(of: "goodbye world")])
        #expect(decoder.calls == [MockVCDiff.Call(delta: delta, base: Array("hello world".utf8))])
    }
}
