public import OpenAPI

/// An operation in terms of Swift.
public struct OperationDescription: Sendable {
    /// The Swift name of its functions, escaped if necessary.
    public var name: String
    /// The operation id of the document, or a derived one.
    public var id: String
    public var method: String
    public var path: String
    public var tag: String
    public var summary: String?
    public var documentation: String?
    public var isDeprecated = false
    public var pointer: String
    public var parameters: [ParameterDescription] = []
    public var body: BodyDescription?
    public var response: ResponseDescription
    /// Unsuccessful responses: the status, and its description in the document.
    public var failures: [(status: String, documentation: String)] = []
    /// The bodies of error responses; nil if they are not described, or decoded by the runtime itself.
    public var failure: FailureDescription?
    public var security: [Security] = []
    public var requestTypes: [String] = []
    public var responseTypes: [String] = []
    /// The media types that a raw call can request, if there are several with different types of bodies.
    public var mediaTypes: MediaTypeChoice?
    /// Whether the operation is idempotent, if the document contradicts its method.
    public var isIdempotent: Bool?
    /// The type of the items, if the responses are pages of an array.
    public var pageItem: TypeReference?
    /// Names of response formats without a typed form, and the type that lists them.
    public var undecodedFormats: UndecodedFormats?

    public init(
        name: String, id: String, method: String, path: String, tag: String, pointer: String,
        response: ResponseDescription
    ) {
        self.name = name
        self.id = id
        self.method = method
        self.path = path
        self.tag = tag
        self.pointer = pointer
        self.response = response
    }
}

/// Response formats without a typed form.
public struct UndecodedFormats: Sendable, Hashable {
    /// The argument that selects one, in place of the typed format.
    public var argument: String
    /// The query parameter that carries it.
    public var parameter: String
    public var names: [String]

    public init(argument: String, parameter: String, names: [String]) {
        self.argument = argument
        self.parameter = parameter
        self.names = names
    }
}

/// The credentials of an operation; the runtime's `SecurityScheme`.
public enum Security: Sendable, Hashable {
    case none, basic, bearer
    case header(String)
    case query(String)
    case cookie(String)
    /// All of these together.
    case all([Security])
}

/// An argument outside the body.
public struct ParameterDescription: Sendable {
    public enum Location: Sendable, Hashable {
        case path(style: PathStyle, explode: Bool)
        case query(style: QueryStyle, explode: Bool)
        /// A query parameter whose value is written as JSON.
        case queryJSON
        case header(explode: Bool)
        case cookie
        /// A parameter of the path, a header or a cookie whose value is written as JSON.
        case pathJSON, headerJSON, cookieJSON
        /// The format of body and response.
        case format
    }

    /// How a value is written in a path (OpenAPI `style`).
    public enum PathStyle: String, Sendable, Hashable {
        case simple, label, matrix
    }

    /// How an array or object is written in a query (OpenAPI `style`).
    public enum QueryStyle: String, Sendable, Hashable {
        case form, spaceDelimited, pipeDelimited, deepObject
    }

    /// The Swift name, escaped if necessary.
    public var name: String
    /// The name on the wire.
    public var key: String
    public var location: Location
    /// Whether reserved characters stay as they are in a query.
    public var allowsReserved = false
    public var type: TypeReference
    public var isRequired: Bool
    public var documentation: String?
    /// The server's default, for display.
    public var defaultText: String?
    /// An example from the document.
    public var example: JSONValue?
    /// Whether a sample of the operation gives the argument although it may be left out (`x-in-samples`).
    public var isInSamples = false

    public init(
        name: String, key: String, location: Location, type: TypeReference, isRequired: Bool, documentation: String?
    ) {
        self.name = name
        self.key = key
        self.location = location
        self.type = type
        self.isRequired = isRequired
        self.documentation = documentation
    }
}

extension ParameterDescription {
    public var isInPath: Bool {
        switch location {
        case .path, .pathJSON: true
        default: false
        }
    }
}

/// The body of a request.
public struct BodyDescription: Sendable {
    public enum Kind: Sendable, Hashable {
        /// JSON, or MessagePack if the document lists it.
        case wire
        /// `application/x-www-form-urlencoded`.
        case form
        /// `multipart/form-data`.
        case multipart
        /// Text under a media type.
        case text(mediaType: String)
        /// Bytes under a media type.
        case bytes(mediaType: String)
    }

    public var kind: Kind
    public var type: TypeReference
    public var isRequired: Bool
    public var documentation: String?
    /// The argument's name in the overload that takes the whole body.
    public var argument: String
    /// How fields of a form are written, if the document specifies it.
    public var encodings: [FieldEncoding] = []
    /// The model's members as arguments, if the body or one of its alternatives is an object.
    public var fields: BodyFields?
    /// The example of a body from the document.
    public var example: JSONValue?

    public init(kind: Kind, type: TypeReference, isRequired: Bool, documentation: String?, argument: String) {
        self.kind = kind
        self.type = type
        self.isRequired = isRequired
        self.documentation = documentation
        self.argument = argument
    }
}

/// The encoding of a field of a form.
public struct FieldEncoding: Sendable, Hashable {
    /// The field's key.
    public var key: String
    public var contentType: String?
    public var style: ParameterDescription.QueryStyle?
    public var explode: Bool?
    public var allowsReserved = false

    public init(key: String) { self.key = key }
}

/// A body's members as arguments.
public struct BodyFields: Sendable {
    public struct Field: Sendable {
        public var property: Property
        /// The argument's name, which differs from the property's if a parameter has that name already.
        public var argument: String
        /// Whether a path parameter of that name provides the value, so that there is no separate argument.
        public var isFilledFromPath = false

        public init(property: Property, argument: String) {
            self.property = property
            self.argument = argument
        }
    }

    /// The model that the fields are members of.
    public var model: String
    /// The case of the body's union that carries the model; nil if the body is the model.
    public var unionCase: String?
    public var fields: [Field]

    public init(model: String, unionCase: String?, fields: [Field]) {
        self.model = model
        self.unionCase = unionCase
        self.fields = fields
    }
}

/// The body of a successful response.
public struct ResponseDescription: Sendable {
    public indirect enum Kind: Sendable, Hashable {
        case empty
        /// JSON or MessagePack, by the response's content type.
        case wire
        case text
        case bytes
        /// Possibly nothing.
        case optional(Kind)
        /// By status: an enumeration with a case for each.
        case byStatus
    }

    /// One status of several that carry different types.
    public struct Variant: Sendable, Hashable {
        public var name: String
        /// A status code, or a range.
        public var statuses: ClosedRange<Int>
        public var kind: Kind
        public var type: TypeReference?
        public var documentation: String?
    }

    public var kind: Kind
    /// The Swift type; nil for nothing.
    public var type: TypeReference?
    public var documentation: String?
    public var variants: [Variant] = []
    /// An example response from the document: status, and body as JSON.
    public var example: (status: Int, json: String?) = (200, nil)

    public init(kind: Kind, type: TypeReference?, documentation: String?) {
        self.kind = kind
        self.type = type
        self.documentation = documentation
    }
}
