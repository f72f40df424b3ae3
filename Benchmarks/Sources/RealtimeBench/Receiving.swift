import AblyPubSub
import Measuring
import Synchronization

/// Receives a stream on one channel, in one of the ways that the library offers.
struct Receiving {
    /// How a program gets its messages.
    enum Way: String {
        case sequence, closure, typed
    }

    private let service: Service
    private let way: Way

    /// Reads `way`.
    init(_ arguments: Arguments, service: Service) throws {
        let name = arguments.text("way", "sequence")
        guard let way = Way(rawValue: name) else { throw InvalidArgument(name: "way", value: name) }
        self.way = way
        self.service = service
    }

    /// Receives two streams, and prints the cost of the second one.
    func run() async throws {
        let client = try await service.connect()
        _ = try await receive(client.channels["warm"])
        let span = Span()
        let count = try await receive(client.channels["bench"])
        span.report(calls: count)
        await client.close()
    }

    private func receive(_ channel: RealtimeChannel) async throws -> Int {
        switch way {
        case .sequence: try await consume(channel.messages(buffer: .unbounded))
        case .closure: try await receiveByClosure(channel)
        case .typed: try await receiveTyped(channel)
        }
    }

    private func receiveByClosure(_ channel: RealtimeChannel) async throws -> Int {
        let (ends, end) = AsyncThrowingStream.makeStream(of: Int.self)
        let tally = SharedTally()
        try await channel.subscribe { message in
            do {
                if let count = try tally.add(message) { end.yield(count) }
            } catch { end.finish(throwing: error) }
        }
        for try await count in ends { return count }
        throw UnexpectedEnd()
    }

    private func receiveTyped(_ channel: RealtimeChannel) async throws -> Int {
        var tally = Tally()
        for try await message in channel.messages(of: Reading.self, buffer: .unbounded) {
            if try tally.add(message) { return tally.count }
        }
        throw UnexpectedEnd()
    }
}

/// Takes messages up to the last one of the stream, and returns their number.
func consume(_ messages: Subscription<Message>) async throws -> Int {
    var tally = Tally()
    for try await message in messages {
        if try tally.add(message) { return tally.count }
    }
    throw UnexpectedEnd()
}

/// A tally of a closure, which may be called on any thread.
private final class SharedTally: Sendable {
    private let tally = Mutex(Tally())

    /// Adds a message, and returns the number of messages if it is the last one.
    func add(_ message: Message) throws -> Int? {
        try tally.withLock { tally in try tally.add(message) ? tally.count : nil }
    }
}
