import Dispatch
import Synchronization

/// Blocks callers, tasks as well as threads, until it is opened: with ``StubResponse/held(_:_:)`` a test controls when
/// a response arrives.
public final class Gate: Sendable {
    /// How a wait ended.
    public enum Passage: Sendable {
        /// The gate was opened.
        case opened
        /// The task was cancelled.
        case cancelled
        /// The gate was closed.
        case closed
    }

    private typealias Waiter = @Sendable (Passage) -> Void

    private struct State {
        var passage: Passage?
        var waiters: [Int: Waiter] = [:]
        var lastId = 0
        var arrivals = 0
        var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    /// Creates a gate at which callers wait.
    public init() {}

    /// Lets all waiting and later callers through.
    public func open() { end(.opened) }

    /// Ends all current and later waits with ``Passage/closed``.
    public func close() { end(.closed) }

    /// Waits until callers have arrived at the gate.
    ///
    /// - Parameter count: The number of arrivals since the gate was created.
    public func arrivals(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.arrivals >= count { return true }
                state.watchers.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    /// Waits without blocking a thread. Cancelling the task ends the wait.
    ///
    /// - Returns: How the wait ended.
    public func pass() async -> Passage {
        let id = state.withLock { state in
            state.lastId += 1
            return state.lastId
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                join(id) { continuation.resume(returning: $0) }
                if Task.isCancelled { leave(id) }
            }
        } onCancel: {
            leave(id)
        }
    }

    /// Waits, blocking the calling thread.
    ///
    /// - Returns: How the wait ended.
    @available(*, noasync, message: "blocks its thread: use pass() in asynchronous code")
    public func passBlocking() -> Passage {
        let answer = Answer()
        let id = state.withLock { state in
            state.lastId += 1
            return state.lastId
        }
        join(id) { answer.give($0) }
        return answer.wait()
    }

    private func join(_ id: Int, _ waiter: @escaping Waiter) {
        let (passage, watchers) = state.withLock { state in
            state.arrivals += 1
            if state.passage == nil { state.waiters[id] = waiter }
            let arrivals = state.arrivals
            let due = state.watchers.filter { $0.count <= arrivals }.map(\.continuation)
            state.watchers.removeAll { $0.count <= arrivals }
            return (state.passage, due)
        }
        for watcher in watchers { watcher.resume() }
        if let passage { waiter(passage) }
    }

    private func leave(_ id: Int) {
        let waiter = state.withLock { $0.waiters.removeValue(forKey: id) }
        waiter?(.cancelled)
    }

    private func end(_ passage: Passage) {
        let waiters = state.withLock { state in
            if state.passage == nil { state.passage = passage }
            defer { state.waiters = [:] }
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter(passage) }
    }

    /// Blocks one thread until it has its passage.
    private final class Answer: Sendable {
        private let semaphore = DispatchSemaphore(value: 0)
        private let passage = Mutex<Passage?>(nil)

        func give(_ passage: Passage) {
            self.passage.withLock { $0 = passage }
            semaphore.signal()
        }

        @available(*, noasync)
        func wait() -> Passage {
            semaphore.wait()
            return passage.withLock { $0 } ?? .closed
        }
    }
}
