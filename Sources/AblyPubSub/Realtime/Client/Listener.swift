import Logging
import Synchronization

/// A closure that is called for what happens, until ``cancel()``. Releasing it does not end the calls.
public final class Listener: Sendable {
    private let onCancel: @Sendable () -> Void
    private let queue: any Cancellable

    init(_ queue: any Cancellable, onCancel: @escaping @Sendable () -> Void) {
        self.queue = queue
        self.onCancel = onCancel
    }

    /// Ends the calls: none begins after this has returned.
    public func cancel() {
        onCancel()
        queue.cancel()
    }
}

/// What a listener can end.
protocol Cancellable: Sendable {
    func cancel()
}

/// Calls a closure for one element after the other, never on the client's loop.
final class CallbackQueue<Element: Sendable>: Cancellable {
    private struct State: Sendable {
        /// The elements, in the pieces in which they arrived.
        var pieces: [[Element]] = []
        var count = 0
        var isDraining = false
        var lost = 0
        /// The closure; nil once it is not to be called any more, so that what it holds is released.
        var body: (@Sendable (Element) -> Void)?
    }

    /// The most elements that wait for the closure. What exceeds it is dropped, with an error in the log.
    private static var limit: Int { 100_000 }

    private let state: SystemLock<State>
    private let isCancelled = Atomic(false)
    private let logger: Logger?

    init(logger: Logger? = nil, _ body: @escaping @Sendable (Element) -> Void) {
        state = SystemLock(State(body: body))
        self.logger = logger
    }

    /// Adds elements.
    ///
    /// - Returns: Begins to call the closure, unless it is being called.
    func add(_ elements: [Element]) -> Wakeup? {
        let (mustStart, isFirstLoss): (Bool, Bool) = state.withLock { state in
            if isCancelled.load(ordering: .acquiring) { return (false, false) }
            if state.count + elements.count > Self.limit {
                state.lost += elements.count
                return (false, state.lost == elements.count)
            }
            state.pieces.append(elements)
            state.count += elements.count
            if state.isDraining { return (false, false) }
            state.isDraining = true
            return (true, false)
        }
        if isFirstLoss {
            logger?.error(
                "a listener is too slow: what it has not taken yet is dropped", metadata: ["limit": "\(Self.limit)"])
        }
        guard mustStart else { return nil }
        return { Task { self.drain() } }
    }

    private func drain() {
        while true {
            let (pieces, body): ([[Element]], (@Sendable (Element) -> Void)?) = state.withLock { state in
                let pieces = state.pieces
                state.pieces = []
                state.count = 0
                state.lost = 0
                if pieces.isEmpty { state.isDraining = false }
                return (pieces, state.body)
            }
            guard let body, !pieces.isEmpty else { return }
            for piece in pieces {
                for element in piece where !isCancelled.load(ordering: .acquiring) { body(element) }
            }
        }
    }

    func cancel() {
        // Released after the lock: what the closure holds is the program's, and so is what happens then.
        _ = state.withLock { state in
            isCancelled.store(true, ordering: .releasing)
            let body = state.body
            state.body = nil
            state.pieces = []
            state.count = 0
            return body
        }
    }
}

/// Ends a subscription when it is released, and keeps the client alive until then.
final class Registration: Sendable {
    private let state: SystemLock<(core: RealtimeCore, end: @Sendable (RealtimeCore) -> Void)?>

    init(core: RealtimeCore, end: @escaping @Sendable (RealtimeCore) -> Void) { state = SystemLock((core, end)) }

    deinit { cancel() }

    /// Ends the subscription now.
    func cancel() {
        let state = state.withLock { state in
            let taken = state
            state = nil
            return taken
        }
        if let state { state.end(state.core) }
    }
}

/// The listeners of a channel that can be cancelled together, by the ids of their subscriptions.
final class ListenerList: Sendable {
    private let listeners = SystemLock([UInt64: Listener]())

    func add(_ listener: Listener, _ id: UInt64) { listeners.withLock { $0[id] = listener } }

    func remove(_ id: UInt64) { listeners.withLock { $0[id] = nil } }

    /// Cancels and forgets all.
    func cancelAll() {
        let all = listeners.withLock { listeners in
            let all = Array(listeners.values)
            listeners = [:]
            return all
        }
        for listener in all { listener.cancel() }
    }
}
