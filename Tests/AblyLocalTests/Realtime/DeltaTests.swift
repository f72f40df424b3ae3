import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal
@testable import enum AblyPubSub.VCDIFFDecoder

/// Messages as differences from the ones before (`delta=vcdiff`).
@Suite struct DeltaTests {
    private let channel = "mutable:a"
    private static let params: [String: WireValue] = ["delta": "vcdiff"]

    /// What a client does with a message: it decodes a delta from the payload of the message before.
    private struct Receiver {
        private var last: (id: String, payload: [UInt8])?
        /// The number of deltas.
        private(set) var deltas = 0

        /// The message's payload without the layers of the delta: data and encoding.
        mutating func receive(_ frame: WireValue) throws -> [(data: [UInt8], encoding: String)] {
            var payloads: [(data: [UInt8], encoding: String)] = []
            for message in frame["messages"]?.arrayValue ?? [] { payloads.append(try payload(of: message)) }
            let id = try #require(frame["messages"]?.arrayValue?.last?["id"]?.stringValue)
            last = payloads.last.map { (id, $0.data) }
            return payloads
        }

        private mutating func payload(of message: WireValue) throws -> (data: [UInt8], encoding: String) {
            let id = try #require(message["id"]?.stringValue)
            var layers = message["encoding"]?.stringValue?.split(separator: "/") ?? []
            var data: [UInt8]
            switch message["data"] {
            case .string(let text)?: data = Array(text.utf8)
            case .bytes(let bytes)?: data = bytes.array
            default: data = []
            }
            if layers.last == "base64" {
                layers.removeLast()
                data = try #require(Bytes(base64: String(decoding: data, as: UTF8.self))).array
            }
            let delta = message["extras"]?["delta"]
            #expect((delta != nil) == (layers.last == "vcdiff"))
            if layers.last == "vcdiff" {
                layers.removeLast()
                let base = try #require(last, "the first message is in full")
                #expect(delta == ["from": .string(base.id), "format": "vcdiff"])
                data = try VCDIFFDecoder.target(of: data, source: base.payload, limit: 1 << 20)
                deltas += 1
            }
            last = (id, data)
            return (data, layers.joined(separator: "/"))
        }

        /// The data of frames, as text.
        mutating func texts(_ frames: [WireValue]) throws -> [String] {
            try frames.frames(.message).flatMap { try receive($0) }.map { String(decoding: $0.data, as: UTF8.self) }
        }
    }

