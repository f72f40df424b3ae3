import Dispatch
import Synchronization

/// The pauses of a client's calls before retries. Cancelling a task ends its pause; closing the client ends all of them.
final class RetryPauses: Sendable {
    /// How a pause ended.
    enum Ending: Sendable {
        /// Its time has elapsed.
        case over
        /// The task was cancelled.
        case cancelled
        /// The client was closed.
        case closed
    }

    private typealias Waiter = @Sendable (Ending) -> Void

    private struct State {
        var waiters: [Int: Waiter] = [:]
        var lastId = 0
        var isClosed = false

        mutating func nextId() -> Int {
            lastId += 1
            return lastId
        }
    }

    private let timer: Configuration.Timer
    private let state = SystemLock(State())

    /// - Parameter timer: Ends the pauses.
    init(timer: @escaping Configuration.Timer) { self.timer = timer }

    /// A dispatch queue's timer: a sleeping task would need a thread of the cooperative pool, which callers may be
    /// blocking.
    static let systemTimer: Configuration.Timer = { duration, body in
        DispatchQueue.global().asyncAfter(deadline: .now() + .nanoseconds(duration.nanoseconds), execute: body)
    }

    /// Pauses without blocking a thread.
    ///
    /// - Parameter duration: The length of the pause.
    func pause(for duration: Duration) async -> Ending {
        let id = state.withLock { $0.nextId() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                begin(id, duration) { continuation.resume(returning: $0) }
                // The handler below may have run before the pause began.
                if Task.isCancelled { end(id, .cancelled) }
            }
        } onCancel: {
            end(id, .cancelled)
        }
    }

    /// Pauses, blocking the calling thread.
    ///
    /// - Parameter duration: The length of the pause.
    @available(*, noasync)
    func pauseBlocking(for duration: Duration) -> Ending {
        let id = state.withLock { $0.nextId() }
        let answer = BlockingAnswer<Ending>()
        begin(id, duration) { answer.give($0) }
        return answer.wait()
    }

    /// Ends all pauses; further ones end at once.
    func close() {
        let waiters = state.withLock { state in
            state.isClosed = true
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter(.closed) }
    }

    private func begin(_ id: Int, _ duration: Duration, _ waiter: @escaping Waiter) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.waiters[id] = waiter }
            return state.isClosed
        }
        if isClosed { return waiter(.closed) }
        timer(duration) { [weak self] in self?.end(id, .over) }
    }

    private func end(_ id: Int, _ ending: Ending) {
        let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
        waiter?(ending)
    }
}
