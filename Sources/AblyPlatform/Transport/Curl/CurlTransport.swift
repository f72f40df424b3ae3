/// An ``HTTPTransport`` over libcurl.
///
/// Blocking calls run on the caller's thread, each on a keep-alive connection from a connection pool. Asynchronous
/// calls share one event loop, whose thread starts with the first of them, and HTTP/2 connections if the server offers
/// them over TLS. Certificates are always verified, the minimum TLS version is 1.2, redirects are not followed, cookies
/// are not stored and `.netrc` is not read. Responses are decompressed, and their limit counts decompressed bytes.
///
/// A request on a reused keep-alive connection that the server has closed before sending any byte of a response is
/// retried once on another connection (RFC 9112 section 9.3.1).
///
/// Releasing the last reference closes the transport like ``close()``.
public final class CurlTransport: HTTPTransport {
    private enum State {
        case fresh
        case running(CurlEventLoop)
        case closed
    }

    private let options: Options
    private let pool: BlockingPool
    private let state = SystemLock(State.fresh)
    let calls = CallsInFlight()
    private let makePoller: @Sendable () throws(TransportError) -> any SocketPoller

    /// - Parameter options: The transport's limits, and how it connects to servers.
    public convenience init(options: Options = Options()) {
        self.init(options: options, makePoller: Self.makePoller)
    }

    init(
        options: Options,
        makePoller: @escaping @Sendable () throws(TransportError) -> any SocketPoller = makePoller
    ) {
        self.options = options
        self.makePoller = makePoller
        pool = BlockingPool(options: options)
    }

    /// Creates the best socket poller that the system supports.
    private static func makePoller() throws(TransportError) -> any SocketPoller {
        #if os(Linux)
            try EpollPoller()
        #else
            try PollPoller()
        #endif
    }

    deinit { close() }

    @available(*, noasync, message: "blocks its thread: use `send` in asynchronous code")
    public func sendBlocking(_ request: TransportRequest) throws(TransportError) -> TransportResponse {
        guard calls.begin() else { throw .closed(mayHaveBeenSent: false) }
        defer { calls.end() }
        return try pool.send(request)
    }

    public func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        guard calls.begin() else { throw .closed(mayHaveBeenSent: false) }
        defer { calls.end() }
        return try await loop().send(request).get()
    }

    public func close(gracefully timeout: Duration) async {
        await calls.drain(within: timeout)
        close()
    }

    @available(*, noasync, message: "blocks its thread: use close(gracefully:) in asynchronous code")
    public func closeBlocking(gracefully timeout: Duration) {
        calls.drainBlocking(within: timeout)
        close()
    }

    public func close() {
        calls.refuse()
        let before = state.withLock { state in
            defer { state = .closed }
            return state
        }
        pool.close()
        if case .running(let loop) = before { loop.close() }
    }

    /// A task executor that runs tasks on the thread that receives the responses of asynchronous calls.
    ///
    /// A task that makes one call after another saves two thread switches per call this way. It must not block or
    /// compute for long: meanwhile all asynchronous calls of the transport wait. Once the transport is closed, tasks
    /// continue on Swift's global executor.
    ///
    /// ```swift
    /// try await withTaskExecutorPreference(transport.taskExecutor()) { … }
    /// ```
    ///
    /// - Throws: ``TransportError`` if the transport is closed or the process is out of resources.
    public func taskExecutor() throws(TransportError) -> any TaskExecutor {
        try loop()
    }

    /// The event loop, started with the first asynchronous call.
    private func loop() throws(TransportError) -> CurlEventLoop {
        try state.withLock { state throws(TransportError) in
            switch state {
            case .running(let loop): return loop
            case .closed: throw .closed(mayHaveBeenSent: false)
            case .fresh:
                let loop = try CurlEventLoop(options: options, poller: makePoller())
                state = .running(loop)
                return loop
            }
        }
    }
}
