import AblyPlatform

/// Flattens a record of nested groups, the input format of statistics, into dotted names, their output format.
struct StatsFlattening {
    /// Counts by name.
    private(set) var entries: [String: Double] = [:]

    /// - Parameter record: Groups `inbound`, `outbound`, `persisted`, `connections`, `channels`, `apiRequests`,
    ///   `tokenRequests`; others are ignored.
    /// - Throws: 40001 for a group or a count of the wrong type.
    init(_ record: Fields) throws(Refusal) {
        for direction in ["inbound", "outbound"] {
            guard let transports = try record.object(direction) else { continue }
            for transport in try Self.names(in: transports) {
                guard let kinds = try transports.object(transport) else { continue }
                for (kind, counts) in try Self.countsByKind(of: kinds) {
                    addMessages(counts, direction: direction, transport: transport, kind: kind)
                }
            }
        }
        if let kinds = try record.object("persisted") {
            for (kind, counts) in try Self.countsByKind(of: kinds) { addPersisted(counts, kind: kind) }
        }
        if let groups = try record.object("connections") {
            for group in groups.members.keys.sorted() where group != "all" {
                for (name, value) in try Self.counts(of: groups.object(group)) { add(value, "connections.all.\(name)") }
            }
        }
        for (name, value) in try Self.counts(of: record.object("channels")) { add(value, "channels.\(name)") }
        for (group, target) in [("apiRequests", "other"), ("tokenRequests", "tokenRequests")] {
            for (name, value) in try Self.counts(of: record.object(group)) {
                add(value, "apiRequests.\(target).\(name)")
                add(value, "apiRequests.all.\(name)")
            }
        }
        guard entries.count <= Self.greatestCount, entries.keys.allSatisfy({ $0.utf8.count <= 128 }) else {
            throw .badRequest("stats: a record must not exceed \(Self.greatestCount) names of 128 bytes each")
        }
    }

    /// The counts of what clients sent.
    ///
    /// - Parameters:
    ///   - count: The number of messages or presence events.
    ///   - bytes: Bytes of their data.
    ///   - kind: `messages` or `presence`.
    ///   - transport: `rest` or `realtime`.
    ///   - isPersisted: Whether they are persisted.
    init(inbound count: Int, bytes: Int, kind: String, transport: String, isPersisted: Bool = false) {
        let counts = ["count": Double(count), "data": Double(bytes)]
        addMessages(counts, direction: "inbound", transport: transport, kind: kind)
        if isPersisted { addPersisted(counts, kind: kind) }
    }

    /// The counts of what realtime clients received.
    init(outbound count: Int, bytes: Int, kind: String) {
        let counts = ["count": Double(count), "data": Double(bytes)]
        addMessages(counts, direction: "outbound", transport: "realtime", kind: kind)
    }

    /// The maximum number of names in one record.
    private static let greatestCount = 500

    private mutating func add(_ value: Double, _ name: String) {
        StatsTable.merge([name: value], into: &entries)
    }

    /// Adds to a kind and to every sum that includes it.
    private mutating func addMessages(
        _ counts: [String: Double], direction: String, transport: String, kind: String
    ) {
        let places = [
            "\(direction).\(transport).\(kind)", "\(direction).\(transport).all", "\(direction).all.\(kind)",
            "\(direction).all.all", "all.\(kind)", "all.all",
        ]
        for place in places {
            for (name, value) in counts { add(value, "messages.\(place).\(name)") }
        }
    }

    private mutating func addPersisted(_ counts: [String: Double], kind: String) {
        for (name, value) in counts {
            add(value, "messages.persisted.\(kind).\(name)")
            add(value, "messages.persisted.all.\(name)")
        }
    }

    private static func countsByKind(of kinds: Fields) throws(Refusal) -> [(String, [String: Double])] {
        var result: [(String, [String: Double])] = []
        for kind in try names(in: kinds) where kind != "all" {
            result.append((kind, try counts(of: kinds.object(kind))))
        }
        return result
    }

    private static func counts(of group: Fields?) throws(Refusal) -> [String: Double] {
        guard let group else { return [:] }
        var result: [String: Double] = [:]
        for name in try names(in: group) {
            switch group[name] {
            case .int(let number): result[name] = Double(number)
            case .uint(let number): result[name] = Double(number)
            case .double(let number) where number.isFinite: result[name] = number
            default: throw .badBody("\(group.subject).\(name): must be a number")
            }
        }
        return result
    }

    /// The names in a group, sorted.
    ///
    /// - Throws: 40000 for a name with a dot, which would be ambiguous.
    private static func names(in group: Fields) throws(Refusal) -> [String] {
        let names = group.members.keys.sorted()
        guard !names.contains(where: { $0.contains(".") }) else {
            throw .badRequest("\(group.subject): names must not contain dots")
        }
        return names
    }
}
