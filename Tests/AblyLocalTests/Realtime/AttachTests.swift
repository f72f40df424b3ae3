import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Attaching: modes, parameters, limits, and attaching again.
@Suite struct AttachTests {
    @Test(arguments: WireFormat.allCases)
    func `a first attach is confirmed with the channel's position and the modes`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: format)
        let frames = try await client.attach(to: "a")
        #expect(frames.actions == [.attached])
        let attached = frames[0]
        #expect(attached["channel"] == "a" && attached["timestamp"]?.intValue == Int(Fixture.epoch))
        #expect(attached["channelSerial"]?.stringValue?.contains("@") == true)
        #expect(attached.modes == .standard && attached.frameFlags == [])
        #expect(attached["params"] == nil && attached["error"] == nil && attached["connectionId"] == nil)
    }

    @Test(
        arguments: [
            (#"{"*":["*"]}"#, [], .standard),
            (#"{"*":["*"]}"#, .subscribe, .subscribe),
            (#"{"*":["*"]}"#, [.annotationPublish, .annotationSubscribe], [.annotationPublish, .annotationSubscribe]),
            (#"{"*":["subscribe"]}"#, [], [.subscribe, .presenceSubscribe]),
            (#"{"*":["subscribe"]}"#, [.publish, .subscribe], .subscribe),
            (#"{"*":["publish","annotation-publish"]}"#, [], .publish),
            (#"{"*":["presence"]}"#, [.presence, .presenceSubscribe], .presence),
            (#"{"a":["publish"],"b":["*"]}"#, .all, .publish),
        ] as [(String, ChannelModes, ChannelModes)])
    func `the modes that the flags request are granted as far as the capability allows`(
        capability: String, requested: ChannelModes, granted: ChannelModes
    ) async throws {
        let fixture = try await Fixture(keys: [capability])
        let (client, _) = await fixture.connect(key: 1)
        let frames = try await client.attach(to: "a", modes: requested)
        #expect(frames.actions == [.attached] && frames[0].modes == granted)
    }

    @Test(
        arguments: [
            (#"{"b":["*"]}"#, []), (#"{"a":["history"]}"#, []), (#"{"a":["publish"]}"#, .subscribe),
            (#"{"a":["subscribe"]}"#, [.publish, .presence]),
        ] as [(String, ChannelModes)])
    func `an attach without a permitted mode fails the channel and not the connection`(
        capability: String, requested: ChannelModes
    ) async throws {
        let fixture = try await Fixture(keys: [capability])
        let (client, _) = await fixture.connect(key: 1)
        let frames = try await client.attach(to: "a", modes: requested)
        #expect(frames.actions == [.error] && frames[0]["channel"] == "a" && frames.errorCode == 40160)
        #expect(frames[0]["error"]?["statusCode"] == 401 && client.closed == nil)
        try await fixture.publish(["data": "x"], to: "a")
        #expect(client.takeFrames().isEmpty)
    }

    @Test func `the parameter modes takes precedence over the flags, and is confirmed with the granted modes`()
        async throws
    {
        let fixture = try await Fixture(keys: [#"{"*":["subscribe","presence"]}"#])
        let (client, _) = await fixture.connect(key: 1)
        let frames = try await client.attach(
            to: "a", modes: .presence, params: ["modes": "presence_subscribe,publish,subscribe"])
        #expect(frames[0].modes == [.subscribe, .presenceSubscribe])
        #expect(frames[0]["params"] == ["modes": "subscribe,presence_subscribe"])
        let refused = try await client.attach(to: "b", params: ["modes": "publish"])
        #expect(refused.actions == [.error] && refused.errorCode == 40160)
        let unknown = try await client.attach(to: "c", params: ["modes": "nonsense"])
        #expect(unknown[0].modes == [.presence, .subscribe, .presenceSubscribe], "as if none were requested")
    }

    @Test func `known parameters are confirmed as they were given, and unknown ones are not`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let known: [String: WireValue] = [
            "rewind": "2m", "rewindLimit": "10", "delta": "vcdiff", "occupancy": "metrics", "appendMode": "full",
        ]
        let unknown: [String: WireValue] = ["agent": "x", "numbers": [1], "nothing": .null]
        let both = try await client.attach(to: "a", params: known.merging(unknown) { $1 })
        #expect(both[0]["params"] == .object(known))
        #expect(try await client.attach(to: "b", params: unknown)[0]["params"] == nil)
        #expect(try await client.attach(to: "c", params: ["delta": "other"])[0]["params"] == nil)
        // Clients in Python may send numbers.
        #expect(try await client.attach(to: "d", params: ["rewind": 3])[0]["params"] == ["rewind": "3"])
        let none = try await client.send(["action": 10, "channel": "e", "params": .null])
        #expect(none.actions == [.attached] && none[0]["params"] == nil)
    }

    @Test func `attaching again is confirmed, and replaces the modes and the parameters`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a", modes: [.subscribe, .publish], params: ["rewind": "1", "appendMode": "full"])
        let without = try await client.attach(to: "a", modes: .publish, params: ["delta": "vcdiff"])
        #expect(without.actions == [.attached] && without[0].modes == .publish)
        #expect(without[0]["params"] == ["delta": "vcdiff"] && without[0].frameFlags == [])
        try await fixture.publish(["data": "1"], to: "a")
        #expect(client.takeFrames().isEmpty)
        let with = try await client.attach(to: "a")
        #expect(with[0].modes == .standard && with[0]["params"] == nil)
        try await fixture.publish(["data": "2"], to: "a")
        #expect(client.takeFrames().data == ["2"], "once, although the client attached three times")
    }

    @Test(arguments: [("rewind", "never"), ("rewindLimit", "0"), ("modes", "annotation_subscribe")])
    func `an attach that fails also ends the attachment that was there`(name: String, value: String) async throws {
        let fixture = try await Fixture(keys: [#"{"*":["subscribe","presence","publish"]}"#])
        let (client, _) = await fixture.connect(key: 1, "&clientId=anna")
        let (observer, _) = await fixture.connect()
        for client in [client, observer] { try await client.attach(to: "a") }
        try await client.changePresence(["action": 2], on: "a")
        _ = observer.takeFrames()
        let frames = try await client.attach(to: "a", params: [name: .string(value)])
        #expect(frames.actions == [.error] && frames[0]["channel"] == "a")
        #expect(frames.errorCode == (name == "modes" ? 40160 : 40003))
        // The client considers the channel failed, and so does the service.
        #expect(observer.takeFrames().entries("presence").map { $0["action"] } == [3])
        try await fixture.publish(["data": "x"], to: "a")
        #expect(client.takeFrames().isEmpty)
        #expect(try await client.attach(to: "a").actions == [.attached])
    }

    @Test func `the channels of a connection are limited, and detaching makes room`() async throws {
        var limits = LocalService.Limits()
        limits.channelsPerConnection = 2
        let fixture = try await Fixture(limits: limits)
        let (client, _) = await fixture.connect()
        for name in ["a", "b"] { #expect(try await client.attach(to: name).actions == [.attached]) }
        let refused = try await client.attach(to: "c")
        #expect(refused.actions == [.error] && refused[0]["channel"] == "c" && refused.errorCode == 42910)
        #expect(refused[0]["error"]?["message"]?.stringValue?.contains("--limit channelsPerConnection=…") == true)
        #expect(try await client.attach(to: "a").actions == [.attached], "an attached channel needs no room")
        try await client.send(["action": 12, "channel": "b"])
        #expect(try await client.attach(to: "c").actions == [.attached])
        let (other, _) = await fixture.connect()
        #expect(try await other.attach(to: "b").actions == [.attached], "the limit is one of each connection")
    }

    @Test func `attachments take memory only while they last`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a")
        try await client.send(["action": 12, "channel": "a"])
        let before = await fixture.service.weight
        try await client.attach(to: "a")
        let attached = await fixture.service.weight
        #expect(attached > before)
        try await client.attach(to: "a", modes: .publish)
        #expect(await fixture.service.weight == attached)
        await client.lose()
        #expect(await fixture.service.weight == before)
    }
}
