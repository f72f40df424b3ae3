/// The states of a connection (RTN27).
public enum ConnectionState: String, Sendable, Hashable, CaseIterable {
    /// Not connected yet: ``Connection/connect()`` has not been called.
    case initialized
    /// Connecting: obtaining a token, opening a transport, or waiting for the service's response.
    case connecting
    /// Connected.
    case connected
    /// Not connected. The next attempt follows soon.
    case disconnected
    /// Not connected for so long that the service no longer keeps the connection's state. Attempts go on, at longer
    /// intervals.
    case suspended
    /// Waiting for the service to confirm that the connection is closed.
    case closing
    /// Closed by the program.
    case closed
    /// Failed for a reason that attempts to connect do not mend.
    case failed
}

/// What a listener of a connection is told of (RTN4): that it entered a state, or that something else changed.
public enum ConnectionEvent: Sendable, Hashable {
    /// The connection entered a state.
    case state(ConnectionState)
    /// The connection's conditions changed, and its state did not (RTN4h).
    case update
}

/// A change of a connection (TA1).
public struct ConnectionStateChange: Sendable, Equatable {
    /// The state before (TA2).
    public let previous: ConnectionState
    /// The state now (TA2).
    public let current: ConnectionState
    /// What happened (TA5).
    public let event: ConnectionEvent
    /// Why; nil if there is no error (TA3).
    public let reason: AblyError?
    /// The time until the next attempt to connect; nil if none follows, or one follows at once (TA2).
    public let retryIn: Duration?
}
