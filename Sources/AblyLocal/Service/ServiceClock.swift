import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The time that the service goes by: the system's, moved ahead by as much as a test wants.
final class ServiceClock: Sendable {
    private let base: @Sendable () -> Int64
    private let offset = Mutex<Int64>(0)

    /// - Parameter base: The time before it is moved, in milliseconds since the epoch.
    init(base: @escaping @Sendable () -> Int64 = ServiceClock.systemTime) {
        self.base = base
    }

    /// Milliseconds since the epoch.
    var now: Int64 { base() + offset.withLock { $0 } }

    /// Moves the clock ahead.
    ///
    /// - Parameter milliseconds: By how much; a time that went back would break promises already given, so negative
    ///   amounts count as zero.
    func advance(byMilliseconds milliseconds: Int64) {
        offset.withLock { $0 += max(0, milliseconds) }
    }

    /// The system's time, in milliseconds since the epoch.
    static let systemTime: @Sendable () -> Int64 = {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
