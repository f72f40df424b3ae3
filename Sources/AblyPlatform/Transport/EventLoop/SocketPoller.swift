/// The readiness awaited or reported for a socket.
struct SocketReadiness: OptionSet, Sendable {
    var rawValue: UInt8

    static let readable = SocketReadiness(rawValue: 1)
    static let writable = SocketReadiness(rawValue: 2)
    /// The socket failed or was shut down. Always reported, never requested.
    static let failed = SocketReadiness(rawValue: 4)
}

/// A socket that has become ready, or is awaited to.
struct SocketEvent: Sendable {
    var socket: Int32
    var readiness: SocketReadiness
}

/// Watches sockets for the event loop.
///
/// The loop's thread calls ``wait(milliseconds:into:)``; the holder of the loop's lock may do so with a timeout of 0.
/// Everything else except ``wake()`` is called by the holder of the lock, on any thread, even while the loop's thread
/// waits, and affects the wait in progress.
protocol SocketPoller: Sendable {
    /// libcurl opened a socket; ``closed(_:)`` will be called before it is closed.
    func opened(_ socket: Int32)
    /// Sets the awaited readiness of a socket; empty to stop watching it.
    func watch(_ socket: Int32, for readiness: SocketReadiness)
    /// A socket is about to be closed.
    func closed(_ socket: Int32)
    /// Whether an event returned by a wait is still wanted. Stops watching the socket if it is not.
    func wants(_ event: SocketEvent) -> Bool

    /// Blocks until a socket is ready, ``wake()`` is called, or the timeout expires.
    ///
    /// - Parameters:
    ///   - milliseconds: The timeout; -1 for none.
    ///   - events: Replaced with the sockets that became ready.
    func wait(milliseconds: Int32, into events: inout [SocketEvent])
    /// Ends the wait in progress, or the next one. Callable on any thread.
    func wake()
}
