/// Selects operations of a document by tag, path or id; all, if nothing is named.
public struct OperationSelection: Sendable, Hashable {
    /// Tags, as in the document; `default` for operations without one.
    public var tags: [String]
    /// Path templates, such as `/channels/{id}`; paths below are included.
    public var paths: [String]
    /// Operation ids.
    public var operations: [String]

    /// A selection; without any names, of all operations.
    public init(tags: [String] = [], paths: [String] = [], operations: [String] = []) {
        self.tags = tags
        self.paths = paths
        self.operations = operations
    }

    /// Whether nothing is named, so that all operations are selected.
    public var isEmpty: Bool { tags.isEmpty && paths.isEmpty && operations.isEmpty }

    /// Whether an operation is selected.
    func contains(_ operation: Operation) -> Bool {
        tags.contains { Self.has(operation, tag: $0) } || paths.contains { Self.has(operation, path: $0) }
            || operations.contains { $0 == operation.operationId }
    }

    /// The names that match no operation, as options of the command.
    func missing(in document: Document) -> [String] {
        let all = document.operations
        return tags.filter { tag in !all.contains { Self.has($0, tag: tag) } }.map { "--tag “\($0)”" }
            + paths.filter { path in !all.contains { Self.has($0, path: path) } }.map { "--path “\($0)”" }
            + operations.filter { id in !all.contains { $0.operationId == id } }.map { "--operation “\($0)”" }
    }

    private static func has(_ operation: Operation, tag: String) -> Bool {
        operation.tags.contains(tag) || operation.tags.isEmpty && tag == "default"
    }

    private static func has(_ operation: Operation, path: String) -> Bool {
        operation.path == path || operation.path.hasPrefix(path.hasSuffix("/") ? path : path + "/")
    }
}

extension Document {
    /// The document with only the selected operations and the schemas that they need.
    ///
    /// - Parameters:
    ///   - selection: The selection.
    ///   - diagnostics: Receives an error for each name that matches no operation.
    public func selecting(_ selection: OperationSelection, diagnostics: inout Diagnostics) -> Document {
        if selection.isEmpty { return self }
        for name in selection.missing(in: self) {
            diagnostics.error("\(name) matches no operation of the document", at: JSONPointer.root.appending("paths"))
        }
        let paths = paths.compactMap { path -> PathItem? in
            let operations = path.operations.filter(selection.contains)
            guard !operations.isEmpty else { return nil }
            return PathItem(
                path: path.path, summary: path.summary, description: path.description, operations: operations,
                extensions: path.extensions, pointer: path.pointer)
        }
        var needed = NeededSchemas(document: self)
        for operation in paths.flatMap(\.operations) { needed.add(operation) }
        return Document(
            version: version, info: info, servers: servers, tags: tags, paths: paths, schemas: needed.schemas,
            securitySchemes: securitySchemes, security: security, externalDocs: externalDocs, extensions: extensions)
    }
}

/// The named schemas that operations use.
private struct NeededSchemas {
    private let document: Document
    private var names: Set<String> = []
    private var seen: Set<ObjectIdentifier> = []
    private var open: [Schema] = []

    init(document: Document) { self.document = document }

    /// The schemas found, in document order.
    var schemas: OrderedMap<Schema> {
        document.schemas.reduce(into: OrderedMap()) { result, entry in
            if names.contains(entry.key) { result[entry.key] = entry.value }
        }
    }

    mutating func add(_ operation: Operation) {
        for parameter in operation.parameters {
            add(parameter.schema)
            for content in parameter.content.values { add(content.schema) }
        }
        for content in operation.requestBody?.content.values ?? [] { add(content.schema) }
        for response in operation.responses {
            for content in response.content.values { add(content.schema) }
            for header in response.headers.values { add(header.schema) }
        }
        follow()
    }

    private mutating func add(_ schema: Schema?) {
        if let schema { open.append(schema) }
    }

    private mutating func follow() {
        while let schema = open.popLast() {
            switch schema {
            case .reference(let reference): add(named: reference.name)
            case .object(let object):
                guard seen.insert(ObjectIdentifier(object)).inserted else { continue }
                open += object.properties.values + object.prefixItems + object.allOf + object.oneOf + object.anyOf
                add(object.items)
                add(object.not)
                if case .schema(let additional) = object.additionalProperties { open.append(additional) }
                for name in object.discriminator?.mapping.values ?? [] { add(named: name) }
            }
        }
    }

    private mutating func add(named name: String) {
        if names.insert(name).inserted { add(document.schemas[name]) }
    }
}
