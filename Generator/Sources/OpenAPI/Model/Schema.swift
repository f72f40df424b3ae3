/// A schema: a reference to a named one, or an inline one.
public enum Schema: Sendable {
    /// A reference to a schema by its name in ``Document/schemas``.
    case reference(SchemaReference)
    /// An inline schema.
    case object(SchemaObject)

    /// The location of the schema or the reference.
    public var pointer: JSONPointer {
        switch self {
        case .reference(let reference): reference.pointer
        case .object(let object): object.pointer
        }
    }

    /// The description: the one next to the `$ref`, or the schema's own.
    public var description: String? {
        switch self {
        case .reference(let reference): reference.annotations.description
        case .object(let object): object.annotations.description
        }
    }

    /// The annotations besides the type: description, default and so on.
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
    /// Whether the reference allows `null` in addition to the values of the named schema.
    public let isNullable: Bool
    /// The annotations next to the `$ref`. In 3.0 siblings are ignored, but authors mean them.
    public let annotations: SchemaAnnotations
    /// The location of the reference.
    public let pointer: JSONPointer
}

/// The parts of a schema that do not affect the type.
public struct SchemaAnnotations: Sendable {
    /// A title.
    public let title: String?
    /// A description in CommonMark.
    public let description: String?
    /// The default that the other side uses, as written: it may not match the type.
    public let defaultValue: JSONValue?
    /// An example: `example`, or the first of `examples` (3.1).
    public let example: JSONValue?
    /// Whether the value is only received.
    public let isReadOnly: Bool
    /// Whether the value is only sent.
    public let isWriteOnly: Bool
    /// Whether the document deprecates it.
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

    /// No annotations.
    public static let none = SchemaAnnotations(
        title: nil, description: nil, defaultValue: nil, example: nil, isReadOnly: false, isWriteOnly: false,
        isDeprecated: false, extensions: [:])
}
