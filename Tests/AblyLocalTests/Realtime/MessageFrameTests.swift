import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// The frames in which messages are delivered.
@Suite struct MessageFrameTests {
    @Test(arguments: WireFormat.allCases)
    func `a message from a connection carries its members, and so does its frame`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (publisher, connected) = await fixture.connect("&clientId=anna")
        let (subscriber, _) = await fixture.connect(format: format)
        try await subscriber.attach(to: "a")
        await fixture.advance(by: 7)
        try await publisher.publish(
            ["name": "n", "data": "d", "extras": ["headers": ["k": 1]]], to: "a", serial: 5)
        let frame = try #require(subscriber.takeFrames().first)
        let connection = try #require(connected["connectionId"])
        let id = "\(connection.stringValue ?? ""):5"
        #expect(frame["action"] == 15 && frame["channel"] == "a" && frame["id"]?.stringValue == id)
        #expect(frame["connectionId"] == connection && frame["timestamp"]?.intValue == Int(Fixture.epoch + 7))
        #expect(frame["msgSerial"] == nil)
        let serial = try #require(frame["messages"]?[0]?["serial"])
        #expect(serial.stringValue?.hasPrefix("\(frame["channelSerial"]?.stringValue ?? ""):") == true)
        #expect(
            frame["messages"] == [
                [
                    "id": .string("\(id):0"), "name": "n", "data": "d", "clientId": "anna", "connectionId": connection,
                    "extras": ["headers": ["k": 1]], "timestamp": .int(Fixture.epoch + 7), "serial": serial,
                    "action": 0,
                    "version": ["serial": serial, "timestamp": .int(Fixture.epoch + 7), "clientId": "anna"],
                ]
            ])
    }

    @Test func `a message over HTTP has a frame with an id of its own and without a connection`() async throws {
        let fixture = try await Fixture()
        let (subscriber, _) = await fixture.connect("&echo=false")
        try await subscriber.attach(to: "a")
        for _ in 0..<2 { try await fixture.publish([["data": "1"], ["data": "2"]], to: "a") }
        let frames = subscriber.takeFrames()
        #expect(frames.data == ["1", "2", "1", "2"])
        #expect(frames.allSatisfy { $0["connectionId"] == nil && $0["messages"]?[0]?["connectionId"] == nil })
        let ids = frames.compactMap { $0["id"]?.stringValue }
        #expect(Set(ids).count == 2)
        #expect(frames.entries().map { $0["id"] } == ids.flatMap { ["\($0):0", "\($0):1"] }.map(WireValue.string))
    }

    @Test(
        arguments: [
            ([:], nil, nil), (["data": .null, "name": .null], nil, nil), (["data": "", "name": ""], "", ""),
            (["data": "0"], "0", nil), (["data": "ünï😀\u{0}\n", "name": "😀"], "ünï😀\u{0}\n", "😀"),
        ] as [(WireValue, WireValue?, WireValue?)], WireFormat.allCases)
    func `absent data stays absent, and an empty string is data`(
        row: (message: WireValue, data: WireValue?, name: WireValue?), format: WireFormat
    ) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: format)
        try await client.attach(to: "a")
        let entry = try #require(try await client.publish(row.message, to: "a").entries().first)
        #expect(entry["data"] == row.data && entry["name"] == row.name)
        let members = try #require(entry.objectValue)
        #expect(!members.values.contains(.null) && members["encoding"] == nil && members["extras"] == nil)
    }

    @Test func `the messages of one publish are in one frame, in order`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a")
        let messages = (0..<50).map { WireValue.object(["data": .string("\($0)")]) }
        let frames = try await client.send([
            "action": 15, "channel": "a", "msgSerial": 0, "messages": .array(messages),
        ])
        #expect(frames.actions == [.message, .ack])
        #expect(frames.data == (0..<50).map { .string("\($0)") })
        let serials = frames.entries().compactMap { $0["serial"]?.stringValue }
        #expect(serials == serials.sorted() && Set(serials).count == 50)
        try await fixture.publish(.array(messages), to: "a")
        #expect(client.takeFrames().count == 1)
    }

    @Test func `a client that asked for no echo receives others' messages and its own presence`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&echo=false&clientId=anna")
        let (other, _) = await fixture.connect()
        for client in [client, other] { try await client.attach(to: "mutable:a", modes: .all) }
        let frames = try await client.publish(["data": "1"], to: "mutable:a", serial: 0)
        #expect(frames.actions == [.ack])
        let serial = try #require(frames[0]["res"]?[0]?["serials"]?[0])
        #expect(
            try await client.changePresence(["action": 2], on: "mutable:a", serial: 1).actions == [.presence, .ack])
        let annotated = try await client.annotate(
            ["messageSerial": serial, "type": "likes:flag.v1"], on: "mutable:a", serial: 2)
        #expect(annotated.actions == [.annotation, .message, .ack], "a summary is not a message of its own")
        #expect(
            try await client.publish(["action": 1, "serial": serial, "data": "2"], to: "mutable:a", serial: 3).actions
                == [.ack])
        let others = try await other.publish(["data": "3"], to: "mutable:a", serial: 0)
        #expect(client.takeFrames().data == ["3"])
        #expect(others.entries().filter { $0["action"] != 4 }.map { $0["data"] } == ["1", "2", "3"])
    }

    @Test func `an event that a slow client's disconnection causes comes after the one that it did not receive`()
        async throws
    {
        let fixture = try await Fixture()
        let (slow, _) = await fixture.connect("&clientId=anna&remainPresentFor=0")
        let (other, _) = await fixture.connect()
        for client in [slow, other] { try await client.attach(to: "a") }
        try await slow.changePresence(["action": 2], on: "a")
        _ = other.takeFrames()
        slow.congest()
        try await fixture.publish(["data": "x"], to: "a")
        let frames = other.takeFrames()
        #expect(frames.actions == [.message, .presence] && frames.entries("presence").map { $0["action"] } == [3])
        #expect(frames.positions == frames.positions.sorted() && Set(frames.positions).count == 2)
        #expect(slow.closed == true && slow.takeFrames().actions.last == .disconnected)
    }
}
