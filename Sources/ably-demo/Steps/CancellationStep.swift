import AblyPlatform

/// A call that is cancelled with its task.
struct CancellationStep: Step {
    let title = "Cancelling a task ends its call immediately"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let server = try SilentServer()
        defer { server.close() }
        var configuration = scene.configuration(.none)
        configuration.baseURL = "http://127.0.0.1:\(server.port)"
        let client = Ably(configuration: configuration)
        defer { client.close() }

        console.call("let task = Task { try await client.stats.getTime() }   // a server that never answers")
        let task = Task { try await client.stats.getTime() }
        try await Task.sleep(for: .milliseconds(200))
        console.call("task.cancel()")
        let start = ContinuousClock.now
        task.cancel()
        let result = await task.result
        let time = ContinuousClock.now - start
        guard case .failure(let error as ApiError) = result else { throw Unexpected("the call did not fail") }
        console.result("\(error) after \(time.milliseconds)")
        try expect(error.kind == .cancelled, "the kind is \(error.kind)")
        try expect(time < .seconds(1), "the call ended \(time.milliseconds) after its task was cancelled")
        return "the call did not wait for a timeout"
    }
}
