/// How long to wait before an attempt (RTB1).
package enum RetryDelay {
    /// The delay before a retry.
    ///
    /// - Parameters:
    ///   - base: The initial delay.
    ///   - retry: The number of retries before this one.
    ///   - random: A random number.
    /// - Returns: The delay: growing with the retries to twice the initial one (RTB1a), and shortened by up to a fifth
    ///   (RTB1b).
    package static func of(_ base: Duration, retry: Int, random: UInt64) -> Duration {
        let backoff = min(Double(retry + 3) / 3, 2)
        let jitter = 0.8 + 0.2 * Double(random >> 11) / Double(UInt64(1) << 53)
        return base * (backoff * jitter)
    }
}
