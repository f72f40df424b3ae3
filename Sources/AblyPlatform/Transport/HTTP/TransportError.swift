/// Why no whole reply came back.
public struct TransportError: Error, Sendable, Hashable {
    #if hasAttribute(nonexhaustive)
        @nonexhaustive
    #endif
    public enum Kind: Sendable, Hashable {
        /// The host's name is unknown, or nothing answers there.
        case unreachable
        /// A limit of time ran out: while connecting, or afterwards.
        case timedOut(connecting: Bool)
        /// The process, or the system, has no file descriptor left for a connection.
        case outOfDescriptors
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
        /// An option of the transport cannot be used; nothing was sent.
        case invalidOption(name: String)
    }

    /// What happened.
    public var kind: Kind
    /// What the library below said, without anything secret.
    public var detail: String
    /// The library's own code, where it has one (a `CURLcode`).
    public var code: Int?
    /// Whether the request may have reached the server.
    public var mayHaveBeenSent: Bool

    /// - Parameters:
    ///   - kind: What happened.
    ///   - detail: What the library below said, without anything secret.
    ///   - code: The library's own code.
    ///   - mayHaveBeenSent: Whether the request may have reached the server, so that repeating it may carry it out twice;
    ///     nil for what the kind suggests: it was not sent where the connection was never made.
    public init(_ kind: Kind, detail: String, code: Int? = nil, mayHaveBeenSent: Bool? = nil) {
        self.kind = kind
        self.detail = detail
        self.code = code
        self.mayHaveBeenSent = mayHaveBeenSent ?? kind.suggestsSent
    }
}

extension TransportError.Kind {
    /// Whether a request that failed so has usually been sent.
    var suggestsSent: Bool {
        switch self {
        case .unreachable, .timedOut(connecting: true), .outOfDescriptors, .tls, .invalidRequest, .invalidOption: false
        case .timedOut(connecting: false), .interrupted, .tooLarge, .cancelled, .closed: true
        }
    }
}

extension TransportError: CustomStringConvertible {
    /// What happened and what may be done about it, in one line.
    public var description: String {
        detail.isEmpty ? advice : "\(advice) (\(detail))"
    }

    /// As ``description``, in place of the text that Foundation has for any error. Through `any Error`, Foundation finds
    /// it where the module `AblyPlatformFoundation` is linked.
    public var localizedDescription: String { description }

    private var advice: String {
        switch kind {
        case .unreachable: "the host cannot be reached: check its name, the network and the proxy"
        case .timedOut(connecting: true): "no connection was made in time: check the network, or allow more time"
        case .timedOut(connecting: false): "the reply did not come in time: allow more time, or try again"
        case .outOfDescriptors:
            "no file descriptor is left: raise their limit (ulimit -n), or lower the transport's maximumConnections"
        case .tls: "TLS could not be agreed on: check the server's certificate and the certificate authorities"
        case .interrupted: "the connection ended before the reply was whole"
        case .tooLarge(let limit): "the reply is larger than the limit of \(limit) bytes: raise it, or ask for less"
        case .cancelled: "the task was cancelled"
        case .closed: "the transport is closed: make another one"
        case .invalidRequest: "the request cannot be sent as it is"
        case .invalidOption(let name): "the transport's option \(name) cannot be used"
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

    /// The process lacks memory, descriptors or threads.
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

    /// The time of a call ran out while others occupied every connection.
    static var timedOutWaiting: TransportError {
        TransportError(
            .timedOut(connecting: true), detail: "every connection was in use: raise the transport's limits",
            mayHaveBeenSent: false)
    }
}
