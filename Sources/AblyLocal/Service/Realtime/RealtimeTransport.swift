import NIOCore

/// Sends to one realtime client. What it sends arrives in order.
protocol RealtimeTransport: AnyObject, Sendable {
    /// Sends a complete frame.
    ///
    /// - Returns: False if too much waits to be sent already, and the frame is dropped.
    @discardableResult
    func send(_ frame: ByteBuffer) -> Bool
    /// Sends a ping (RFC 6455, section 5.5.2).
    func ping()
    /// Closes the connection after what was sent.
    ///
    /// - Parameter withFrame: Whether to send a close frame; without one, the client sees a broken connection.
    func close(withFrame: Bool)
    /// Continues to read from the client, after a pause for lack of room.
    func resumeReading()
}
