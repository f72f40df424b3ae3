/// Sends the calls of generated bindings: one client per service, shared by all tasks and threads.
///
/// A client opens connections on demand and reuses them. ``close()`` closes them, as does releasing the last reference.
public final class ApiClient: Sendable {
    /// The configuration as given.
    public let configuration: Configuration

    /// The validated configuration, or the error that every call throws.
    let setup: Result<ClientSetup, ApiError>
    /// The state shared with the clients that ``with(_:)`` returns.
    let shared: SharedResources

    var transport: any HTTPTransport { shared.transport }
    var tokens: TokenCache? { shared.tokens }
    var calls: CallsInFlight { shared.calls }

    /// Creates a client without connecting. It never fails: with an invalid configuration, every call throws the error.
    ///
    /// - Parameter configuration: The host to connect to, the credentials, and the limits.
    public init(configuration: Configuration) {
        self.configuration = configuration
        setup = Result { () throws(ApiError) in try ClientSetup(configuration) }
        shared = SharedResources(configuration)
    }

    private init(_ base: ApiClient, options: CallOptions) {
        let configuration = base.configuration.with(options)
        self.configuration = configuration
        setup = Result { () throws(ApiError) in
            guard case .success(let setup) = base.setup else { return try ClientSetup(configuration) }
            return try ClientSetup(configuration, sharing: setup)
        }
        shared = base.shared
    }

    /// A client with another configuration that shares connections, tokens and the preferred host with `base`.
    ///
    /// - Parameters:
    ///   - base: The client to share with. Only its token provider, if there is one, is ever called.
    ///   - change: Changes the configuration. The hosts, the transport and the token provider must remain the same.
    package init(sharing base: ApiClient, _ change: (inout Configuration) -> Void) {
        var configuration = base.configuration
        change(&configuration)
        self.configuration = configuration
        setup = Result { () throws(ApiError) in try ClientSetup(configuration) }
        shared = base.shared
    }

    /// Why calls with this configuration would fail; nil if it is valid.
    package static func problem(of configuration: Configuration) -> ApiError? {
        do throws(ApiError) {
            _ = try ClientSetup(configuration)
            return nil
        } catch { return error }
    }

    /// Replaces the token that calls share, for calls that wait for a token as well.
    ///
    /// - Parameter token: The token. It must be a valid one.
    package func replaceToken(with token: ProvidedToken) { shared.tokens?.replace(with: token) }

    /// The service's error for the token that calls share; nil if it has not rejected the token, or if the token has been
    /// replaced since.
    package var tokenRejection: ApiError? { shared.tokens?.rejection }

    /// Sends a request over the client's transport that is not an operation of the service, without credentials, header
    /// fields and retries of the client.
    package func fetch(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
        try await transport.send(request)
    }

    /// The same client with other options. Both share connections, tokens and the preferred host; creating one is cheap,
    /// and closing either closes both.
    ///
    /// ```swift
    /// let patient = client.with { $0.requestTimeout = .seconds(60) }
    /// ```
    ///
    /// - Parameter change: Changes a copy of this client's options. With an invalid option, the calls fail.
    /// - Returns: The client with these options.
    public func with(_ change: (inout CallOptions) -> Void) -> ApiClient {
        var options = CallOptions(configuration)
        change(&options)
        return ApiClient(self, options: options)
    }

    /// Ends all calls in flight, and any further ones, with an ``ApiError`` of kind ``ApiError/Kind/closed``. Idempotent.
    public func close() {
        shared.close()
    }

    /// Rejects further calls with an ``ApiError`` of kind ``ApiError/Kind/closed``, waits for those in flight, including
    /// their retries and tokens, then closes as ``close()`` does. Cancelling the task ends the wait.
    ///
    /// - Parameter timeout: The longest time to wait. Calls still in flight then fail as with ``close()``.
    public func close(gracefully timeout: Duration) async {
        await shared.close(gracefully: timeout)
    }

    /// Like ``close(gracefully:)``, but blocks the calling thread; for ``Blocking``.
    @available(*, noasync)
    func closeBlocking(gracefully timeout: Duration) {
        shared.closeBlocking(gracefully: timeout)
    }

    /// Begins a call, which counts as in flight until `calls.end()`.
    ///
    /// - Throws: ``ApiError`` if the call fails before anything is sent.
    func begin(_ request: RequestParts) throws(ApiError) -> ApiCall {
        var observers = CallObservers(configuration, operation: request.operation)
        let hasBegun = calls.begin()
        do throws(ApiError) {
            let setup = try setup.get()
            guard hasBegun else { throw ApiError(.closed, reason: "the client was closed") }
            let now = configuration.now()
            let host = setup.hosts.count == 1 ? 0 : shared.preferredHost(at: now)
            let plan = try setup.plans.plan(
                for: request.operation, format: request.format ?? setup.format, setup: setup)
            return try ApiCall(request, setup: setup, plan: plan, host: host, now: now, observers: observers)
        } catch {
            if hasBegun { calls.end() }
            let error = error.with { $0.operation = request.operation.id }
            observers.didFail(error, at: configuration.now())
            throw error
        }
    }

    /// Records what a request revealed about its host.
    func learn(_ news: RequestPolicy.HostNews?) {
        guard let news else { return }
        shared.note(news, at: configuration.now(), retention: configuration.fallbackRetention)
    }
}

extension ApiClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The service and the kind of credentials.
    public var description: String { "client, \(configuration)" }

    /// As ``description``.
    public var debugDescription: String { description }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
