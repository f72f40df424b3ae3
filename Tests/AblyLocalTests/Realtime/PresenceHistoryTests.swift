import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Presence over HTTP and in history, and members that are not realtime clients.
@Suite struct PresenceHistoryTests {
    @Test func `members are listed over HTTP by client and by connection`() async throws {
        let fixture = try await Fixture()
        let (first, connected) = await fixture.connect()
        let (second, _) = await fixture.connect()
        _ = try await first.presence(2, ["clientId": "anna"], serial: 0)
        _ = try await first.presence(2, ["clientId": "berta"], serial: 1)
        _ = try await second.presence(4, ["clientId": "anna", "data": "x"], serial: 0)
        let service = fixture.service
        let caller = try await fixture.caller()
        let id = try #require(connected["connectionId"]?.stringValue)
        let all = try await service.members(of: "a", page: PageRequest(), for: caller).items
        #expect(all.map(\.clientId) == ["anna", "berta", "anna"] && all.allSatisfy { $0.action == .present })
        let annas = try await service.members(of: "a", page: PageRequest(), clientId: "anna", for: caller).items
        #expect(annas == [all[0], all[2]])
        let own = try await service.members(of: "a", page: PageRequest(), connectionId: id, for: caller).items
        #expect(own == [all[0], all[1]])
        let both = try await service.members(
            of: "a", page: PageRequest(), clientId: "anna", connectionId: id, for: caller
        ).items
        #expect(both == [all[0]])
    }

    @Test func `presence history has every event, newest first, and ends where a client attached`() async throws {
        let fixture = try await Fixture()
        let (member, _) = await fixture.connect("&clientId=anna&remainPresentFor=0")
        _ = try await member.presence(2, ["data": "1"], serial: 0)
        _ = try await member.presence(4, ["data": "2"], serial: 1)
        let (client, _) = await fixture.connect()
        let attached = try await client.send(["action": 10, "channel": "a"])
        await fixture.advance(by: 1000)
        await member.lose()
        let service = fixture.service
        let caller = try await fixture.caller()
        let all = try await service.presenceEvents(of: "a", page: PageRequest(), for: caller).items
        #expect(all.map(\.action) == [.leave, .update, .enter])
        #expect(all.map(\.payload.content) == [.text("2"), .text("2"), .text("1")])
        #expect(all.map(\.timestamp) == [Fixture.epoch + 1000, Fixture.epoch, Fixture.epoch])
        let serial = try #require(attached[0]["channelSerial"]?.stringValue)
        let before = try await service.presenceEvents(of: "a", page: PageRequest(fromSerial: serial), for: caller)
        #expect(before.items == Array(all.dropFirst()))
        let forwards = PageRequest(direction: .forwards, start: Fixture.epoch + 1)
        #expect(try await service.presenceEvents(of: "a", page: forwards, for: caller).items == [all[0]])
    }

    @Test(arguments: WireFormat.allCases)
    func `the members of an app's description are present for ever, as described`(format: WireFormat) async throws {
        let fixture = try await Fixture()
        let described: [WireValue] = [
            ["clientId": "client_bool", "data": "true"],
            ["clientId": "client_decoded", "data": #"{"example":{"json":"Object"}}"#, "encoding": "json/utf-8"],
            [
                "clientId": "client_encoded", "data": "aGVsbG8gd29ybGQhIQ==",
                "encoding": "json/utf-8/cipher+aes-128-cbc/base64",
            ],
        ]
        let app = try await fixture.service.provision([
            "channels": [["name": "persisted:presence_fixtures", "presence": .array(described)]]
        ])
        let key = "\(app.keys[0].name):\(app.keys[0].secret)"
        let client = DirectClient(fixture.service, format: format)
        await client.open("key=\(key)&clientId=client_bool")
        let attach: WireValue = ["action": 10, "channel": "persisted:presence_fixtures"]
        let frames = try await client.send(attach)
        let members = frames.frames(.sync).entries("presence")
        #expect(members.map { $0["clientId"] } == described.map { $0["clientId"] })
        #expect(members.allSatisfy { $0["action"] == 1 })
        let id = try #require(members[0]["connectionId"]?.stringValue)
        #expect(members.map { $0["id"] } == (0..<3).map { .string("\(id):0:\($0)") })
        #expect(members.allSatisfy { $0["connectionId"] == .string(id) })
        if format == .json {
            for (member, description) in zip(members, described) {
                #expect(member["data"] == description["data"] && member["encoding"] == description["encoding"])
            }
        }
        // A client of the same name is another member, and takes only itself away.
        _ = try await client.presence(2, on: "persisted:presence_fixtures", serial: 0)
        _ = try await client.send(["action": 7])
        await fixture.advance(by: 3_600_000)
        let later = DirectClient(fixture.service, format: format)
        await later.open("key=\(key)")
        #expect(try await later.send(attach).frames(.sync).entries("presence") == members)
    }

    @Test func `changes of a member through inspection reach clients, each newer than the last`() async throws {
        let service = try await LocalService.start()
        let client = DirectClient(service.service)
        await client.open("key=\(service.key)")
        var view = PresenceView()
        for frame in try await client.send(["action": 10, "channel": "a"]) { view.receive(frame) }
        for data in ["1", "2", "3"] as [WireValue] {
            try await service.presence(data == "1" ? .enter : .update, clientId: "anna", data: data, on: "a")
            for frame in client.takeFrames() { view.receive(frame) }
            #expect(view.members.values.map { $0["data"] } == [data])
            #expect(await service.members(of: "a").map(\.data) == [data])
        }
        try await service.presence(.leave, clientId: "anna", on: "a")
        for frame in client.takeFrames() { view.receive(frame) }
        #expect(view.members.isEmpty)
        await service.stop()
    }
}
