import Dispatch
import Synchronization

/// A value that one thread waits for and another one gives, once.
final class BlockingAnswer<Value: Sendable>: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let value = Mutex<Value?>(nil)

    /// Gives the value and wakes the thread that waits.
    func give(_ value: Value) {
        self.value.withLock { $0 = value }
        semaphore.signal()
    }

    /// Blocks until the value is there.
    @available(*, noasync)
    func wait() -> Value {
        while true {
            semaphore.wait()
            if let value = value.withLock({ $0 }) { return value }
        }
    }
}
