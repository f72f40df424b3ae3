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
    private let isClosed = Atomic(false)

    /// Makes a client. Nothing is connected yet, and nothing fails: what is wrong with the configuration fails the calls.
    ///
    /// - Parameter configuration: Where to connect, who calls, and the limits.
    public init(configuration: Configuration) {
        self.configuration = configuration
        setup = Result { () throws(ApiError) in try ClientSetup(configuration) }
        transport = configuration.transport ?? Self.defaultTransport()
        if let provider = configuration.credentials.tokenProvider {
            tokens = TokenCache(provider: provider, timeout: configuration.tokenTimeout)
        } else {
            tokens = nil
        }
    }

    /// Ends all calls in flight with an ``ApiError`` of kind ``ApiError/Kind/closed``, and fails further ones with it.
    /// Idempotent.
    public func close() {
        isClosed.store(true, ordering: .sequentiallyConsistent)
        tokens?.close()
        transport.close()
    }

    /// Begins a call.
    ///
    /// - Throws: ``ApiError`` when the call can be seen to fail before anything is sent.
    func makeCall(_ request: RequestParts) throws(ApiError) -> ApiCall {
        do throws(ApiError) {
            let setup = try setup.get()
            if isClosed.load(ordering: .relaxed) { throw ApiError(.closed, reason: "the client was closed") }
            let now = configuration.now()
            let host = setup.hosts.count == 1 ? 0 : memory.withLock { $0.preferred(at: now) }
            let plan = try plans.plan(for: request.operation, format: request.format ?? setup.format, setup: setup)
            return try ApiCall(request, setup: setup, plan: plan, host: host, now: now)
        } catch {
            throw error.with { $0.operation = request.operation.id }
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
