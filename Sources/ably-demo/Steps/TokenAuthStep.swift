import AblyLocal
import AblyPubSub
import Synchronization

/// A client that gets tokens from another one, and renews them.
struct TokenAuthStep: Step {
    let title = "AblyRest: tokens for another client, renewed when they have expired"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        var server = scene.restOptions
        // Another step has moved the clock of the service inside this process.
        server.queryTime = true
        let issuer = AblyRest(server)
        defer { issuer.close() }
        let channel = scene.channel
        let signed = Mutex(0)
        console.call(
            """
            AblyRest(authCallback: { params in
                    .request(try await issuer.auth.createTokenRequest(clientId: "ada", capability: ["\(channel)": [.all]])) })
            """)
        var options = scene.restOptions
        options.auth = AuthOptions(authCallback: { _ in
            signed.withLock { $0 += 1 }
            return .request(
                try await issuer.auth.createTokenRequest(
                    clientId: "ada", capability: [channel: [.all]], ttl: .seconds(60)))
        })
        let client = AblyRest(options)
        defer { client.close() }
        try await client.channels[channel].publish(name: "hello", data: "with a token")
        console.result("published as \(client.auth.clientId ?? "nobody"), who never saw the key")

        if let service = scene.service {
            service.advanceClock(by: .seconds(90))
            console.result("the service's clock is moved ahead by 90 seconds: the token has expired")
            try await client.channels[channel].publish(name: "hello", data: "with another token")
            try expect(signed.withLock { $0 } == 2, "the token was not renewed exactly once")
            console.result("published again, with a new token and without a word in the program")
        }
        return "\(signed.withLock { $0 }) tokens, each for one channel"
    }
}
