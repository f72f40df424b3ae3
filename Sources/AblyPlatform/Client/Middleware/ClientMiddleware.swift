/// Sees every call of a client, and may add header fields to its requests: where metrics, traces and audit logs stand.
///
/// A client tells its ``Configuration/middleware`` of each call, blocking or asynchronous, and of each page. For every
/// call it asks for a ``CallObserver``, which is told what happens to that call and to no other:
///
/// ```
/// observe(_:)                            once
///     willSend(_:)  didEndRequest(_:)    for each request: the first one, then retries and renewed tokens
/// didEnd(_:)                             once
/// ```
///
/// With several of them, ``observe(_:)`` and ``CallObserver/willSend(_:)`` are called in the order of the list, the
/// functions about an end in the reverse order, so that the first one encloses the others.
///
/// Nothing that is shown holds a credential: no header field of the request, no query and no body, and of the response
/// no field that carries credentials.
public protocol ClientMiddleware: Sendable {
    /// Begins to observe a call. Called synchronously in the caller's task, or on its thread for a blocking call, so that
    /// task-local values are the caller's.
    ///
    /// - Parameter call: The call.
    /// - Returns: What is told about the call; nil to leave it alone.
    func observe(_ call: ObservedCall) -> (any CallObserver)?
}

/// What is told about one call. Its functions are called one at a time and must not block.
public protocol CallObserver {
    /// A request is about to be sent. It may get header fields.
    ///
    /// - Parameter request: The request.
    mutating func willSend(_ request: inout ObservedRequest)

    /// The request that was announced last has ended. The call may send another one.
    ///
    /// - Parameter outcome: The response, or why none came.
    mutating func didEndRequest(_ outcome: RequestOutcome)

    /// The call has ended: its caller gets the response or the error. A call that fails before anything is sent, as one
    /// with an argument that cannot be sent, gets here without a request.
    ///
    /// - Parameter outcome: How it ended.
    mutating func didEnd(_ outcome: CallOutcome)
}

extension CallObserver {
    /// Does nothing.
    public mutating func willSend(_ request: inout ObservedRequest) {}
    /// Does nothing.
    public mutating func didEndRequest(_ outcome: RequestOutcome) {}
    /// Does nothing.
    public mutating func didEnd(_ outcome: CallOutcome) {}
}
