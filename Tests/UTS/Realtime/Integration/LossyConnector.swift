import AblyPubSub
import Synchronization

/// Makes real connections, over which the client misses messages of the service where a test says so.
final class LossyConnector: RealtimeConnector {
    private let connector = NIOConnector()
    private let pending = Mutex(0)

    /// Loses the next message of a channel.
    func loseNextMessage() { pending.withLock { $0 += 1 } }

    var loop: any RealtimeLoop { connector.loop }

    func connect(
        to target: TransportTarget, handler: @escaping @Sendable (TransportEvent) -> Void
    ) -> any RealtimeTransport {
        connector.connect(to: target) { event in
            guard case .received(let frames) = event else { return handler(event) }
            let kept = frames.filter { !self.loses($0, target.format) }
            handler(kept.isEmpty ? .activity : .received(kept))
        }
    }

    private func loses(_ frame: [UInt8], _ format: WireFormat) -> Bool {
        guard let message = try? format.decode(ProtocolMessage.self, from: frame), message.action == .message else {
            return false
        }
        return pending.withLock { pending in
            guard pending > 0 else { return false }
            pending -= 1
            return true
        }
    }
}

/// The decoder of clients, which counts its calls, and fails if a test says so.
final class CountingDecoder: DeltaDecoder {
    /// Why a delta is not applied.
    struct Failure: Error {}

    private let count = Mutex(0)
    private let isFailing: Bool

    /// - Parameter isFailing: Whether every call fails.
    init(isFailing: Bool = false) { self.isFailing = isFailing }

    /// The number of calls.
    var calls: Int { count.withLock { $0 } }

    func decode(delta: [UInt8], base: [UInt8]) throws -> [UInt8] {
        count.withLock { $0 += 1 }
        if isFailing { throw Failure() }
        return try VCDIFF().decode(delta: delta, base: base)
    }
}
