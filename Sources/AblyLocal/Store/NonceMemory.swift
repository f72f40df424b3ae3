/// Which token requests were used already. Each is remembered for as long as its timestamp would be accepted.
struct NonceMemory {
    /// What may be used once.
    struct Use: Hashable {
        let keyName: String
        /// Milliseconds since the epoch.
        let timestamp: Int64
        let nonce: String
    }

    private var uses: Set<Use> = []
    /// When the memory was last cleared of what is too old.
    private var clearedAt: Int64 = 0

    /// How many uses are remembered.
    var count: Int { uses.count }

    /// Whether a use was remembered.
    func contains(_ use: Use) -> Bool { uses.contains(use) }

    /// Remembers a use.
    mutating func insert(_ use: Use) { uses.insert(use) }

    /// Forgets what is older than a time; looks at most once a second, as each look takes in all.
    mutating func removeUses(before time: Int64) {
        guard time - clearedAt >= 1000 else { return }
        clearedAt = time
        uses = uses.filter { $0.timestamp >= time }
    }
}
