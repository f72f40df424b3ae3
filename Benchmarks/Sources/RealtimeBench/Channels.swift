import AblyPubSub
import Measuring

/// Receives a stream that is spread over many channels, each with a consumer of its own: `channels`.
func runChannels(_ arguments: Arguments, service: Service) async throws {
    let client = try await service.connect()
    _ = try await consume(client.channels["warm"].messages(buffer: .unbounded))
    let names = (0..<(arguments.integer("channels") ?? 1)).map { "bench-" + String(10_000 + $0).dropFirst() }
    try await withThrowingTaskGroup(of: Int.self) { group in
        // The stream begins when the last channel is attached.
        for name in names.dropLast() {
            let messages = client.channels[name].messages(buffer: .unbounded)
            try await messages.attached()
            group.addTask { try await consume(messages) }
        }
        let span = Span()
        if let name = names.last {
            let messages = client.channels[name].messages(buffer: .unbounded)
            group.addTask { try await consume(messages) }
        }
        var count = 0
        for try await part in group { count += part }
        span.report(calls: count)
    }
    await client.close()
}
