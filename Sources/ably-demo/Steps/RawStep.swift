import AblyPlatform

/// Status, header fields and round-trip time of a response.
struct RawStep: Step {
    let title = "Status, headers and round-trip time of a response"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        console.call("try await ably.history.raw.getMessagesByChannel(channelId: …, limit: 2)")
        let response = try await scene.ably.history.raw.getMessagesByChannel(channelId: scene.channel, limit: 2)
        console.result("status           \(response.status)")
        for name in ["content-type", "x-ably-serverid", "link"] {
            guard let value = response.headers[name] else { continue }
            console.result("\(name.padded(to: 16)) \(value)")
        }
        console.result("round trip       \(response.roundTripTime.milliseconds)")
        console.result("body             \(response.body.count) messages, \(response.bytes.count) bytes")
        try expect(response.status == 200, "the status is \(response.status)")
        try expect(response.headers["Content-Type"]?.hasPrefix("application/json") == true, "the response is not JSON")
        return "`.raw` has the same calls and returns the whole response"
    }
}

extension Duration {
    /// The duration in milliseconds, with two decimal places.
    var milliseconds: String {
        let (seconds, attoseconds) = components
        let hundredths = seconds * 100_000 + attoseconds / 10_000_000_000_000
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) ms"
    }
}

extension String {
    /// The string, padded with trailing spaces.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
