/// A document in terms of Swift: all names decided, all schemas mapped to types. ``Render`` writes it and decides
/// nothing.
public struct APIDescription: Sendable {
    /// The client and the service it talks to.
    public var client: ClientDescription
    /// The tags in the document's order, each with its operations.
    public var tags: [TagDescription]
    /// The types, each with the schema that it comes from.
    public var types: [TypeDeclaration]
    /// The header fields of responses, each name once.
    public var responseHeaders: [HeaderDescription] = []

    public init(client: ClientDescription, tags: [TagDescription], types: [TypeDeclaration]) {
        self.client = client
        self.tags = tags
        self.types = types
    }

    /// All operations, in the document's order within each tag.
    public var operations: [OperationDescription] { tags.flatMap(\.operations) }
}

/// The client type and the description of the service.
public struct ClientDescription: Sendable {
    /// The name of the client type: `Ably`.
    public var name: String
    /// The document's title.
    public var title: String
    /// The document's own version.
    public var version: String
    public var documentation: String?
    /// The first server's URL, its variables filled in.
    public var baseURL: String
    /// The servers to choose from; nil if there is no choice.
    public var servers: ServerChoice?
    public var fallbackHosts: [String] = []
    public var headers: [(name: String, value: String)] = []
    /// The client library, as the agent header names it.
    public var library: (name: String, version: String?)?
    public var agentHeader: String?
    public var versionHeader: String?
    public var requestIdParameter: String?
    public var renewableCodes: ClosedRange<Int>?
    /// Cases of the runtime's `WireFormat`.
    public var formats: [String] = ["json"]
    /// The initializers that the security schemes give.
    public var initializers: [ClientInitializer] = []

    public init(name: String, title: String, version: String, baseURL: String) {
        self.name = name
        self.title = title
        self.version = version
        self.baseURL = baseURL
    }
}

/// A convenience initializer of the client, for one kind of credentials.
public enum ClientInitializer: Sendable, Hashable {
    /// One string `name:secret`, under this argument label.
    case combined(label: String)
    case usernameAndPassword
    case token
    /// A key in a header, a query parameter or a cookie.
    case apiKey
}

/// A tag: the operations of one type.
public struct TagDescription: Sendable {
    /// The tag as the document has it.
    public var tag: String
    /// The type's name: `HistoryApi`.
    public var typeName: String
    /// The client's property: `history`.
    public var propertyName: String
    public var documentation: String?
    public var operations: [OperationDescription]

    public init(
        tag: String, typeName: String, propertyName: String, documentation: String?, operations: [OperationDescription]
    ) {
        self.tag = tag
        self.typeName = typeName
        self.propertyName = propertyName
        self.documentation = documentation
        self.operations = operations
    }
}
