import Synchronization

/// A clock that stands still until it is moved.
public final class ManualClock: Sendable {
    private let time = Mutex(ContinuousClock.now)

    public init() {}

    /// The time that it shows.
    public var now: ContinuousClock.Instant { time.withLock { $0 } }

    /// Moves it forward.
    public func advance(by duration: Duration) { time.withLock { $0 = $0.advanced(by: duration) } }
}