    /// JSON text that differs little from number to number.
    private func status(_ number: Int) -> String { #"{"foo":"bar","count":\#(number),"status":"active"}"# }

    @Test(arguments: WireFormat.allCases)
    func `after the first message, similar ones are deltas`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: format)
        #expect(try await client.attach(to: "a", params: Self.params)[0]["params"] == .object(Self.params))
        for number in 1...5 {
            try await fixture.publish(["data": .string(status(number)), "encoding": "json"], to: "a")
        }
        let frames = client.takeFrames()
        var receiver = Receiver()
        #expect(try receiver.texts(frames) == (1...5).map(status))
        #expect(receiver.deltas == 4)
        let layers = format == .json ? "json/utf-8/vcdiff/base64" : "json/utf-8/vcdiff"
        #expect(
            frames.entries().map { $0["encoding"]?.stringValue } == ["json"] + [String](repeating: layers, count: 4))
        #expect(frames.entries().dropFirst().allSatisfy { ($0["data"]?.bytesValue != nil) == (format == .msgpack) })
    }

    @Test func `the deltas of binary data have no layer for text`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: .msgpack)
        try await client.attach(to: "a", params: Self.params)
        let data = (0..<200).map { UInt8($0) }
        for index in 0..<3 {
            try await fixture.publish(
                ["data": .bytes(Bytes(data + [UInt8(index)])), "encoding": "cipher+aes-256-cbc"], to: "a")
        }
        let frames = client.takeFrames()
        #expect(
            frames.entries().map { $0["encoding"] } == [
                "cipher+aes-256-cbc", "cipher+aes-256-cbc/vcdiff", "cipher+aes-256-cbc/vcdiff",
            ])
        var receiver = Receiver()
        let payloads = try frames.flatMap { try receiver.receive($0) }
        #expect(payloads.map(\.data) == (0..<3).map { data + [UInt8($0)] } && receiver.deltas == 2)
    }

    @Test func `a delta may go from text to bytes and back`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a", params: Self.params)
        let text = String(repeating: "äöü ", count: 20)
        try await fixture.publish(["data": .string(text)], to: "a")
        try await fixture.publish(["data": .bytes(Bytes(Array(text.utf8) + [0xff]))], to: "a")
        try await fixture.publish(["data": .string(text + "!")], to: "a")
        let frames = client.takeFrames()
        #expect(frames.entries().map { $0["encoding"] } == [nil, "vcdiff/base64", "utf-8/vcdiff/base64"])
        var receiver = Receiver()
        let payloads = try frames.flatMap { try receiver.receive($0).map(\.data) }
        #expect(payloads == [Array(text.utf8), Array(text.utf8) + [0xff], Array((text + "!").utf8)])
    }

    @Test func `each message of a frame is a delta from the one before`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a", params: Self.params)
        try await fixture.publish(.array((1...3).map { ["data": .string(status($0))] }), to: "a")
        try await fixture.publish(["data": .string(status(4))], to: "a")
        var receiver = Receiver()
        #expect(try receiver.texts(client.takeFrames()) == (1...4).map(status))
        #expect(receiver.deltas == 3)
    }

    @Test func `what is shorter in full is sent in full, and is the base of the next delta`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a", params: Self.params)
        let texts = [status(1), "short", "Now for something completely different: 0123456789", status(2), status(3)]
        for text in texts { try await fixture.publish(["data": .string(text)], to: "a") }
        var receiver = Receiver()
        #expect(try receiver.texts(client.takeFrames()) == texts)
        #expect(receiver.deltas == 1)
    }

    @Test func `messages without data are sent as they are, and the next one in full`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a", params: Self.params)
        for message in [["data": .string(status(1))], ["name": "none"], ["data": .string(status(2))], ["data": ""]]
            as [WireValue]
        {
            try await fixture.publish(message, to: "a")
        }
        let entries = client.takeFrames().entries()
        #expect(entries.map { $0["data"] } == [.string(status(1)), nil, .string(status(2)), ""])
        #expect(entries.allSatisfy { $0["extras"] == nil && $0["encoding"] == nil })
    }

    @Test func `a delta keeps the other members of a message and its extras`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a", params: Self.params)
        for number in 1...2 {
            try await fixture.publish(
                ["name": "n", "data": .string(status(number)), "extras": ["headers": ["k": .int(Int64(number))]]],
                to: "a")
        }
        let entries = client.takeFrames().entries()
        let id = try #require(entries[0]["id"])
        #expect(entries[0]["extras"] == ["headers": ["k": 1]])
        #expect(entries[1]["extras"] == ["headers": ["k": 2], "delta": ["from": id, "format": "vcdiff"]])
        #expect(entries[1]["name"] == "n")
        let stored = try await fixture.service.messages(of: "a", page: PageRequest(), for: fixture.caller()).items
        #expect(stored[0].payload.content == .text(status(2)) && stored[0].extras?.value == ["headers": ["k": 2]])
    }

    @Test(arguments: [1, 2, 5, 21, 0])
    func `after a frame that is not of new messages, the next one is in full`(action: Int) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let occupancy: [String: WireValue] = action == 0 ? ["occupancy": "metrics"] : [:]
        try await client.attach(to: channel, params: Self.params.merging(occupancy) { $1 })
        let serial = try await fixture.publish(["data": .string(status(1))], to: channel).serials[0]
        let caller = try await fixture.caller()
        switch action {
        case 0:
            await fixture.advance(by: 100)
        case 21:
            _ = try await fixture.service.annotate(
                serial, on: channel, with: [["type": "likes:total.v1"]], by: caller)
        default:
            _ = try await fixture.service.update(
                serial, on: channel, with: ["action": .int(Int64(action)), "data": "x"], by: caller)
        }
        for number in 2...3 { try await fixture.publish(["data": .string(status(number))], to: channel) }
        let entries = client.takeFrames().entries()
        #expect(entries.map { $0["extras"] == nil } == [true, true, true, false])
        #expect(entries[2]["data"]?.stringValue == status(2))
        #expect(entries[3]["extras"]?["delta"]?["from"] == entries[2]["id"])
    }

    @Test func `the first message after attaching again is in full, also one that was missed`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a", params: Self.params)
        for number in 1...3 { try await fixture.publish(["data": .string(status(number))], to: "a") }
        let positions = client.takeFrames().positions
        // As after a delta that could not be decoded (RTL18).
        let frames = try await client.attach(to: "a", flags: .attachResume, params: Self.params, after: positions[0])
        #expect(frames[0].frameFlags == .resumed)
        var receiver = Receiver()
        #expect(try receiver.texts(frames) == [status(2), status(3)] && receiver.deltas == 1)
        try await client.attach(to: "a", params: Self.params)
        try await fixture.publish(["data": .string(status(4))], to: "a")
        #expect(client.takeFrames().data == [.string(status(4))])
        try await client.attach(to: "a")
        for number in 5...6 { try await fixture.publish(["data": .string(status(number))], to: "a") }
        #expect(client.takeFrames().data == [.string(status(5)), .string(status(6))])
    }

    @Test func `a rewind begins in full and continues with deltas`() async throws {
        let fixture = try await Fixture()
        for number in 1...3 { try await fixture.publish(["data": .string(status(number))], to: "a") }
        let (client, _) = await fixture.connect()
        var frames = try await client.attach(to: "a", params: ["delta": "vcdiff", "rewind": "2"])
        try await fixture.publish(["data": .string(status(4))], to: "a")
        frames += client.takeFrames()
        var receiver = Receiver()
        #expect(try receiver.texts(frames) == (2...4).map(status) && receiver.deltas == 2)
    }

    @Test func `a client without echo has deltas from the messages that it receives`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&echo=false")
        try await client.attach(to: "a", params: Self.params)
        try await fixture.publish(["data": .string(status(1))], to: "a")
        var frames = try await client.publish(["data": .string(status(100))], to: "a")
        try await fixture.publish(["data": .string(status(2))], to: "a")
        frames += client.takeFrames()
        var receiver = Receiver()
        #expect(try receiver.texts(frames) == [status(1), status(2)] && receiver.deltas == 1)
    }
}
