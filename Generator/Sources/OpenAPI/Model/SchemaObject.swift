/// A schema object. There is one for each location in the document, so that identity is location.
public final class SchemaObject: Sendable {
    /// The location in the document.
    public let pointer: JSONPointer
    /// The annotations, which do not affect the type: description, default, deprecation and so on.
    public let annotations: SchemaAnnotations

    /// The types allowed except `null`, in document order; empty for any type. Contains `null` only if nothing else is
    /// allowed.
    public let types: [SchemaType]
    /// Whether `null` is allowed: by `nullable` (3.0), as one of the types or values, or as an alternative in `oneOf`
    /// or `anyOf`, which is then omitted there.
    public let isNullable: Bool
    /// Whether this is the schema `false`, which matches nothing.
    public let matchesNothing: Bool
    /// A hint about the meaning, such as `int64` or `date-time`.
    public let format: String?
    /// The values allowed except `null`, in document order. Scalars of another type than the only one in ``types`` (an
    /// unquoted `1.0` among strings) are converted to that type if possible.
    public let enumeration: [JSONValue]?
    /// The only value allowed.
    public let constant: JSONValue?

    /// The properties, in document order.
    public let properties: OrderedMap<Schema>
    /// The names of the properties that must be present, in document order; some may not be among ``properties``.
    public let required: [String]
    /// Whether and which members besides ``properties`` are allowed.
    public let additionalProperties: AdditionalProperties
    /// The schema of an array's elements (after ``prefixItems``).
    public let items: Schema?
    /// The schemas of an array's first elements.
    public let prefixItems: [Schema]

    /// The schemas that a value must all match.
    public let allOf: [Schema]
    /// The schemas of which a value must match exactly one.
    public let oneOf: [Schema]
    /// The schemas of which a value must match at least one.
    public let anyOf: [Schema]
    /// The schema that a value must not match.
    public let not: Schema?
    /// The discriminator of the alternatives.
    public let discriminator: Discriminator?

    /// How a string encodes bytes, such as `base64` (3.1).
    public let contentEncoding: String?
    /// The media type of the string's content (3.1).
    public let contentMediaType: String?
    /// The limits on the value.
    public let limits: Limits

    package init(pointer: JSONPointer, facts: Facts) {
        self.pointer = pointer
        annotations = facts.annotations
        types = facts.types
        isNullable = facts.isNullable
        matchesNothing = facts.matchesNothing
        format = facts.format
        enumeration = facts.enumeration
        constant = facts.constant
        properties = facts.properties
        required = facts.required
        additionalProperties = facts.additionalProperties
        items = facts.items
        prefixItems = facts.prefixItems
        allOf = facts.allOf
        oneOf = facts.oneOf
        anyOf = facts.anyOf
        not = facts.not
        discriminator = facts.discriminator
        contentEncoding = facts.contentEncoding
        contentMediaType = facts.contentMediaType
        limits = facts.limits
    }

    /// The properties of a schema object while it is parsed, or merged from several.
    package struct Facts {
        package var annotations = SchemaAnnotations.none
        package var types: [SchemaType] = []
        package var isNullable = false
        package var matchesNothing = false
        package var format: String?
        package var enumeration: [JSONValue]?
        package var constant: JSONValue?
        package var properties: OrderedMap<Schema> = [:]
        package var required: [String] = []
        package var additionalProperties = AdditionalProperties.unspecified
        package var items: Schema?
        package var prefixItems: [Schema] = []
        package var allOf: [Schema] = []
        package var oneOf: [Schema] = []
        package var anyOf: [Schema] = []
        package var not: Schema?
        package var discriminator: Discriminator?
        package var contentEncoding: String?
        package var contentMediaType: String?
        package var limits = Limits()

        package init() {}
    }
}

/// A type of JSON Schema.
public enum SchemaType: String, Sendable, CaseIterable {
    case null
    case boolean
    case integer
    case number
    case string
    case array
    case object
}

/// Which members of an object besides its properties are allowed.
public enum AdditionalProperties: Sendable {
    /// Not specified: anything is allowed, and nothing expected.
    case unspecified
    /// Anything.
    case any
    /// None.
    case forbidden
    /// Values of a schema.
    case schema(Schema)
}

/// The discriminator of the alternatives of `oneOf` and `anyOf`.
public struct Discriminator: Sendable {
    /// The property whose value names the alternative.
    public let propertyName: String
    /// The names in ``Document/schemas`` by the property's values, in document order; values not listed are names.
    public let mapping: OrderedMap<String>
    /// The location in the document.
    public let pointer: JSONPointer
}

/// Limits on a value, for documentation.
public struct Limits: Equatable, Sendable {
    /// The minimum.
    public var minimum: Double?
    /// The maximum.
    public var maximum: Double?
    /// Whether ``minimum`` is exclusive.
    public var isMinimumExclusive = false
    /// Whether ``maximum`` is exclusive.
    public var isMaximumExclusive = false
    /// The minimum length of a string, in Unicode code points.
    public var minLength: Int?
    /// The maximum length of a string, in Unicode code points.
    public var maxLength: Int?
    /// The minimum number of elements.
    public var minItems: Int?
    /// The maximum number of elements.
    public var maxItems: Int?
    /// The regular expression (ECMA-262) that a string matches.
    public var pattern: String?
}
