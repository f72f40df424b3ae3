import Dispatch
import Synchronization

/// Counts the calls in flight, so that closing can reject further ones and wait for the rest.
final class CallsInFlight: Sendable {
    /// The callback of one drain: called once, on any thread, with whether all calls have ended.
    private typealias Waiter = @Sendable (Bool) -> Void

    private struct Waiters {
        var all: [Int: Waiter] = [:]
        var lastId = 0
    }

    /// The lowest bit is set while calls are rejected; the other bits count the calls in flight.
    private let state = Atomic(0)
    private let waiters = SystemLock(Waiters())

    private static let refusing = 1
    private static let one = 2

    /// Whether calls are rejected.
    var isRefusing: Bool { state.load(ordering: .acquiring) & Self.refusing != 0 }

    /// Begins a call. Balance with ``end()`` if this returns true.
    ///
    /// - Returns: Whether the call may proceed; false if calls are rejected.
    func begin() -> Bool {
        if state.add(Self.one, ordering: .acquiringAndReleasing).oldValue & Self.refusing == 0 { return true }
        end()
        return false
    }

    /// Ends a call.
    func end() {
        if state.subtract(Self.one, ordering: .acquiringAndReleasing).newValue == Self.refusing { tellAll() }
    }

    /// Rejects further calls.
    func refuse() {
        state.bitwiseOr(Self.refusing, ordering: .acquiringAndReleasing)
    }

    /// Rejects further calls and waits until none is in flight. Cancelling the task ends the wait.
    ///
    /// - Parameter limit: The longest time to wait.
    /// - Returns: Whether all calls have ended.
    @discardableResult
    func drain(within limit: Duration) async -> Bool {
        refuse()
        let id = nextId()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                join(id, within: limit) { continuation.resume(returning: $0) }
                // The cancellation handler may have run before the waiter was registered.
                if Task.isCancelled { leave(id) }
            }
        } onCancel: {
            leave(id)
        }
    }

    /// Like ``drain(within:)``, but blocks the calling thread.
    @available(*, noasync)
    @discardableResult
    func drainBlocking(within limit: Duration) -> Bool {
        refuse()
        let answer = BlockingAnswer<Bool>()
        join(nextId(), within: limit) { answer.give($0) }
        return answer.wait()
    }

    private func nextId() -> Int {
        waiters.withLock { waiters in
            waiters.lastId += 1
            return waiters.lastId
        }
    }

    private func join(_ id: Int, within limit: Duration, _ waiter: @escaping Waiter) {
        waiters.withLock { $0.all[id] = waiter }
        // The last call may have ended before the waiter was registered.
        if state.load(ordering: .acquiring) == Self.refusing { return tellAll() }
        guard limit > .zero else { return leave(id) }
        let deadline = DispatchTime.now() + .milliseconds(limit.transportMilliseconds)
        DispatchQueue.global().asyncAfter(deadline: deadline) { [weak self] in self?.leave(id) }
    }

    private func leave(_ id: Int) {
        waiters.withLock { $0.all.removeValue(forKey: id) }?(false)
    }

    private func tellAll() {
        let all = waiters.withLock { waiters in
            defer { waiters.all = [:] }
            return waiters.all.values
        }
        for waiter in all { waiter(true) }
    }
}
