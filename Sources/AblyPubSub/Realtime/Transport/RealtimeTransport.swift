/// One WebSocket connection, or the attempt to make one. What happens to it is told to the closure that its connector was
/// given.
package protocol RealtimeTransport: AnyObject, Sendable {
    /// Queues one message: text if the connection's format is JSON, otherwise bytes. Ignored before the connection is open
    /// and once it is closed.
    ///
    /// - Parameter message: The encoded protocol message.
    func send(_ message: [UInt8])

    /// Writes what is queued.
    func flush()

    /// Writes what is queued, then closes the connection with a close frame. If the peer does not respond to it within a
    /// few seconds, the connection is ended nevertheless. Before the connection is open, the attempt is given up.
    func close()

    /// Ends the connection, or the attempt to make one, without a closing handshake.
    func abort()
}

/// Makes WebSocket connections.
package protocol RealtimeConnector: Sendable {
    /// Where the client that owns the connections runs.
    var loop: any RealtimeLoop { get }

    /// Begins to connect.
    ///
    /// - Parameters:
    ///   - target: Where to connect.
    ///   - handler: Called on ``loop`` for each event, in order, never before this function has returned.
    ///     ``TransportEvent/closed(_:)`` comes exactly once, as the last event, also after ``RealtimeTransport/close()``
    ///     and ``RealtimeTransport/abort()``. The transport releases the handler then.
    /// - Returns: The connection to be.
    func connect(
        to target: TransportTarget, handler: @escaping @Sendable (TransportEvent) -> Void
    ) -> any RealtimeTransport
}

/// What runs a client: one thing at a time, in order.
package protocol RealtimeLoop: Sendable {
    /// Runs `body`: at once if the caller runs on this loop, otherwise soon, after what was handed over before it.
    func run(_ body: @escaping @Sendable () -> Void)

    /// Runs `body` on this loop after a time. There is no way to cancel it: the caller ignores what is no longer wanted.
    func schedule(after duration: Duration, _ body: @escaping @Sendable () -> Void)
}

/// Where a WebSocket connection leads.
package struct TransportTarget: Sendable, Hashable {
    /// The host name or address, without brackets.
    package var host: String
    /// The port.
    package var port: Int
    /// Whether the connection uses TLS.
    package var tls: Bool
    /// The path and query of the request, percent-encoded. It contains credentials: never log it.
    package var path: String
    /// The format of messages, which decides between text and binary frames.
    package var format: WireFormat
    /// The most bytes of one message that is received.
    package var maximumMessageSize: Int

    /// - Parameters:
    ///   - host: The host name or address.
    ///   - port: The port.
    ///   - tls: Whether the connection uses TLS.
    ///   - path: The path and query of the request.
    ///   - format: The format of messages.
    ///   - maximumMessageSize: The most bytes of one message that is received.
    package init(host: String, port: Int, tls: Bool, path: String, format: WireFormat, maximumMessageSize: Int) {
        self.host = host
        self.port = port
        self.tls = tls
        self.path = path
        self.format = format
        self.maximumMessageSize = maximumMessageSize
    }
}

extension TransportTarget: CustomStringConvertible, CustomReflectable {
    /// The host and port, without the query.
    package var description: String { "\(tls ? "wss" : "ws")://\(Endpoint.host(of: host)):\(port)" }

    /// A mirror without children, so that `dump` shows ``description`` only.
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// What happens to a WebSocket connection.
package enum TransportEvent: Sendable {
    /// The connection is open.
    case opened
    /// Messages were received: all that one read of the socket completed.
    case received([[UInt8]])
    /// Something else was received, such as a ping.
    case activity
    /// The connection is closed, or could not be made; nil if that was this client's wish.
    case closed(TransportFailure?)
}

/// Why a WebSocket connection ended, or could not be made.
package struct TransportFailure: Error, Sendable, Hashable {
    /// The kinds of failures.
    package enum Kind: Sendable, Hashable {
        /// The host name could not be resolved, or the host, or the proxy, could not be reached.
        case unreachable
        /// The TLS handshake failed.
        case tls
        /// The server responded to the upgrade request with this status.
        case refused(status: Int)
        /// The peer violated the WebSocket protocol, or sent a message that is too large.
        case protocolViolation
        /// The peer closed the connection with a close frame of this code; nil if it had none.
        case closed(code: Int?)
        /// The connection was lost.
        case lost
    }

    /// The kind of failure.
    package let kind: Kind
    /// What happened, without credentials.
    package let detail: String

    /// - Parameters:
    ///   - kind: The kind of failure.
    ///   - detail: What happened, without credentials.
    package init(_ kind: Kind, detail: String) {
        self.kind = kind
        self.detail = detail
    }
}

extension TransportFailure: CustomStringConvertible {
    /// What happened.
    package var description: String { detail }
}
