/// How long to wait before retrying the same host, if the service does not say: exponential backoff with jitter, so that
/// clients that failed together do not retry together.
struct RetryBackoff: Sendable, Hashable {
    /// The upper bound of the first wait.
    var first: Duration = .milliseconds(250)
    /// The upper bound of all waits.
    var longest: Duration = .seconds(4)

    /// - Parameters:
    ///   - retry: The number of the retry, from 1.
    ///   - random: The source of the jitter.
    /// - Returns: A wait between half of its upper bound and the bound.
    func delay(before retry: Int, random: inout some RandomNumberGenerator) -> Duration {
        let bound = min(first * (1 << min(max(retry - 1, 0), 16)), longest)
        return bound / 2 + bound / 2 * Double.random(in: 0...1, using: &random)
    }
}
