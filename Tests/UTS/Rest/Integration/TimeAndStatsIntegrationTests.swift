import AblyPubSub
import Testing

@Suite struct TimeAndStatsIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let rest: AblyRest

    init() async throws { rest = try await Self.app.value.rest() }

    // UTS: rest/integration/RSC16/time-returns-server-time-0
    @Test func `the service's time is close to this machine's`() async throws {
        let wallClock = ClientEnvironment().wallClock
        let before = wallClock()

        let time = try await rest.time()

        #expect((before - 5_000...wallClock() + 5_000).contains(time))
    }

    // UTS: rest/integration/RSC6/stats-returns-result-0
    @Test func `each record of the statistics has its interval and unit`() async throws {
        try await rest.channels[Sandbox.unique("stats")].publish(name: "counted", data: "data")

        let page = try await rest.stats()

        let stats = try #require(page.items.first)
        #expect(!stats.intervalId.isEmpty)
        #expect(try [.minute, .hour, .day, .month].contains(#require(stats.unit)))
    }

    // UTS: rest/integration/RSC6/stats-with-parameters-1
    @Test func `statistics can be limited, ordered and summed up by the hour`() async throws {
        try await rest.channels[Sandbox.unique("stats")].publish(name: "counted", data: "data")

        let page = try await rest.stats(direction: .forwards, limit: 5, unit: .hour)

        #expect(page.items.count <= 5)
        #expect(page.items.allSatisfy { $0.unit == .hour })
    }
}
