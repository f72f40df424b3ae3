import AblyPlatform

/// The summary of one message's annotations, by type.
///
/// A type `namespace:method` is summarized by its method; types without a method are not summarized.
struct AnnotationSummary: Sendable {
    /// How annotations of a type are summarized.
    enum Method: String, Sendable {
        /// Each client counts once for each name.
        case distinct = "distinct.v1"
        /// Each client counts once, for the name it gave last.
        case unique = "unique.v1"
        /// Each client counts as often as it says.
        case multiple = "multiple.v1"
        /// Each client counts once.
        case flag = "flag.v1"
        /// Annotations are counted.
        case total = "total.v1"

        /// The method of a type, or nil if it has none.
        init?(type: String) {
            guard let colon = type.lastIndex(of: ":") else { return nil }
            self.init(rawValue: String(type[type.index(after: colon)...]))
        }

        /// Whether annotating requires a clientId.
        var needsIdentity: Bool { self != .multiple && self != .total }
    }

    /// Clients in order of their first annotation, with their counts.
    private struct Tally: Sendable {
        var clients: [(id: String, count: Int64)] = []
        var unidentified: Int64 = 0

        mutating func add(_ count: Int64, by client: String) {
            if let index = clients.firstIndex(where: { $0.id == client }) {
                clients[index].count += count
            } else {
                clients.append((client, count))
            }
        }

        mutating func remove(_ client: String) { clients.removeAll { $0.id == client } }
        var isEmpty: Bool { clients.isEmpty && unidentified == 0 }
        var total: Int64 { clients.reduce(unidentified) { $0 + $1.count } }
        var clientIds: WireValue { .array(clients.map { .string($0.id) }) }
    }

    private var byName: [String: [String: Tally]] = [:]
    private var flags: [String: Tally] = [:]
    private var totals: [String: Int64] = [:]

    /// Applies an annotation, or its deletion.
    mutating func apply(_ annotation: StoredAnnotation) {
        guard let method = Method(type: annotation.type) else { return }
        let type = annotation.type
        let name = annotation.name ?? ""
        let isCreation = annotation.action == .create
        switch method {
        case .total:
            totals[type] = max(0, (totals[type] ?? 0) + (isCreation ? 1 : -1))
        case .flag:
            guard let client = annotation.clientId else { return }
            flags[type, default: Tally()].remove(client)
            if isCreation { flags[type, default: Tally()].add(1, by: client) }
        case .distinct, .unique:
            guard let client = annotation.clientId else { return }
            if method == .unique {
                for other in (byName[type] ?? [:]).keys where isCreation || other == name || name.isEmpty {
                    byName[type]?[other]?.remove(client)
                }
            } else {
                byName[type]?[name]?.remove(client)
            }
            if isCreation { byName[type, default: [:]][name, default: Tally()].add(1, by: client) }
        case .multiple:
            applyMultiple(annotation, name: name, isCreation: isCreation)
        }
        byName[type] = byName[type]?.filter { !$0.value.isEmpty }
    }

    private mutating func applyMultiple(_ annotation: StoredAnnotation, name: String, isCreation: Bool) {
        let count = annotation.count ?? 1
        switch (annotation.clientId, isCreation) {
        case (let client?, true):
            byName[annotation.type, default: [:]][name, default: Tally()].add(count, by: client)
        case (let client?, false): byName[annotation.type]?[name]?.remove(client)
        case (nil, true): byName[annotation.type, default: [:]][name, default: Tally()].unidentified += count
        case (nil, false): break
        }
    }

    /// The summaries by type, in wire format; nil if there are none.
    var wire: [String: WireValue]? {
        var result: [String: WireValue] = [:]
        for (type, total) in totals { result[type] = .object(["total": .int(total)]) }
        for (type, tally) in flags {
            result[type] = .object(["total": .int(Int64(tally.clients.count)), "clientIds": tally.clientIds])
        }
        for (type, names) in byName {
            let isMultiple = Method(type: type) == .multiple
            result[type] = .object(
                names.mapValues { tally in
                    guard isMultiple else {
                        return .object(["total": .int(Int64(tally.clients.count)), "clientIds": tally.clientIds])
                    }
                    let counts = tally.clients.map { ($0.id, WireValue.int($0.count)) }
                    return .object([
                        "total": .int(tally.total),
                        "clientIds": .object(Dictionary(counts, uniquingKeysWith: { first, _ in first })),
                        "totalUnidentified": .int(tally.unidentified),
                        "totalClientIds": .int(Int64(tally.clients.count)),
                    ])
                })
        }
        return result.isEmpty ? nil : result
    }
}
