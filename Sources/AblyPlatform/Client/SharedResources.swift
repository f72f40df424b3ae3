import Synchronization

/// What a client shares with those that were made from it with other options: connections, tokens, pauses between
/// requests, what is known of hosts, and its end.
final class SharedResources: Sendable {
    let transport: any HTTPTransport
    /// The tokens of the configured provider; nil if there is none.
    let tokens: TokenCache?
    let pauses: RetryPauses

    private let memory = Mutex(HostMemory())
    private let closed = Atomic(false)

    init(_ configuration: Configuration) {
        transport = configuration.transport ?? ApiClient.defaultTransport()
        pauses = RetryPauses(timer: configuration.timer)
        if case .provider(let provider) = configuration.credentials.kind {
            tokens = TokenCache(provider: provider, timeout: configuration.tokenTimeout)
        } else {
            tokens = nil
        }
    }

    /// Whether ``close()`` was called.
    var isClosed: Bool { closed.load(ordering: .relaxed) }

    /// Ends all calls in flight and refuses further ones.
    func close() {
        closed.store(true, ordering: .sequentiallyConsistent)
        tokens?.close()
        pauses.close()
        transport.close()
    }

    /// The host to begin a call with.
    func preferredHost(at now: ContinuousClock.Instant) -> Int { memory.withLock { $0.preferred(at: now) } }

    /// Takes in what a request taught about its host.
    func note(_ news: RequestPolicy.HostNews, at now: ContinuousClock.Instant, retention: Duration) {
        memory.withLock { $0.note(news, at: now, retention: retention) }
    }
}
