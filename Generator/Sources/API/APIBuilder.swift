import OpenAPI

/// Maps a document to Swift: types, operations and all names.
public struct APIBuilder {
    /// The result, and diagnostics for everything that has no Swift form.
    public struct Result {
        public var api: APIDescription
        public var diagnostics: Diagnostics
    }

    /// - Parameters:
    ///   - document: The document, read and resolved.
    ///   - diagnostics: What was found in it so far.
    ///   - client: The name of the client type; nil for the document's own, from `x-client` or its title.
    ///   - isBesideRuntime: Whether the generated code is compiled in one module with the runtime, so that the runtime's
    ///     internal names are not available.
    ///   - maximumMembers: The maximum number of schemas and members that get a type. References and `allOf` can multiply
    ///     the members of a document; the largest public documents need less than a tenth of the default.
    public static func build(
        _ document: Document, diagnostics: Diagnostics, client: String? = nil, isBesideRuntime: Bool = true,
        maximumMembers: Int = 1_000_000
    ) -> Result {
        var diagnostics = diagnostics
        let settings = ClientSettings(document)
        let runtimeTypes = isBesideRuntime ? ReservedNames.typesBesideRuntime : ReservedNames.types
        let name = client ?? settings.clientName(besides: runtimeTypes, diagnostics: &diagnostics)
        let tagTypes = document.operations.map { SwiftName.tagType($0.tags.first ?? TagGrouping.untagged) }
        let reserved = runtimeTypes.union(tagTypes).union([name, "Operations"])
        let types = TypeBuilder(document: document, diagnostics: diagnostics, reserved: reserved)
        types.remainingWork = maximumMembers
        types.buildComponents()
        let operations = OperationBuilder(types: types, settings: settings)
        let tags = TagGrouping(document: document, reserved: runtimeTypes.union([name, "Operations"])).build {
            operation, tag in
            operations.build(operation, tag: tag)
        }
        let headers = HeaderBuilder(types: types).build(document)
        types.relaxDirections(requests: operations.requestTypes, responses: operations.responseTypes)
        types.openUnions(responses: operations.responseTypes)
        types.nameShapes()
        types.markIdempotencyKeys(requests: operations.requestTypes)
        types.breakCycles()
        types.boxLargeMembers()
        var api = APIDescription(
            client: settings.client(name: name, document: document, diagnostics: &types.diagnostics), tags: tags,
            types: types.declarations)
        api.responseHeaders = headers
        return Result(api: operations.completed(api), diagnostics: types.diagnostics)
    }
}

/// The operations by tag.
struct TagGrouping {
    static let untagged = "default"

    let document: Document
    let reserved: Set<String>

    func build(_ build: (Operation, String) -> OperationDescription) -> [TagDescription] {
        var order: [String] = document.tags.map(\.name)
        var groups: [String: [Operation]] = [:]
        for operation in document.operations {
            let tag = operation.tags.first ?? Self.untagged
            if groups[tag] == nil, !order.contains(tag) { order.append(tag) }
            groups[tag, default: []].append(operation)
        }
        var types = NameScope(reserved)
        var properties = NameScope(ReservedNames.values.union(["blocking", "client", "close", "with"]))
        return order.compactMap { tag in
            guard let operations = groups[tag] else { return nil }
            let property = SwiftName.value(tag)
            return TagDescription(
                tag: tag, typeName: types.take(SwiftName.tagType(tag), SwiftName.type(tag) + "Operations"),
                propertyName: SwiftName.escaped(properties.take(property, property + "Api")),
                documentation: document.tags.first { $0.name == tag }?.description,
                operations: operations.map { build($0, tag) })
        }
    }
}
