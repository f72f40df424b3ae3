/// The token that all calls of a client share. However many calls need one, or have theirs rejected, the provider is
/// called once; calls that arrive meanwhile wait for the same result.
final class TokenCache: Sendable {
    /// A token, numbered so that the rejection of an earlier token can be recognised.
    struct Token: Sendable, Hashable {
        let value: String
        let generation: Int
        /// When it expires; nil if unknown.
        let expiry: ContinuousClock.Instant?
    }

    /// A token that the service rejected.
    struct Rejection: Sendable {
        let generation: Int
        /// The service's error.
        let error: ApiError
    }

    /// The clock and the timer of a cache.
    struct Time: Sendable {
        let now: @Sendable () -> ContinuousClock.Instant
        let timer: Configuration.Timer
    }

    /// A waiting call's continuation: called once, on any thread.
    private typealias Waiter = @Sendable (Result<Token, ApiError>) -> Void

    /// One call of the provider, with the calls that wait for it.
    private struct Flight {
        let id: Int
        var task: Task<Void, Never>?
        var waiters: [Int: Waiter] = [:]
    }

    private struct State {
        var token: Token?
        /// Why the service rejected ``token``; nil if it has not.
        var rejection: ApiError?
        var flight: Flight?
        var lastId = 0
        var isClosed = false

        mutating func nextId() -> Int {
            lastId += 1
            return lastId
        }

        /// The cached token, unless it has expired or is not newer than the rejected one.
        func usable(after rejection: Rejection?, at now: () -> ContinuousClock.Instant) -> Token? {
            guard let token, token.generation > rejection?.generation ?? 0 else { return nil }
            if let expiry = token.expiry, expiry <= now() { return nil }
            return token
        }
    }

    private let provider: Credentials.ExpiringTokenProvider
    private let timeout: Duration
    private let time: Time
    private let executor = TokenTaskExecutor(label: "token-provider")
    private let state = SystemLock(State())

    /// - Parameters:
    ///   - provider: The source of tokens.
    ///   - timeout: Time allowed for the provider.
    ///   - time: The clock for expiry and the timer for the timeout.
    init(provider: @escaping Credentials.ExpiringTokenProvider, timeout: Duration, time: Time) {
        self.provider = provider
        self.timeout = timeout
        self.time = time
    }

    /// Why the service rejected the token; nil if it has not, or if a newer one has replaced it.
    var rejection: ApiError? { state.withLock { $0.rejection } }

    /// Gets the token.
    ///
    /// - Parameter rejection: The rejection of the token that is to be replaced; nil for any token.
    /// - Throws: ``ApiError`` of kind `tokenProvider`, `cancelled` or `closed`.
    func token(after rejection: Rejection? = nil) async throws(ApiError) -> Token {
        if let token = state.withLock({ $0.usable(after: rejection, at: time.now) }) { return token }
        let id = state.withLock { $0.nextId() }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                join(id, after: rejection) { continuation.resume(returning: $0) }
                // The handler below may have run before this call joined.
                if Task.isCancelled { leave(id) }
            }
        } onCancel: {
            leave(id)
        }
        return try result.get()
    }

    /// Like the asynchronous variant, but blocks the calling thread.
    @available(*, noasync)
    func token(after rejection: Rejection? = nil) throws(ApiError) -> Token {
        if let token = state.withLock({ $0.usable(after: rejection, at: time.now) }) { return token }
        let id = state.withLock { $0.nextId() }
        let answer = BlockingAnswer<Result<Token, ApiError>>()
        join(id, after: rejection) { answer.give($0) }
        return try answer.wait().get()
    }

    /// Replaces the token, for calls that wait for one as well: a call of the provider in progress is cancelled.
    func replace(with token: ProvidedToken) {
        let flight = state.withLock { state in
            if state.flight == nil { state.flight = Flight(id: state.nextId()) }
            return state.flight?.id
        }
        if let flight { finish(flight, .success(token)) }
    }

    /// Fails all waiting calls and rejects further ones.
    func close() {
        let flight = state.withLock { state in
            state.isClosed = true
            return state.flight?.id
        }
        if let flight { finish(flight, .failure(Self.closed)) }
    }

    private static let closed = ApiError(.closed, reason: "the client was closed")

    private func join(_ id: Int, after rejection: Rejection?, waiter: @escaping Waiter) {
        enum Outcome {
            case done(Result<Token, ApiError>)
            case start(Int)
            case wait
        }
        let outcome: Outcome = state.withLock { state in
            if state.isClosed { return .done(.failure(Self.closed)) }
            if let token = state.usable(after: rejection, at: time.now) { return .done(.success(token)) }
            if let rejection, rejection.generation == state.token?.generation { state.rejection = rejection.error }
            if state.flight != nil {
                state.flight?.waiters[id] = waiter
                return .wait
            }
            let flight = state.nextId()
            state.flight = Flight(id: flight, waiters: [id: waiter])
            return .start(flight)
        }
        switch outcome {
        case .done(let result): waiter(result)
        case .start(let flight): start(flight)
        case .wait: break
        }
    }

    /// Removes one waiter; when the last one leaves, the provider's task is cancelled.
    private func leave(_ id: Int) {
        let (waiter, task): (Waiter?, Task<Void, Never>?) = state.withLock { state in
            guard let waiter = state.flight?.waiters.removeValue(forKey: id) else { return (nil, nil) }
            guard state.flight?.waiters.isEmpty == true else { return (waiter, nil) }
            let task = state.flight?.task
            state.flight = nil
            return (waiter, task)
        }
        task?.cancel()
        waiter?(.failure(ApiError(.cancelled, reason: "the task was cancelled while waiting for a token")))
    }

    private func start(_ flight: Int) {
        let task = Task(executorPreference: executor) { await self.ask(flight) }
        let isCurrent = state.withLock { state in
            guard state.flight?.id == flight else { return false }
            state.flight?.task = task
            return true
        }
        if !isCurrent { task.cancel() }
        time.timer(timeout) { [weak self] in
            guard let self else { return }
            let reason = "the token provider did not return within \(timeout)"
            finish(flight, .failure(ApiError(.tokenProvider, reason: reason)))
        }
    }

    private func ask(_ flight: Int) async {
        do {
            let token = try await provider()
            guard Credentials.isToken(token.value) else {
                let reason =
                    "the token provider returned an invalid token: it is empty, too long, or contains spaces or line breaks"
                finish(flight, .failure(ApiError(.tokenProvider, reason: reason)))
                return
            }
            finish(flight, .success(token))
        } catch {
            finish(flight, .failure(ApiError(.tokenProvider, reason: "the token provider failed", cause: error)))
        }
    }

    private func finish(_ id: Int, _ answer: Result<ProvidedToken, ApiError>) {
        let (flight, result): (Flight?, Result<Token, ApiError>) = state.withLock { state in
            guard state.flight?.id == id, let flight = state.flight else { return (nil, .failure(Self.closed)) }
            state.flight = nil
            let result = answer.map { token in
                Token(value: token.value, generation: id, expiry: token.lifetime.map { time.now().advanced(by: $0) })
            }
            if case .success(let token) = result {
                state.token = token
                state.rejection = nil
            }
            return (flight, result)
        }
        guard let flight else { return }
        flight.task?.cancel()
        for waiter in flight.waiters.values { waiter(result) }
    }
}
