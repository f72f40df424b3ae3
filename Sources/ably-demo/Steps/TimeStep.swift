import AblyPlatform

/// The service's clock, which needs no credentials.
struct TimeStep: Step {
    let title = "The service's clock"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        console.call("try await ably.stats.getTime()")
        let time = try require(try await scene.ably.stats.getTime().first, "the time")
        console.result("\(time), milliseconds since 1970")
        try expect(time > 1_700_000_000_000, "the service's clock is years behind")
        return "the service responds"
    }
}
