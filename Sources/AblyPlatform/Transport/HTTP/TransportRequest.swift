/// One HTTP request, as sent by a transport.
public struct TransportRequest: Sendable {
    /// The method token (RFC 9110 section 9), in upper case.
    public var method: String
    /// Scheme, host and port: `https://example.com:8443`, without a trailing slash.
    public var origin: String
    /// Path and query, already percent-encoded, beginning with `/`.
    public var target: String
    /// Header fields in order, without `Host`, `Content-Length` and `Transfer-Encoding`, which the transport sets.
    public var headers: [HeaderField]
    /// The body; nil for none.
    public var body: [UInt8]?
    /// Time allowed to connect; nil for the transport's own timeout.
    public var connectTimeout: Duration?
    /// Time allowed for the whole exchange, from the call to the last byte of the response; nil for no limit.
    public var timeout: Duration?
    /// The maximum size of the body in bytes, after decompression; more is ``TransportError/Kind/tooLarge(limit:)``.
    public var maximumResponseBytes: Int
    /// Whether the transport may retry the request once on its own if a reused keep-alive connection turns out to be
    /// closed (RFC 9112 section 9.3.1), although the server may have read it. By default this is allowed for idempotent
    /// methods.
    public var mayBeRepeated: Bool

    /// - Parameters:
    ///   - method: The method token, in upper case.
    ///   - origin: Scheme, host and port, without a trailing slash.
    ///   - target: Path and query, percent-encoded, beginning with `/`.
    ///   - headers: Header fields in order, without those that the transport sets; see ``headers``.
    ///   - body: The body; nil for none.
    ///   - connectTimeout: Time allowed to connect; nil for the transport's own timeout.
    ///   - timeout: Time allowed for the whole exchange; nil for no limit.
    ///   - maximumResponseBytes: The maximum size of the body in bytes, after decompression.
    ///   - mayBeRepeated: Whether the transport may retry the request once on its own; nil for whether the method is
    ///     idempotent.
    public init(
        method: String, origin: String, target: String, headers: [HeaderField] = [], body: [UInt8]? = nil,
        connectTimeout: Duration? = nil, timeout: Duration? = nil, maximumResponseBytes: Int = 64 << 20,
        mayBeRepeated: Bool? = nil
    ) {
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = headers
        self.body = body
        self.connectTimeout = connectTimeout
        self.timeout = timeout
        self.maximumResponseBytes = maximumResponseBytes
        self.mayBeRepeated = mayBeRepeated ?? Self.idempotentMethods.contains(method)
    }

    /// The idempotent methods (RFC 9110 section 9.2.2).
    static let idempotentMethods: Set = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]
}
