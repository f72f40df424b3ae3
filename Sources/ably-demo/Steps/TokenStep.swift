import AblyPlatform

/// A token restricted to one channel, and a second client that uses it.
struct TokenStep: Step {
    let title = "Request a token and use it in a second client"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let time = try require(try await scene.ably.stats.getTime().first, "the time")
        let capability = #"{"\#(scene.channel)":["publish","history"]}"#
        console.call(
            """
            try await ably.authentication.requestAccessToken(
                keyName: "\(scene.keyName)", timestamp: …, ttl: 60_000,
                capability: #"\(capability)"#, clientId: "ada")
            """)
        let token = try await scene.ably.authentication.requestAccessToken(
            keyName: scene.keyName, timestamp: time, ttl: 60_000, capability: capability, clientId: "ada")
        console.result("a token of \(token.token.utf8.count) bytes for \(token.clientId ?? "no client")")
        console.result("capability \(token.capability ?? "none")")

        console.call("let second = Ably(token: token.token)")
        let second = scene.client(.bearer(token.token))
        defer { second.close() }
        let result = try await second.publishing.publishMessagesToChannel(channelId: scene.channel, data: "by token")
        console.result("published \(try require(result.messageId, "the message's id"))")
        do {
            _ = try await second.publishing.publishMessagesToChannel(channelId: "\(scene.channel)-other", data: "no")
        } catch {
            console.result("on another channel: \(error)")
            try expect(error.code == 40160, "the code is \(error.code ?? 0), not 40160")
            return "the token allows what its capability says and nothing else"
        }
        throw Unexpected("the token allowed a channel outside its capability")
    }
}
