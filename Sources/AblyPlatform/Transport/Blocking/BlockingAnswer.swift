import Dispatch
import Synchronization

/// A value that one thread waits for and another provides, once.
package final class BlockingAnswer<Value: Sendable>: Sendable {
    package init() {}

    private let semaphore = DispatchSemaphore(value: 0)
    private let value = Mutex<Value?>(nil)

    /// Provides the value and wakes the waiting thread.
    package func give(_ value: Value) {
        self.value.withLock { $0 = value }
        semaphore.signal()
    }

    /// Blocks until the value is available.
    @available(*, noasync)
    package func wait() -> Value {
        while true {
            semaphore.wait()
            if let value = value.withLock({ $0 }) { return value }
        }
    }
}
