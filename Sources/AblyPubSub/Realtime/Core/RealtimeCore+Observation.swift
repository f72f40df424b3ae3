extension RealtimeCore {
    /// Tells the observers that an operation begins. Without observers, it costs a check of an empty array.
    ///
    /// - Parameters:
    ///   - kind: What is done.
    ///   - channel: The channel's name; nil for none.
    ///   - messages: The number of messages.
    ///   - bytes: Their size.
    /// - Returns: What has to be told of the end; nil if nobody wants to know.
    func observe(
        _ kind: RealtimeOperation.Kind, on channel: String? = nil, messages: Int = 0,
        bytes: @autoclosure () -> Int = 0
    ) -> ObservedOperation? {
        if observers.isEmpty { return nil }
        let operation = RealtimeOperation(kind, channel: channel, messageCount: messages, byteCount: bytes())
        let now = rest.options.environment.now
        let start = now()
        let ends = observers.compactMap { $0.observe(operation) }
        return ends.isEmpty ? nil : ObservedOperation(observers: ends, start: start, now: now)
    }

    /// Tells the observers of a change of the connection, which may be the begin or the end of a cycle of attempts.
    func observe(_ change: ConnectionStateChange) {
        if observers.isEmpty { return }
        for observer in observers { observer.connectionChanged(change) }
        guard change.event != .update else { return }
        if change.current == .connecting {
            let operation = observe(.connect)
            state.withLock { $0.connecting = operation }
        } else if let operation = state.withLock({ $0.connecting.take() }) {
            let succeeds = change.current == .connected
            operation.end(
                succeeds
                    ? nil
                    : change.reason ?? AblyError(.connectionClosed, statusCode: 400, message: "the client was closed"))
        }
    }

    func observe(_ change: ChannelStateChange, of channel: String) {
        for observer in observers { observer.channelChanged(channel, change) }
    }

    func observe(_ messages: [Message], on channel: String) {
        for observer in observers { observer.received(messages.count, on: channel) }
    }

    /// Tells the observers that a client is released. What it had not ended ends when it is deallocated.
    func observeRelease(in state: ConnectionState) {
        switch state {
        case .initialized, .closed, .failed: return
        case .connecting, .connected, .disconnected, .suspended, .closing:
            observe(
                ConnectionStateChange(
                    previous: state, current: .closed, event: .state(.closed), reason: nil, retryIn: nil))
        }
    }
}

/// An operation of which observers want to know the end.
final class ObservedOperation: Sendable {
    private let observers: [any RealtimeOperationObserver]
    private let start: ContinuousClock.Instant
    private let now: @Sendable () -> ContinuousClock.Instant
    private let hasEnded = SystemLock(false)

    init(
        observers: [any RealtimeOperationObserver], start: ContinuousClock.Instant,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.observers = observers
        self.start = start
        self.now = now
    }

    /// A span that does not end would be lost, and so would be what led to it.
    deinit { end(AblyError(.connectionClosed, statusCode: 400, message: "the client was released")) }

    /// The operation has ended, unless it has before.
    ///
    /// - Parameter error: Why it has failed; nil if it has not.
    func end(_ error: AblyError?) {
        let isFirst = hasEnded.withLock { hasEnded in
            defer { hasEnded = true }
            return !hasEnded
        }
        guard isFirst else { return }
        let outcome = RealtimeOutcome(duration: start.duration(to: now()), error: error)
        for observer in observers.reversed() { observer.didEnd(outcome) }
    }
}

extension Result where Failure == AblyError {
    /// Why it is not a success; nil if it is one.
    var error: AblyError? { if case .failure(let error) = self { error } else { nil } }
}
