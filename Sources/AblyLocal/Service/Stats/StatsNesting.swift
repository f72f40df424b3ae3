import AblyPlatform

/// Turns the flat names of statistics back into nested groups, the form that clients before version 3 of the protocol
/// read (TS4 to TS12).
struct StatsNesting: Sendable {
    /// The groups: `all`, `inbound`, `outbound`, `persisted`, `connections`, `channels`, `apiRequests` and
    /// `tokenRequests`, as far as there are counts.
    let groups: [String: WireValue]

    /// - Parameter entries: Counts by name.
    init(_ entries: [String: WireValue]) {
        var root = Group()
        for (name, value) in entries {
            if let path = Self.path(of: name) { root.insert(value, at: path[...]) }
        }
        groups = root.members
    }

    /// Where a count stands in the nested form; nil for sums that it does not have.
    private static func path(of name: String) -> [String]? {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        switch (parts[0], parts.count > 1 ? parts[1] : "") {
        case ("messages", _): return Array(parts.dropFirst())
        case ("apiRequests", "other"): return ["apiRequests"] + parts.dropFirst(2)
        case ("apiRequests", "tokenRequests"): return ["tokenRequests"] + parts.dropFirst(2)
        case ("apiRequests", _): return nil
        default: return parts
        }
    }

    /// A group on its way to being a value.
    private struct Group {
        var values: [String: WireValue] = [:]
        var groups: [String: Group] = [:]

        mutating func insert(_ value: WireValue, at path: ArraySlice<String>) {
            guard let first = path.first else { return }
            if path.count == 1 {
                values[first] = value
            } else {
                groups[first, default: Group()].insert(value, at: path.dropFirst())
            }
        }

        var members: [String: WireValue] {
            values.merging(groups.mapValues { .object($0.members) }) { _, group in group }
        }
    }
}
