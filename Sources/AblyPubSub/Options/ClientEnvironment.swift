#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What a client takes from its surroundings: the time, timers and randomness. Tests replace them.
package struct ClientEnvironment: Sendable {
    /// The monotonic time.
    package var now: @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    /// This machine's time of day, in milliseconds since the epoch.
    package var wallClock: @Sendable () -> Int64 = Self.systemTime
    /// Timers; nil for the system's.
    package var timer: Configuration.Timer?
    /// Random numbers.
    package var random: @Sendable () -> UInt64 = {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }

    /// The system's.
    package init() {}

    private static func systemTime() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Random bytes.
    func randomBytes(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            withUnsafeBytes(of: random()) { bytes.append(contentsOf: $0) }
        }
        return Array(bytes.prefix(count))
    }
}
