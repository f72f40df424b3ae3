import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// What becomes of the members of a connection that loses its socket.
@Suite struct PresenceAcrossResumesTests {
    /// A service with a member and a client that watches it.
    private struct Scene {
        let fixture: Fixture
        let member: DirectClient
        let connected: WireValue
        let watcher: DirectClient

        init(_ query: String = "") async throws {
            fixture = try await Fixture()
            (watcher, _) = await fixture.connect()
            (member, connected) = await fixture.connect("&clientId=anna" + query)
            for client in [watcher, member] { try await client.send(ClientFrame.attach("a")) }
            try await member.send(ClientFrame.enter("a", clientId: "anna"))
            _ = watcher.takeFrames()
        }

        var key: String { get throws { try #require(connected["connectionKey"]?.stringValue) } }

        /// The presence events that the watcher received.
        func events() -> [WireValue] { watcher.takeFrames().entries("presence") }

        /// Whether the member is present.
        var isPresent: Bool {
            get async { await !fixture.service.memberInfos(of: "a", appId: fixture.appId).isEmpty }
        }
    }

    @Test(
        arguments: [
            ("", 15_000), ("&remainPresentFor=1", 1), ("&remainPresentFor=60000", 60_000),
            ("&remainPresentFor=300000", 300_000),
        ] as [(String, Int64)])
    func `the members of a connection that is away leave after a while`(query: String, delay: Int64) async throws {
        let scene = try await Scene(query)
        await scene.member.lose()
        await scene.fixture.advance(by: delay - 1)
        #expect(await scene.isPresent && scene.events().isEmpty)
        await scene.fixture.advance(by: 1)
        let events = scene.events()
        let id = try #require(scene.connected["connectionId"]?.stringValue)
        #expect(events.count == 1 && events[0]["action"] == 3)
        #expect(events[0]["clientId"] == "anna" && events[0]["connectionId"]?.stringValue == id)
        // Clients compare such a leave by its time, not by its number within the connection (RTP2b1).
        #expect(events[0]["id"]?.stringValue?.hasPrefix(id) == false)
        #expect(events[0]["timestamp"]?.intValue == Int(Fixture.epoch + delay))
        #expect(await !scene.isPresent)
    }

    @Test func `members leave at once if the client asked for that`() async throws {
        let scene = try await Scene("&remainPresentFor=0")
        await scene.member.lose()
        #expect(scene.events().map { $0["action"] } == [3])
        #expect(await !scene.isPresent)
        let (_, again) = await scene.fixture.connect("&clientId=anna&resume=\(try scene.key)")
        #expect(again["connectionId"] == scene.connected["connectionId"] && again["error"] == nil)
    }

    @Test func `members of a connection that is resumed in time neither leave nor enter`() async throws {
        let scene = try await Scene()
        await scene.member.lose()
        await scene.fixture.advance(by: 14_999)
        let (resumed, _) = await scene.fixture.connect("&clientId=anna&resume=\(try scene.key)")
        await scene.fixture.advance(by: 100_000)
        #expect(scene.events().isEmpty)
        #expect(await scene.isPresent)
        _ = resumed.takeFrames()
        let frames = try await resumed.send(ClientFrame.attach("a"))
        #expect(frames.actions == [.attached, .sync])
        #expect(frames.entries("presence").map { $0["clientId"] } == ["anna"])
    }

    @Test func `a client that enters again with the same id changes nothing`() async throws {
        let scene = try await Scene()
        let id = try #require(scene.connected["connectionId"]?.stringValue)
        await scene.member.lose()
        let (resumed, _) = await scene.fixture.connect("&clientId=anna&resume=\(try scene.key)")
        let frames = try await resumed.send([
            "action": 14, "channel": "a", "msgSerial": 1, "presence": [["action": 2, "id": .string("\(id):0:0")]],
        ])
        #expect(frames.actions == [.ack] && scene.events().isEmpty)
    }

    @Test func `the delay begins anew with each loss`() async throws {
        let scene = try await Scene()
        var member = scene.member
        var key = try scene.key
        for _ in 0..<4 {
            await member.lose()
            await scene.fixture.advance(by: 10_000)
            let connected: WireValue
            (member, connected) = await scene.fixture.connect("&clientId=anna&resume=\(key)")
            key = try #require(connected["connectionKey"]?.stringValue)
        }
        #expect(scene.events().isEmpty)
        await member.lose()
        await scene.fixture.advance(by: 15_000)
        #expect(scene.events().map { $0["action"] } == [3])
    }

    @Test func `a connection that is resumed after its members left can enter them again`() async throws {
        let scene = try await Scene()
        await scene.member.lose()
        await scene.fixture.advance(by: 20_000)
        #expect(scene.events().map { $0["action"] } == [3])
        let (resumed, _) = await scene.fixture.connect("&clientId=anna&resume=\(try scene.key)")
        let frames = try await resumed.send(ClientFrame.enter("a", clientId: "anna", messageSerial: 1))
        #expect(frames.actions == [.ack])
        #expect(scene.events().map { $0["action"] } == [2])
        await resumed.lose()
        await scene.fixture.advance(by: 15_000)
        #expect(scene.events().map { $0["action"] } == [3])
    }

    @Test func `the delay of the new socket counts after a resume`() async throws {
        let scene = try await Scene("&remainPresentFor=60000")
        await scene.member.lose()
        let (resumed, _) = await scene.fixture.connect("&clientId=anna&remainPresentFor=0&resume=\(try scene.key)")
        await resumed.lose()
        #expect(scene.events().map { $0["action"] } == [3])
    }

    @Test func `all members of a connection leave, on all its channels`() async throws {
        let fixture = try await Fixture()
        let (watcher, _) = await fixture.connect()
        let (member, _) = await fixture.connect()
        for channel in ["a", "b"] { try await watcher.send(ClientFrame.attach(channel)) }
        for (serial, channel) in ["a", "b", "a"].enumerated() {
            try await member.send(
                ClientFrame.enter(channel, clientId: "client\(serial)", messageSerial: Int64(serial)))
        }
        _ = watcher.takeFrames()
        await member.lose()
        await fixture.advance(by: 15_000)
        let frames = watcher.takeFrames().frames(.presence)
        #expect(frames.map { $0["channel"] } == ["a", "b"])
        #expect(frames.entries("presence").map { $0["clientId"] } == ["client0", "client2", "client1"])
        #expect(frames.entries("presence").allSatisfy { $0["action"] == 3 })
    }
}
