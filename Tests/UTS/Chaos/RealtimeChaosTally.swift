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
    /// How often each error code was the outcome.
    var codes: [Int: Int] = [:]
    /// What contradicts the rules.
    var problems: [String] = []

    var description: String {
        "\(accepted) accepted, \(seen) seen, \(gaps) gaps told of, \(cuts) connections cut, errors \(codes)"
    }

    static func += (left: inout RealtimeChaosTally, right: RealtimeChaosTally) {
        left.accepted += right.accepted
        left.seen += right.seen
        left.gaps += right.gaps
        left.cuts += right.cuts
        left.codes.merge(right.codes, uniquingKeysWith: +)
        left.problems += right.problems
    }

    /// Compares what one subscriber saw of a channel with what was published on it.
    ///
    /// - Parameters:
    ///   - outcomes: What became of the channel's messages.
    ///   - names: The messages seen, in their order.
    ///   - gaps: After how many messages it was told that some may be missing.
    ///   - label: The subscriber and the channel.
    mutating func compare(_ outcomes: [Outcome], names: [String], gaps: [Int], label: String) {
        seen += names.count
        self.gaps += gaps.count
        if names.last != "last" { problems.append("\(label): the last message is missing, after \(names.count)") }
        if Set(names).count != names.count {
            let twice = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
            problems.append("\(label): more than once: \(twice.prefix(5))")
        }
        // The messages of one publisher keep their order.
        for (publisher, own) in Dictionary(grouping: names.filter { $0 != "last" }, by: { $0.prefix { $0 != "-" } }) {
            let numbers = own.compactMap { Int($0.drop { $0 != "-" }.dropFirst()) }
            if numbers != numbers.sorted() {
                problems.append("\(label): those of publisher \(publisher) are out of order")
            }
        }
        guard gaps.isEmpty else { return }
        let known = Set(names)
        let missing = outcomes.filter { $0.error == nil && !known.contains($0.name) }.map(\.name)
        if !missing.isEmpty {
            problems.append("\(label): \(missing.count) missing without a word: \(missing.prefix(5))")
        }
    }
}
