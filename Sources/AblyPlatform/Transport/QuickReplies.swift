/// When a caller's thread waits for its reply itself: a moment, where waking another one for it would take longer.
///
/// So it is with a server on the same machine. A reply that travels comes later than any such moment, and the first one
/// that does ends it.
struct QuickReplies {
    /// The time that a quick reply takes at most.
    var limit = Duration.microseconds(200)
    /// So many quick ones in a row make the next one likely to be quick.
    var enough = 8
    /// The longest wait, in nanoseconds.
    var wait: UInt64 = 250_000

    /// Quick replies in a row, up to the last one.
    private(set) var count = 0

    /// Whether the next reply is likely to be quick.
    var areExpected: Bool { count >= enough }

    /// Notes how a call ended.
    mutating func note(_ outcome: CurlCall.Outcome) {
        if case .success(let reply) = outcome, reply.roundTripTime <= limit { count += 1 } else { count = 0 }
    }
}
