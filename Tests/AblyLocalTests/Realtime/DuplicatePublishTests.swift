import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Frames that a client sends again, since it does not know whether they arrived.
@Suite struct DuplicatePublishTests {
    private func history(_ fixture: Fixture, _ channel: String = "a") async throws -> [StoredMessage] {
        let request = PageRequest(direction: .forwards)
        return try await fixture.service.messages(of: channel, page: request, for: fixture.caller()).items
    }

    @Test func `a frame that is sent again takes effect once and is acknowledged as the first time`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a")
        let first = try await client.publish(["data": "1"], ["data": "2"], to: "a", serial: 0)
        let second = try await client.publish(["data": "1"], ["data": "2"], to: "a", serial: 0)
        #expect(second.actions == [.ack] && second[0]["res"] == first[1]["res"])
        #expect(try await client.publish(["data": "3"], to: "a", serial: 1).data == ["3"])
        #expect(try await history(fixture).count == 3)
    }

    @Test func `a frame that is sent again on the socket that resumes takes effect once`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let first = try await client.publish(["data": "1"], to: "a", serial: 0)
        await client.lose()
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (resumed, again) = await fixture.connect("&resume=\(key)")
        #expect(again["connectionId"] == connected["connectionId"])
        try await resumed.attach(to: "a")
        let second = try await resumed.publish(["data": "1"], to: "a", serial: 0)
        #expect(second.actions == [.ack] && second[0]["res"] == first[0]["res"])
        // Frames that did not arrive are published now.
        #expect(try await resumed.publish(["data": "2"], to: "a", serial: 1).data == ["2"])
        #expect(try await history(fixture).count == 2)
    }

    @Test func `the same serial on another connection is another message`() async throws {
        let fixture = try await Fixture()
        for _ in 0..<2 {
            let (client, _) = await fixture.connect()
            #expect(try await client.publish(["data": "1"], to: "a", serial: 0).actions == [.ack])
        }
        #expect(Set(try await history(fixture).map(\.id)).count == 2)
    }

    @Test func `a message with an id known on the channel is acknowledged with its first serial`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a")
        let first = try await client.publish(["id": "one", "data": "1"], to: "a", serial: 0)
        let again = try await client.publish(["id": "one", "data": "2"], to: "a", serial: 1)
        #expect(again.actions == [.ack] && again[0]["res"] == first[1]["res"])
        let published = try await fixture.publish(["id": "one"], to: "a")
        #expect(.string(published.serials[0]) == first.entries()[0]["serial"])
        #expect(client.takeFrames().isEmpty)
        #expect(try await client.publish(["id": "one", "data": "1"], to: "b", serial: 2).actions == [.ack])
        #expect(try await history(fixture).map(\.payload.content) == [.text("1")])
        #expect(try await history(fixture, "b").count == 1)
    }

    @Test func `updates, annotations and presence that are sent again take effect once`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        try await client.attach(to: "mutable:a", modes: .all)
        let serial = try await fixture.publish(["data": "1"], to: "mutable:a").serials[0]
        _ = client.takeFrames()
        let frames: [WireValue] = [
            [
                "action": 15, "channel": "mutable:a", "msgSerial": 0,
                "messages": [["action": 5, "serial": .string(serial), "data": "2"]],
            ],
            [
                "action": 21, "channel": "mutable:a", "msgSerial": 1,
                "annotations": [["messageSerial": .string(serial), "type": "likes:total.v1"]],
            ],
            ["action": 14, "channel": "mutable:a", "msgSerial": 2, "presence": [["action": 2]]],
        ]
        for frame in frames {
            let first = try await client.send(frame)
            #expect(first.count > 1)
            #expect(try await client.send(frame) == [try #require(first.last)])
        }
        let message = try await fixture.service.message(serial, on: "mutable:a", for: fixture.caller())
        #expect(message.payload.content == .text("12"))
        #expect(message.summary == ["likes:total.v1": ["total": 1]])
    }

    @Test func `frames without a serial are messages of their own`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        for _ in 0..<2 {
            let frames = try await client.send(["action": 15, "channel": "a", "messages": [["data": "x"]]])
            #expect(frames.actions == [.ack])
        }
        #expect(try await history(fixture).count == 2)
    }
}
