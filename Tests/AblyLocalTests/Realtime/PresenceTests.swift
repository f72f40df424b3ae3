import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Members that enter, update their data and leave.
@Suite struct PresenceTests {
    /// A client that is attached to `a`, and its connection's id.
    private func attached(
        _ fixture: Fixture, _ query: String = "", format: WireFormat = .json
    ) async throws -> (client: DirectClient, id: String) {
        let (client, connected) = await fixture.connect(query, format: format)
        #expect(try await client.send(["action": 10, "channel": "a"]).actions == [.attached])
        return (client, try #require(connected["connectionId"]?.stringValue))
    }

    @Test(arguments: WireFormat.allCases)
    func `a change of a member reaches its own client and others before it is acknowledged`(
        format: WireFormat
    ) async throws {
        let fixture = try await Fixture()
        let (anna, id) = try await attached(fixture, "&clientId=anna", format: format)
        let (other, _) = try await attached(fixture, format: .msgpack)
        let changes: [(action: Int64, data: String)] = [(2, "in"), (4, "changed"), (3, "out")]
        for (serial, (action, data)) in zip(Int64(0)..., changes) {
            let frames = try await anna.presence(action, ["data": .string(data)], serial: serial)
            #expect(frames.actions == [.presence, .ack])
            #expect(frames[1]["msgSerial"] == .int(serial) && frames[1]["count"] == 1)
            #expect(frames[1]["res"] == [["serials": []]])
            let frame = frames[0]
            #expect(frame["channel"] == "a" && frame["id"] == .string("\(id):\(serial)"))
            #expect(frame["connectionId"] == .string(id) && frame["timestamp"] == .int(Fixture.epoch))
            #expect(frame["channelSerial"]?.stringValue?.isEmpty == false)
            #expect(
                frames.entries("presence") == [
                    [
                        "id": .string("\(id):\(serial):0"), "action": .int(action), "clientId": "anna",
                        "connectionId": .string(id), "timestamp": .int(Fixture.epoch), "data": .string(data),
                    ]
                ])
            let received = other.takeFrames()
            #expect(received.actions == [.presence] && received.entries("presence") == frames.entries("presence"))
            #expect(received[0]["channelSerial"] == frame["channelSerial"])
        }
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).isEmpty)
    }

    @Test func `a client receives its own presence events although it attached for publishing only`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna&echo=false")
        let modes = ChannelModes.presence.rawValue
        _ = try await client.send(["action": 10, "channel": "a", "flags": .int(modes)])
        let (other, _) = try await attached(fixture, "&clientId=berta")
        #expect(try await other.presence(2, serial: 0).actions == [.presence, .ack])
        #expect(client.takeFrames().isEmpty, "others' events need the mode presence_subscribe")
        #expect(try await client.presence(2, serial: 0).actions == [.presence, .ack])
    }

    @Test func `a client can enter a channel that it is not attached to`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        let (other, _) = try await attached(fixture)
        #expect(try await client.presence(2, serial: 0).actions == [.ack])
        #expect(other.takeFrames().entries("presence").map { $0["clientId"] } == ["anna"])
    }

    @Test func `a client is one member for each of its connections and each clientId that it states`() async throws {
        let fixture = try await Fixture()
        let (first, firstId) = try await attached(fixture)
        let (second, secondId) = try await attached(fixture)
        for (serial, (client, clientId)) in [(first, "anna"), (first, "berta"), (second, "anna")].enumerated() {
            _ = try await client.presence(2, ["clientId": .string(clientId)], serial: Int64(serial))
        }
        let members = await fixture.service.memberInfos(of: "a", appId: fixture.appId)
        #expect(members.map(\.clientId) == ["anna", "berta", "anna"])
        #expect(members.map(\.connectionId) == [firstId, firstId, secondId])
        _ = try await first.presence(3, ["clientId": "anna"], serial: 9)
        let rest = await fixture.service.memberInfos(of: "a", appId: fixture.appId)
        #expect(rest.map(\.connectionId) == [firstId, secondId])
    }

    @Test func `events in one frame are numbered, applied in order and delivered in one frame`() async throws {
        let fixture = try await Fixture()
        let (client, id) = try await attached(fixture)
        let frames = try await client.send([
            "action": 14, "channel": "a", "msgSerial": 7,
            "presence": [
                ["action": 2, "clientId": "anna"], ["action": 2, "clientId": "berta", "data": ""],
                ["action": 3, "clientId": "anna"],
            ],
        ])
        #expect(frames.actions == [.presence, .ack])
        #expect(frames.entries("presence").map { $0["id"] } == (0..<3).map { .string("\(id):7:\($0)") })
        #expect(frames.entries("presence")[1]["data"] == "", "an empty string is data")
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).map(\.clientId) == ["berta"])
    }

    @Test func `a member that enters again is delivered as sent, and its data is replaced`() async throws {
        let fixture = try await Fixture()
        let (client, _) = try await attached(fixture, "&clientId=anna")
        _ = try await client.presence(2, ["data": "1"], serial: 0)
        let frames = try await client.presence(2, serial: 1)
        #expect(frames.entries("presence").map { $0["action"] } == [2] && frames.entries("presence")[0]["data"] == nil)
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).map(\.data) == [nil])
    }

    @Test(arguments: [2, 4] as [Int64])
    func `an automatic re-entry with the id of the member is acknowledged and not broadcast`(
        action: Int64
    ) async throws {
        let fixture = try await Fixture()
        let (client, id) = try await attached(fixture, "&clientId=anna")
        let (other, _) = try await attached(fixture)
        _ = try await client.presence(2, ["data": "1"], serial: 0)
        other.takeFrames()
        let frames = try await client.presence(
            action, ["id": .string("\(id):0:0"), "data": "2"], serial: 1)
        #expect(frames.actions == [.ack] && other.takeFrames().isEmpty)
        let page = try await fixture.service.presenceEvents(of: "a", page: PageRequest(), for: fixture.caller())
        #expect(page.items.count == 1)
    }

    @Test func `a re-entry with an id is broadcast with that id if the member is no longer present`() async throws {
        let fixture = try await Fixture()
        let (client, id) = try await attached(fixture, "&clientId=anna")
        _ = try await client.presence(2, serial: 0)
        _ = try await client.presence(3, serial: 1)
        let frames = try await client.presence(2, ["id": .string("\(id):0:0")], serial: 2)
        #expect(frames.entries("presence").map { $0["id"] } == [.string("\(id):0:0")])
    }

    @Test func `an update of an absent member makes it a member and is delivered as an update`() async throws {
        let fixture = try await Fixture()
        let (client, _) = try await attached(fixture, "&clientId=anna")
        let frames = try await client.presence(4, ["data": "1"], serial: 0)
        #expect(frames.entries("presence").map { $0["action"] } == [4])
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).map(\.data) == ["1"])
    }

    @Test(arguments: WireFormat.allCases)
    func `a member that leaves without data leaves with its last data, encoding and extras`(
        format: WireFormat
    ) async throws {
        let fixture = try await Fixture()
        let (client, _) = try await attached(fixture, "&clientId=anna", format: format)
        let extras: WireValue = ["headers": ["k": "v"]]
        let entered = try await client.presence(
            2, ["data": "eyJhIjoxfQ==", "encoding": "json/utf-8/base64", "extras": extras], serial: 0)
        let left = try await client.presence(3, serial: 1)
        for entry in (entered + left).entries("presence") {
            #expect(entry["extras"] == extras)
            #expect(entry["encoding"] == (format == .json ? "json/utf-8/base64" : "json/utf-8"))
            #expect(entry["data"] == (format == .json ? "eyJhIjoxfQ==" : .bytes(Bytes(Array(#"{"a":1}"#.utf8)))))
        }
        #expect(left.entries("presence").map { $0["action"] } == [3])
    }

    @Test func `a member that leaves with data leaves with that data`() async throws {
        let fixture = try await Fixture()
        let (client, _) = try await attached(fixture, "&clientId=anna")
        _ = try await client.presence(2, ["data": "in"], serial: 0)
        #expect(try await client.presence(3, ["data": "out"], serial: 1).entries("presence")[0]["data"] == "out")
    }

    @Test func `a leave of an absent member is acknowledged and not broadcast`() async throws {
        let fixture = try await Fixture()
        let (client, _) = try await attached(fixture, "&clientId=anna")
        let (other, _) = try await attached(fixture)
        #expect(try await client.presence(3, serial: 0).actions == [.ack] && other.takeFrames().isEmpty)
        let page = try await fixture.service.presenceEvents(of: "a", page: PageRequest(), for: fixture.caller())
        #expect(page.items.isEmpty)
    }

    @Test func `a presence frame that is sent again takes effect once and is acknowledged again`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect("&clientId=anna")
        _ = try await client.presence(2, ["data": "1"], serial: 0)
        _ = try await client.presence(3, serial: 1)
        await client.lose()
        let key = try #require(connected["connectionKey"]?.stringValue)
        let (resumed, _) = await fixture.connect("&clientId=anna&resume=\(key)")
        #expect(try await resumed.presence(2, ["data": "1"], serial: 0).actions == [.ack])
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).isEmpty)
    }
}
