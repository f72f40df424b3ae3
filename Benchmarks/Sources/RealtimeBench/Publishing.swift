import AblyPubSub
import Measuring

/// Publishes messages: one after another, several in flight, or each awaited on its way back.
struct Publishing {
    private let arguments: Arguments
    private let service: Service
    private let data: WireValue
    private let window: Int

    /// Reads `size`, `window`, `reflect`, and the arguments of `Load`.
    init(_ arguments: Arguments, service: Service) {
        self.arguments = arguments
        self.service = service
        data = .string(String(repeating: "x", count: arguments.integer("size") ?? 128))
        window = max(arguments.integer("window") ?? 1, 1)
    }

    /// Publishes, and prints the cost.
    func run() async throws {
        let client = try await service.connect()
        let channel = client.channels["bench"]
        try await channel.attach()
        if arguments.text("reflect") == "yes" {
            try await runEcho(channel)
        } else if window == 1 {
            let data = data
            try await Load(arguments).run { try await channel.publish(name: "reading", data: data) }
        } else {
            _ = try await publish(on: channel, Repeats(arguments, share: 0.2))
            let span = Span()
            let count = try await publish(on: channel, Repeats(arguments))
            span.report(calls: count)
        }
        await client.close()
    }

    /// Publishes without waiting, as long as there is room in the window.
    private func publish(on channel: RealtimeChannel, _ repeats: Repeats) async throws -> Int {
        var pending: [PendingPublish] = []
        pending.reserveCapacity(window)
        var count = 0
        while count % window != 0 || repeats.continues(after: count) {
            let next = try channel.send([Message(name: "reading", data: data)])
            if pending.count < window {
                pending.append(next)
            } else {
                // The oldest one has the place of the next one.
                _ = try await pending[count % window].result
                pending[count % window] = next
            }
            count += 1
        }
        for one in pending { _ = try await one.result }
        return count
    }

    private func runEcho(_ channel: RealtimeChannel) async throws {
        let messages = channel.messages(buffer: .unbounded)
        try await messages.attached()
        let data = data
        try await Load(arguments).run {
            let pending = try channel.send([Message(name: "reading", data: data)])
            var received = messages.makeAsyncIterator()
            guard try await received.next()?.data == data else { throw UnexpectedEnd() }
            _ = try await pending.result
        }
    }
}
