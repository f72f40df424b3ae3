import Dispatch
import Foundation
import Synchronization

/// Runs work on a separate thread with a large stack for deep recursion, and waits for it.
package enum DeepStack {
    /// The size of the stack in bytes. Only the part in use takes memory.
    private static let size = 512 << 20

    /// Runs work.
    ///
    /// - Parameters:
    ///   - seconds: The timeout.
    ///   - work: The work. After the timeout it continues, and its result is dropped.
    /// - Returns: The result, or nil if the time is over.
    package static func run<Result: Sendable>(seconds: Int, _ work: @escaping @Sendable () -> Result) -> Result? {
        let outcome = Outcome<Result>()
        let thread = Thread {
            outcome.set(work())
        }
        thread.stackSize = size
        thread.start()
        return outcome.wait(seconds: seconds)
    }

    private final class Outcome<Value: Sendable>: Sendable {
        private let value = Mutex<Value?>(nil)
        private let done = DispatchSemaphore(value: 0)

        /// Consumes the value, so that the thread does not retain it once the caller continues.
        func set(_ value: consuming Value) {
            var value: Value? = value
            self.value.withLock { $0 = value.take() }
            done.signal()
        }

        /// Hands the value over.
        func wait(seconds: Int) -> Value? {
            _ = done.wait(timeout: .now() + .seconds(seconds))
            return value.withLock { $0.take() }
        }
    }
}
