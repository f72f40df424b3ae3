/// What is awaited of a socket, or has happened to it.
struct SocketReadiness: OptionSet, Sendable {
    var rawValue: UInt8

    static let readable = SocketReadiness(rawValue: 1)
    static let writable = SocketReadiness(rawValue: 2)
    /// The socket failed or was shut down. Always reported, never asked for.
    static let failed = SocketReadiness(rawValue: 4)
}

/// One socket that has become ready, or is to become so.
struct SocketEvent: Sendable {
    var socket: Int32
    var readiness: SocketReadiness
}

/// Watches sockets for the event loop.
///
/// The loop's thread calls ``wait(milliseconds:into:)``, and whoever holds the loop's lock does so with a time of 0.
/// Everything else but ``wake()`` is called by the holder of the lock, on any thread and also while the loop's thread
/// waits, and takes effect on the wait that is under way.
protocol SocketPoller: Sendable {
    /// libcurl opened a socket and will report its end with ``closed(_:)``.
    func opened(_ socket: Int32)
    /// Changes what is awaited of a socket; empty for nothing.
    func watch(_ socket: Int32, for readiness: SocketReadiness)
    /// A socket is about to be closed.
    func closed(_ socket: Int32)
    /// Whether anybody still wants an event that a wait gave. Stops the watch of a socket nobody wants.
    func wants(_ event: SocketEvent) -> Bool

    /// Blocks until a socket is ready, ``wake()`` is called, or the time is over.
    ///
    /// - Parameters:
    ///   - milliseconds: The longest wait; -1 for no limit.
    ///   - events: Filled with what became ready.
    func wait(milliseconds: Int32, into events: inout [SocketEvent])
    /// Ends the wait under way, or the next one. Callable on any thread.
    func wake()
}
