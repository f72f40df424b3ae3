/// Why no whole reply came back.
public struct TransportError: Error, Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The host's name is unknown, or nothing answers there.
        case unreachable
        /// A limit of time ran out: while connecting, or afterwards.
        case timedOut(connecting: Bool)
        /// TLS could not be agreed on: a certificate, a host name, a version.
        case tls
        /// The connection ended, or what came was no HTTP.
        case interrupted
        /// The reply is larger than the limit, in bytes.
        case tooLarge(limit: Int)
        /// The calling task was cancelled.
        case cancelled
        /// The transport was closed.
        case closed
        /// The request cannot be sent as it is.
        case invalidRequest
    }

    /// What happened.
    public var kind: Kind
    /// What the library below said, without anything secret.
    public var detail: String
    /// The library's own code, where it has one (a `CURLcode`).
    public var code: Int?
    /// Whether the request may have reached the server.
    public var mayHaveBeenSent: Bool

    public init(_ kind: Kind, detail: String, code: Int? = nil, mayHaveBeenSent: Bool = true) {
        self.kind = kind
        self.detail = detail
        self.code = code
        self.mayHaveBeenSent = mayHaveBeenSent
    }
}
