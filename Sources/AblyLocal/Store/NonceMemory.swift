/// Which token requests were used already. Each is remembered for as long as its timestamp would be accepted.
struct NonceMemory {
    /// What may be used once.
    struct Use: Hashable {
        let keyName: String
        /// Milliseconds since the epoch.
        let timestamp: Int64
        let nonce: String

        /// Bytes of memory that it takes.
        var weight: Int {
            MemoryWeight.entry(Self.self, Void.self) + MemoryWeight.text(keyName) + MemoryWeight.text(nonce)
        }
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
    ///
    /// - Returns: Bytes of memory by which the memory shrank.
    mutating func removeUses(before time: Int64) -> Int {
        guard time - clearedAt >= 1000 else { return 0 }
        clearedAt = time
        let removed = uses.reduce(0) { $1.timestamp < time ? $0 + $1.weight : $0 }
        uses = uses.filter { $0.timestamp >= time }
        return removed
    }
}
