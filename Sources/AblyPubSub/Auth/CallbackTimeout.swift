/// Calls closures that may never return, and waits for them only so long.
struct CallbackTimeout: Sendable {
    /// The longest wait.
    let limit: Duration
    let timer: Configuration.Timer
    /// Runs the closures: the calling thread may be one that blocked threads wait for.
    private let executor = TokenTaskExecutor(label: "ably-callbacks")

    init(_ options: ClientOptions) {
        limit = options.realtimeRequestTimeout
        timer = options.environment.timer ?? Configuration.ably().timer
    }

    /// The time allowed has passed.
    struct Exceeded: Error {}

    /// The value that a closure returns.
    ///
    /// - Parameter body: The closure. If it takes too long, or the calling task is cancelled, its own task is cancelled, and
    ///   what it returns is ignored.
    /// - Throws: What the closure throws, ``Exceeded``, or `CancellationError`.
    func value<Value: Sendable>(of body: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let race = Race<Value>()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                race.start(continuation)
                timer(limit) { race.end(.failure(Exceeded())) }
                race.run(
                    Task(executorPreference: executor) {
                        do { race.end(.success(try await body())) } catch { race.end(.failure(error)) }
                    })
            }
        } onCancel: {
            race.end(.failure(CancellationError()))
        }
    }
}

/// The first of several ends of a wait.
private final class Race<Value: Sendable>: Sendable {
    private struct State: Sendable {
        var continuation: CheckedContinuation<Value, any Error>?
        var task: Task<Void, Never>?
        /// How it ended; nil before that.
        var end: Result<Value, any Error>?
    }

    private let state = SystemLock(State())

    func start(_ continuation: CheckedContinuation<Value, any Error>) {
        let end = state.withLock { state in
            if state.end == nil { state.continuation = continuation }
            return state.end
        }
        // The task was cancelled before.
        if let end { continuation.resume(with: end) }
    }

    func run(_ task: Task<Void, Never>) {
        let isOver = state.withLock { state in
            if state.end == nil { state.task = task }
            return state.end != nil
        }
        if isOver { task.cancel() }
    }

    func end(_ result: Result<Value, any Error>) {
        let ended: State? = state.withLock { state in
            guard state.end == nil else { return nil }
            state.end = result
            return state
        }
        ended?.task?.cancel()
        ended?.continuation?.resume(with: result)
    }
}
