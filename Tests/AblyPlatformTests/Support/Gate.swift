import Dispatch
import Synchronization

/// Holds callers, blocking ones and tasks, until it is opened.
final class Gate: Sendable {
    /// How waiting ended.
    enum Passage: Sendable {
        case opened
        case cancelled
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

    /// Lets through all who wait, and whoever comes later.
    func open() { end(.opened) }

    /// Ends all waiting, and whatever begins later.
    func close() { end(.closed) }

    /// Waits until this many callers, in all, have come to the gate.
    func arrivals(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.arrivals >= count { return true }
                state.watchers.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    /// Waits without blocking a thread; cancelling the task ends it.
    func pass() async -> Passage {
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

    /// Waits and blocks the calling thread.
    @available(*, noasync)
    func pass() -> Passage {
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

    /// A passage that one thread waits for.
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
