/// Observes what realtime clients do over their connections; for metrics and traces. Calls over HTTP are observed by
/// ``ClientOptions/middleware``.
///
/// A client informs its ``ClientOptions/realtimeObservers`` of each operation. For every operation it requests a
/// ``RealtimeOperationObserver``, which is informed of the end of that operation only. With several observers,
/// operations begin in the order of the list and end in reverse order, so that the first one encloses the others.
///
/// Observers see neither credentials nor payloads. Their functions are called while the client works, several at a time
/// if there are several callers, and must return at once. What they do with the client themselves is observed as well.
public protocol RealtimeObserver: Sendable {
    /// An operation begins. Called synchronously in the task of the caller, so that task-local values are the caller's;
    /// clients connect in no task.
    ///
    /// - Parameter operation: The operation.
    /// - Returns: The observer of its end; nil to ignore the operation.
    func observe(_ operation: RealtimeOperation) -> (any RealtimeOperationObserver)?

    /// The connection of a client has changed (RTN4). The change of a client that is released before it is closed is
    /// the one to `closed`.
    ///
    /// - Parameter change: The change.
    func connectionChanged(_ change: ConnectionStateChange)

    /// A channel has changed (RTL2).
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - change: The change.
    func channelChanged(_ channel: String, _ change: ChannelStateChange)

    /// Messages were received, which are delivered to subscriptions next (RTL7).
    ///
    /// - Parameters:
    ///   - count: The number of messages.
    ///   - channel: The channel's name.
    func received(_ count: Int, on channel: String)
}

extension RealtimeObserver {
    /// Ignores the operation.
    public func observe(_ operation: RealtimeOperation) -> (any RealtimeOperationObserver)? { nil }
    /// Does nothing.
    public func connectionChanged(_ change: ConnectionStateChange) {}
    /// Does nothing.
    public func channelChanged(_ channel: String, _ change: ChannelStateChange) {}
    /// Does nothing.
    public func received(_ count: Int, on channel: String) {}
}

/// Observes one operation of a realtime client.
public protocol RealtimeOperationObserver: Sendable {
    /// The operation has ended. Called once, before its caller gets the result, on any thread.
    ///
    /// - Parameter outcome: How it ended.
    func didEnd(_ outcome: RealtimeOutcome)
}

/// An operation of a realtime client as observers see it.
public struct RealtimeOperation: Sendable, Hashable {
    /// What is done.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Connecting: from the state `connecting` until the client is connected or all hosts have been tried (RTN17).
        /// The next attempt, after a delay, is another operation.
        case connect
        /// Attaching a channel that is not attached, asked for by a call or a subscription, until it is attached or
        /// cannot be (RTL4).
        case attach
        /// Detaching a channel (RTL5).
        case detach
        /// Publishing messages, or updating, deleting or appending to one, until the service has accepted or rejected
        /// them (RTL6, RTL32).
        case publish
        /// Entering or leaving presence, or updating it (RTP8 to RTP10).
        case presence
        /// Publishing or deleting an annotation (RTAN1, RTAN2).
        case annotate
    }

    /// What is done.
    public let kind: Kind
    /// The channel's name; nil for connecting.
    public let channel: String?
    /// The number of messages, presence messages or annotations to send.
    public let messageCount: Int
    /// Their size in bytes, as the service counts it (TM6).
    public let byteCount: Int

    /// - Parameters:
    ///   - kind: What is done.
    ///   - channel: The channel's name; nil for connecting.
    ///   - messageCount: The number of messages to send.
    ///   - byteCount: Their size in bytes.
    public init(_ kind: Kind, channel: String? = nil, messageCount: Int = 0, byteCount: Int = 0) {
        self.kind = kind
        self.channel = channel
        self.messageCount = messageCount
        self.byteCount = byteCount
    }
}

/// How an operation of a realtime client has ended.
public struct RealtimeOutcome: Sendable {
    /// The time since the operation began.
    public let duration: Duration
    /// Why it has failed; nil if it has not. 80017 for what had not ended when the client was closed or released.
    public let error: AblyError?

    /// - Parameters:
    ///   - duration: The time since the operation began.
    ///   - error: Why it has failed; nil if it has not.
    public init(duration: Duration, error: AblyError? = nil) {
        self.duration = duration
        self.error = error
    }
}
