import AblyPlatform

/// The information in errors.
struct ErrorStep: Step {
    let title = "What errors contain"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        console.call("let stranger = Ably(key: \"\(scene.keyName):wrong\")")
        let stranger = scene.client(.key("\(scene.keyName):wrong"))
        defer { stranger.close() }
        do {
            _ = try await stranger.publishing.publishMessagesToChannel(channelId: scene.channel, data: "never")
            throw Unexpected("a wrong key published")
        } catch let error as ApiError {
            console.result("status       \(error.status.map(String.init) ?? "none") \(error.reason)")
            console.result("code         \(error.code.map(String.init) ?? "none")")
            console.result("message      \(error.body?.message ?? "none")")
            console.result("href         \(error.body?.href ?? "none")")
            console.result("remediation  \(error.remediation ?? "none")")
            try expect(error.status == 401, "the status is not 401: \(error)")
            try expect(error.code != nil, "the error has no code")
        }

        console.call("configuration.baseURL = \"http://127.0.0.1:1\"")
        var configuration = scene.configuration(.key("no.one:here"))
        configuration.baseURL = "http://127.0.0.1:1"
        let astray = Ably(configuration: configuration)
        defer { astray.close() }
        do {
            _ = try await astray.stats.getTime()
            throw Unexpected("something answered at port 1")
        } catch let error as ApiError {
            console.result("kind         \(error.kind)")
            console.result("description  \(error)")
            try expect(error.kind == .unreachable, "the kind is \(error.kind)")
        }
        return "one error type: what happened, and what to do"
    }
}
