import Synchronization

/// The state that a client shares with its variants with other options: connections, tokens, pauses between requests, the
/// preferred host, and whether it is closed.
final class SharedResources: Sendable {
    let transport: any HTTPTransport
    /// The tokens of the configured provider; nil if there is none.
    let tokens: TokenCache?
    let pauses: RetryPauses

    let calls = CallsInFlight()

    private let memory = SystemLock(HostMemory())

    init(_ configuration: Configuration) {
        transport = configuration.transport ?? ApiClient.defaultTransport()
        pauses = RetryPauses(timer: configuration.timer)
        if let provider = configuration.credentials.tokenProvider {
            tokens = TokenCache(
                provider: provider, timeout: configuration.tokenTimeout,
                time: TokenCache.Time(now: configuration.now, timer: configuration.tokenTimer))
        } else {
            tokens = nil
        }
    }

    /// Ends all calls in flight and rejects further ones.
    func close() {
        calls.refuse()
        tokens?.close()
        pauses.close()
        transport.close()
    }

    /// Rejects further calls, waits for those in flight, including their retries and tokens, then closes.
    ///
    /// - Parameter timeout: The longest time to wait.
    func close(gracefully timeout: Duration) async {
        let deadline = ContinuousClock.now.advanced(by: timeout)
        await calls.drain(within: timeout)
        tokens?.close()
        pauses.close()
        await transport.close(gracefully: max(.zero, ContinuousClock.now.duration(to: deadline)))
    }

    /// Like ``close(gracefully:)``, but blocks the calling thread.
    @available(*, noasync)
    func closeBlocking(gracefully timeout: Duration) {
        let deadline = ContinuousClock.now.advanced(by: timeout)
        calls.drainBlocking(within: timeout)
        tokens?.close()
        pauses.close()
        transport.closeBlocking(gracefully: max(.zero, ContinuousClock.now.duration(to: deadline)))
    }

    /// The host to try first.
    func preferredHost(at now: ContinuousClock.Instant) -> Int { memory.withLock { $0.preferred(at: now) } }

    /// Tries a host first from now on; nil to decide by what has responded.
    func pinHost(_ host: Int?) { memory.withLock { $0.pinned = host } }

    /// Records what a request revealed about its host.
    func note(_ news: RequestPolicy.HostNews, at now: ContinuousClock.Instant, retention: Duration) {
        memory.withLock { $0.note(news, at: now, retention: retention) }
    }
}
