/// An operation of the OpenAPI document, as a constant that generated code refers to.
public final class ApiOperation: Sendable {
    /// The operation id: `getMessagesByChannel`.
    public let id: String
    /// The method token, in upper case (RFC 9110 section 9).
    public let method: String
    /// The path template, with parameters in braces: `/channels/{channel_id}/messages`.
    public let path: String
    /// The tag, which names the type that carries the operation.
    public let tag: String
    /// The accepted authentication schemes, any one of which suffices; empty to send no credentials.
    public let security: [SecurityScheme]
    /// Media types that the operation accepts, the preferred one first.
    public let requestTypes: [String]
    /// Media types that calls accept: those of the operation's responses that they can decode, the preferred one first.
    public let responseTypes: [String]
    /// Whether responses contain `Link` header fields for further pages.
    public let isPaginated: Bool
    /// Whether the operation is idempotent (RFC 9110 section 9.2.2), so that a request that may have been carried out can
    /// be retried.
    public let isIdempotent: Bool

    /// - Parameters:
    ///   - id: The operation id.
    ///   - method: The method token, in upper case.
    ///   - path: The path template.
    ///   - tag: The tag.
    ///   - security: The accepted authentication schemes.
    ///   - requestTypes: Media types that the operation accepts.
    ///   - responseTypes: Media types that calls accept, the preferred one first.
    ///   - isPaginated: Whether responses contain `Link` header fields for further pages.
    ///   - isIdempotent: Whether the operation is idempotent; nil to decide by its method: GET, HEAD, OPTIONS, TRACE, PUT
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

/// An authentication scheme that an operation accepts.
public enum SecurityScheme: Sendable, Hashable {
    /// No credentials are required.
    case none
    /// `Authorization: Basic` (RFC 7617).
    case basic
    /// `Authorization: Bearer` (RFC 6750).
    case bearer
    /// An API key in a header field of this name.
    case header(String)
    /// An API key in a query parameter of this name.
    case query(String)
    /// An API key in a cookie of this name.
    case cookie(String)
    /// All of these together.
    case all([SecurityScheme])
}
