/// Why a call failed: the one error type of the bindings.
///
/// It contains no credentials: the client's own secrets are redacted from messages of the service and of lower layers.
/// The exceptions are ``bytes`` and ``headers``, which are stored as received; ``description`` contains neither.
public struct ApiError: Error, Sendable {
    /// What kind of failure this is.
    #if hasAttribute(nonexhaustive)
        @nonexhaustive
    #endif
    public enum Kind: Sendable, Hashable {
        /// The service responded with an unsuccessful status.
        case response
        /// An argument is invalid; nothing was sent.
        case invalidArgument(name: String)
        /// Credentials are missing, or may not be sent this way; nothing was sent.
        case credentials
        /// No token could be obtained.
        case tokenProvider
        /// The response cannot be decoded as the OpenAPI document describes it.
        case undecodable
        /// The host is unknown or does not accept connections.
        case unreachable
        /// The process has no file descriptor left for a connection; nothing was sent.
        case outOfDescriptors
        /// A timeout expired.
        case timedOut
        /// The TLS handshake failed.
        case tls
        /// The connection ended early, or the response was not HTTP.
        case interrupted
        /// The response exceeds the size limit.
        case tooLarge
        /// The task was cancelled.
        case cancelled
        /// The client was closed.
        case closed
    }

    /// Everything about a failure, on the heap, so that throwing calls need not reserve space for all of it.
    struct Details: Sendable {
        var kind: Kind
        var reason: String
        var status: Int?
        var body: ErrorInfo?
        var headers = ResponseHeaders()
        var roundTripTime: Duration?
        var bytes: [UInt8] = []
        var cause: (any Error)?
        var operation: String?
        var host: String?
        var requestId: String?
        var remediation: String?
        var format: WireFormat?
        var retryAfter: Duration?
        var mayHaveBeenCarriedOut = false
    }

    private final class Storage: Sendable {
        let details: Details
        init(_ details: Details) { self.details = details }
    }

    private let storage: Storage

    var details: Details { storage.details }

    init(_ details: Details) { storage = Storage(details) }

    /// What kind of failure this is.
    public var kind: Kind { storage.details.kind }
    /// The status code; nil if there was no response.
    public var status: Int? { storage.details.status }
    /// The status code's reason phrase, or what happened if there was no response.
    public var reason: String { storage.details.reason }
    /// The service's error; nil if there was none.
    public var body: ErrorInfo? { storage.details.body }
    /// The service's own error code, from the error body or, if that has none, from the header fields; nil if there was
    /// none.
    public var code: Int? { storage.details.body?.code }
    /// How long the service asks to wait before the next call (`Retry-After`, RFC 9110 section 10.2.3); nil if it does
    /// not say.
    public var retryAfter: Duration? { storage.details.retryAfter }
    /// Whether the service may have carried the call out nevertheless: a request was sent, and no response reported its
    /// outcome. Calling again may then carry it out twice, unless the call is idempotent.
    public var mayHaveBeenCarriedOut: Bool { storage.details.mayHaveBeenCarriedOut }
    /// The header fields of the response.
    public var headers: ResponseHeaders { storage.details.headers }
    /// The time from sending the last request to the end of its response, or to its failure.
    public var roundTripTime: Duration? { storage.details.roundTripTime }
    /// The response body as received.
    public var bytes: [UInt8] { storage.details.bytes }
    /// The underlying error, if there is one: ``TransportError``, ``WireError``, or the token provider's error.
    public var cause: (any Error)? { storage.details.cause }
    /// The id of the operation that was called; nil if the error occurred outside a call.
    public var operation: String? { storage.details.operation }
    /// The host that the last request was sent to; nil if nothing was sent.
    public var host: String? { storage.details.host }
    /// The id that all requests of the call carried, if request ids are enabled (RSC7c).
    public var requestId: String? { storage.details.requestId }

    /// Decodes the response body as a type, for OpenAPI documents that describe error bodies.
    ///
    /// - Parameter type: The type to decode.
    /// - Returns: The value.
    /// - Throws: ``WireError`` if the body is not of that type, or missing.
    public func decode<Value: WireDecodable>(as type: Value.Type = Value.self) throws(WireError) -> Value {
        let format = try WireFormat(reply: headers, requested: storage.details.format ?? .json)
        return try format.decode(Value.self, from: bytes)
    }
}

extension ApiError {
    /// Creates an error in a higher layer or in a test.
    ///
    /// - Parameters:
    ///   - kind: What kind of failure this is.
    ///   - reason: What happened, without a credential.
    ///   - status: The status code; nil if there was no response.
    ///   - body: The service's error.
    ///   - remediation: What to do about it; nil for the kind's default advice.
    ///   - cause: The underlying error.
    public init(
        _ kind: Kind, reason: String, status: Int? = nil, body: ErrorInfo? = nil, remediation: String? = nil,
        cause: (any Error)? = nil
    ) {
        self.init(
            Details(kind: kind, reason: reason, status: status, body: body, cause: cause, remediation: remediation))
    }

    /// Creates an error for an invalid argument.
    ///
    /// - Parameters:
    ///   - name: The argument's name.
    ///   - reason: What is wrong with it, as a clause about `it`; it must not quote what may be secret.
    ///   - cause: The underlying error.
    public init(invalidArgument name: String, reason: String, cause: (any Error)? = nil) {
        self.init(.invalidArgument(name: name), reason: "the argument \(name) is invalid: \(reason)", cause: cause)
    }

    /// The same error with further details of the call.
    func with(_ change: (inout Details) -> Void) -> ApiError {
        var details = details
        change(&details)
        return ApiError(details)
    }
}
