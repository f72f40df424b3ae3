/// What the document says of one operation, as a constant that generated code refers to.
public final class ApiOperation: Sendable {
    /// The operation id: `getMessagesByChannel`.
    public let id: String
    /// The method token, in upper case (RFC 9110 section 9).
    public let method: String
    /// The path as the document has it, with its parameters in braces: `/channels/{channel_id}/messages`.
    public let path: String
    /// The tag, which names the type that carries the operation.
    public let tag: String
    /// Which credentials go with it: any of these; an empty list sends none.
    public let security: [SecurityScheme]
    /// Media types that the operation takes, the first one preferred.
    public let requestTypes: [String]
    /// Media types that calls ask for: what they can read of what the operation answers with, the first one preferred.
    public let responseTypes: [String]
    /// Whether responses carry `Link` headers to further pages.
    public let isPaginated: Bool
    /// Whether carrying the operation out several times has the effect of once, so that a request may be repeated that
    /// may have been carried out (RFC 9110 section 9.2.2).
    public let isIdempotent: Bool

    /// - Parameters:
    ///   - id: The operation id.
    ///   - method: The method token, in upper case.
    ///   - path: The path as the document has it.
    ///   - tag: The tag.
    ///   - security: Which credentials go with it.
    ///   - requestTypes: Media types that the operation takes.
    ///   - responseTypes: Media types that calls ask for, the first one preferred.
    ///   - isPaginated: Whether responses carry `Link` headers to further pages.
    ///   - isIdempotent: Whether the operation is idempotent; nil for what its method says: GET, HEAD, OPTIONS, TRACE, PUT
    ///     and DELETE are.
    public init(
        id: String, method: String, path: String, tag: String, security: [SecurityScheme] = [],
        requestTypes: [String] = [], responseTypes: [String] = [], isPaginated: Bool = false,
        isIdempotent: Bool? = nil
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.tag = tag
        self.security = security
        self.requestTypes = requestTypes
        self.responseTypes = responseTypes
        self.isPaginated = isPaginated
        self.isIdempotent = isIdempotent ?? TransportRequest.idempotentMethods.contains(method)
    }
}

/// A way of showing who calls.
public enum SecurityScheme: Sendable, Hashable {
    /// No credentials are asked for.
    case none
    /// `Authorization: Basic` (RFC 7617).
    case basic
    /// `Authorization: Bearer` (RFC 6750).
    case bearer
    /// A key in a header of this name.
    case header(String)
    /// A key in a query parameter of this name.
    case query(String)
    /// A key in a cookie of this name.
    case cookie(String)
    /// All of these together.
    case all([SecurityScheme])
}
