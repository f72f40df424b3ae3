import AblyPubSub
import Synchronization

/// The system's news of the network, which a test makes up.
final class MockNetworkMonitor: NetworkMonitor {
    private let handler = Mutex<(@Sendable (Bool) -> Void)?>(nil)

    func start(_ handler: @escaping @Sendable (Bool) -> Void) { self.handler.withLock { $0 = handler } }

    func stop() { handler.withLock { $0 = nil } }

    /// Tells the client whether there is a network.
    func report(isAvailable: Bool) { handler.withLock { $0 }?(isAvailable) }
}
