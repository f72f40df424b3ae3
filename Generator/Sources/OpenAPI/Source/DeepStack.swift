import Dispatch
import Foundation
import Synchronization

/// Runs work on a thread of its own with a stack for deep recursion, and waits for it.
package enum DeepStack {
    /// How large the stack is, in bytes. Only what is used takes memory.
    private static let size = 512 << 20

    /// Runs work.
    ///
    /// - Parameters:
    ///   - seconds: How long to wait.
    ///   - work: What to run. Where it takes longer it goes on, and its result is dropped.
    /// - Returns: The result, or nil where the time is over.
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

        /// Consumes the value, so that the thread holds none of it once the caller goes on.
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
