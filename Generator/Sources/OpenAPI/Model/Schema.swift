/// A schema: a reference to a named one, or one that stands where it is used.
public enum Schema: Sendable {
    /// A reference to a schema by its name in ``Document/schemas``.
    case reference(SchemaReference)
    /// A schema given in place.
    case object(SchemaObject)

    /// Where the schema, or the reference, stands.
    public var pointer: JSONPointer {
        switch self {
        case .reference(let reference): reference.pointer
        case .object(let object): object.pointer
        }
    }

    /// The description: the one beside the `$ref`, or the schema's own.
    public var description: String? {
        switch self {
        case .reference(let reference): reference.annotations.description
        case .object(let object): object.annotations.description
        }
    }

    /// What stands here beside the type: description, default and the like.
    public var annotations: SchemaAnnotations {
        switch self {
        case .reference(let reference): reference.annotations
        case .object(let object): object.annotations
        }
    }
}

/// A reference to a named schema.
public struct SchemaReference: Sendable {
    /// The name in ``Document/schemas``.
    public let name: String
    /// Whether the place of the reference allows `null` besides what the named schema allows.
    public let isNullable: Bool
    /// What stands beside the `$ref`. 3.0 says that siblings are ignored; authors mean them all the same.
    public let annotations: SchemaAnnotations
    /// Where the reference stands.
    public let pointer: JSONPointer
}

/// What a schema says that does not change the type.
public struct SchemaAnnotations: Sendable {
    /// A title.
    public let title: String?
    /// A description in CommonMark.
    public let description: String?
    /// The value that the other side assumes where none is sent, as written: it may not fit the type.
    public let defaultValue: JSONValue?
    /// An example: `example`, or the first of `examples` (3.1).
    public let example: JSONValue?
    /// Whether the value comes from the server only.
    public let isReadOnly: Bool
    /// Whether the value goes to the server only.
    public let isWriteOnly: Bool
    /// Whether the document advises against its use.
    public let isDeprecated: Bool
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>

    package init(
        title: String?, description: String?, defaultValue: JSONValue?, example: JSONValue?, isReadOnly: Bool,
        isWriteOnly: Bool, isDeprecated: Bool, extensions: OrderedMap<JSONValue>
    ) {
        self.title = title
        self.description = description
        self.defaultValue = defaultValue
        self.example = example
        self.isReadOnly = isReadOnly
        self.isWriteOnly = isWriteOnly
        self.isDeprecated = isDeprecated
        self.extensions = extensions
    }

    /// Nothing said.
    public static let none = SchemaAnnotations(
        title: nil, description: nil, defaultValue: nil, example: nil, isReadOnly: false, isWriteOnly: false,
        isDeprecated: false, extensions: [:])
}
