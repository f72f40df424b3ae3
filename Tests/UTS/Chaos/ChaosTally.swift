import AblyPubSub

/// What happened in a ``ChaosRound``.
struct ChaosTally: Sendable, CustomStringConvertible {
    /// Publishes that succeeded.
    var published = 0
    /// Publishes that failed with an error that says that they may have been carried out, and were.
    var carriedOut = 0
    /// Publishes that failed with such an error, and were not carried out.
    var lost = 0
    /// Publishes that failed with an error that says that they were not carried out.
    var refused = 0
    /// How often each error code was the outcome.
    var codes: [Int: Int] = [:]
    /// What contradicts the outcomes.
    var problems: [String] = []

    var description: String {
        let codes = codes.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        return "\(published) published, \(carriedOut) failed and yet carried out, \(lost) lost, \(refused) refused"
            + " (\(codes))"
    }

    static func += (left: inout ChaosTally, right: ChaosTally) {
        left.published += right.published
        left.carriedOut += right.carriedOut
        left.lost += right.lost
        left.refused += right.refused
        left.codes.merge(right.codes, uniquingKeysWith: +)
        left.problems += right.problems
    }

    /// Compares the publishes of a channel with its history.
    mutating func compare(_ publishes: [ChaosRound.Publish], with history: [Message], on channel: String) {
        let found = Dictionary(grouping: history) { $0.name ?? "" }
        var known = 0
        for publish in publishes {
            let counts = Set(publish.messages.map { found[$0.name ?? ""]?.count ?? 0 })
            let label = "\(publish.messages.compactMap(\.name)) on \(channel), \(publish.outcome):"
            // The messages of one publish are accepted or rejected together.
            guard counts.count == 1, let count = counts.first, count <= 1 else {
                problems.append("\(label) in history \(counts.sorted()) times")
                continue
            }
            known += count * publish.messages.count
            for message in publish.messages where count == 1 && found[message.name ?? ""]?[0].data != message.data {
                problems.append("\(label) the payload of \(message.name ?? "") differs")
            }
            take(publish.outcome, isInHistory: count == 1, label)
        }
        if known != history.count, problems.isEmpty {
            problems.append("\(history.count - known) messages on \(channel) that nobody published")
        }
    }

    private mutating func take(_ outcome: ChaosRound.Outcome, isInHistory: Bool, _ label: String) {
        switch outcome {
        case .published:
            published += 1
            if !isInHistory { problems.append("\(label) not in history") }
        case .uncertain(let error):
            if isInHistory { carriedOut += 1 } else { lost += 1 }
            codes[error.code.rawValue, default: 0] += 1
        case .refused(let error):
            refused += 1
            codes[error.code.rawValue, default: 0] += 1
            if isInHistory { problems.append("\(label) in history all the same") }
        }
    }
}
