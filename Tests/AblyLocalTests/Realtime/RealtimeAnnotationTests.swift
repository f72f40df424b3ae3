import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Annotations over realtime connections.
@Suite struct RealtimeAnnotationTests {
    private let channel = "mutable:a"

    /// A client that is attached with all modes, its connection, and the serial of a message.
    private func published(
        _ fixture: Fixture, format: WireFormat = .json
    ) async throws -> (client: DirectClient, connection: WireValue, serial: WireValue) {
        let (client, connected) = await fixture.connect("&clientId=anna", format: format)
        let serial = try await fixture.publish(["name": "n", "data": "1"], to: channel).serials[0]
        try await client.attach(to: channel, modes: .all)
        return (client, try #require(connected["connectionId"]), .string(serial))
    }

    @Test(arguments: WireFormat.allCases)
    func `an annotation is delivered, then the summary, and then acknowledged`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let (client, connection, serial) = try await published(fixture, format: format)
        await fixture.advance(by: 5)
        let frames = try await client.annotate(
            [
                "messageSerial": serial, "type": "likes:multiple.v1", "name": "heart", "count": 3, "data": "d",
                "extras": ["k": 1],
            ], on: channel, serial: 4)
        #expect(frames.actions == [.annotation, .message, .ack])
        #expect(frames.positions[0] < frames.positions[1])

        let id = "\(connection.stringValue ?? ""):4"
        let now = WireValue.int(Fixture.epoch + 5)
        #expect(frames[0]["id"]?.stringValue == id && frames[0]["connectionId"] == connection)
        #expect(frames[0]["timestamp"] == now && frames[0]["channel"] == .string(channel))
        let annotation = try #require(frames[0]["annotations"]?[0])
        let annotationSerial = try #require(annotation["serial"])
        #expect((annotationSerial.stringValue ?? "") > (serial.stringValue ?? ""))
        #expect(
            annotation == [
                "id": .string("\(id):0"), "action": 0, "serial": annotationSerial, "messageSerial": serial,
                "type": "likes:multiple.v1", "name": "heart", "count": 3, "data": "d", "extras": ["k": 1],
                "clientId": "anna", "connectionId": connection, "timestamp": now,
            ])

