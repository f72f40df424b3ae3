import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Frames that are not as they should be, and what the service ignores in them.
@Suite struct FrameDecodingTests {
    @Test(arguments: [
        "", "{", "nonsense", "[]", "7", "\"x\"", "null", "{}", #"{"action":null}"#, #"{"action":"15"}"#,
        #"{"action":1.5}"#, #"{"action":0}{"action":0}"#, #"{"action":0,"action":7}"#,
        #"{"action":123456789012345678901}"#,
    ])
    func `a JSON frame that cannot be decoded ends the connection with an error`(text: String) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        await fixture.service.handle([.message(Array(text.utf8), isText: true)], from: client.transport)
        try await expectEnd(of: client, connected, fixture)
    }

    @Test(
        arguments: [
            [], [0xC1], [0x81], [0x90], [0xC0], [0x80], [0x81, 0xA6, 0x61], Array("{\"action\":0}".utf8),
            [0x81, 0xA6, 0x61, 0x63, 0x74, 0x69, 0x6F, 0x6E, 0xC0],
        ] as [[UInt8]])
    func `a MessagePack frame that cannot be decoded ends the connection with an error`(bytes: [UInt8]) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect(format: .msgpack)
        await fixture.service.handle([.message(bytes, isText: false)], from: client.transport)
        try await expectEnd(of: client, connected, fixture)
    }

    @Test func `text that is not UTF-8 ends the connection with an error`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let bytes = Array(#"{"action":0,"id":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
        await fixture.service.handle([.message(bytes, isText: true)], from: client.transport)
        try await expectEnd(of: client, connected, fixture)
    }

    @Test func `a deeply nested frame ends the connection with an error`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let bytes = Array(String(repeating: "[", count: 100_000).utf8)
        await fixture.service.handle([.message(bytes, isText: true)], from: client.transport)
        try await expectEnd(of: client, connected, fixture)
    }

    private func expectEnd(
        of client: DirectClient, _ connected: WireValue, _ fixture: Fixture,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let frames = client.takeFrames()
        #expect(frames.actions == [.error] && frames.first?["channel"] == nil, sourceLocation: sourceLocation)
        #expect(frames.first?.refusalCode == 40001, sourceLocation: sourceLocation)
        #expect(frames.first?["error"]?["statusCode"] == 400, sourceLocation: sourceLocation)
        #expect(client.closed == true, sourceLocation: sourceLocation)
        // Otherwise clients would resume, send the frame again, and so on for ever.
        let key = try #require(connected["connectionKey"]?.stringValue)
        #expect(await fixture.connect("&resume=\(key)").connected.refusalCode == 80018, sourceLocation: sourceLocation)
    }

    @Test(arguments: [-1, 3, 18, 20, 22, 23, 99, Int.max, Int.min] + [1, 2, 4, 6, 8, 9, 11, 13])
    func `unknown actions, and those of the service, are ignored`(action: Int) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let frames = try await client.send([
            "action": .int(Int64(action)), "channel": "a", "msgSerial": 0, "error": ["code": 40000],
        ])
        #expect(frames.isEmpty && client.closed == nil)
        #expect(try await client.send(ClientFrame.heartbeat).actions == [.heartbeat])
    }

    @Test(arguments: WireFormat.allCases)
    func `unknown members and nulls are ignored`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: format)
        let noise: [String: WireValue] = [
            "unknown": ["a": [1, .null]], "connectionSerial": -1, "id": .null, "error": .null, "auth": .null,
            "connectionId": .null, "connectionKey": "x", "timestamp": .null, "count": .null, "state": .null,
        ]
        func noisy(_ frame: WireValue, _ more: [String: WireValue] = [:]) -> WireValue {
            .object((frame.objectValue ?? [:]).merging(noise) { own, _ in own }.merging(more) { $1 })
        }
        let nulls: [String: WireValue] = ["flags": .null, "params": .null, "channelSerial": .null]
        let attached = try await client.send(noisy(ClientFrame.attach("a"), nulls))
        #expect(attached.actions == [.attached] && attached.first?["params"] == nil && attached.first?["error"] == nil)
        let published = try await client.send(
            noisy(ClientFrame.message("a", name: "n"), ["params": .null, "presence": .null, "annotations": .null]))
        #expect(published.actions == [.message, .ack])
        for frame in published { #expect(frame.objectValue?.values.contains(.null) == false) }
        #expect(try await client.send(noisy(["action": 12, "channel": "a"])).actions == [.detached])
    }

    @Test(
        arguments: [
            ["action": 10, "channel": 1], ["action": 10, "channel": "a", "flags": "many"],
            ["action": 10, "channel": "a", "params": "rewind"], ["action": 10, "channel": "a", "channelSerial": 1],
            ["action": 10], ["action": 10, "channel": ""], ["action": 12, "channel": ["a"]],
            ["action": 16, "channel": "elsewhere"],
        ] as [WireValue])
    func `a channel frame with invalid members fails that channel only`(frame: WireValue) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let frames = try await client.send(frame)
        let error = try #require(frames.first)
        #expect(frames.actions == [.error] && error["channel"]?.stringValue == (frame["channel"]?.stringValue ?? ""))
        #expect((error.refusalCode ?? 0) / 100 == 400 && error["error"]?["statusCode"] == 400)
        #expect(client.closed == nil)
        #expect(try await client.send(ClientFrame.attach("b")).actions == [.attached])
    }

    @Test(
        arguments: [
            ["action": 15, "channel": 1], ["action": 15, "channel": "a", "messages": "n"],
            ["action": 15, "channel": "a", "messages": ["n"]], ["action": 15, "channel": "a", "params": 1],
            ["action": 15, "messages": [["name": "n"]]],
            ["action": 14, "channel": "a", "presence": [["action": "enter"]]],
            ["action": 14, "channel": "a", "presence": [1]], ["action": 21, "channel": "a", "annotations": [[:]]],
            ["action": 21, "channel": "a", "annotations": 1], ["action": 19, "channel": "a", "state": []],
        ] as [WireValue])
    func `a frame to acknowledge with invalid members is refused with NACK`(frame: WireValue) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let numbered = WireValue.object((frame.objectValue ?? [:]).merging(["msgSerial": 7]) { $1 })
        let frames = try await client.send(numbered)
        let nack = try #require(frames.first)
        #expect(frames.actions == [.nack] && nack["msgSerial"] == 7 && nack["count"] == 1)
        #expect((nack.refusalCode ?? 0) / 100 == 400 && nack["error"]?["statusCode"] == 400)
        #expect(client.closed == nil)
    }

    @Test func `a frame without msgSerial is acknowledged as the first`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        for number in [nil, .null, 0] as [WireValue?] {
            let frames = try await client.send(
                .object(omittingNil: [
                    ("action", 15), ("channel", "a"), ("msgSerial", number), ("messages", [["name": "n"]]),
                ]))
            #expect(frames.actions == [.ack] && frames.first?["msgSerial"] == 0 && frames.first?["count"] == 1)
        }
    }

    @Test func `numbers of any type that are whole count as integers`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: .msgpack)
        let numbers: [WireValue] = [.int(15), .uint(15), .double(15)]
        for (serial, number) in numbers.enumerated() {
            let frames = try await client.send([
                "action": number, "channel": "a", "msgSerial": .double(Double(serial)), "messages": [["name": "n"]],
            ])
            #expect(frames.actions == [.ack] && frames.first?["msgSerial"] == .int(Int64(serial)))
        }
    }
}
