/// One HTTP request as a transport sends it.
public struct TransportRequest: Sendable {
    /// The method token (RFC 9110 section 9), in upper case.
    public var method: String
    /// Scheme, host and port: `https://example.com:8443`, without a trailing slash.
    public var origin: String
    /// Path and query, already percent-encoded, beginning with `/`.
    public var target: String
    /// Header fields in order, without `Host` and `Content-Length`, which the transport sets.
    public var headers: [HeaderField]
    /// The body; nil for none.
    public var body: [UInt8]?
    /// The time for the connection to be made; nil for the transport's own limit.
    public var connectTimeout: Duration?
    /// The time for the whole exchange, from the call to the last byte of the response; nil for no limit.
    public var timeout: Duration?
    /// The most bytes of body, after decompression, that are taken; more is ``TransportError/Kind/tooLarge(limit:)``.
    public var maximumResponseBytes: Int
    /// Whether the transport may send the request once more by itself after a kept connection turned out to be closed (RFC
    /// 9112 section 9.3.1), although the server may have read it. By default idempotent methods may.
    public var mayBeRepeated: Bool

    /// - Parameters:
    ///   - method: The method token, in upper case.
    ///   - origin: Scheme, host and port, without a trailing slash.
    ///   - target: Path and query, percent-encoded, beginning with `/`.
    ///   - headers: Header fields in order, without `Host` and `Content-Length`.
    ///   - body: The body; nil for none.
    ///   - connectTimeout: The time for the connection to be made; nil for the transport's own limit.
    ///   - timeout: The time for the whole exchange; nil for no limit.
    ///   - maximumResponseBytes: The most bytes of body, after decompression.
    ///   - mayBeRepeated: Whether the transport may send the request once more by itself; nil for what the method allows.
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

    /// The methods that have the same effect when carried out several times (RFC 9110 section 9.2.2).
    static let idempotentMethods: Set = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"]
}
