/// Why no complete response was received.
public struct TransportError: Error, Sendable, Hashable {
    #if hasAttribute(nonexhaustive)
        @nonexhaustive
    #endif
    public enum Kind: Sendable, Hashable {
        /// The host name cannot be resolved, or the host does not accept connections.
        case unreachable
        /// A timeout expired: while connecting, or afterwards.
        case timedOut(connecting: Bool)
        /// The process, or the system, has no file descriptors left for a connection.
        case outOfDescriptors
        /// The TLS handshake failed: the certificate, the host name, or the protocol version.
        case tls
        /// The connection was interrupted, or the server did not send valid HTTP.
        case interrupted
        /// The response exceeds the limit, in bytes.
        case tooLarge(limit: Int)
        /// The calling task was cancelled.
        case cancelled
        /// The transport was closed.
        case closed
        /// The request is invalid and was not sent.
        case invalidRequest
        /// An option of the transport is invalid; nothing was sent.
        case invalidOption(name: String)
    }

    /// What happened.
    public var kind: Kind
    /// The message of the underlying library, without secrets.
    public var detail: String
    /// The error code of the underlying library, if it has one (a `CURLcode`).
    public var code: Int?
    /// Whether the request may have reached the server.
    public var mayHaveBeenSent: Bool

    /// - Parameters:
    ///   - kind: What happened.
    ///   - detail: The message of the underlying library, without secrets.
    ///   - code: The error code of the underlying library.
    ///   - mayHaveBeenSent: Whether the request may have reached the server, so that a retry may execute it twice; nil
    ///     for the default of the kind: not sent if no connection was established.
    public init(_ kind: Kind, detail: String, code: Int? = nil, mayHaveBeenSent: Bool? = nil) {
        self.kind = kind
        self.detail = detail
        self.code = code
        self.mayHaveBeenSent = mayHaveBeenSent ?? kind.suggestsSent
    }
}

extension TransportError.Kind {
    /// Whether a request that failed with this kind has usually been sent.
    var suggestsSent: Bool {
        switch self {
        case .unreachable, .timedOut(connecting: true), .outOfDescriptors, .tls, .invalidRequest, .invalidOption: false
        case .timedOut(connecting: false), .interrupted, .tooLarge, .cancelled, .closed: true
        }
    }
}

extension TransportError: CustomStringConvertible {
    /// What happened and what to do about it, in one line.
    public var description: String {
        detail.isEmpty ? advice : "\(advice) (\(detail))"
    }

    /// Same as ``description``, instead of Foundation's generic message. Through `any Error`, Foundation finds it if
    /// the module `AblyPlatformFoundation` is linked.
    public var localizedDescription: String { description }

    private var advice: String {
        switch kind {
        case .unreachable: "the host cannot be reached: check its name, the network and the proxy"
        case .timedOut(connecting: true): "connecting timed out: check the network, or raise the timeout"
        case .timedOut(connecting: false): "the response timed out: raise the timeout, or try again"
        case .outOfDescriptors:
            "no file descriptors are left: raise the limit (ulimit -n), or lower the transport's maximumConnections"
        case .tls: "the TLS handshake failed: check the server's certificate and the certificate authorities"
        case .interrupted: "the connection ended before the response was complete"
        case .tooLarge(let limit): "the response exceeds the limit of \(limit) bytes: raise the limit, or request less"
        case .cancelled: "the task was cancelled"
        case .closed: "the transport is closed: create a new one"
        case .invalidRequest: "the request is invalid"
        case .invalidOption(let name): "the transport's option \(name) is invalid"
        }
    }
}

extension TransportError {
    static func invalidRequest(_ detail: String) -> TransportError {
        TransportError(.invalidRequest, detail: detail, mayHaveBeenSent: false)
    }

    static func invalidOption(_ name: String, _ detail: String) -> TransportError {
        TransportError(.invalidOption(name: name), detail: detail, mayHaveBeenSent: false)
    }

    /// The process is out of memory, descriptors or threads.
    static func outOfResources(_ detail: String) -> TransportError {
        TransportError(
            FileDescriptors.areExhausted ? .outOfDescriptors : .interrupted, detail: detail, mayHaveBeenSent: false)
    }

    static func closed(mayHaveBeenSent: Bool) -> TransportError {
        TransportError(.closed, detail: "", mayHaveBeenSent: mayHaveBeenSent)
    }

    static func cancelled(mayHaveBeenSent: Bool) -> TransportError {
        TransportError(.cancelled, detail: "", mayHaveBeenSent: mayHaveBeenSent)
    }

    /// A call timed out while all connections were in use.
    static var timedOutWaiting: TransportError {
        TransportError(
            .timedOut(connecting: true), detail: "all connections were in use: raise the transport's limits",
            mayHaveBeenSent: false)
    }
}
