/// The token requests that were used already. Each is remembered for as long as its timestamp would be accepted.
struct NonceMemory {
    /// The use of a token request, which is allowed once.
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
    /// When old uses were last removed.
    private var clearedAt: Int64 = 0

    /// The number of remembered uses.
    var count: Int { uses.count }

    /// Whether a use is remembered.
    func contains(_ use: Use) -> Bool { uses.contains(use) }

    /// Remembers a use.
    mutating func insert(_ use: Use) { uses.insert(use) }

    /// Forgets uses older than a time; does so at most once a second, since it scans all of them.
    ///
    /// - Returns: Bytes of memory that were released.
    mutating func removeUses(before time: Int64) -> Int {
        guard time - clearedAt >= 1000 else { return 0 }
        clearedAt = time
        let removed = uses.reduce(0) { $1.timestamp < time ? $0 + $1.weight : $0 }
        uses = uses.filter { $0.timestamp >= time }
        return removed
    }
}
