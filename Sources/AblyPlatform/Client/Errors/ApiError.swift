/// Why a call failed: the one error type of the bindings.
///
/// It never holds a credential: what a service or a library below wrote is searched for the client's own secrets first.
/// ``bytes`` and ``headers`` are the exception in principle, as they are kept just as they came; ``description`` shows
/// neither.
public struct ApiError: Error, Sendable {
    /// What kind of failure this is.
    #if hasAttribute(nonexhaustive)
        @nonexhaustive
    #endif
    public enum Kind: Sendable, Hashable {
        /// The service answered with a status that is no success.
        case response
        /// An argument cannot be sent; nothing was.
        case invalidArgument(name: String)
        /// Credentials are missing, or may not be sent this way; nothing was sent.
        case credentials
        /// No token could be had.
        case tokenProvider
        /// The reply cannot be read as what the document promises.
        case undecodable
        /// The host is unknown, or nothing answers there.
        case unreachable
        /// The process has no file descriptor left for a connection; nothing was sent.
        case outOfDescriptors
        /// A limit of time ran out.
        case timedOut
        /// TLS could not be agreed on.
        case tls
        /// The connection ended early, or what came was no HTTP.
        case interrupted
        /// The reply is larger than the limit.
        case tooLarge
        /// The task was cancelled.
        case cancelled
        /// The client was closed.
        case closed
    }

    /// Everything about a failure, on the heap: a call that may throw should not make room for all of it.
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
    /// The status code; nil where no reply came.
    public var status: Int? { storage.details.status }
    /// The reason phrase that goes with the status, or what happened where no reply came.
    public var reason: String { storage.details.reason }
    /// The service's error; nil where none came.
    public var body: ErrorInfo? { storage.details.body }
    /// The service's own error code, from its error body or, where that has none, from its header fields; nil where none
    /// came.
    public var code: Int? { storage.details.body?.code }
    /// How long the service asks to wait before it is called again (`Retry-After`, RFC 9110 section 10.2.3); nil where it
    /// does not say.
    public var retryAfter: Duration? { storage.details.retryAfter }
    /// Whether the service may have carried the call out all the same: a request was sent and no response said what became
    /// of it. Calling again may then do it twice, unless the call is idempotent.
    public var mayHaveBeenCarriedOut: Bool { storage.details.mayHaveBeenCarriedOut }
    /// The header fields of the reply.
    public var headers: ResponseHeaders { storage.details.headers }
    /// From sending the last request to the end of its reply, or to its failure.
    public var roundTripTime: Duration? { storage.details.roundTripTime }
    /// The reply's body as it came.
    public var bytes: [UInt8] { storage.details.bytes }
    /// The error below, where there is one: ``TransportError``, ``WireError``, or what a token provider threw.
    public var cause: (any Error)? { storage.details.cause }
    /// The id of the operation that was called; nil where there was none yet.
    public var operation: String? { storage.details.operation }
    /// The host that the last request went to; nil where nothing was sent.
    public var host: String? { storage.details.host }
    /// The id that all requests of the call carried, where ids are asked for (RSC7c).
    public var requestId: String? { storage.details.requestId }

    /// Reads the reply's body as a type, for documents that describe bodies of errors.
    ///
    /// - Parameter type: The type to read.
    /// - Returns: The value.
    /// - Throws: ``WireError`` when the body is not of that type, or there is none.
    public func decode<Value: WireDecodable>(as type: Value.Type = Value.self) throws(WireError) -> Value {
        let format = try WireFormat(reply: headers, requested: storage.details.format ?? .json)
        return try format.decode(Value.self, from: bytes)
    }
}

extension ApiError {
    /// An error of a layer above, or of a test.
    ///
    /// - Parameters:
    ///   - kind: What kind of failure this is.
    ///   - reason: What happened, without a credential.
    ///   - status: The status code; nil where no reply came.
    ///   - body: The service's error.
    ///   - remediation: What a person can do about it; nil for what the kind suggests.
    ///   - cause: The error below.
    public init(
        _ kind: Kind, reason: String, status: Int? = nil, body: ErrorInfo? = nil, remediation: String? = nil,
        cause: (any Error)? = nil
    ) {
        self.init(
            Details(kind: kind, reason: reason, status: status, body: body, cause: cause, remediation: remediation))
    }

    /// An argument that cannot be sent.
    ///
    /// - Parameters:
    ///   - name: The argument's name.
    ///   - reason: What is wrong with it, as a clause about `it`; it must not repeat what may be secret.
    ///   - cause: The error below.
    public init(invalidArgument name: String, reason: String, cause: (any Error)? = nil) {
        self.init(.invalidArgument(name: name), reason: "the argument \(name) cannot be sent: \(reason)", cause: cause)
    }

    /// The same error, saying more about the call.
    func with(_ change: (inout Details) -> Void) -> ApiError {
        var details = details
        change(&details)
        return ApiError(details)
    }
}
