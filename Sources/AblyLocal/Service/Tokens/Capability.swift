import AblyPlatform

/// The permissions of a key or token: resource patterns, each with the operations allowed on matching resources.
struct Capability: Sendable, Hashable {
    /// An operation that a capability can allow.
    struct Operation: RawRepresentable, Sendable, Hashable {
        let rawValue: String

        static let all = Self(rawValue: "*")
        static let publish = Self(rawValue: "publish")
        static let subscribe = Self(rawValue: "subscribe")
        static let presence = Self(rawValue: "presence")
        static let history = Self(rawValue: "history")
        static let stats = Self(rawValue: "stats")
        static let channelMetadata = Self(rawValue: "channel-metadata")
        static let pushSubscribe = Self(rawValue: "push-subscribe")
        static let pushAdmin = Self(rawValue: "push-admin")
        static let privilegedHeaders = Self(rawValue: "privileged-headers")
        static let messageUpdateOwn = Self(rawValue: "message-update-own")
        static let messageUpdateAny = Self(rawValue: "message-update-any")
        static let messageDeleteOwn = Self(rawValue: "message-delete-own")
        static let messageDeleteAny = Self(rawValue: "message-delete-any")
        static let annotationPublish = Self(rawValue: "annotation-publish")
        static let annotationSubscribe = Self(rawValue: "annotation-subscribe")
        static let objectPublish = Self(rawValue: "object-publish")
        static let objectSubscribe = Self(rawValue: "object-subscribe")

        /// All operations.
        static let known: Set<Self> = [
            .all, .publish, .subscribe, .presence, .history, .stats, .channelMetadata, .pushSubscribe, .pushAdmin,
            .privilegedHeaders, .messageUpdateOwn, .messageUpdateAny, .messageDeleteOwn, .messageDeleteAny,
            .annotationPublish, .annotationSubscribe, .objectPublish, .objectSubscribe,
        ]
    }

    /// A pattern and its allowed operations.
    struct Grant: Sendable, Hashable {
        var pattern: ResourcePattern
        var operations: [Operation]
    }

    /// The grants, in the order of the JSON text.
    var grants: [Grant]

    /// Everything, on everything.
    static let full = Self(grants: [Grant(pattern: ResourcePattern("*"), operations: [.all])])

    /// Whether an operation is allowed on a channel.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - channel: The channel's name, or nil for operations on the app as a whole: any grant suffices.
    func allows(_ operation: Operation, on channel: String?) -> Bool {
        grants.contains { grant in
            (grant.operations.contains(operation) || grant.operations.contains(.all))
                && (channel.map(grant.pattern.matches) ?? true)
        }
    }

    /// The part of `requested` that this capability also allows.
    ///
    /// For each pair of patterns that intersect, the intersection gets the common operations; pairs with the same
    /// intersection are merged. Its operations are in the order of the request if that pattern was requested, else in
    /// the order of this capability.
    func intersection(_ requested: Capability) -> Capability {
        var result: [Grant] = []
        for wanted in requested.grants {
            for held in grants {
                guard let pattern = wanted.pattern.intersection(held.pattern) else { continue }
                let operations = Self.common(wanted.operations, held.operations)
                guard !operations.isEmpty else { continue }
                if let index = result.firstIndex(where: { $0.pattern == pattern }) {
                    result[index].operations += operations.filter { !result[index].operations.contains($0) }
                } else {
                    result.append(Grant(pattern: pattern, operations: operations))
                }
            }
        }
        for index in result.indices {
            let order = order(of: result[index].pattern, in: requested)
            let rank = { operation in order.firstIndex(of: operation) ?? order.count }
            result[index].operations.sort { rank($0) < rank($1) }
            // `*` subsumes all other operations.
            if result[index].operations.contains(.all) { result[index].operations = [.all] }
        }
        return Capability(grants: result)
    }

    private static func common(_ wanted: [Operation], _ held: [Operation]) -> [Operation] {
        if wanted.contains(.all) { return held }
        if held.contains(.all) { return wanted }
        return wanted.filter(held.contains)
    }

    /// The order of the operations of an intersection's pattern: that of the requested pattern, then that of this
    /// capability, then that of the request's other patterns.
    private func order(of pattern: ResourcePattern, in requested: Capability) -> [Operation] {
        let asRequested = requested.grants.first { $0.pattern == pattern }?.operations ?? []
        return asRequested + grants.flatMap(\.operations) + requested.grants.flatMap(\.operations)
    }
}

extension Capability {
    /// Parses the JSON text of a capability.
    ///
    /// - Throws: 40000 if it is not a JSON object, names an unknown operation, has an empty list, or combines `*` with
    ///   other operations.
    init(text: String) throws(Refusal) {
        let value: WireValue
        do { value = try WireFormat.json.decode(WireValue.self, from: Array(text.utf8)) } catch {
            throw .badRequest("capability: must be valid JSON")
        }
        try self.init(value)
    }

    /// Reads a capability from an object of resource patterns.
    init(_ value: WireValue) throws(Refusal) {
        guard case .object(let members) = value else {
            throw .badRequest("capability: must be an object of resource patterns")
        }
        grants = []
        for (pattern, list) in members.sorted(by: { $0.key < $1.key }) {
            guard !pattern.isEmpty else { throw .badRequest("capability: resource patterns must not be empty") }
            grants.append(Grant(pattern: ResourcePattern(pattern), operations: try Self.operations(list, of: pattern)))
        }
    }

    private static func operations(_ list: WireValue, of pattern: String) throws(Refusal) -> [Operation] {
        let elements: [WireValue]
        switch list {
        case .string: elements = [list]
        case .array(let array): elements = array
        default: throw .badRequest("capability: \"\(pattern)\" must have a list of operations")
        }
        var operations: [Operation] = []
        for element in elements {
            guard case .string(let name) = element, Operation.known.contains(Operation(rawValue: name)) else {
                throw .badRequest("capability: \"\(pattern)\" names an unknown operation")
            }
            if !operations.contains(Operation(rawValue: name)) { operations.append(Operation(rawValue: name)) }
        }
        guard !operations.isEmpty else { throw .badRequest("capability: \"\(pattern)\" has no operations") }
        guard !operations.contains(.all) || operations.count == 1 else {
            throw .badRequest("capability: \"\(pattern)\" must not combine \"*\" with other operations")
        }
        return operations
    }

    /// The capability as JSON text.
    var text: String {
        let members = grants.map { grant in
            let operations = grant.operations.map { Self.quoted($0.rawValue) }.joined(separator: ",")
            return "\(Self.quoted(grant.pattern.text)):[\(operations)]"
        }
        return "{\(members.joined(separator: ","))}"
    }

    private static func quoted(_ text: String) -> String {
        // Every string can be encoded as JSON.
        (try? WireValue.string(text).jsonText()) ?? "\"\""
    }
}
