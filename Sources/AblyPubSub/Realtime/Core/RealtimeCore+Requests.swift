extension RealtimeCore.State {
    mutating func nextRequest() -> RequestID {
        lastRequest += 1
        return RequestID(rawValue: lastRequest)
    }
}

extension RealtimeCore {
    /// Makes a request, and waits for its end.
    ///
    /// - Parameters:
    ///   - operation: Told of the request's end; nil for nothing.
    ///   - body: Tells the machine of the request.
    /// - Throws: What the request ends with; 40033 if the task is cancelled, with `mayHaveBeenCarriedOut` if something was
    ///   sent.
    @discardableResult
    func request(
        observed operation: ObservedOperation? = nil, _ body: @Sendable (inout RealtimeMachine, RequestID) -> Void
    ) async throws(AblyError) -> Reply {
        try await begin(observed: operation, body).value()
    }

    /// Makes a request.
    func begin(
        observed operation: ObservedOperation? = nil, _ body: (inout RealtimeMachine, RequestID) -> Void
    ) -> PendingReply {
        let promise = ReplyPromise(operation)
        let request: RequestID = change { state in
            let request = state.nextRequest()
            state.requests[request] = promise
            body(&state.machine, request)
            return request
        }
        return PendingReply(core: self, request: request, promise: promise)
    }

    /// Gives up a request.
    fileprivate func cancel(_ request: RequestID) {
        let cancelled: (promise: ReplyPromise, mayBeSent: Bool)? = change { state in
            guard let promise = state.requests.removeValue(forKey: request) else { return nil }
            let wasWithdrawn = state.machine.withdraw(request)
            state.machine.cancel(request)
            return (promise, !wasWithdrawn && state.machine.outbox.contains(request))
        }
        guard let (promise, mayBeSent) = cancelled else { return }
        promise.fulfill(
            .failure(AblyError(.operationCanceled, message: "the task was cancelled").afterSending(mayBeSent)))?()
    }
}

/// A request whose end is awaited.
struct PendingReply: Sendable {
    let core: RealtimeCore
    let request: RequestID
    let promise: ReplyPromise

    /// Waits for the request's end. Cancelling the task gives the request up.
    func value() async throws(AblyError) -> Reply {
        if let result = promise.current { return try result.get() }
        let result = await withTaskCancellationHandler {
            await promise.result()
        } onCancel: {
            core.cancel(request)
        }
        return try result.get()
    }
}

/// The end of a request, now or later.
final class ReplyPromise: Sendable {
    private struct State: Sendable {
        var result: Result<Reply, AblyError>?
        var continuations: [CheckedContinuation<Result<Reply, AblyError>, Never>] = []
    }

    private let state = SystemLock(State())
    private let operation: ObservedOperation?

    /// - Parameter operation: Told of the end; nil for nothing.
    init(_ operation: ObservedOperation?) { self.operation = operation }

    /// How the request has ended; nil if it has not.
    var current: Result<Reply, AblyError>? { state.withLock { $0.result } }

    /// Ends the request, unless it has ended.
    ///
    /// - Returns: Resumes those who wait for it; nil if nobody does.
    func fulfill(_ result: Result<Reply, AblyError>) -> Wakeup? {
        let continuations: [CheckedContinuation<Result<Reply, AblyError>, Never>] = state.withLock { state in
            guard state.result == nil else { return [] }
            state.result = result
            let continuations = state.continuations
            state.continuations = []
            return continuations
        }
        operation?.end(result.error)
        if continuations.isEmpty { return nil }
        return { for continuation in continuations { continuation.resume(returning: result) } }
    }

    func result() async -> Result<Reply, AblyError> {
        await withCheckedContinuation { continuation in
            let result = state.withLock { state in
                if state.result == nil { state.continuations.append(continuation) }
                return state.result
            }
            if let result { continuation.resume(returning: result) }
        }
    }
}
