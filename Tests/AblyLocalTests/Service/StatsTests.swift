import struct AblyPlatform.Bytes
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

@Suite struct StatsTests {
    private func stats(
        _ fixture: Fixture, _ unit: IntervalUnit, start: String? = nil, end: String? = nil,
        page: PageRequest = PageRequest()
    ) async throws -> ResultPage<StatsRecord> {
        try await fixture.service.stats(unit: unit, start: start, end: end, page: page, for: fixture.caller())
    }

    @Test(
        arguments: [
            (0, "1970-01-01:00:00"), (29_502_185, "2026-02-03:15:05"), (28_487_519, "2024-02-29:23:59"),
            (-1, "1969-12-31:23:59"),
            (15_778_080, "2000-01-01:00:00"), (68_256_000, "2099-10-11:00:00"),
        ] as [(Int64, String)])
    func `a statistics minute converts to its interval id and back`(minute: Int64, id: String) {
        #expect(StatsInterval(minute: minute).id(.minute) == id)
        #expect(StatsInterval(id: id)?.minutesSinceEpoch == minute)
    }

    @Test func `statistics intervals outside the years 0000 to 9999 are clamped`() {
        #expect(StatsInterval(minute: .min).id(.day) == "0000-01-01")
        #expect(StatsInterval(minute: .max).id(.day) == "9999-12-31")
    }

    @Test func `statistics interval ids of all units are parsed and anything else is refused`() {
        #expect(StatsInterval(id: "2026-02")?.id(.minute) == "2026-02-01:00:00")
        #expect(StatsInterval(id: "2026-02-03")?.id(.minute) == "2026-02-03:00:00")
        #expect(StatsInterval(id: "2026-02-03:15")?.id(.minute) == "2026-02-03:15:00")
        for text in [
            "", "2026", "2026-13", "2026-02-03:24", "2026-02-03:15:60", "2026-02-32", "2026-02-29", "x", "2026-02:15",
            "2026-02-03:15:05:01",
        ] {
            #expect(StatsInterval(id: text) == nil, "\(text)")
        }
    }

    @Test func `statistics records are flattened into dotted names and their sums`() throws {
        let record: WireValue = [
            "inbound": ["realtime": ["messages": ["count": 70, "data": 7000], "presence": ["count": 1]]],
            "outbound": ["realtime": ["messages": ["count": 40]]],
            "persisted": ["presence": ["count": 20, "data": 2000]],
            "connections": ["tls": ["peak": 20, "opened": 10]], "channels": ["peak": 50, "opened": 30],
            "apiRequests": ["succeeded": 50, "failed": 10], "tokenRequests": ["succeeded": 60, "failed": 20],
        ]
        let entries = try StatsFlattening(Fields(record, subject: "stats")).entries
        let expected: [String: Double] = [
            "messages.inbound.realtime.messages.count": 70, "messages.inbound.realtime.all.count": 71,
            "messages.inbound.realtime.all.data": 7000, "messages.inbound.all.messages.count": 70,
            "messages.inbound.all.all.count": 71, "messages.outbound.realtime.all.count": 40,
            "messages.all.messages.count": 110, "messages.all.all.count": 111, "messages.persisted.all.count": 20,
            "messages.persisted.presence.data": 2000, "connections.all.peak": 20, "connections.all.opened": 10,
            "channels.peak": 50, "apiRequests.other.succeeded": 50, "apiRequests.tokenRequests.failed": 20,
            "apiRequests.all.succeeded": 110,
        ]
        for (name, value) in expected { #expect(entries[name] == value, "\(name)") }
    }

    @Test func `clients before protocol version 3 get nested statistics`() async throws {
        let fixture = try await Fixture()
        let record: [String: WireValue] = [
            "inbound": ["realtime": ["messages": ["count": 70, "data": 7000], "presence": ["count": 1]]],
            "persisted": ["presence": ["count": 20]], "connections": ["tls": ["peak": 20]], "channels": ["opened": 30],
            "apiRequests": ["succeeded": 50], "tokenRequests": ["failed": 20],
        ]
        let body = record.merging(["intervalId": "2025-02-03:15:05"]) { $1 }
        try await fixture.service.addStats([.object(body)], by: fixture.caller())
        let stored = try #require(try await stats(fixture, .minute).items.first)
        for version in [0, 1, 2] {
            let wire = stored.wire(version: version)
            #expect(wire["intervalId"] == "2025-02-03:15:05" && wire["unit"] == "minute" && wire["entries"] == nil)
            let realtime = wire["inbound"]?["realtime"]
            #expect(realtime?["messages"] == ["count": 70, "data": 7000] && realtime?["all"]?["count"] == 71)
            #expect(wire["inbound"]?["all"]?["all"]?["count"] == 71 && wire["all"]?["all"]?["count"] == 71)
            #expect(wire["persisted"]?["presence"] == ["count": 20] && wire["connections"]?["all"] == ["peak": 20])
            #expect(wire["channels"] == ["opened": 30] && wire["apiRequests"] == ["succeeded": 50])
            #expect(wire["tokenRequests"] == ["failed": 20])
        }
        #expect(stored.wire(version: 3)["entries"]?["channels.opened"] == 30)
        #expect(stored.wire(version: 3)["channels"] == nil)
    }

    @Test(
        arguments: [
            ["channels": ["a.b": 1]], ["inbound": ["real.time": [:]]], ["persisted": ["a.b": ["count": 1]]],
        ] as [[String: WireValue]])
    func `statistics names with dots are refused`(record: [String: WireValue]) {
        #expect { _ = try StatsFlattening(Fields(.object(record), subject: "stats")) } throws: {
            ($0 as? Refusal)?.code == 40000
        }
    }

