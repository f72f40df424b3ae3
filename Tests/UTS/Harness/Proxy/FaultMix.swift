import TestSupport

/// Actions that a rule chooses from at random. A choice depends only on the seed, on the target of the request, and on how
/// many requests of that target there were before: if each of many tasks has a target of its own, all of them meet the same
/// faults in every run, however the tasks alternate.
struct FaultMix: Sendable, Hashable {
    /// An action, and how often it is chosen.
    struct Share: Sendable, Hashable {
        let action: ProxyRule.Action
        let perMille: Int
    }

    let shares: [Share]
    let seed: UInt64

    /// - Parameters:
    ///   - shares: The actions, each with how often it is chosen, in thousandths; the rest is passed through.
    ///   - seed: What determines the choices.
    init(_ shares: KeyValuePairs<ProxyRule.Action, Int>, seed: UInt64) {
        self.shares = shares.map { Share(action: $0.key, perMille: $0.value) }
        self.seed = seed
    }

    /// The action for a request; nil to pass it through.
    ///
    /// - Parameters:
    ///   - target: Its path and query.
    ///   - number: Its number among the requests of that target, counted from 1.
    func action(for target: String, number: Int) -> ProxyRule.Action? {
        // FNV-1a: Swift's own hashes differ from run to run.
        let hash = target.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        var generator = SeededGenerator(seed: seed ^ hash ^ (UInt64(number) << 48))
        var point = Int.random(in: 0..<1_000, using: &generator)
        for share in shares {
            if point < share.perMille { return share.action }
            point -= share.perMille
        }
        return nil
    }
}
