import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The service's clock: the system's, plus an offset that tests can advance.
///
/// Times are whole milliseconds, and many requests fit into one. To keep a history bounded by the service's time exact
/// all the same, readings and events never share a millisecond: a ``reading()`` is greater than every earlier
/// ``stamp(after:)`` and less than every later one, running ahead of the system's clock if necessary.
final class ServiceClock: Sendable {
    private let base: @Sendable () -> Int64
    private let state = Mutex(State())

    private struct State {
        /// How far the clock was advanced.
        var offset: Int64 = 0
        var latestStamp: Int64 = 0
        var latestReading: Int64 = 0
    }

    /// - Parameter base: The underlying time, in milliseconds since the epoch.
    init(base: @escaping @Sendable () -> Int64 = ServiceClock.systemTime) {
        self.base = base
    }

    /// Milliseconds since the epoch, for mere comparisons: expiry, tolerance, the current minute.
    var now: Int64 { base() + state.withLock { $0.offset } }

    /// The timestamp for an event that happens now, in milliseconds since the epoch: greater than every earlier
    /// reading, and not less than any other stamp.
    ///
    /// - Parameter earlier: Another time that the stamp has to exceed.
    func stamp(after earlier: Int64 = 0) -> Int64 {
        let time = base()
        return state.withLock { state in
            state.latestStamp = max(time + state.offset, state.latestReading + 1, state.latestStamp, earlier + 1)
            return state.latestStamp
        }
    }

    /// The time for clients, in milliseconds since the epoch: greater than every earlier stamp.
    func reading() -> Int64 {
        let time = base()
        return state.withLock { state in
            state.latestReading = max(time + state.offset, state.latestStamp + 1, state.latestReading)
            return state.latestReading
        }
    }

    /// How long to delay a reading, so that clients that alternately read the time and publish, faster than
    /// milliseconds pass, cannot push the clock further and further ahead of the system's.
    ///
    /// - Parameter reading: The reading.
    /// - Returns: Zero up to a lead of 100 milliseconds; beyond that the rest of the lead, at most a second. A lead of
    ///   more than ten seconds was not caused by clients: the system's clock was set back, and waiting would not help.
    func delay(of reading: Int64) -> Duration {
        let lead = reading - now
        return (101...10_000).contains(lead) ? .milliseconds(min(lead - 100, 1000)) : .zero
    }

    /// Advances the clock.
    ///
    /// - Parameter milliseconds: The amount; a negative one counts as zero, since going back would break the order of
    ///   times already given out.
    func advance(byMilliseconds milliseconds: Int64) {
        state.withLock { $0.offset += max(0, milliseconds) }
    }

    /// The system's time, in milliseconds since the epoch.
    static let systemTime: @Sendable () -> Int64 = {
        Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
    }
}
