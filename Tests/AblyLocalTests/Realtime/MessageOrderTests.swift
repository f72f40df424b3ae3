import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// One order of messages for all clients, wherever they come from.
@Suite struct MessageOrderTests {
    @Test func `all subscribers receive all messages in the order of history, however they are published`() async throws
    {
        let fixture = try await Fixture()
        let publishers = await [fixture.connect().client, fixture.connect(format: .msgpack).client]
        let subscribers = await [
            fixture.connect().client, fixture.connect(format: .msgpack).client, fixture.connect("&echo=false").client,
        ]
        for client in publishers + subscribers { try await client.attach(to: "a") }
        // Frames of several clients and requests at once: the order is not determined, and the same for all.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, publisher) in publishers.enumerated() {
                group.addTask {
                    for serial in 0..<40 {
                        let frame: WireValue = [
                            "action": 15, "channel": "a", "msgSerial": .int(Int64(serial)),
                            "messages": [["data": .string("\(index).\(serial)")], ["data": "second"]],
                        ]
                        let bytes = try publisher.format.encode(frame)
                        await fixture.service.handle(
                            [.message(bytes, isText: publisher.format == .json)], from: publisher.transport)
                    }
                }
            }
            group.addTask {
                for number in 0..<40 { try await fixture.publish(["data": .string("r\(number)")], to: "a") }
            }
            try await group.waitForAll()
        }
        let request = PageRequest(limit: 1000, direction: .forwards)
        let history = try await fixture.service.messages(of: "a", page: request, for: fixture.caller()).items
        try #require(history.count == 200)
        for client in publishers + subscribers {
            let frames = client.takeFrames().frames(.message)
            #expect(frames.entries().compactMap { $0["serial"]?.stringValue } == history.map(\.serial))
            #expect(frames.entries().compactMap { $0["id"]?.stringValue } == history.map(\.id))
            #expect(frames.count == 120 && Set(frames.positions).count == 120)
            #expect(frames.positions == frames.positions.sorted())
        }
    }

    @Test func `each publisher's messages keep their order and are acknowledged in it, after the echo`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.attach(to: "a")
        let events = try (0..<20).map { serial in
            RealtimeEvent.message(
                try WireFormat.json.encode(
                    [
                        "action": 15, "channel": "a", "msgSerial": .int(serial),
                        "messages": [["data": .string("\(serial)")]],
                    ] as WireValue), isText: true)
        }
        await fixture.service.handle(events, from: client.transport)
        let frames = client.takeFrames()
        #expect(frames.actions == (0..<20).flatMap { _ in [.message, .ack] as [FrameAction?] })
        #expect(frames.data == (0..<20).map { .string("\($0)") })
        #expect(frames.frames(.ack).map { $0["msgSerial"] } == (0..<20).map { .int($0) })
    }

    @Test func `a message published over HTTP on behalf of a connection belongs to it`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect("&clientId=anna")
        let (quiet, other) = await fixture.connect("&clientId=berta&echo=false")
        for client in [client, quiet] { try await client.attach(to: "a") }
        for (index, connection) in [connected, other].enumerated() {
            let key = try #require(connection["connectionKey"])
            try await fixture.publish(["data": .string("\(index)"), "connectionKey": key], to: "a")
        }
        let frames = client.takeFrames()
        #expect(frames.data == ["0", "1"])
        #expect(frames.entries().map { $0["clientId"] } == ["anna", "berta"])
        #expect(frames.map { $0["connectionId"] } == [connected["connectionId"], other["connectionId"]])
        #expect(frames.entries().map { $0["connectionId"] } == frames.map { $0["connectionId"] })
        #expect(frames.entries().allSatisfy { $0["connectionKey"] == nil })
        #expect(quiet.takeFrames().data == ["0"], "it asked for no echo")
    }

    @Test func `messages of one publish for different connections are in a frame without a connection`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect("&clientId=anna")
        try await client.attach(to: "a")
        let key = try #require(connected["connectionKey"])
        try await fixture.publish([["connectionKey": key], ["data": "x"]], to: "a")
        let frames = client.takeFrames()
        #expect(frames.count == 1 && frames[0]["connectionId"] == nil)
        #expect(frames.entries().map { $0["connectionId"] } == [connected["connectionId"], nil])
        #expect(frames.entries().map { $0["clientId"] } == ["anna", nil])
    }

    @Test func `only the newest key of a connection of the app publishes on its behalf`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect("&clientId=anna")
        let old = try #require(connected["connectionKey"]?.stringValue)
        await client.lose()
        let (_, resumed) = await fixture.connect("&clientId=anna&resume=\(old)")
        let new = try #require(resumed["connectionKey"]?.stringValue)
        for key in [old, "unknown", String(new.prefix { $0 != "!" })] {
            await expectRefusal(40006) { try await fixture.publish(["connectionKey": .string(key)], to: "a") }
        }
        await expectRefusal(40012) {
            try await fixture.publish(["connectionKey": .string(new), "clientId": "berta"], to: "a")
        }
        let foreign = try await fixture.service.provision(["keys": [[:]]])
        let key = "\(foreign.keys[0].name):\(foreign.keys[0].secret)"
        let stranger = try await fixture.service.authenticate(.key(key), clientId: nil)
        await expectRefusal(40006) {
            _ = try await fixture.service.publish(["connectionKey": .string(new)], to: "a", by: stranger)
        }
        try await fixture.publish(["connectionKey": .string(new)], to: "a")
    }
}
