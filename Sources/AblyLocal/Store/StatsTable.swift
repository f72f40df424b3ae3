/// Counts of one app, by minute.
struct StatsTable {
    /// How many minutes are kept.
    let capacity: Int
    /// Counts by minute, as minutes since the epoch.
    private(set) var minutes: [Int64: [String: Double]] = [:]

    init(capacity: Int) { self.capacity = capacity }

    /// Adds counts to a minute.
    mutating func add(_ entries: [String: Double], minute: Int64) {
        Self.merge(entries, into: &minutes[minute, default: [:]])
        if minutes.count > capacity, let oldest = minutes.keys.min() { minutes[oldest] = nil }
    }

    /// Adds counts to others. Of names that end in `peak` the greater value stays, of all others the sum.
    static func merge(_ entries: [String: Double], into counts: inout [String: Double]) {
        for (name, value) in entries {
            counts[name] = name.hasSuffix("peak") ? max(counts[name] ?? 0, value) : (counts[name] ?? 0) + value
        }
    }
}
