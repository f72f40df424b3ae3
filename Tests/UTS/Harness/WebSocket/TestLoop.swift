import AblyPubSub
import Synchronization

/// A loop without a thread of its own: what is handed over runs on the caller's thread, one thing after the other, before the
/// call returns, unless another thread is at it.
final class TestLoop: RealtimeLoop {
    private struct State: Sendable {
        var queue: [@Sendable () -> Void] = []
        var isRunning = false
    }

    private let state = Mutex(State())
    private let clock: FakeClock

    /// - Parameter clock: The clock of the timers.
    init(clock: FakeClock) { self.clock = clock }

    /// Whether nothing is running, and nothing waits for it.
    var isIdle: Bool { state.withLock { !$0.isRunning } }

    func run(_ body: @escaping @Sendable () -> Void) {
        let mustRun = state.withLock { state in
            state.queue.append(body)
            if state.isRunning { return false }
            state.isRunning = true
            return true
        }
        while mustRun {
            let next: (@Sendable () -> Void)? = state.withLock { state in
                if state.queue.isEmpty {
                    state.isRunning = false
                    return nil
                }
                return state.queue.removeFirst()
            }
            guard let next else { return }
            next()
        }
    }

    func schedule(after duration: Duration, _ body: @escaping @Sendable () -> Void) {
        // The clock keeps timers that never fire, and the loop keeps the clock.
        clock.environment.timer?(duration) { [weak self] in self?.run(body) }
    }
}
