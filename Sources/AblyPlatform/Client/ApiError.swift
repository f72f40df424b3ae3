/// Why a call failed: the one error type of the bindings.
public struct ApiError: Error, Sendable {
    /// What kind of failure this is.
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

    /// What kind of failure this is.
    public let kind: Kind
    /// The status code; nil where no reply came.
    public let status: Int?
    /// The reason phrase that goes with the status, or what happened where no reply came.
    public let reason: String
    /// The service's error; nil where none came.
    public let body: ErrorInfo?
    /// The header fields of the reply.
    public let headers: ResponseHeaders
    /// From sending the last request to the end of its reply, or to its failure.
    public let roundTripTime: Duration?
    /// The reply's body as it came.
    public let bytes: [UInt8]
    /// The error below, where there is one: ``TransportError``, ``WireError``, or what a token provider threw.
    public let cause: (any Error)?
}
