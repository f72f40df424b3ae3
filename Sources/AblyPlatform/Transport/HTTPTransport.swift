/// Carries one HTTP request to a server and its response back, without knowing the API or the credentials.
public protocol HTTPTransport: Sendable {
    /// Performs a request on the calling thread and blocks it until the response is complete.
    ///
    /// - Throws: ``TransportError`` when no complete response came back.
    @available(*, noasync, message: "blocks its thread: use `send` in asynchronous code")
    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse

    /// Performs a request without blocking a thread. Cancelling the task stops the transfer at once.
    ///
    /// - Throws: ``TransportError`` when no complete response came back.
    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse

    /// Ends all calls in flight with ``TransportError/Kind/closed`` and refuses further ones. Idempotent.
    func close()
}

/// One HTTP request, as bytes that go out.
public struct TransportRequest: Sendable {
    /// The method token (RFC 9110 section 9), in upper case.
    public var method: String
    /// Scheme, host and port: `https://example.com:8443`, without a trailing slash.
    public var origin: String
    /// Path and query, already percent-encoded, beginning with `/`.
    public var target: String
    /// Header fields in order, without `Host` and `Content-Length`.
    public var headers: [HeaderField]
    /// The body; nil for none.
    public var body: [UInt8]?
    /// Seconds for the connection to be made; nil for the transport's own limit.
    public var connectTimeout: Duration?
    /// Seconds for the whole exchange; nil for none.
    public var timeout: Duration?
    /// The most bytes of body, after decompression, that are taken; more is ``TransportError/Kind/tooLarge(limit:)``.
    public var maximumResponseBytes: Int
    /// Whether the transport may send the request once more by itself after a kept connection turned out to be closed (RFC
    /// 9112 section 9.3.1), although the server may have read it. By default idempotent methods may.
    public var mayBeRepeated: Bool

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

/// One header field that goes out. Name and value are free of CR, LF and NUL.
public struct HeaderField: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// One HTTP reply, whole.
public struct TransportResponse: Sendable {
    /// The status code (RFC 9110 section 15).
    public var status: Int
    /// The header fields of the final reply.
    public var headers: ResponseHeaders
    /// The body, decompressed.
    public var body: [UInt8]
    /// Seconds from sending the request to the last byte of the reply.
    public var roundTripTime: Duration

    public init(status: Int, headers: ResponseHeaders, body: [UInt8], roundTripTime: Duration) {
        self.status = status
        self.headers = headers
        self.body = body
        self.roundTripTime = roundTripTime
    }
}
