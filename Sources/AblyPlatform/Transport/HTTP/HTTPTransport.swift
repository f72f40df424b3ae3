/// Carries one HTTP request to a server and its response back: the seam between a client and the network.
///
/// A client sends everything through the transport of its ``Configuration/transport``. ``CurlTransport`` is the one that
/// it makes by itself; tests have `StubTransport` of the module `AblyTesting`. A transport of one's own carries requests
/// over another HTTP library, or wraps another transport.
///
/// A transport must:
///
/// - send method, target, header fields and body just as they are, and add `Host` and what frames the body;
/// - refuse what cannot be sent so, a line break in a header field above all, with
///   ``TransportError/Kind/invalidRequest``;
/// - give each response back whatever its status, follow no redirect and keep no cookie;
/// - send no request twice by itself unless no server can have read it, or ``TransportRequest/mayBeRepeated`` allows it:
///   whether a call is repeated is for the client to decide;
/// - decompress the body if it asked for compression, and stop at ``TransportRequest/maximumResponseBytes``;
/// - keep the limits of time, and end as soon as the task is cancelled;
/// - tell by ``TransportError/mayHaveBeenSent`` whether the server may have seen the request: the client repeats a
///   request that must not be carried out twice only if it was not sent;
/// - show no header field and no query in a ``TransportError``.
///
/// It is used from many tasks and threads at once.
public protocol HTTPTransport: Sendable {
    /// Performs a request without blocking a thread. Cancelling the task stops the transfer at once, with
    /// ``TransportError/Kind/cancelled``.
    ///
    /// - Parameter request: The request.
    /// - Returns: The complete response.
    /// - Throws: ``TransportError`` if no complete response came back.
    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse

    /// Performs a request and blocks the calling thread until the response is complete.
    ///
    /// - Parameter request: The request.
    /// - Returns: The complete response.
    /// - Throws: ``TransportError`` if no complete response came back.
    @available(*, noasync, message: "blocks its thread: use `send` in asynchronous code")
    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse

    /// Ends all calls in flight with ``TransportError/Kind/closed`` and refuses further ones with it. Idempotent.
    func close()

    /// Refuses further calls with ``TransportError/Kind/closed``, waits for those in flight, then does what ``close()``
    /// does. Cancelling the task ends the wait.
    ///
    /// The default closes at once.
    ///
    /// - Parameter timeout: The longest time to wait for calls in flight.
    func close(gracefully timeout: Duration) async

    /// As ``close(gracefully:)``, blocking the calling thread.
    ///
    /// - Parameter timeout: The longest time to wait for calls in flight.
    @available(*, noasync, message: "blocks its thread: use close(gracefully:) in asynchronous code")
    func closeBlocking(gracefully timeout: Duration)
}

extension HTTPTransport {
    /// Closes at once.
    public func close(gracefully timeout: Duration) async { close() }

    /// Closes at once.
    @available(*, noasync, message: "blocks its thread: use close(gracefully:) in asynchronous code")
    public func closeBlocking(gracefully timeout: Duration) { close() }
}
