import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The time that the service goes by: the system's, moved ahead by as much as a test wants.
///
/// Times are whole milliseconds, and many requests fit into one. So that a history bounded by the time of the service
/// is exact all the same, `time` and what happens never share a millisecond: a ``reading()`` lies above every
/// ``stamp(after:)`` given before it and below every one given later, ahead of the system's clock where need be.
final class ServiceClock: Sendable {
    private let base: @Sendable () -> Int64
    private let state = Mutex(State())

    private struct State {
        /// By how much the clock is moved ahead.
        var offset: Int64 = 0
        var latestStamp: Int64 = 0
        var latestReading: Int64 = 0
    }

    /// - Parameter base: The time before it is moved, in milliseconds since the epoch.
    init(base: @escaping @Sendable () -> Int64 = ServiceClock.systemTime) {
        self.base = base
    }

    /// Milliseconds since the epoch, for what only compares times: expiry, tolerance, the running minute.
    var now: Int64 { base() + state.withLock { $0.offset } }

    /// The time for something that happens now, in milliseconds since the epoch: above every reading given before,
    /// and not below any other stamp.
    ///
    /// - Parameter earlier: A time that the stamp has to lie above as well.
    func stamp(after earlier: Int64 = 0) -> Int64 {
        let time = base()
        return state.withLock { state in
            state.latestStamp = max(time + state.offset, state.latestReading + 1, state.latestStamp, earlier + 1)
            return state.latestStamp
        }
    }

    /// The time as clients are told it, in milliseconds since the epoch: above every stamp given before.
    func reading() -> Int64 {
        let time = base()
        return state.withLock { state in
            state.latestReading = max(time + state.offset, state.latestStamp + 1, state.latestReading)
            return state.latestReading
        }
    }

    /// How long a reading is held back, so that clients that read the time and publish in turns, faster than
    /// milliseconds pass, cannot push the clock further and further ahead of the system's.
    ///
    /// - Parameter reading: The reading.
    /// - Returns: Zero up to a lead of a tenth of a second; beyond it the rest of the lead, at most a second. A lead of
    ///   more than ten seconds is not the clients' doing: the system's clock was set back, and waiting would not help.
    func delay(of reading: Int64) -> Duration {
        let lead = reading - now
        return (101...10_000).contains(lead) ? .milliseconds(min(lead - 100, 1000)) : .zero
    }

    /// Moves the clock ahead.
    ///
    /// - Parameter milliseconds: By how much; a time that went back would break promises already given, so negative
    ///   amounts count as zero.
    func advance(byMilliseconds milliseconds: Int64) {
        state.withLock { $0.offset += max(0, milliseconds) }
    }

    /// The system's time, in milliseconds since the epoch.
    static let systemTime: @Sendable () -> Int64 = {
        Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))
    }
}
