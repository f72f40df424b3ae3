import AblyLocal
import AblyPlatform

/// A token provider, called again after a token has expired.
struct RenewalStep: Step {
    let title = "A token expires, and the client renews it"

    /// Issues tokens with a lifetime of one minute, and counts them.
    private actor Issuer {
        let scene: Scene
        var count = 0

        init(_ scene: Scene) { self.scene = scene }

        func token() async throws -> String {
            count += 1
            let time = try require(try await scene.ably.stats.getTime().first, "the time")
            return try await scene.ably.authentication.requestAccessToken(
                keyName: scene.keyName, timestamp: time, ttl: 60_000
            ).token
        }
    }

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        guard let service = scene.service else {
            throw LeftOut(reason: "only the service inside this process lets the demo advance its clock")
        }
        console.call(
            """
            let client = Ably(configuration: .ably(.tokenProvider {
                try await ably.authentication.requestAccessToken(keyName: …, timestamp: …, ttl: 60_000).token
            }))
            """)
        let issuer = Issuer(scene)
        let client = scene.client(.tokenProvider { try await issuer.token() })
        defer { client.close() }
        _ = try await client.history.getMessagesByChannel(channelId: scene.channel, limit: 1)
        console.result("first call: \(await issuer.count) token requested")

        console.call("service.advanceClock(by: .seconds(120))")
        service.advanceClock(by: .seconds(120))
        _ = try await client.history.getMessagesByChannel(channelId: scene.channel, limit: 1)
        let count = await issuer.count
        console.result("second call: \(count) tokens requested")
        try expect(count == 2, "the provider was called \(count) times, not twice")
        return "the second call was refused, renewed its token and was repeated; its caller saw only the response"
    }
}
