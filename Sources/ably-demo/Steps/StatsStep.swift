import AblyPlatform

/// The app's usage.
struct StatsStep: Step {
    let title = "Usage by hour"
    let needs: String? = "the capability stats"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        console.call("try await ably.stats.getStats(limit: 3, unit: .hour)")
        let stats = try await scene.ably.stats.getStats(limit: 3, unit: .hour)
        for interval in stats {
            let counted = interval.entries?["messages.inbound.rest.messages.count"] ?? 0
            console.result("\(interval.intervalId): \(Int(counted)) messages published by REST")
        }
        guard scene.service != nil else { return "Ably updates statistics with some delay" }
        let total = stats.compactMap { $0.entries?["messages.inbound.rest.messages.count"] }.reduce(0, +)
        try expect(total >= 7, "\(Int(total)) messages were counted, fewer than were published")
        return "the messages published above are counted"
    }
}
