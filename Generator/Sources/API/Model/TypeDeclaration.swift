public import OpenAPI

/// A type that the document gives.
public struct TypeDeclaration: Sendable {
    public enum Kind: Sendable {
        case model(Model)
        case enumeration(Enumeration)
        case union(Union)
        case alias(TypeReference)
        /// A reply that carries another type for each status.
        case statuses([ResponseDescription.Variant])
        /// The same for error responses.
        case failures([ResponseDescription.Variant])
    }

    public var name: String
    public var documentation: String?
    public var isDeprecated = false
    /// The component schema whose file it stands in.
    public var file: String
    /// Where it stands in the document.
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
    /// The type of members that the document does not name, where it lets them have one.
    public var additional: AdditionalProperties?
    /// The members that are idempotency keys, or that lead to items which have one.
    public var keyedMembers: [String] = []
    /// The members of which one says how the other one is encoded.
    public var encoding: EncodedMember?

    public init(properties: [Property], additional: AdditionalProperties? = nil) {
        self.properties = properties
        self.additional = additional
    }
}

/// A member of any value, and the one beside it that says how it is encoded.
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
    /// Whether the values are not to be shown where the model is printed.
    public var isSecret = false

    public init(name: String, value: TypeReference, documentation: String?) {
        self.name = name
        self.value = value
        self.documentation = documentation
    }
}

/// A member of a model.
public struct Property: Sendable {
    /// The Swift name, escaped where it must be.
    public var name: String
    /// The key on the wire.
    public var key: String
    /// The type; optional where the member may be missing or null.
    public var type: TypeReference
    /// Whether the key must be there.
    public var isRequired: Bool
    public var isReadOnly = false
    public var isWriteOnly = false
    public var isDeprecated = false
    /// Whether the value is not to be shown where the model is printed.
    public var isSecret = false
    /// Whether the value, or each element of it, is a file where the model is a `multipart/form-data` body.
    public var isFile = false
    /// Whether the value is kept behind a reference, since the type contains itself or the value is large.
    public var isIndirect = false
    /// Whether the service recognises by it an item that it has already taken, and a client may fill it in.
    public var isIdempotencyKey = false
    public var documentation: String?
    /// A value as the document shows one.
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
        /// Whether it leads to items that can carry an idempotency key.
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

    public init(alternatives: [Alternative]) {
        self.alternatives = alternatives
    }
}

/// What a value looks like from outside; the runtime's `WireShape`.
public indirect enum Shape: Sendable, Hashable {
    case any, null, bool, integer, number, bytes
    case string(values: [String])
    case array(Shape)
    /// A number without a fraction, best one of these.
    case integers(values: [Int64])
    /// A boolean, best this one.
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

/// What an object looks like from outside.
public struct ObjectShape: Sendable, Hashable {
    /// A member that tells the object from others.
    public struct Member: Sendable, Hashable {
        public var key: String
        public var shape: Shape

        public init(key: String, shape: Shape) {
            self.key = key
            self.shape = shape
        }
    }

    /// The keys that there must be.
    public var required: [String]
    /// The keys that there may be.
    public var known: [String]
    public var constants: [Shape.Constant] = []
    /// The members that other alternatives have too, and something else in them.
    public var members: [Member] = []
    /// What members with other keys look like; nil where they are not kept.
    public var others: Shape?

    public init(required: [String], known: [String]) {
        self.required = required
        self.known = known
    }
}
