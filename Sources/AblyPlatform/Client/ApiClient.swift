import Synchronization

/// Sends the calls of generated bindings: one client for a service, shared by all tasks and threads.
///
/// A client makes its connections when they are needed and keeps them. ``close()`` ends them; so does letting go of the
/// last reference.
public final class ApiClient: Sendable {
    /// What was configured.
    public let configuration: Configuration

    /// What the configuration came to, or what is wrong with it, which every call then says.
    let setup: Result<ClientSetup, ApiError>
    let transport: any HTTPTransport
    let tokens: TokenCache?

    private let plans = CallPlans()
    private let memory = Mutex(HostMemory())
    let calls = CallsInFlight()

    /// Makes a client. Nothing is connected yet, and nothing fails: what is wrong with the configuration fails the calls.
    ///
    /// - Parameter configuration: Where to connect, who calls, and the limits.
    public init(configuration: Configuration) {
        self.configuration = configuration
        setup = Result { () throws(ApiError) in try ClientSetup(configuration) }
        transport = configuration.transport ?? Self.defaultTransport()
        if case .provider(let provider) = configuration.credentials.kind {
            tokens = TokenCache(provider: provider, timeout: configuration.tokenTimeout)
        } else {
            tokens = nil
        }
    }

    /// Ends all calls in flight with an ``ApiError`` of kind ``ApiError/Kind/closed``, and fails further ones with it.
    /// Idempotent.
    public func close() {
        calls.refuse()
        tokens?.close()
        transport.close()
    }

    /// Fails further calls with an ``ApiError`` of kind ``ApiError/Kind/closed``, lets those in flight end, their retries
    /// and tokens included, then does what ``close()`` does. Cancelling the task ends the wait.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that are in flight then fail as with ``close()``.
    public func close(gracefully timeout: Duration) async {
        let deadline = ContinuousClock.now.advanced(by: timeout)
        await calls.drain(within: timeout)
        tokens?.close()
        await transport.close(gracefully: max(.zero, ContinuousClock.now.duration(to: deadline)))
    }

    /// As ``close(gracefully:)``, blocking the calling thread, for ``Blocking``.
    @available(*, noasync)
    func closeBlocking(gracefully timeout: Duration) {
        let deadline = ContinuousClock.now.advanced(by: timeout)
        calls.drainBlocking(within: timeout)
        tokens?.close()
        transport.closeBlocking(gracefully: max(.zero, ContinuousClock.now.duration(to: deadline)))
    }

    /// Begins a call, which counts as one in flight until `calls.end()`.
    ///
    /// - Throws: ``ApiError`` when the call can be seen to fail before anything is sent.
    func makeCall(_ request: RequestParts) throws(ApiError) -> ApiCall {
        var observers = CallObservers(configuration, operation: request.operation)
        let hasBegun = calls.begin()
        do throws(ApiError) {
            let setup = try setup.get()
            guard hasBegun else { throw ApiError(.closed, reason: "the client was closed") }
            let now = configuration.now()
            let host = setup.hosts.count == 1 ? 0 : memory.withLock { $0.preferred(at: now) }
            let plan = try plans.plan(for: request.operation, format: request.format ?? setup.format, setup: setup)
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
        let now = configuration.now()
        memory.withLock { $0.note(news, at: now, retention: configuration.fallbackRetention) }
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