    @Test func `statistics of an interval are summed except for peaks`() async throws {
        let fixture = try await Fixture()
        let records: WireValue = .array(
            (0..<3).map { index in
                [
                    "intervalId": .string("2025-02-03:15:0\(index)"),
                    "channels": ["peak": .int(10 - index), "opened": 2],
                ]
            })
        try await fixture.service.addStats(records, by: fixture.caller())
        try await fixture.service.addStats(records, by: fixture.caller())
        let minutes = try await stats(fixture, .minute, end: "2025-12")
        #expect(
            minutes.items.map { $0.interval.id(.minute) } == [
                "2025-02-03:15:02", "2025-02-03:15:01", "2025-02-03:15:00",
            ])
        #expect(minutes.items[0].entries["channels.opened"] == 4)
        for unit in [IntervalUnit.hour, .day, .month] {
            let page = try await stats(fixture, unit, end: "2025-12")
            #expect(page.items.count == 1 && page.items[0].inProgress == nil)
            #expect(page.items[0].entries == ["channels.peak": 10, "channels.opened": 12])
        }
        #expect(try await stats(fixture, .minute, start: "2025-02-03:15:01", end: "2025-02-03:15:01").items.count == 1)
        #expect(try await stats(fixture, .hour, start: "2025-02-03:15:59", end: "2025-02-03:15:00").items.count == 1)
    }

    @Test func `pages of statistics are contiguous`() async throws {
        let fixture = try await Fixture()
        let records = (0..<120).map { index -> WireValue in
            [
                "intervalId": .string(StatsInterval(minute: 28_000_000 + Int64(index)).id(.minute)),
                "channels": ["opened": 1],
            ]
        }
        try await fixture.service.addStats(.array(records), by: fixture.caller())
        var request = PageRequest(direction: .forwards)
        let first = try await stats(fixture, .minute, page: request)
        request.cursor = first.next
        let second = try await stats(fixture, .minute, page: request)
        let minutes = (first.items + second.items).map(\.interval.minutesSinceEpoch)
        #expect(minutes == (0..<120).map { 28_000_000 + $0 })
        #expect(second.next == nil)
    }

    @Test func `publishes and requests are counted in the current statistics interval`() async throws {
        let fixture = try await Fixture()
        _ = try await fixture.service.publish(["data": "12345"], to: "persisted:a", by: fixture.caller())
        await fixture.service.countRequest(appId: fixture.appId, isTokenRequest: false, succeeded: true)
        await fixture.service.countRequest(appId: fixture.appId, isTokenRequest: true, succeeded: false)
        let record = try #require(try await stats(fixture, .hour).items.first)
        #expect(record.inProgress == "2026-02-03:15:05" && record.interval.id(.hour) == "2026-02-03:15")
        #expect(record.entries["messages.inbound.rest.messages.count"] == 1)
        #expect(record.entries["messages.all.all.data"] == 5 && record.entries["messages.persisted.all.count"] == 1)
        #expect(record.entries["apiRequests.other.succeeded"] == 1)
        #expect(record.entries["apiRequests.tokenRequests.failed"] == 1 && record.entries["channels.opened"] == 1)
        fixture.service.clock.advance(byMilliseconds: 3_600_000)
        #expect(try await stats(fixture, .hour).items.first?.inProgress == nil)
    }

    @Test func `invalid statistics bounds and records are refused`() async throws {
        let fixture = try await Fixture()
        for (start, end) in [("x", nil), (nil, "2026-99"), ("-5", nil), ("2026-02-04", "2026-02-03")]
            as [(String?, String?)]
        {
            await expectRefusal(40003) { _ = try await stats(fixture, .minute, start: start, end: end) }
        }
        for body in [
            [:], [["intervalId": "x"]], [[:]], [1], [["intervalId": "2025-01-01:00:00", "channels": ["peak": "x"]]],
        ] as [WireValue] {
            await #expect(throws: Refusal.self) { try await fixture.service.addStats(body, by: fixture.caller()) }
        }
        #expect(try await stats(fixture, .minute).items.isEmpty)
    }
}
