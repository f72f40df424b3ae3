import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// Signs of life to clients that nothing else is sent to.
@Suite struct KeepAliveTests {
    @Test(arguments: WireFormat.allCases)
    func `a client that nothing is sent to for fifteen seconds gets a heartbeat without an id`(
        format: WireFormat
    ) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect(format: format)
        await fixture.advance(by: 14_999)
        #expect(client.takeFrames().isEmpty)
        await fixture.advance(by: 1)
        #expect(client.takeFrames() == [["action": 0, "timestamp": .int(Fixture.epoch + 15_000)]])
        await fixture.advance(by: 15_000)
        #expect(client.takeFrames().actions == [.heartbeat])
    }

    @Test func `what else is sent to a client postpones its heartbeat`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        await fixture.advance(by: 10_000)
        try await client.send(ClientFrame.attach("a"))
        await fixture.advance(by: 5_000)
        #expect(client.takeFrames().isEmpty)
        await fixture.advance(by: 9_999)
        #expect(client.takeFrames().isEmpty)
        await fixture.advance(by: 1)
        #expect(client.takeFrames().actions == [.heartbeat])
    }

    @Test func `what a client sends does not postpone its heartbeat`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        await fixture.advance(by: 10_000)
        #expect(try await client.send(["action": 99]).isEmpty)
        await fixture.advance(by: 5_000)
        #expect(client.takeFrames().actions == [.heartbeat])
    }

    @Test func `a client without heartbeats gets pings, and its own heartbeats are answered`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&heartbeats=false")
        await fixture.advance(by: 14_999)
        #expect(client.pings == 0)
        await fixture.advance(by: 1)
        #expect(client.pings == 1)
        await fixture.advance(by: 15_000)
        #expect(client.pings == 2 && client.takeFrames().isEmpty)
        #expect(try await client.send(["action": 0, "id": "x"]).first?["id"] == "x")
        await fixture.advance(by: 14_999)
        #expect(client.pings == 2)
    }

    @Test(arguments: ["", "&heartbeats=false"])
    func `a client that is away gets neither, and after it resumed one sign of life at a time`(
        query: String
    ) async throws {
        let fixture = try await Fixture()
        let (client, connected) = await fixture.connect(query)
        let key = try #require(connected["connectionKey"]?.stringValue)
        await fixture.advance(by: 7_000)
        await client.lose()
        await fixture.advance(by: 20_000)
        #expect(client.takeFrames().isEmpty && client.pings == 0)
        let (resumed, _) = await fixture.connect("\(query)&resume=\(key)")
        await fixture.advance(by: 14_999)
        #expect(resumed.takeFrames().isEmpty && resumed.pings == 0)
        await fixture.advance(by: 1)
        #expect(resumed.takeFrames().count + resumed.pings == 1)
        #expect(client.takeFrames().isEmpty && client.pings == 0)
    }

    @Test(arguments: ["", "&heartbeats=false"])
    func `a silenced client gets no sign of life, and others do`(query: String) async throws {
        let fixture = try await Fixture()
        let (silent, connected) = await fixture.connect(query)
        let (other, _) = await fixture.connect()
        let id = try #require(connected["connectionId"]?.stringValue)
        #expect(await fixture.service.silence(id, true))
        await fixture.advance(by: 60_000)
        #expect(silent.takeFrames().isEmpty && silent.pings == 0 && silent.closed == nil)
        #expect(other.takeFrames().actions == [.heartbeat])
        #expect(await fixture.service.silence(id, false))
        await fixture.advance(by: 15_000)
        #expect(silent.takeFrames().count + silent.pings == 1)
    }

    @Test(arguments: ["\"x\"", "7", "\"\"", "\"ä\\n\""])
    func `a heartbeat is answered with its id, whatever that is`(id: String) async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let value = try WireFormat.json.decode(WireValue.self, from: Array(id.utf8))
        let frames = try await client.send(["action": 0, "id": value])
        #expect(frames == [["action": 0, "id": value, "timestamp": .int(Fixture.epoch)]])
    }

    @Test func `a heartbeat whose id is null is answered without an id`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        #expect(
            try await client.send(["action": 0, "id": .null]) == [["action": 0, "timestamp": .int(Fixture.epoch)]])
    }
}
