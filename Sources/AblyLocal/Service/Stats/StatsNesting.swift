import AblyPlatform

/// Turns dotted names of statistics back into nested groups, the format for clients before version 3 of the protocol
/// (TS4 to TS12).
struct StatsNesting: Sendable {
    /// The groups that have counts: `all`, `inbound`, `outbound`, `persisted`, `connections`, `channels`, `apiRequests`
    /// and `tokenRequests`.
    let groups: [String: WireValue]

    /// - Parameter entries: Counts by name.
    init(_ entries: [String: WireValue]) {
        var root = Group()
        for (name, value) in entries {
            if let path = Self.path(of: name) { root.insert(value, at: path[...]) }
        }
        groups = root.members
    }

    /// The path of a count in the nested format, or nil for sums that the format does not have.
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

    /// A group under construction.
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
