/// The counts of one app, by minute.
struct StatsTable {
    /// The maximum number of minutes.
    let capacity: Int
    /// Counts by minute, as minutes since the epoch.
    private(set) var minutes: [Int64: [String: Double]] = [:]

    init(capacity: Int) { self.capacity = capacity }

    /// Adds counts to a minute.
    ///
    /// - Returns: Bytes of memory by which the table grew.
    mutating func add(_ entries: [String: Double], minute: Int64) -> Int {
        var growth = minutes[minute] == nil ? Self.minuteWeight : 0
        for name in entries.keys where minutes[minute]?[name] == nil { growth += Self.weight(ofName: name) }
        Self.merge(entries, into: &minutes[minute, default: [:]])
        if minutes.count > capacity, let oldest = minutes.keys.min(), let dropped = minutes.removeValue(forKey: oldest)
        {
            growth -= dropped.keys.reduce(Self.minuteWeight) { $0 + Self.weight(ofName: $1) }
        }
        return growth
    }

    /// An upper bound of the bytes of memory that counts take.
    static func weight(_ entries: [String: Double]) -> Int {
        entries.keys.reduce(minuteWeight) { $0 + weight(ofName: $1) }
    }

    private static let minuteWeight = MemoryWeight.object(MemoryWeight.entry(Int64.self, [String: Double].self))

    private static func weight(ofName name: String) -> Int {
        MemoryWeight.entry(String.self, Double.self) + MemoryWeight.text(name)
    }

    /// Merges counts into others: names that end in `peak` keep the greater value, all others are summed.
    static func merge(_ entries: [String: Double], into counts: inout [String: Double]) {
        for (name, value) in entries {
            counts[name] = name.hasSuffix("peak") ? max(counts[name] ?? 0, value) : (counts[name] ?? 0) + value
        }
    }
}
