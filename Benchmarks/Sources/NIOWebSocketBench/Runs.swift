import Measuring

/// Receives two streams, and prints the cost of the second one.
func runReceive(_ arguments: Arguments) async throws {
    let readsPayloads = arguments.text("payload") == "json"
    try await Connection.with(arguments) { connection in
        _ = try await receive("warm", &connection, readsPayloads)
        let span = Span()
        let count = try await receive("bench", &connection, readsPayloads)
        span.report(calls: count)
    }
}

private func receive(_ channel: String, _ connection: inout Connection, _ readsPayloads: Bool) async throws -> Int {
    try await connection.send(PlainProtocolMessage(action: PlainProtocolMessage.attach, channel: channel))
    var count = 0
    var bytes = 0
    while true {
        for message in try await connection.next().messages ?? [] {
            count += 1
            let reading = readsPayloads ? try connection.reading(message) : nil
            bytes += reading?.note.utf8.count ?? message.data?.utf8.count ?? 0
            guard message.name == "end" else { continue }
            let number = reading?.number ?? Int(message.data?.prefix(10) ?? "") ?? 0
            guard number - 1_000_000_000 == count else { throw UnexpectedResponse() }
            return count
        }
    }
}

/// Publishes with some messages in flight, and prints the cost: `window`, `size`.
func runPublish(_ arguments: Arguments) async throws {
    let window = Int64(arguments.integer("window") ?? 256)
    let data = String(repeating: "x", count: arguments.integer("size") ?? 128)
    try await Connection.with(arguments) { connection in
        try await connection.send(PlainProtocolMessage(action: PlainProtocolMessage.attach, channel: "bench"))
        try await connection.wait(for: PlainProtocolMessage.attached)
        var (sent, acknowledged): (Int64, Int64) = (0, 0)

        func publish(_ repeats: Repeats) async throws -> Int {
            let first = sent
            while repeats.continues(after: Int(sent - first)) {
                while sent - acknowledged < window {
                    try await connection.send(
                        PlainProtocolMessage(
                            action: PlainProtocolMessage.message, channel: "bench", msgSerial: sent,
                            messages: [PlainMessage(name: "reading", data: data)]))
                    sent += 1
                }
                try await acknowledge()
            }
            while acknowledged < sent { try await acknowledge() }
            return Int(sent - first)
        }

        func acknowledge() async throws {
            let message = try await connection.next()
            if message.action == PlainProtocolMessage.ack { acknowledged += Int64(message.count ?? 1) }
        }

        _ = try await publish(Repeats(arguments, share: 0.2))
        let span = Span()
        let count = try await publish(Repeats(arguments))
        span.report(calls: count)
    }
}
