import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// How many clients use a channel: over HTTP, and as events.
@Suite struct OccupancyTests {
    private func details(_ fixture: Fixture, _ channel: String = "a") async throws -> WireValue? {
        try await fixture.service.details(of: channel, for: fixture.caller())["status"]?["occupancy"]?["metrics"]
    }

    /// The metrics of the occupancy events among frames.
    private func metrics(_ frames: [WireValue]) throws -> [WireValue] {
        try frames.entries().filter { $0["name"] == "[meta]occupancy" }.map { entry in
            try #require(entry["encoding"] == "json")
            let text = try #require(entry["data"]?.stringValue)
            let data = try WireFormat.json.decode(WireValue.self, from: Array(text.utf8))
            return try #require(data["metrics"])
        }
    }

    /// Metrics with these counts, and zero for the others.
    private func counts(_ counts: [String: WireValue]) -> WireValue {
        let zero: [String: WireValue] = [
            "connections": 0, "publishers": 0, "subscribers": 0, "presenceConnections": 0, "presenceMembers": 0,
            "presenceSubscribers": 0, "objectPublishers": 0, "objectSubscribers": 0,
        ]
        return .object(zero.merging(counts) { $1 })
    }

    @Test func `the details of a channel count its attachments by their modes, and its members`() async throws {
        let fixture = try await Fixture()
        #expect(try await details(fixture) == counts([:]))
        let (standard, _) = await fixture.connect("&clientId=anna")
        try await standard.attach(to: "a")
        let (subscriber, _) = await fixture.connect()
        try await subscriber.attach(to: "a", modes: .subscribe)
        try await subscriber.attach(to: "b")
        let (publisher, _) = await fixture.connect()
        try await publisher.attach(to: "a", modes: [.publish, .presence])
        try await publisher.changePresence(
            ["action": 2, "clientId": "berta"], ["action": 2, "clientId": "carla"], on: "a")
        let all = counts([
            "connections": 3, "publishers": 2, "subscribers": 2, "presenceConnections": 2, "presenceMembers": 2,
            "presenceSubscribers": 1,
        ])
        #expect(try await details(fixture) == all)
        try await publisher.send(["action": 12, "channel": "a"])
        await subscriber.lose()
        try await standard.attach(to: "a", modes: .subscribe)
        #expect(try await details(fixture) == counts(["connections": 1, "subscribers": 1]))
        try await standard.send(["action": 7])
        #expect(try await details(fixture) == counts([:]))
    }

    @Test func `a connection that is attached under several names counts once`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        for name in ["a", "[?rewind=1]a"] { try await client.attach(to: name, modes: .subscribe) }
        #expect(try await details(fixture)?["connections"] == 1)
    }

    @Test func `members of a client that is away still count`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect("&clientId=anna")
        try await client.attach(to: "a")
        try await client.changePresence(["action": 2], on: "a")
        await client.lose()
        #expect(
            try await details(fixture)
                == counts(["connections": 1, "presenceConnections": 1, "presenceMembers": 1]))
    }

    @Test func `who asks for occupancy is told on attaching and a moment after changes, once for all`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let attached = try await client.attach(to: "a", modes: .subscribe, params: ["occupancy": "metrics"])
        #expect(attached.actions == [.attached, .message])
        #expect(attached[0]["params"] == ["occupancy": "metrics"])
        #expect(attached.positions[0] == attached.positions[1])
        #expect(try metrics(attached) == [counts(["connections": 1, "subscribers": 1])])
        await fixture.advance(by: 100)
        _ = client.takeFrames()

        for _ in 0..<5 {
            let (other, _) = await fixture.connect("&clientId=anna")
            try await other.attach(to: "a")
            try await other.changePresence(["action": 2], on: "a")
        }
        #expect(client.takeFrames().isEmpty)
        await fixture.advance(by: 100)
        let changed = client.takeFrames()
        #expect(
            try metrics(changed) == [
                counts([
                    "connections": 6, "publishers": 5, "subscribers": 6, "presenceConnections": 5, "presenceMembers": 5,
                    "presenceSubscribers": 5,
                ])
            ])
        await fixture.advance(by: 100)
        #expect(client.takeFrames().isEmpty, "nothing changed since")
    }

    @Test func `a client can ask for one of the counts`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let frames = try await client.attach(to: "a", params: ["occupancy": "metrics.subscribers"])
        #expect(try metrics(frames) == [["subscribers": 1]])
    }

    @Test func `a client that detaches changes the occupancy`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        let (other, _) = await fixture.connect()
        try await other.attach(to: "a")
        try await client.attach(to: "a", modes: .subscribe, params: ["occupancy": "metrics"])
        await fixture.advance(by: 100)
        for leave in [false, true] {
            _ = client.takeFrames()
            if leave { await other.lose() } else { try await other.send(["action": 12, "channel": "a"]) }
            await fixture.advance(by: 100)
            #expect(try metrics(client.takeFrames()).last == counts(["connections": 1, "subscribers": 1]))
            try await other.attach(to: "a")
            await fixture.advance(by: 100)
        }
    }

    @Test func `who does not ask for occupancy is not told`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        #expect(try await client.attach(to: "a", params: ["occupancy": "everything"]).actions == [.attached])
        let (other, _) = await fixture.connect()
        try await other.attach(to: "a", params: ["occupancy": "metrics"])
        await fixture.advance(by: 100)
        #expect(client.takeFrames().isEmpty)
    }
}
