/// Carries one HTTP request to a server and its response back: the seam between a client and the network.
///
/// A client sends all requests through its ``Configuration/transport``. The default is ``CurlTransport``; for tests,
/// the module `AblyTesting` has `StubTransport`. Implement this protocol to use another HTTP library or to wrap another
/// transport.
///
/// A transport must:
///
/// - send method, target, header fields and body unchanged, and add `Host` and the header fields that frame the body;
/// - reject requests that it cannot send unchanged, above all a line break in a header field, with
///   ``TransportError/Kind/invalidRequest``;
/// - return every response whatever its status, follow no redirects and store no cookies;
/// - not send a request twice on its own, unless no server can have read it or ``TransportRequest/mayBeRepeated``
///   allows it, and then say so in ``TransportResponse/wasRepeated``: retries are the client's decision;
/// - decompress the body if it asked for compression, and stop at ``TransportRequest/maximumResponseBytes``;
/// - observe the timeouts, and return as soon as the task is cancelled;
/// - report in ``TransportError/mayHaveBeenSent`` whether the server may have seen the request: the client retries a
///   request that must not be executed twice only if it was not sent;
/// - not disclose header fields or queries in a ``TransportError``.
///
/// Transports are used by many tasks and threads concurrently.
public protocol HTTPTransport: Sendable {
    /// Performs a request without blocking a thread. Cancelling the task stops the transfer at once, with
    /// ``TransportError/Kind/cancelled``.
    ///
    /// - Parameter request: The request.
    /// - Returns: The complete response.
    /// - Throws: ``TransportError`` if no complete response was received.
    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse

    /// Performs a request and blocks the calling thread until the response is complete.
    ///
    /// - Parameter request: The request.
    /// - Returns: The complete response.
    /// - Throws: ``TransportError`` if no complete response was received.
    @available(*, noasync, message: "blocks its thread: use `send` in asynchronous code")
    func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse

    /// Ends all calls in flight and rejects further ones, both with ``TransportError/Kind/closed``. Idempotent.
    func close()

    /// Rejects further calls with ``TransportError/Kind/closed``, waits for those in flight, then closes like
    /// ``close()``. Cancelling the task ends the wait.
    ///
    /// The default implementation closes at once.
    ///
    /// - Parameter timeout: The longest time to wait for calls in flight.
    func close(gracefully timeout: Duration) async

    /// Like ``close(gracefully:)``, but blocks the calling thread.
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