        let summary: WireValue = [
            "likes:multiple.v1": [
                "heart": ["total": 3, "clientIds": ["anna": 3], "totalUnidentified": 0, "totalClientIds": 1]
            ]
        ]
        #expect(
            frames[1]["messages"] == [
                [
                    "action": 4, "serial": serial, "name": "n", "timestamp": now,
                    "version": ["serial": serial, "timestamp": .int(Fixture.epoch)],
                    "annotations": ["summary": summary],
                ]
            ])
        #expect(frames[1]["id"] != nil && frames[1]["id"] != frames[0]["id"])
        #expect(frames[2]["msgSerial"] == 4 && frames[2]["res"] == [["serials": [annotationSerial]]])
    }

    @Test func `an annotation over HTTP is delivered with the summary as well`() async throws {
        let fixture = try await Fixture()
        let (client, _, serial) = try await published(fixture)
        let caller = try await fixture.caller(clientId: "berta")
        for action in [0, 1] as [WireValue] {
            _ = try await fixture.service.annotate(
                serial.stringValue ?? "", on: channel, with: [["type": "likes:flag.v1", "action": action]], by: caller)
        }
        let frames = client.takeFrames()
        #expect(frames.actions == [.annotation, .message, .annotation, .message])
        #expect(frames.entries("annotations").map { $0["action"] } == [0, 1])
        #expect(frames.entries("annotations").map { $0["clientId"] } == ["berta", "berta"])
        #expect(frames.frames(.annotation).allSatisfy { $0["connectionId"] == nil && $0["id"] != nil })
        #expect(
            frames.entries().map { $0["annotations"]?["summary"]?["likes:flag.v1"] } == [
                ["total": 1, "clientIds": ["berta"]], ["total": 0, "clientIds": []],
            ])
    }

    @Test func `a type without a method is delivered and not summarized`() async throws {
        let fixture = try await Fixture()
        let (client, _, serial) = try await published(fixture)
        let frames = try await client.annotate(["messageSerial": serial, "type": "com.example.seen"], on: channel)
        #expect(frames.actions == [.annotation, .ack])
    }

    @Test func `a summary reaches subscribers of messages, and annotations those who ask for them`() async throws {
        let fixture = try await Fixture()
        let (client, _, serial) = try await published(fixture)
        let (standard, _) = await fixture.connect()
        try await standard.attach(to: channel)
        let (annotations, _) = await fixture.connect()
        try await annotations.attach(to: channel, modes: .annotationSubscribe)
        let (publisher, _) = await fixture.connect("&clientId=carla")
        #expect(
            try await publisher.annotate(["messageSerial": serial, "type": "likes:flag.v1"], on: channel).actions
                == [.ack], "attaching is not required")
        #expect(client.takeFrames().actions == [.annotation, .message])
        #expect(standard.takeFrames().actions == [.message])
        #expect(annotations.takeFrames().actions == [.annotation])
    }

    @Test func `the summary of an updated message has its present version and name`() async throws {
        let fixture = try await Fixture()
        let (client, _, serial) = try await published(fixture)
        let update = try await client.publish(
            ["action": 1, "serial": serial, "name": "m"], to: channel, serial: 0)
        let frames = try await client.annotate(
            ["messageSerial": serial, "type": "likes:total.v1"], on: channel, serial: 1)
        let entry = try #require(frames.entries().first)
        #expect(entry["serial"] == serial && entry["name"] == "m" && entry["data"] == nil)
        #expect(entry["version"] == update.entries().first?["version"])
    }

    @Test func `several annotations of a frame are delivered each with its summary`() async throws {
        let fixture = try await Fixture()
        let (client, _, serial) = try await published(fixture)
        let second = WireValue.string(try await fixture.publish(["data": "2"], to: channel).serials[0])
        _ = client.takeFrames()
        let frames = try await client.annotate(
            ["messageSerial": serial, "type": "likes:total.v1"], ["messageSerial": second, "type": "likes:total.v1"],
            on: channel)
        #expect(frames.actions == [.annotation, .message, .annotation, .message, .ack])
        #expect(frames.entries().map { $0["serial"] } == [serial, second])
        #expect(Set(frames.entries("annotations").map { $0["id"] }).count == 2)
        #expect(Set(frames.dropLast().map { $0["channelSerial"] }).count == 4)
        #expect(
            frames[4]["res"]?[0]?["serials"] == .array(frames.entries("annotations").compactMap { $0["serial"] }))
    }

    @Test(
        arguments: [
            (["type": "a:flag.v1"], 40000), (["messageSerial": "unknown", "type": "a:flag.v1"], 40400),
            (["messageSerial": "SERIAL"], 40000), (["messageSerial": "SERIAL", "type": "a:b"], 40003),
            (["messageSerial": "SERIAL", "type": "a:flag.v1", "action": 7], 40003),
            (["messageSerial": "SERIAL", "type": "a:flag.v1", "clientId": "berta"], 40012),
        ] as [([String: WireValue], Int)])
    func `a refused annotation names the reason and leaves no trace`(
        annotation: [String: WireValue], code: Int
    ) async throws {
        let fixture = try await Fixture()
        let (client, _, serial) = try await published(fixture)
        let frames = try await client.annotate(
            .object(annotation.mapValues { $0 == "SERIAL" ? serial : $0 }), on: channel, serial: 2)
        #expect(frames.actions == [.nack] && frames[0]["msgSerial"] == 2 && frames.errorCode == code)
        let page = try await fixture.service.annotations(
            of: serial.stringValue ?? "", on: channel, page: PageRequest(), for: fixture.caller())
        #expect(page.items.isEmpty)
    }

    @Test(arguments: [("a", 93002), ("mutable:b", 40160)])
    func `annotations need a mutable namespace and the capability`(channel: String, code: Int) async throws {
        let fixture = try await Fixture(keys: [#"{"a":["*"],"mutable:b":["publish","subscribe"]}"#])
        let serial = try await fixture.publish(["data": "1"], to: channel).serials[0]
        let (client, _) = await fixture.connect(key: 1, "&clientId=anna")
        let frames = try await client.annotate(
            ["messageSerial": .string(serial), "type": "likes:flag.v1"], on: channel)
        #expect(frames.actions == [.nack] && frames.errorCode == code)
    }

    @Test func `an anonymous client can annotate only with types that do not count clients`() async throws {
        let fixture = try await Fixture()
        let serial = try await fixture.publish(["data": "1"], to: channel).serials[0]
        let (client, _) = await fixture.connect()
        let refused = try await client.annotate(
            ["messageSerial": .string(serial), "type": "likes:flag.v1"], on: channel, serial: 0)
        #expect(refused.actions == [.nack] && refused[0]["error"]?["statusCode"] == 401)
        let accepted = try await client.annotate(
            ["messageSerial": .string(serial), "type": "likes:total.v1"], on: channel, serial: 1)
        #expect(accepted.actions == [.ack])
    }
}
