#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A time on the system's monotonic clock, in nanoseconds: one integer, cheap to read and to compare.
struct MonotonicTime: Comparable, Sendable {
    var nanoseconds: UInt64

    static var now: MonotonicTime {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
    }

    static let distantPast = MonotonicTime(nanoseconds: 0)
    static let distantFuture = MonotonicTime(nanoseconds: .max)

    static func < (left: MonotonicTime, right: MonotonicTime) -> Bool { left.nanoseconds < right.nanoseconds }

    func advanced(byMilliseconds milliseconds: Int) -> MonotonicTime {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(UInt64(max(milliseconds, 0)) &* 1_000_000)
        return MonotonicTime(nanoseconds: overflow ? .max : sum)
    }

    /// Milliseconds from this time until a later one, rounded up; 0 if it is earlier.
    func milliseconds(until later: MonotonicTime) -> Int {
        guard later > self else { return 0 }
        return Int((later.nanoseconds - nanoseconds - 1) / 1_000_000) + 1
    }

    /// The time from now until this deadline of a call, in whole milliseconds, rounded up.
    ///
    /// - Throws: ``TransportError`` if the deadline has passed.
    func timeLeft() throws(TransportError) -> Duration {
        let milliseconds = Self.now.milliseconds(until: self)
        if milliseconds == 0 { throw .timedOutWaiting }
        return .milliseconds(milliseconds)
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, at least one and at most libcurl's maximum (about 24 days).
    ///
    /// At least one, since libcurl takes zero for "no limit".
    var transportMilliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 1 }
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        let milliseconds = Int(seconds) * 1_000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
        return max(milliseconds, 1)
    }
}
