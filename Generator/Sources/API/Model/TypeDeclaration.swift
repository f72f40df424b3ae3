public import OpenAPI

/// A type from the document.
public struct TypeDeclaration: Sendable {
    public enum Kind: Sendable {
        case model(Model)
        case enumeration(Enumeration)
        case union(Union)
        case alias(TypeReference)
        /// A response with a different type for each status.
        case statuses([ResponseDescription.Variant])
        /// The same for error responses.
        case failures([ResponseDescription.Variant])
    }

    public var name: String
    public var documentation: String?
    public var isDeprecated = false
    /// The component schema whose file declares it.
    public var file: String
    /// The location in the document.
    public var pointer: String
    public var kind: Kind

    public init(name: String, documentation: String?, file: String, pointer: String, kind: Kind) {
        self.name = name
        self.documentation = documentation
        self.file = file
        self.pointer = pointer
        self.kind = kind
    }
}

/// An object with known members.
public struct Model: Sendable {
    public var properties: [Property]
    /// The type of members that the document does not name, if it allows them.
    public var additional: AdditionalProperties?
    /// The members that are idempotency keys, or that contain items with one.
    public var keyedMembers: [String] = []
    /// A member, and the one that describes its encoding.
    public var encoding: EncodedMember?
    /// Whether optional members may have values that do not fit their types: they are stored among the additional members,
    /// or skipped if the model has none.
    public var isLenient = false

    public init(properties: [Property], additional: AdditionalProperties? = nil) {
        self.properties = properties
        self.additional = additional
    }

    /// Whether a value that does not fit the type of this member is stored among the additional ones or skipped. A required
    /// member must have a value, and an encoded one cannot be understood without its encoding.
    public func isLenient(_ property: Property) -> Bool {
        isLenient && !property.isRequired && property.type.isOptional && property.name != encoding?.encoding
    }
}

/// A member of any type, and the one that describes its encoding.
public struct EncodedMember: Sendable {
    /// The Swift property that holds the value.
    public var value: String
    /// The Swift property that holds the encoding.
    public var encoding: String

    public init(value: String, encoding: String) {
        self.value = value
        self.encoding = encoding
    }
}

/// Members that the document does not name.
public struct AdditionalProperties: Sendable {
    /// The Swift property that holds them.
    public var name: String
    /// The type of each.
    public var value: TypeReference
    public var documentation: String?
    /// Whether the values are omitted when the model is printed.
    public var isSecret = false

    static let usualDocumentation = "Members that the OpenAPI document does not name."

    public init(name: String, value: TypeReference, documentation: String?) {
        self.name = name
        self.value = value
        self.documentation = documentation
    }
}

/// A member of a model.
public struct Property: Sendable {
    /// The Swift name, escaped if necessary.
    public var name: String
    /// The key on the wire.
    public var key: String
    /// The type; optional if the member may be absent or null.
    public var type: TypeReference
    /// Whether the key must be present.
    public var isRequired: Bool
    public var isReadOnly = false
    public var isWriteOnly = false
    public var isDeprecated = false
    /// Whether the value is omitted when the model is printed.
    public var isSecret = false
    /// Whether the value, or each of its elements, is a file if the model is a `multipart/form-data` body.
    public var isFile = false
    /// Whether the value is boxed, because the type contains itself or the value is large.
    public var isIndirect = false
    /// Whether the service recognizes repeated items by it, and a client may fill it in.
    public var isIdempotencyKey = false
    /// Whether an array or dictionary is empty if the member is absent or null, instead of nil.
    public var isEmptyIfAbsent = false
    public var documentation: String?
    /// An example from the document.
    public var example: JSONValue?

    public init(name: String, key: String, type: TypeReference, isRequired: Bool, documentation: String?) {
        self.name = name
        self.key = key
        self.type = type
        self.isRequired = isRequired
        self.documentation = documentation
    }
}

/// An open set of values.
public struct Enumeration: Sendable {
    public enum RawValue: Sendable {
        case string, integer
    }

    public struct Case: Sendable {
        public var name: String
        /// The literal, as Swift writes it.
        public var literal: String
        public var documentation: String?

        public init(name: String, literal: String, documentation: String? = nil) {
            self.name = name
            self.literal = literal
            self.documentation = documentation
        }
    }

    public var rawValue: RawValue
    public var cases: [Case]

    public init(rawValue: RawValue, cases: [Case]) {
        self.rawValue = rawValue
        self.cases = cases
    }
}

/// One of several types.
public struct Union: Sendable {
    public struct Alternative: Sendable {
        /// The case's name.
        public var name: String
        public var type: TypeReference
        public var shape: Shape
        public var documentation: String?
        /// Whether it contains items that can have an idempotency key.
        public var isKeyed = false

        public init(name: String, type: TypeReference, shape: Shape, documentation: String? = nil) {
            self.name = name
            self.type = type
            self.shape = shape
            self.documentation = documentation
        }
    }

    public var alternatives: [Alternative]
    /// Whether it contains itself.
    public var isIndirect = false
    /// Whether it has a case for other values: the service may add alternatives to responses.
    public var isOpen = false

    public init(alternatives: [Alternative]) {
        self.alternatives = alternatives
    }
}

/// The outline of a value; the runtime's `WireShape`.
public indirect enum Shape: Sendable, Hashable {
    case any, null, bool, integer, number, bytes
    case string(values: [String])
    case array(Shape)
    /// A number without a fraction, preferably one of these.
    case integers(values: [Int64])
    /// A Boolean, preferably this one.
    case boolean(Bool)
    case object(ObjectShape)
    case oneOf([Shape])

    /// A member that always has one of these values.
    public struct Constant: Sendable, Hashable {
        public var key: String
        public var values: [String]

        public init(key: String, values: [String]) {
            self.key = key
            self.values = values
        }
    }
}

/// The outline of an object.
public struct ObjectShape: Sendable, Hashable {
    /// A member that distinguishes the object from others.
    public struct Member: Sendable, Hashable {
        public var key: String
        public var shape: Shape

        public init(key: String, shape: Shape) {
            self.key = key
            self.shape = shape
        }
    }

    /// The required keys.
    public var required: [String]
    /// The known keys.
    public var known: [String]
    public var constants: [Shape.Constant] = []
    /// The members that other alternatives have with a different shape.
    public var members: [Member] = []
    /// The outline of members with other keys; nil if they are dropped.
    public var others: Shape?
    /// The model with exactly the known keys, whose own list is used.
    public var model: String?

    public init(required: [String], known: [String]) {
        self.required = required
        self.known = known
    }
}
