/// An ``HTTPTransport`` over libcurl.
///
/// Blocking calls are performed on their own thread, each on a pooled connection that is kept alive. Asynchronous calls
/// share one event loop, whose thread starts with the first of them, and HTTP/2 connections where a server offers
/// them over TLS. Certificates are always verified, TLS is 1.2 at least, redirects are not followed, no cookies are kept
/// and no `.netrc` is read. Replies are decompressed, and their limit counts decompressed bytes.
///
/// A request that was written to a kept connection which the server had closed meanwhile, before any byte of a reply, is
/// sent once more on another connection (RFC 9112 section 9.3.1).
///
/// Dropping the last reference does what ``close()`` does.
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

    /// - Parameter options: Limits and ways to reach servers.
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

    /// The best way to watch sockets that the system has.
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

    /// Runs tasks on the thread that receives the replies of asynchronous calls.
    ///
    /// A task that makes one call after another saves two switches of threads a call this way. It must not block or
    /// compute for long: all asynchronous calls of the transport wait meanwhile. Once the transport is closed its tasks
    /// go on elsewhere.
    ///
    /// ```swift
    /// try await withTaskExecutorPreference(transport.taskExecutor()) { … }
    /// ```
    ///
    /// - Throws: ``TransportError`` when the transport is closed or the process lacks resources.
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
