/// What a subscriber saw of one channel in a ``RealtimeChaosRound``.
struct SeenMessages: Sendable {
    /// The names of the messages, in their order: the number of the publisher and its number of the message; then `last`.
    var names: [String] = []
    /// How many messages it had seen at each place where it was told that some may be missing.
    var gaps: [Int] = []

    /// Compares it with what was published on the channel.
    ///
    /// - Parameters:
    ///   - accepted: The names of the messages that the service accepted.
    ///   - mayRepeat: Whether a message may be seen again after a gap, since the service has forgotten that it had it.
    /// - Returns: What contradicts the rules.
    func problems(accepted: [String], mayRepeat: Bool) -> [String] {
        var problems: [String] = []
        if names.last != "last" { problems.append("the last message is missing, after \(names.count)") }
        for part in mayRepeat ? parts : [names] {
            if Set(part).count != part.count {
                let twice = Dictionary(grouping: part) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
                problems.append("more than once: \(twice.prefix(5))")
            }
            for (publisher, own) in Dictionary(grouping: part.compactMap(ChaosName.init), by: \.publisher)
            where own.map(\.number) != own.map(\.number).sorted() {
                problems.append("those of publisher \(publisher) are out of order")
            }
        }
        let missing = missing(of: accepted)
        if !missing.isEmpty { problems.append("\(missing.count) missing without a word: \(missing.prefix(5))") }
        return problems
    }

    /// The messages between gaps.
    private var parts: [[String]] {
        var parts: [[String]] = []
        var start = 0
        for gap in gaps + [names.count] {
            parts.append(Array(names[start..<gap]))
            start = gap
        }
        return parts
    }

    /// The accepted messages that were not seen, and that cannot be in a gap: there is one where the messages of the same
    /// publisher before and after them are seen.
    private func missing(of accepted: [String]) -> [String] {
        var missing: [String] = []
        let seen = Dictionary(
            grouping: names.enumerated().compactMap { position, name in
                ChaosName(name).map { (name: $0, position: position) }
            }, by: \.name.publisher)
        for (publisher, own) in Dictionary(grouping: accepted.compactMap(ChaosName.init), by: \.publisher) {
            let positions = Dictionary(grouping: seen[publisher] ?? [], by: \.name.number).mapValues {
                $0.map(\.position)
            }
            let numbers = positions.keys.sorted()
            var next = 0
            for name in own.sorted(by: { $0.number < $1.number }) where positions[name.number] == nil {
                while next < numbers.count, numbers[next] < name.number { next += 1 }
                let before = next > 0 ? positions[numbers[next - 1]]?.first : nil
                let after = next < numbers.count ? positions[numbers[next]]?.last : nil
                let start = before.map { $0 + 1 } ?? 0
                let end = after ?? names.count - 1
                if !gaps.contains(where: { $0 >= start && $0 <= end }) { missing.append(name.description) }
            }
        }
        return missing
    }
}

/// The name of a message: who published it, and which one of its messages it is.
private struct ChaosName: CustomStringConvertible {
    let publisher: Int
    let number: Int

    var description: String { "\(publisher)-\(number)" }

    init?(_ name: String) {
        let parts = name.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        (publisher, number) = (parts[0], parts[1])
    }
}
