/// Observes every call of a client, and may add header fields to its requests; for metrics, traces and audit logs.
///
/// A client informs its ``Configuration/middleware`` of each call, blocking or asynchronous, and of each page. For every
/// call it requests a ``CallObserver``, which is informed of that call only:
///
/// ```
/// observe(_:)                            once
///     willSend(_:)  didEndRequest(_:)    for each request: the first one, then retries and renewed tokens
/// didEnd(_:)                             once
/// ```
///
/// With several middlewares, ``observe(_:)`` and ``CallObserver/willSend(_:)`` are called in the order of the list, and
/// the functions for the end of a request or call in reverse order, so that the first middleware encloses the others.
///
/// Observers see no credentials: no header fields, query or body of the request, and no response header fields that carry
/// credentials.
public protocol ClientMiddleware: Sendable {
    /// Starts observing a call. Called synchronously in the caller's task, or on its thread for a blocking call, so that
    /// task-local values are the caller's.
    ///
    /// - Parameter call: The call.
    /// - Returns: The observer of the call; nil to ignore the call.
    func observe(_ call: ObservedCall) -> (any CallObserver)?
}

/// Observes one call. Its functions are called one at a time and must not block.
public protocol CallObserver {
    /// A request is about to be sent. Header fields may be added to it.
    ///
    /// - Parameter request: The request.
    mutating func willSend(_ request: inout ObservedRequest)

    /// The last announced request has ended. The call may send another one.
    ///
    /// - Parameter outcome: The response, or the reason for its absence.
    mutating func didEndRequest(_ outcome: RequestOutcome)

    /// The call has ended: its caller gets the response or the error. For a call that fails before anything is sent, such
    /// as one with an invalid argument, no request is announced first.
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
