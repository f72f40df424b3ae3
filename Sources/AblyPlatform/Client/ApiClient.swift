/// Sends the calls of generated bindings: one client for a service, shared by all tasks and threads.
///
/// A client makes its connections when they are needed and keeps them. ``close()`` ends them; so does letting go of the
/// last reference.
public final class ApiClient: Sendable {
    /// What was configured.
    public let configuration: Configuration

    /// The validated configuration, or the error that every call throws.
    let setup: Result<ClientSetup, ApiError>
    /// What this client shares with those made from it by ``with(_:)``.
    let shared: SharedResources

    var transport: any HTTPTransport { shared.transport }
    var tokens: TokenCache? { shared.tokens }
    var calls: CallsInFlight { shared.calls }

    /// Makes a client. Nothing is connected yet, and nothing fails: what is wrong with the configuration fails the calls.
    ///
    /// - Parameter configuration: Where to connect, who calls, and the limits.
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

    /// The same client with other options for the calls made through it. It shares connections, tokens and what is known
    /// of hosts, and costs little to make; closing one of them closes both.
    ///
    /// ```swift
    /// let patient = client.with { $0.requestTimeout = .seconds(60) }
    /// ```
    ///
    /// - Parameter change: Changes the options, which begin as this client has them. What is not valid fails the calls.
    /// - Returns: The client with these options.
    public func with(_ change: (inout CallOptions) -> Void) -> ApiClient {
        var options = CallOptions(configuration)
        change(&options)
        return ApiClient(self, options: options)
    }

    /// Ends all calls in flight with an ``ApiError`` of kind ``ApiError/Kind/closed``, and fails further ones with it.
    /// Idempotent.
    public func close() {
        shared.close()
    }

    /// Fails further calls with an ``ApiError`` of kind ``ApiError/Kind/closed``, lets those in flight end, their retries
    /// and tokens included, then does what ``close()`` does. Cancelling the task ends the wait.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that are in flight then fail as with ``close()``.
    public func close(gracefully timeout: Duration) async {
        await shared.close(gracefully: timeout)
    }

    /// As ``close(gracefully:)``, blocking the calling thread, for ``Blocking``.
    @available(*, noasync)
    func closeBlocking(gracefully timeout: Duration) {
        shared.closeBlocking(gracefully: timeout)
    }

    /// Begins a call, which counts as one in flight until `calls.end()`.
    ///
    /// - Throws: ``ApiError`` when the call can be seen to fail before anything is sent.
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

    /// Takes in what a request of a call taught about its host.
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
