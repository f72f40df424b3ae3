import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Messages that realtime clients publish, and their acknowledgements.
@Suite struct RealtimePublishingTests {
    @Test(arguments: WireFormat.allCases)
    func `a publish is acknowledged with the serial of each message`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: format)
        try await client.attach(to: "a")
        let frames = try await client.publish(["data": "1"], ["data": "2"], to: "a", serial: 7)
        #expect(frames.actions == [.message, .ack])
        let ack = frames[1]
        #expect(ack["msgSerial"] == 7 && ack["count"] == 1 && ack["res"]?.arrayValue?.count == 1)
        #expect(ack["channel"] == nil && ack["error"] == nil)
        #expect(ack["res"]?[0]?["serials"] == .array(frames.entries().compactMap { $0["serial"] }))
        #expect(frames.data == ["1", "2"])
    }

    @Test func `a client may publish without attaching, and receives nothing`() async throws {
        let fixture = try await Fixture()
        let (publisher, _) = await fixture.connect()
        let (subscriber, _) = await fixture.connect()
        try await subscriber.attach(to: "a")
        for serial in 0..<3 {
            let frames = try await publisher.publish(["data": "\(serial)"], to: "a", serial: Int64(serial))
            #expect(frames.actions == [.ack] && frames[0]["msgSerial"]?.intValue == serial)
        }
        #expect(subscriber.takeFrames().data == ["0", "1", "2"])
    }

    @Test func `message ids are those of the client, or made of connection, serial and index`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let connection = try #require(connected["connectionId"]?.stringValue)
        try await client.attach(to: "a")
        let own = try await client.publish(["data": "1"], ["data": "2"], to: "a", serial: 3)
        #expect(own.entries().map { $0["id"] } == ["\(connection):3:0", "\(connection):3:1"])
        let single = try await client.publish(["id": "one"], to: "a", serial: 4)
        #expect(single.entries().map { $0["id"] } == ["one"])
        let list = try await client.publish(["id": "x:0"], ["id": "x:1"], to: "a", serial: 5)
        #expect(list.entries().map { $0["id"] } == ["x:0", "x:1"])
        #expect([own, single, list].map { $0[0]["id"] } == (3...5).map { .string("\(connection):\($0)") })
        let inconsistent = try await client.publish(["id": "x:0"], ["data": "y"], to: "a", serial: 6)
        #expect(inconsistent.actions == [.nack] && inconsistent.errorCode == 40031)
    }

    @Test(
        arguments: [
            ("a", [["data": "x"]], 40160), ("b", [["clientId": "berta"]], 40012), ("b", [["clientId": "*"]], 40012),
            ("b", [["data": "x"], ["clientId": "berta"]], 40012), ("b", [["data": 1]], 40013),
            ("b", [["data": "%%%", "encoding": "base64"]], 40013), ("b", ["text"], 40001), ("b", "text", 40001),
            ("b", [["connectionKey": "unknown"]], 40006), ("b", [["extras": ["headers": 1]]], 40000),
        ] as [(String, WireValue, Int)])
    func `a refused publish names the reason and leaves no trace`(
        channel: String, messages: WireValue, code: Int
    ) async throws {
        let fixture = try await Fixture(keys: [#"{"a":["subscribe"],"b":["publish","subscribe"]}"#])
        let (client, _) = await fixture.connect(key: 1, "&clientId=anna")
        try await client.attach(to: channel)
        let frames = try await client.send([
            "action": 15, "channel": .string(channel), "msgSerial": 4, "messages": messages,
        ])
        #expect(frames.actions == [.nack] && frames[0]["msgSerial"] == 4 && frames[0]["count"] == 1)
        #expect(frames[0]["res"] == nil && frames[0]["channel"] == nil)
        let error = try #require(frames[0]["error"])
        #expect(error["code"]?.intValue == code && error["message"]?.stringValue?.isEmpty == false)
        #expect(error["statusCode"]?.intValue == (code == 40160 ? 401 : 400))
        let history = try await fixture.service.messages(of: channel, page: PageRequest(), for: fixture.caller())
        #expect(history.items.isEmpty && client.closed == nil)
    }

    @Test func `a clientId is that of the connection, or the stated one if the connection may act as any`() async throws
    {
        let fixture = try await Fixture()
        let (anna, _) = await fixture.connect("&clientId=anna")
        let (wildcard, _) = await fixture.connect()
        for client in [anna, wildcard] { try await client.attach(to: "a") }
        let stamped = try await anna.publish(["data": "1"], ["clientId": "anna"], to: "a")
        #expect(stamped.entries().map { $0["clientId"] } == ["anna", "anna"])
        _ = wildcard.takeFrames()
        let stated = try await wildcard.publish(["clientId": "berta"], ["data": "2"], to: "a")
        #expect(stated.entries().map { $0["clientId"] } == ["berta", nil])
    }

    @Test func `the size limit applies to all messages of a frame`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let half = WireValue.string(String(repeating: "x", count: 32_768))
        #expect(try await client.publish(["data": half], ["data": half], to: "a").actions == [.ack])
        let larger = try await client.publish(["data": half], ["data": half, "name": "n"], to: "a", serial: 1)
        #expect(larger.actions == [.nack] && larger.errorCode == 40009)
        #expect(try await client.publish(["data": "x"], to: "a", serial: 2).actions == [.ack])
    }

    @Test(arguments: [true, "true"] as [WireValue])
    func `a client can force the failure of a publish`(flag: WireValue) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a")
        let frame: WireValue = [
            "action": 15, "channel": "a", "msgSerial": 0, "messages": [["data": "x"]], "params": ["_forceNack": flag],
        ]
        let frames = try await client.send(frame)
        #expect(frames.actions == [.nack] && frames.errorCode == 40099)
        // The same frame is not acknowledged from memory: a client may try again.
        #expect(try await client.send(frame).errorCode == 40099)
        #expect(try await client.publish(["data": "x"], to: "a").actions == [.message, .ack])
    }

    @Test func `null members of a frame count as absent, and unknown ones and unknown actions are ignored`()
        async throws
    {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        #expect(try await client.send(["action": 99, "channel": "a"]).isEmpty)
        let frames = try await client.send([
            "action": 15, "channel": "a", "msgSerial": 0, "params": .null, "flags": .null, "error": .null, "new": [1],
            "messages": [["data": "x", "name": .null, "encoding": .null, "new": 1, "action": .null, "serial": .null]],
        ])
        #expect(frames.actions == [.ack] && client.closed == nil)
    }

    @Test func `a frame without messages is acknowledged without serials`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a")
        let frames = try await client.publish(to: "a")
        #expect(frames.actions == [.ack] && frames[0]["res"] == [["serials": []]])
    }
}
