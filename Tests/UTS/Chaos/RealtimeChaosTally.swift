import AblyPubSub

/// What happened in a ``RealtimeChaosRound``.
struct RealtimeChaosTally: Sendable, CustomStringConvertible {
    /// What became of a message.
    struct Outcome: Sendable {
        let channel: String
        let name: String
        /// Why it was not accepted; nil if it was.
        let error: AblyError?
    }

    /// Messages that the service accepted.
    var accepted = 0
    /// Messages that subscribers saw, each counted for each of them.
    var seen = 0
    /// Places where subscribers were told that messages may be missing.
    var gaps = 0
    /// How often connections were broken in the middle.
    var cuts = 0
    /// How often a connection paused.
    var pauses = 0
    /// How often the service was replaced by one that knows nothing.
    var restarts = 0
    /// How often each error code was the outcome.
    var codes: [Int: Int] = [:]
    /// What contradicts the rules.
    var problems: [String] = []

    var description: String {
        "\(accepted) accepted, \(seen) seen, \(gaps) gaps told of, \(cuts) connections cut, \(pauses) paused, \(restarts) restarts, errors \(codes)"
    }

    static func += (left: inout RealtimeChaosTally, right: RealtimeChaosTally) {
        left.accepted += right.accepted
        left.seen += right.seen
        left.gaps += right.gaps
        left.cuts += right.cuts
        left.pauses += right.pauses
        left.restarts += right.restarts
        left.codes.merge(right.codes, uniquingKeysWith: +)
        left.problems += right.problems
    }
}
