/// An OpenAPI 3.0 or 3.1 document, with every `$ref` resolved.
///
/// References to parameters, responses, request bodies, headers, path items and security schemes are replaced by their
/// targets. References to schemas remain references, by the name in ``schemas``, for recursion and for the names of
/// types.
public struct Document: Sendable {
    /// The document's OpenAPI version, such as `3.0.3`.
    public let version: String
    /// The description of the API.
    public let info: Info
    /// The servers, in document order. Empty if the document names none.
    public let servers: [Server]
    /// The declared tags, in document order. Operations may carry tags that are not declared.
    public let tags: [Tag]
    /// The paths, in document order.
    public let paths: [PathItem]
    /// The schemas by name: those under `components/schemas` and, after them, every other schema that a
    /// ``SchemaReference`` names (the targets of references into `$defs`, and recursive ones elsewhere).
    public let schemas: OrderedMap<Schema>
    /// The security schemes by name.
    public let securitySchemes: OrderedMap<SecurityScheme>
    /// The alternative security requirements of operations without their own; nil if not specified, empty for
    /// `security: []`.
    public let security: [SecurityRequirement]?
    /// A link to documentation outside the document.
    public let externalDocs: ExternalDocs?
    /// The `x-…` fields at the root.
    public let extensions: OrderedMap<JSONValue>

    /// All operations, in document order.
    public var operations: [Operation] { paths.flatMap(\.operations) }

    /// The resolved schema: the schema itself, or the target of the reference (and of any that follow).
    ///
    /// - Parameter schema: A schema of this document.
    /// - Returns: The schema object. References of a document without errors can always be resolved.
    public func resolve(_ schema: Schema) -> SchemaObject {
        var schema = schema
        // The parser reports cycles, so that this ends.
        while case .reference(let reference) = schema {
            guard let target = schemas[reference.name] else {
                preconditionFailure("\(reference.name) is not a schema of this document")
            }
            schema = target
        }
        guard case .object(let object) = schema else { preconditionFailure("a schema is a reference or an object") }
        return object
    }
}

/// Title, version and description of an API.
public struct Info: Sendable {
    /// The API's title.
    public let title: String
    /// The version of the API description, as written.
    public let version: String
    /// A short summary (3.1).
    public let summary: String?
    /// A description in CommonMark.
    public let description: String?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer
}

/// A tag as the document declares it.
public struct Tag: Sendable {
    /// The name that operations use.
    public let name: String
    /// A description in CommonMark.
    public let description: String?
    /// Further documentation.
    public let externalDocs: ExternalDocs?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer
}

/// A link to documentation outside the document.
public struct ExternalDocs: Sendable {
    /// The address.
    public let url: String
    /// A description in CommonMark.
    public let description: String?
}
