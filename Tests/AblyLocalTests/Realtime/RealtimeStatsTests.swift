import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// What realtime clients contribute to the statistics.
@Suite struct RealtimeStatsTests {
    private func entries(_ fixture: Fixture) async throws -> [String: Double] {
        let page = try await fixture.service.stats(
            unit: .minute, start: nil, end: nil, page: PageRequest(), for: fixture.caller())
        return page.items.first?.entries ?? [:]
    }

    @Test func `connections are counted when they are opened, with the most at a time`() async throws {
        let fixture = try await Fixture()
        let (first, connected) = await fixture.connect()
        let (second, _) = await fixture.connect()
        #expect(try await entries(fixture)["connections.all.opened"] == 2)
        try await second.send(["action": 7])
        await first.lose()
        let key = try #require(connected["connectionKey"]?.stringValue)
        _ = await fixture.connect("&resume=\(key)")
        _ = await fixture.connect()
        let counts = try await entries(fixture)
        #expect(counts["connections.all.opened"] == 3, "a connection that is resumed is not a new one")
        #expect(counts["connections.all.peak"] == 2)
    }

    @Test func `channels are counted when they are first used`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        for channel in ["a", "b", "a"] { try await client.attach(to: channel) }
        try await client.publish(["data": "x"], to: "c")
        let counts = try await entries(fixture)
        #expect(counts["channels.opened"] == 3 && counts["channels.peak"] == 3)
    }

    @Test func `messages are counted for their publisher and for each client that receives them`() async throws {
        let fixture = try await Fixture()
        let (publisher, _) = await fixture.connect("&echo=false")
        let subscribers = await [fixture.connect().client, fixture.connect(format: .msgpack).client]
        for client in subscribers + [publisher] { try await client.attach(to: "persisted:a") }
        try await publisher.publish(["data": "12345"], ["data": "123"], to: "persisted:a")
        try await fixture.publish(["data": "1"], to: "persisted:a")
        let counts = try await entries(fixture)
        #expect(counts["messages.inbound.realtime.messages.count"] == 2)
        #expect(counts["messages.inbound.realtime.messages.data"] == 8)
        #expect(counts["messages.inbound.rest.messages.count"] == 1)
        #expect(counts["messages.inbound.all.messages.count"] == 3 && counts["messages.inbound.all.all.data"] == 9)
        // Two messages for two subscribers, and one for three clients.
        #expect(counts["messages.outbound.realtime.messages.count"] == 7)
        #expect(counts["messages.outbound.realtime.messages.data"] == 19)
        #expect(counts["messages.outbound.all.messages.count"] == 7)
        #expect(counts["messages.all.messages.count"] == 10 && counts["messages.persisted.all.count"] == 3)
        #expect(counts["messages.inbound.realtime.presence.count"] == nil)
    }

    @Test func `presence is counted for its client and for each that receives it`() async throws {
        let fixture = try await Fixture()
        let (member, _) = await fixture.connect("&clientId=anna")
        let (other, _) = await fixture.connect()
        for client in [member, other] { try await client.attach(to: "a") }
        try await member.changePresence(["action": 2, "data": "1234"], ["action": 4, "data": "12"], on: "a")
        let counts = try await entries(fixture)
        #expect(counts["messages.inbound.realtime.presence.count"] == 2)
        #expect(counts["messages.inbound.realtime.presence.data"] == 6)
        #expect(counts["messages.outbound.realtime.presence.count"] == 4)
        #expect(counts["messages.outbound.realtime.presence.data"] == 12)
        #expect(
            counts["messages.all.presence.count"] == 6 && counts["messages.outbound.realtime.messages.count"] == nil)
        #expect(
            counts["messages.inbound.realtime.all.count"] == 2 && counts["messages.outbound.realtime.all.count"] == 4)
    }

    @Test func `refused and repeated publishes are not counted`() async throws {
        let fixture = try await Fixture()
        let (client, _) = await fixture.connect()
        try await client.publish(["data": 1], to: "a", serial: 0)
        try await client.publish(["id": "one", "data": "1"], to: "a", serial: 1)
        try await client.publish(["id": "one", "data": "1"], to: "a", serial: 1)
        try await client.publish(["id": "one", "data": "1"], to: "a", serial: 2)
        #expect(try await entries(fixture)["messages.inbound.realtime.messages.count"] == 1)
    }
}
