import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Updates, deletions and appends over realtime connections.
@Suite struct RealtimeMutationTests {
    private let channel = "mutable:a"

    /// A client that is attached, and the serial of a message that it received.
    private func published(
        _ fixture: Fixture, _ message: WireValue = ["name": "n", "data": "one"], _ query: String = "",
        format: WireFormat = .json, params: [String: WireValue]? = nil
    ) async throws -> (client: DirectClient, serial: WireValue) {
        let (client, _) = await fixture.connect(query, format: format)
        try await client.attach(to: channel, params: params)
        let serial = try await fixture.publish(message, to: channel).serials[0]
        try #require(client.takeFrames().count == 1)
        return (client, .string(serial))
    }

    @Test(arguments: [(1, 1), (2, 2)])
    func `an update or deletion is delivered with the merged message and acknowledged with its version`(
        action: Int, delivered: Int
    ) async throws {
        let fixture = try await Fixture()
        let (client, serial) = try await published(
            fixture, ["name": "n", "data": "one", "extras": ["headers": ["k": 1]]], "&clientId=anna")
        await fixture.advance(by: 5)
        let version: WireValue = ["description": "why", "metadata": ["k": "v"]]
        let frames = try await client.publish(
            ["action": .int(Int64(action)), "serial": serial, "data": "two", "version": version], to: channel)
        #expect(frames.actions == [.message, .ack])
        let entry = try #require(frames.entries().first)
        #expect(entry["action"]?.intValue == delivered && entry["serial"] == serial)
        #expect(entry["data"] == "two" && entry["name"] == "n" && entry["extras"] == ["headers": ["k": 1]])
        #expect(entry["timestamp"]?.intValue == Int(Fixture.epoch), "that of the creation")
        let versionSerial = try #require(entry["version"]?["serial"])
        #expect(
            entry["version"] == [
                "serial": versionSerial, "timestamp": .int(Fixture.epoch + 5), "clientId": "anna",
                "description": "why", "metadata": ["k": "v"],
            ])
        #expect((versionSerial.stringValue ?? "") > (serial.stringValue ?? ""))
        #expect(frames[1]["res"] == [["serials": [versionSerial]]])
        let stored = try await fixture.service.message(
            serial.stringValue ?? "", on: channel, for: fixture.caller())
        #expect(.string(stored.version.serial) == versionSerial)
    }

    @Test func `changes over HTTP are delivered as well, with the data that they leave as it is`() async throws {
        let fixture = try await Fixture()
        let (client, serial) = try await published(fixture)
        let caller = try await fixture.caller()
        for change in [["action": 1, "name": "m"], ["action": 2], ["action": 5, "data": "!"]] as [WireValue] {
            _ = try await fixture.service.update(serial.stringValue ?? "", on: channel, with: change, by: caller)
        }
        let frames = client.takeFrames()
        #expect(frames.data == ["one", "one", "!"])
        #expect(frames.entries().map { $0["action"] } == [1, 2, 5])
        #expect(frames.entries().map { $0["name"] } == ["m", "m", "m"])
        #expect(frames.allSatisfy { $0["connectionId"] == nil && $0["id"] != nil })
    }

    @Test(
        arguments: [
            ("one", " two", "one two"), (.bytes([1, 2]), .bytes([3]), .bytes([1, 2, 3])), ("", "x", "x"),
        ] as [(WireValue, WireValue, WireValue)])
    func `an append is delivered in part to those who have the message and in full to others`(
        data: WireValue, appended: WireValue, whole: WireValue
    ) async throws {
        let fixture = try await Fixture()
        let (client, serial) = try await published(fixture, ["data": data], format: .msgpack)
        let (late, _) = await fixture.connect(format: .msgpack)
        try await late.attach(to: channel)
        let change: WireValue = ["action": 5, "serial": serial, "data": appended]
        let frames = try await client.publish(change, to: channel, serial: 0)
        #expect(frames.data == [appended] && frames.entries().map { $0["action"] } == [5])
        #expect(frames.entries()[0]["version"]?["serial"] == frames[1]["res"]?[0]?["serials"]?[0])
        let first = late.takeFrames()
        #expect(first.data == [whole] && first.entries().map { $0["action"] } == [1])
        #expect(first.entries()[0]["version"] == frames.entries()[0]["version"])
        // Now both have it.
        try await client.publish(change, to: channel, serial: 1)
        #expect(late.takeFrames().data == [appended])
    }

    @Test func `a message is known to those who received any version of it`() async throws {
        let fixture = try await Fixture()
        let (client, serial) = try await published(fixture)
        let (rewound, _) = await fixture.connect()
        #expect(try await rewound.attach(to: channel, params: ["rewind": "1"]).data == ["one"])
        let (updated, _) = await fixture.connect()
        try await updated.attach(to: channel)
        try await client.publish(["action": 1, "serial": serial, "data": "1"], to: channel, serial: 0)
        #expect(updated.takeFrames().data == ["1"])
        _ = rewound.takeFrames()
        let own = try await client.publish(["action": 5, "serial": serial, "data": "2"], to: channel, serial: 1)
        for frames in [own, rewound.takeFrames(), updated.takeFrames()] { #expect(frames.data == ["2"]) }
    }

    @Test func `a publisher without echo has not received its own message`() async throws {
        let fixture = try await Fixture()
        let (other, _) = await fixture.connect()
        let (client, _) = await fixture.connect("&echo=false")
        try await client.attach(to: channel)
        let ack = try await client.publish(["data": "one"], to: channel)[0]
        let serial = try #require(ack["res"]?[0]?["serials"]?[0])
        try await other.publish(["action": 5, "serial": serial, "data": "+"], to: channel, serial: 0)
        #expect(client.takeFrames().data == ["one+"])
        try await other.publish(["action": 5, "serial": serial, "data": "+"], to: channel, serial: 1)
        #expect(client.takeFrames().data == ["+"])
    }

    @Test func `a client has not received what was published while its token did not allow it`() async throws {
        let fixture = try await Fixture()
        let all = try await fixture.token(["capability": #"{"*":["*"]}"#]).token
        let less = try await fixture.token(["capability": #"{"*":["presence"]}"#]).token
        let client = DirectClient(fixture.service)
        await client.open("access_token=\(all)")
        try await client.attach(to: channel)
        var serials: [String] = []
        for token in [less, all] {
            serials += try await fixture.publish(["data": "one"], to: channel).serials
            let frames = try await client.send(["action": 17, "auth": ["accessToken": .string(token)]])
            #expect(frames.actions.last == .connected)
        }
        serials += try await fixture.publish(["data": "one"], to: channel).serials
        _ = client.takeFrames()
        for serial in serials {
            _ = try await fixture.service.update(
                serial, on: channel, with: ["action": 5, "data": "+"], by: fixture.caller())
        }
        // The first one as well, since it is from before; what was received need not be sent in part.
        #expect(client.takeFrames().data == ["one+", "one+", "+"])
    }

    @Test func `of the earlier messages that a client knows, some may be forgotten and sent in full`() async throws {
        let fixture = try await Fixture()
        let messages = WireValue.array((0...1000).map { _ in ["data": "-"] })
        let serials = try await fixture.publish(messages, to: channel).serials
        let (client, _) = await fixture.connect()
        try await client.attach(to: channel)
        let caller = try await fixture.caller()
        for serial in serials {
            _ = try await fixture.service.update(serial, on: channel, with: ["action": 1, "data": "1"], by: caller)
        }
        #expect(client.takeFrames().data.count == 1001)
        for serial in [serials[0], serials[1000]] {
            _ = try await fixture.service.update(serial, on: channel, with: ["action": 5, "data": "2"], by: caller)
        }
        #expect(client.takeFrames().data == ["12", "2"])
    }

    @Test func `a client can ask for appends in full`() async throws {
        let fixture = try await Fixture()
        let (client, serial) = try await published(fixture, params: ["appendMode": "full"])
        let frames = try await client.publish(["action": 5, "serial": serial, "data": "+"], to: channel)
        #expect(frames.data == ["one+"] && frames.entries().map { $0["action"] } == [1])
    }

    @Test func `appends that a client missed are delivered in full`() async throws {
        let fixture = try await Fixture()
        let (client, serial) = try await published(fixture)
        let position = try await client.attach(to: channel).positions[0]
        for index in 0..<2 {
            try await client.publish(["action": 5, "serial": serial, "data": "+"], to: channel, serial: Int64(index))
        }
        let frames = try await client.attach(to: channel, after: position)
        #expect(frames.data == ["one+", "one++"] && frames.entries().map { $0["action"] } == [1, 1])
        #expect(frames[0].frameFlags == .resumed)
        let next = try await client.publish(["action": 5, "serial": serial, "data": "!"], to: channel, serial: 2)
        #expect(next.data == ["!"])
    }

    @Test(
        arguments: [
            ("mutable:a", ["action": 1, "data": "x"], 40000), ("mutable:a", ["action": 1, "serial": "unknown"], 40400),
            ("mutable:a", ["action": 3, "serial": "SERIAL"], 40003), ("a", ["action": 1, "serial": "SERIAL"], 93002),
            ("mutable:a", ["action": 5, "serial": "SERIAL", "data": .bytes([1])], 40013),
            ("mutable:b", ["action": 1, "serial": "SERIAL"], 40160),
            ("mutable:a", ["action": 1, "serial": "SERIAL", "version": ["clientId": "berta"]], 40012),
        ] as [(String, [String: WireValue], Int)])
    func `a refused change names the reason and leaves no trace`(
        channel: String, change: [String: WireValue], code: Int
    ) async throws {
        let fixture = try await Fixture(keys: [
            #"{"mutable:a":["*"],"a":["*"],"mutable:b":["publish","subscribe","history"]}"#
        ])
        let serial = try await fixture.publish(["data": "one"], to: channel).serials[0]
        let (client, _) = await fixture.connect(key: 1, "&clientId=anna", format: .msgpack)
        try await client.attach(to: channel)
        let change = change.mapValues { $0 == "SERIAL" ? .string(serial) : $0 }
        let frames = try await client.publish(.object(change), to: channel)
        #expect(frames.actions == [.nack] && frames.errorCode == code)
        let versions = try await fixture.service.versions(
            of: serial, on: channel, page: PageRequest(), for: fixture.caller())
        #expect(versions.items.count == 1)
    }

    @Test func `a client may change its own messages if the capability says so`() async throws {
        let fixture = try await Fixture(keys: [#"{"*":["publish","message-update-own","message-delete-own"]}"#])
        let (anna, _) = await fixture.connect(key: 1, "&clientId=anna")
        let (berta, _) = await fixture.connect(key: 1, "&clientId=berta")
        let ack = try await anna.publish(["data": "1"], to: channel, serial: 0)[0]
        let serial = try #require(ack["res"]?[0]?["serials"]?[0])
        for (index, action) in [1, 5, 2].enumerated() {
            let change: WireValue = ["action": .int(Int64(action)), "serial": serial, "data": "2"]
            #expect(try await anna.publish(change, to: channel, serial: Int64(index + 1)).actions == [.ack])
            #expect(try await berta.publish(change, to: channel, serial: Int64(index)).errorCode == 40160)
        }
    }
}
