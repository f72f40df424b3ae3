import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Which connection a client gets that asks for an earlier one.
@Suite struct ResumeTests {
    /// The id and the key of a connection.
    private struct Identifiers {
        let id: String
        let key: String

        init(_ connected: WireValue) throws {
            id = try #require(connected["connectionId"]?.stringValue)
            key = try #require(connected["connectionKey"]?.stringValue)
            #expect(connected["action"] == 4 && connected["connectionDetails"]?["connectionKey"]?.stringValue == key)
        }
    }

    @Test(arguments: ["resume", "recover"], WireFormat.allCases)
    func `the latest key of a connection without a socket resumes it with a new key`(
        parameter: String, format: WireFormat
    ) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect(format: format)
        let first = try Identifiers(connected)
        await client.lose()
        await fixture.advance(by: 119_999)
        let (_, again) = await fixture.connect("&\(parameter)=\(first.key)", format: format)
        let second = try Identifiers(again)
        #expect(second.id == first.id && second.key != first.key && again["error"] == nil)
        #expect(await fixture.service.connectionInfos(appId: fixture.appId).map(\.id) == [first.id])
    }

    @Test(arguments: ["resume", "recover"])
    func `the latest key of a connection with a socket takes it over, and the old socket ends`(
        parameter: String
    ) async throws {
        let fixture = try await Fixture()
        let (old, connected) = await fixture.connect("&clientId=anna")
        let first = try Identifiers(connected)
        try await old.send(ClientFrame.attach("a"))
        try await old.send(ClientFrame.enter("a", clientId: "anna"))
        let (watcher, _) = await fixture.connect()
        try await watcher.send(ClientFrame.attach("a"))
        let (new, again) = await fixture.connect("&clientId=anna&\(parameter)=\(first.key)")
        #expect(try Identifiers(again).id == first.id && again["error"] == nil)
        #expect(old.closed == true && old.takeFrames().isEmpty && new.closed == nil)
        // The end of the old socket is noticed later, and concerns nobody.
        await old.lose()
        #expect(try await old.send(ClientFrame.heartbeat).isEmpty)
        #expect(try await new.send(ClientFrame.heartbeat).actions == [.heartbeat])
        await fixture.advance(by: 30_000)
        #expect(watcher.takeFrames().frames(.presence).isEmpty)
        #expect(await fixture.service.memberInfos(of: "a", appId: fixture.appId).map(\.connectionId) == [first.id])
    }

    @Test func `an older key resumes a connection without a socket`() async throws {
        let fixture = try await Fixture()
        var (client, connected) = await fixture.connect()
        let first = try Identifiers(connected)
        for _ in 0..<3 {
            await client.lose()
            (client, connected) = await fixture.connect("&resume=\(try Identifiers(connected).key)")
        }
        await client.lose()
        let (_, again) = await fixture.connect("&resume=\(first.key)")
        #expect(try Identifiers(again).id == first.id && again["error"] == nil)
    }

    @Test func `an older key does not take a connection over that has a socket`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let first = try Identifiers(connected)
        await client.lose()
        let (owner, _) = await fixture.connect("&resume=\(first.key)")
        let (other, frame) = await fixture.connect("&resume=\(first.key)")
        #expect(frame.refusalCode == 80018 && frame["error"]?["statusCode"] == 400)
        #expect(try Identifiers(frame).id != first.id)
        #expect(owner.closed == nil && other.closed == nil)
        #expect(try await owner.send(ClientFrame.heartbeat).actions == [.heartbeat])
    }

    @Test func `two clients with keys of one connection do not take it from each other for ever`() async throws {
        let fixture = try await Fixture()
        let (_, connected) = await fixture.connect()
        var keys = [try Identifiers(connected).key, try Identifiers(connected).key]
        var failures = 0
        for turn in 0..<10 {
            // Each client resumes with the key of its own latest `CONNECTED`, as it would when its socket ends.
            let (_, again) = await fixture.connect("&resume=\(keys[turn % 2])")
            if again.refusalCode == 80018 { failures += 1 }
            keys[turn % 2] = try Identifiers(again).key
        }
        #expect(failures == 1)
    }

    @Test(arguments: ["nonsense", "!", "", "unknown!key", "ID", "ID!", "ID!wrong", "!SECRET", "%F0%9F%90%9F"])
    func `an unknown or malformed key leads to a new connection with the error 80018`(template: String) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let first = try Identifiers(connected)
        await client.lose()
        let key = template.replacing("ID", with: first.id)
            .replacing("SECRET", with: first.key.dropFirst(first.id.count + 1))
        for parameter in ["resume", "recover"] {
            let (new, frame) = await fixture.connect("&\(parameter)=\(key)")
            #expect(frame.refusalCode == 80018 && frame["error"]?["statusCode"] == 400)
            #expect(frame["error"]?["message"]?.stringValue?.isEmpty == false && frame["channel"] == nil)
            #expect(try Identifiers(frame).id != first.id && new.closed == nil)
        }
        // The connection that was not named remains.
        #expect(try Identifiers(await fixture.connect("&resume=\(first.key)").connected).id == first.id)
    }

    @Test(arguments: ["", "&remainPresentFor=600000&clientId=anna"])
    func `a connection that lost its socket two minutes ago cannot be resumed`(query: String) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect(query)
        let first = try Identifiers(connected)
        try await client.send(ClientFrame.enter("a", clientId: "anna"))
        await client.lose()
        await fixture.advance(by: 120_000)
        let (_, frame) = await fixture.connect("\(query)&resume=\(first.key)")
        #expect(frame.refusalCode == 80018)
        #expect(try Identifiers(frame).id != first.id)
    }

    @Test func `the two minutes begin anew with each loss`() async throws {
        let fixture = try await Fixture()
        var (client, connected) = await fixture.connect()
        let first = try Identifiers(connected)
        for _ in 0..<3 {
            await client.lose()
            await fixture.advance(by: 100_000)
            (client, connected) = await fixture.connect("&resume=\(try Identifiers(connected).key)")
            #expect(try Identifiers(connected).id == first.id && connected["error"] == nil)
        }
        await fixture.advance(by: 200_000)
        #expect(client.closed == nil && !client.takeFrames().isEmpty)
    }

    @Test(arguments: [("&clientId=anna", "&clientId=berta"), ("&clientId=anna", ""), ("", "&clientId=anna")])
    func `another client gets a new connection with the error 80015`(first: String, second: String) async throws {
        let fixture = try await Fixture()
        for isConnected in [false, true] {
            let (client, connected) = await fixture.connect(first)
            let owner = try Identifiers(connected)
            if !isConnected { await client.lose() }
            let (_, frame) = await fixture.connect("\(second)&resume=\(owner.key)")
            #expect(frame.refusalCode == 80015 && frame["error"]?["statusCode"] == 400)
            #expect(try Identifiers(frame).id != owner.id)
            #expect(client.closed == nil)
            #expect(try Identifiers(await fixture.connect("\(first)&resume=\(owner.key)").connected).id == owner.id)
        }
    }

    @Test func `a connection of another app is unknown`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let first = try Identifiers(connected)
        await client.lose()
        let neighbour = try await fixture.service.provision([:])
        let stranger = DirectClient(fixture.service)
        let key = "\(neighbour.keys[0].name):\(neighbour.keys[0].secret)"
        let frame = await stranger.open("key=\(key)&resume=\(first.key)")
        #expect(frame.refusalCode == 80018)
        #expect(try Identifiers(frame).id != first.id)
    }

    @Test func `a client may resume with another token for the same client, whose capability counts`() async throws {
        let fixture = try await Fixture()
        let token = try await fixture.token(["clientId": "anna", "capability": #"{"a":["publish"]}"#]).token
        let (client, connected) = try await fixture.connectBearer(fixture.jsonWebToken(["x-ably-clientId": "anna"]))
        let first = try Identifiers(connected)
        await client.lose()
        let (resumed, again) = try await fixture.connectBearer(token, "&resume=\(first.key)")
        #expect(try Identifiers(again).id == first.id && again["error"] == nil)
        #expect(try await resumed.send(ClientFrame.message("a", name: "n")).actions == [.ack])
        let refused = try await resumed.send(ClientFrame.message("b", name: "n", messageSerial: 1))
        #expect(refused.actions == [.nack] && refused.first?.refusalCode == 40160)
    }

    @Test func `a client that continued with a token for any client resumes with it as the client that it was`()
        async throws
    {
        let fixture = try await Fixture()
        let wildcard = try await fixture.token(["clientId": "*"]).token
        let (client, connected) = try await fixture.connectBearer(fixture.token(["clientId": "anna"]).token)
        let first = try Identifiers(connected)
        let adopted = try await client.send(ClientFrame.auth(wildcard))
        await client.lose()
        let key = try Identifiers(#require(adopted.first)).key
        let (_, again) = try await fixture.connectBearer(wildcard, "&resume=\(key)")
        #expect(try Identifiers(again).id == first.id && again["error"] == nil)
        #expect(again["connectionDetails"]?["clientId"] == "anna")
    }

    @Test func `the parameters of the new socket count`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect("&echo=false&heartbeats=false", format: .msgpack)
        await client.lose()
        let (resumed, _) = await fixture.connect("&resume=\(try Identifiers(connected).key)", format: .json)
        try await resumed.send(ClientFrame.attach("a"))
        #expect(try await resumed.send(ClientFrame.message("a", name: "n")).actions == [.message, .ack])
        await fixture.advance(by: 15_000)
        #expect(resumed.takeFrames().actions == [.heartbeat] && resumed.pings == 0)
    }

    @Test func `a resumed connection is attached to no channel until the client attaches again`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let attached = try await client.send(ClientFrame.attach("a"))
        await client.lose()
        let (publisher, _) = await fixture.connect()
        let (resumed, _) = await fixture.connect("&resume=\(try Identifiers(connected).key)")
        try await publisher.send(ClientFrame.message("a", name: "missed"))
        #expect(resumed.takeFrames().isEmpty)
        let infos = await fixture.service.connectionInfos(appId: fixture.appId)
        #expect(infos.allSatisfy { $0.channels.isEmpty })
        let frames = try await resumed.send(ClientFrame.attach("a", after: attached.first?["channelSerial"]))
        #expect(frames.actions == [.attached, .message])
        #expect((frames[0]["flags"]?.intValue ?? 0) & Int(FrameFlags.resumed.rawValue) != 0)
    }

    @Test func `a publish that is sent again after a resume takes effect once`() async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect()
        let (watcher, _) = await fixture.connect()
        try await watcher.send(ClientFrame.attach("a"))
        let first = try await client.send(ClientFrame.message("a", name: "n", messageSerial: 4))
        await client.lose()
        let (resumed, _) = await fixture.connect("&resume=\(try Identifiers(connected).key)")
        let second = try await resumed.send(ClientFrame.message("a", name: "n", messageSerial: 4))
        #expect(second.actions == [.ack] && second[0]["res"] == first[0]["res"])
        #expect(watcher.takeFrames().actions == [.message])
        // Another connection numbers its messages from zero as well.
        let (stranger, _) = await fixture.connect("&resume=nonsense")
        #expect(try await stranger.send(ClientFrame.message("a", name: "n", messageSerial: 4)).actions == [.ack])
        #expect(watcher.takeFrames().actions == [.message])
    }
}
