import struct AblyPlatform.Bytes
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Names of channels on realtime connections: invalid ones, and those with a qualifier.
@Suite struct ChannelNamingTests {
    private static let invalid = ["", ":hell", "a\nb", "[nope]a", "[]a", "[?rewind=1]"]

    @Test(arguments: invalid)
    func `attaching to an invalid name fails the channel and not the connection`(name: String) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: name)
        #expect(frames.actions == [.error] && frames[0]["channel"] == .string(name))
        #expect(frames[0]["error"]?["code"] == 40010 && frames[0]["error"]?["statusCode"] == 400)
        #expect(client.closed == nil)
        #expect(try await client.attach(to: "fine").actions == [.attached])
    }

    @Test(arguments: invalid, [15, 14, 21])
    func `publishing to an invalid name is refused and the connection lives on`(
        name: String, action: Int
    ) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        let frames = try await client.send([
            "action": .int(Int64(action)), "channel": .string(name), "msgSerial": 0,
            "messages": [["data": "x"]], "presence": [["action": 2]], "annotations": [["messageSerial": "x"]],
        ])
        #expect(frames.actions == [.nack] && frames[0]["msgSerial"] == 0 && frames[0]["count"] == 1)
        #expect(frames.errorCode == 40010 && client.closed == nil)
        #expect(try await client.publish(["data": "x"], to: "fine", serial: 1).actions == [.ack])
    }

    @Test(arguments: ["[?rewind=5]a", "[filter=bmFtZSA9PSBgIm4iYA==]a"])
    func `a channel with a qualifier has its own attachment and the messages of the plain name`(
        name: String
    ) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let attached = try await client.attach(to: name)
        #expect(attached.actions == [.attached] && attached[0]["channel"] == .string(name))
        try await fixture.publish(["name": "n", "data": "x"], to: "a")
        #expect(client.takeFrames().map { $0["channel"] } == [.string(name)])
        // The same message reaches the attachment of the plain name on its own.
        try await client.attach(to: "a")
        try await fixture.publish(["name": "n", "data": "y"], to: "a")
        #expect(Set(client.takeFrames().map { $0["channel"]?.stringValue }) == [name, "a"])
        let detached = try await client.send(["action": 12, "channel": .string(name)])
        #expect(detached.actions == [.detached] && detached[0]["channel"] == .string(name))
        try await fixture.publish(["name": "n", "data": "z"], to: "a")
        #expect(client.takeFrames().map { $0["channel"] } == ["a"])
    }

    @Test func `messages published with a qualifier belong to the plain name`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a")
        let frames = try await client.publish(["data": "x"], to: "[?rewind=1]a")
        #expect(frames.actions == [.message, .ack] && frames[0]["channel"] == "a")
    }

    @Test func `parameters in a name apply to its attachment, and those of the frame before them`() async throws {
        let fixture = try await Fixture()
        for number in 1...4 { try await fixture.publish(["data": .string("\(number)")], to: "a") }
        let (client, _) = await fixture.connect()
        let named = try await client.attach(to: "[?rewind=1&delta=vcdiff]a")
        #expect(named[0]["params"] == ["rewind": "1", "delta": "vcdiff"] && named.data == ["4"])
        let both = try await client.attach(to: "[?rewind=1]a", params: ["rewind": "3"])
        #expect(both[0]["params"] == ["rewind": "3"] && both.data == ["2", "3", "4"])
    }

    @Test func `a capability for the plain name applies to its derived channels`() async throws {
        let fixture = try await Fixture(keys: [#"{"a":["subscribe"]}"#])
        let (client, _) = await fixture.connect(key: 1)
        for name in ["a", "[?rewind=1]a", "[filter=bmFtZSA9PSBgIm4iYA==]a"] {
            #expect(try await client.attach(to: name).actions == [.attached])
        }
        for name in ["b", "[?rewind=1]b", "[meta]a"] {
            #expect(try await client.attach(to: name).errorCode == 40160)
        }
    }

    @Test(arguments: ["%%%", "/w=="])
    func `a filter that is not the base64 of text fails the channel`(filter: String) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: "[filter=\(filter)]a")
        #expect(frames.actions == [.error] && frames[0]["error"]?["statusCode"] == 400)
        #expect(frames[0]["channel"] == .string("[filter=\(filter)]a"))
        #expect(try await client.attach(to: "a").actions == [.attached])
    }

    @Test func `a metachannel is a channel of its own`() async throws {
        let fixture = try await Fixture(keys: [#"{"[meta]*":["*"]}"#])
        let (client, _) = await fixture.connect(key: 1)
        #expect(try await client.attach(to: "[meta]a").actions == [.attached])
        try await fixture.publish(["data": "x"], to: "a")
        #expect(client.takeFrames().isEmpty)
        let published = try await client.publish(["data": "y"], to: "[meta]a")
        #expect(published.data == ["y"] && published[0]["channel"] == "[meta]a")
    }
}
