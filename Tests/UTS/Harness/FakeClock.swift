import AblyPubSub
import Synchronization

/// A clock that stands still until it is moved, with the timers that go by it.
final class FakeClock: Sendable {
    private struct Timer: Sendable {
        let due: ContinuousClock.Instant
        let number: Int
        let body: @Sendable () -> Void
    }

    private struct State: Sendable {
        var now = ContinuousClock.now
        var wallClock: Int64
        var timers: [Timer] = []
        var lastNumber = 0
    }

    private let state: Mutex<State>

    /// - Parameter wallClock: The time of day that it begins with, in milliseconds since the epoch.
    init(wallClock: Int64 = 1_704_067_200_000) { state = Mutex(State(wallClock: wallClock)) }

    /// The monotonic time.
    var now: ContinuousClock.Instant { state.withLock { $0.now } }

    /// The time of day, in milliseconds since the epoch.
    var wallClock: Int64 { state.withLock { $0.wallClock } }

    /// The clock as the surroundings of a client.
    var environment: ClientEnvironment {
        var environment = ClientEnvironment()
        environment.now = { self.now }
        environment.wallClock = { self.wallClock }
        environment.timer = { duration, body in self.schedule(after: duration, body) }
        return environment
    }

    /// Moves the clock forward. Timers that become due fire in their order, each at its own time, also those that are set
    /// meanwhile.
    func advance(by duration: Duration) async {
        let end = now.advanced(by: duration)
        while let timer = takeNext(until: end) {
            timer.body()
            await Self.settle()
        }
        move(to: end)
        await Self.settle()
    }

    /// Moves the clock forward as ``advance(by:)`` does, without letting tasks run.
    func advanceAtOnce(by duration: Duration) {
        let end = now.advanced(by: duration)
        while let timer = takeNext(until: end) { timer.body() }
        move(to: end)
    }

    /// Lets all tasks run that can.
    static func settle() async {
        for _ in 0..<20 { await Task.yield() }
    }

    private func schedule(after duration: Duration, _ body: @escaping @Sendable () -> Void) {
        state.withLock { state in
            state.lastNumber += 1
            state.timers.append(Timer(due: state.now.advanced(by: duration), number: state.lastNumber, body: body))
        }
    }

    private func takeNext(until end: ContinuousClock.Instant) -> Timer? {
        let timer: Timer? = state.withLock { state in
            let due = state.timers.indices.filter { state.timers[$0].due <= end }
            guard let next = due.min(by: { (state.timers[$0].due, $0) < (state.timers[$1].due, $1) }) else {
                return nil
            }
            return state.timers.remove(at: next)
        }
        if let timer { move(to: timer.due) }
        return timer
    }

    private func move(to time: ContinuousClock.Instant) {
        state.withLock { state in
            guard time > state.now else { return }
            let components = state.now.duration(to: time).components
            state.wallClock += components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
            state.now = time
        }
    }
}
