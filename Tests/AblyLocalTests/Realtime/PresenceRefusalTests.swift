import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Presence events that are refused.
@Suite struct PresenceRefusalTests {
    /// A client's presence event, and the error that it is refused with.
    struct Refused: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: Int
        var statusCode = 400
        /// The index of the client's key.
        var key = 0
        /// Further parameters of its connection.
        var query = ""
        /// The flags of its `ATTACH`, or nil if it does not attach.
        var modes: ChannelModes?
        var channel = "a"
        /// The member `presence` of its frame.
        let presence: WireValue

        static func entry(_ entry: WireValue) -> WireValue { [["action": 2, "clientId": "berta"], entry] }
    }

    private static let keys = [
        #"{"*":["subscribe","publish"]}"#, #"{"*":["presence","subscribe"]}"#, #"{"a":["presence"]}"#,
    ]
    private static let text = WireValue.string(String(repeating: "x", count: 40_000))

    static let refused: [Refused] = [
        Refused(testDescription: "no clientId anywhere", code: 91000, presence: Refused.entry(["action": 2])),
        Refused(testDescription: "an empty clientId", code: 91000, presence: [["action": 2, "clientId": ""]]),
        Refused(testDescription: "the wildcard", code: 40012, presence: Refused.entry(["action": 2, "clientId": "*"])),
        Refused(
            testDescription: "another client", code: 40012, query: "&clientId=anna",
            presence: [["action": 2], ["action": 2, "clientId": "berta"]]),
        Refused(
            testDescription: "no capability", code: 40160, statusCode: 401, key: 1, presence: [["action": 3]]),
        Refused(
            testDescription: "no capability on the channel", code: 40160, statusCode: 401, key: 3, channel: "b",
            presence: [["action": 2, "clientId": "anna"]]),
        Refused(
            testDescription: "a mode that the capability does not allow", code: 40160, statusCode: 401, key: 1,
            modes: .subscribe, presence: [["action": 2, "clientId": "anna"]]),
        Refused(
            testDescription: "attached without the mode", code: 40165, statusCode: 401, key: 2, modes: .subscribe,
            presence: [["action": 2, "clientId": "anna"]]),
        Refused(testDescription: "action present", code: 40003, presence: Refused.entry(["action": 1])),
        Refused(testDescription: "action absent", code: 40003, presence: Refused.entry(["action": 0])),
        Refused(testDescription: "an unknown action", code: 40003, presence: Refused.entry(["action": 5])),
        Refused(testDescription: "no action", code: 40003, presence: Refused.entry(["clientId": "anna"])),
        Refused(
            testDescription: "an invalid channel name", code: 40010, channel: ":hell",
            presence: [["action": 2, "clientId": "anna"]]),
        Refused(
            testDescription: "too much data in one frame", code: 40009,
            presence: [
                ["action": 2, "clientId": "anna", "data": text], ["action": 2, "clientId": "berta", "data": text],
            ]),
        Refused(
            testDescription: "invalid base64", code: 40013,
            presence: Refused.entry(["action": 2, "clientId": "anna", "data": "%", "encoding": "base64"])),
        Refused(
            testDescription: "a number as data", code: 40013,
            presence: Refused.entry(["action": 2, "clientId": "anna", "data": 1])),
        Refused(
            testDescription: "extras that are not an object", code: 40001,
            presence: Refused.entry(["action": 2, "clientId": "anna", "extras": 1])),
        Refused(testDescription: "an event that is not an object", code: 40001, presence: Refused.entry("anna")),
        Refused(testDescription: "events that are not a list", code: 40001, presence: ["action": 2]),
    ]

    @Test(arguments: refused)
    func `a refused presence frame is answered with NACK and leaves no trace`(refused: Refused) async throws {
        let fixture = try await Fixture(keys: Self.keys)
        let (observer, _) = await fixture.connect()
        _ = try await observer.send(["action": 10, "channel": "a"])
        let (client, _) = await fixture.connect(key: refused.key, refused.query)
        if let modes = refused.modes {
            let attach: WireValue = [
                "action": 10, "channel": .string(refused.channel), "flags": .int(modes.rawValue),
            ]
            #expect(try await client.send(attach).actions == [.attached])
        }
        let frames = try await client.send([
            "action": 14, "channel": .string(refused.channel), "msgSerial": 3, "presence": refused.presence,
        ])
        #expect(frames.actions == [.nack])
        #expect(frames[0]["msgSerial"] == 3 && frames[0]["count"] == 1)
        #expect(frames[0]["error"]?["code"]?.intValue == refused.code, "\(frames[0])")
        #expect(frames[0]["error"]?["statusCode"]?.intValue == refused.statusCode)
        #expect(client.closed == nil, "the connection survives")
        #expect(observer.takeFrames().isEmpty)
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).isEmpty)
        let events = try await fixture.service.presenceEvents(of: "a", page: PageRequest(), for: fixture.caller())
        #expect(events.items.isEmpty)
    }

    @Test func `a token without a clientId cannot enter, and one for any client can`() async throws {
        let fixture = try await Fixture()
        let frame: WireValue = [
            "action": 14, "channel": "a", "msgSerial": 0, "presence": [["action": 2, "clientId": "anna"]],
        ]
        let anonymous = DirectClient(fixture.service)
        await anonymous.open("access_token=\(try await fixture.token().token)")
        #expect(try await anonymous.send(frame).first?["error"]?["code"] == 40012)
        #expect(try await anonymous.presence(2, serial: 1).first?["error"]?["code"] == 91000)
        let wildcard = DirectClient(fixture.service)
        await wildcard.open("access_token=\(try await fixture.token(["clientId": "*"]).token)")
        #expect(try await wildcard.send(frame).actions == [.ack])
    }

    @Test func `a member beyond the limit is refused, and those before it are present`() async throws {
        var limits = LocalService.Limits()
        limits.membersPerChannel = 2
        let fixture = try await Fixture(limits: limits)
        let (observer, _) = await fixture.connect()
        _ = try await observer.send(["action": 10, "channel": "a"])
        let (client, _) = await fixture.connect()
        let frame: WireValue = [
            "action": 14, "channel": "a", "msgSerial": 0,
            "presence": [
                ["action": 2, "clientId": "anna"], ["action": 2, "clientId": "berta"],
                ["action": 2, "clientId": "carla"],
            ],
        ]
        let refused = try await client.send(frame)
        #expect(refused.actions == [.nack] && refused[0]["error"]?["code"] == 42910)
        #expect(refused[0]["error"]?["message"]?.stringValue?.contains("membersPerChannel") == true)
        #expect(observer.takeFrames().entries("presence").map { $0["clientId"] } == ["anna", "berta"])
        #expect(try await client.send(frame).actions == [.nack], "sending it again changes nothing")
        #expect(observer.takeFrames().isEmpty)
        // Members that are present may change and leave; then there is room again.
        #expect(try await client.presence(4, ["clientId": "anna", "data": "x"], serial: 1).actions == [.ack])
        #expect(try await client.presence(3, ["clientId": "anna"], serial: 2).actions == [.ack])
        #expect(try await client.presence(2, ["clientId": "carla"], serial: 3).actions == [.ack])
    }

    @Test func `members can leave a service whose memory is full`() async throws {
        var limits = LocalService.Limits()
        limits.storedBytes = 120_000
        let fixture = try await Fixture(limits: limits)
        let (observer, _) = await fixture.connect()
        _ = try await observer.send(["action": 10, "channel": "a"])
        let (client, _) = await fixture.connect()
        for (serial, clientId) in ["anna", "berta"].enumerated() {
            let frames = try await client.presence(2, ["clientId": .string(clientId)], serial: Int64(serial))
            #expect(frames.actions == [.ack])
        }
        let caller = try await fixture.caller()
        await #expect(throws: Refusal.self) {
            while true {
                _ = try await fixture.service.publish(["data": "filling"], to: "b", by: caller)
            }
        }
        #expect(try await client.presence(2, ["clientId": "carla"], serial: 2).first?["error"]?["code"] == 42910)
        observer.takeFrames()
        #expect(try await client.presence(3, ["clientId": "anna"], serial: 3).actions == [.ack])
        _ = try await client.send(["action": 7])
        #expect(observer.takeFrames().entries("presence").map { $0["clientId"] } == ["anna", "berta"])
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).isEmpty)
    }
}
