/// What happens, told on the client's loop, in the order in which it is decided. For tests, and for what measures clients:
/// closures must return at once.
extension Connection {
    package func observe(_ body: @escaping @Sendable (ConnectionStateChange) -> Void) {
        _ = core.subscribe { change in
            body(change)
            return nil
        }
    }
}

extension RealtimePresence {
    package func observe(_ body: @escaping @Sendable (PresenceMessage) -> Void) {
        _ = channel.core.subscribe(to: channel.name) { delivery in
            if case .presence(let messages) = delivery { messages.forEach(body) }
            return nil
        }
    }
}

extension RealtimeChannel {
    package func observe(_ body: @escaping @Sendable (ChannelStateChange) -> Void) {
        _ = core.subscribe(to: name) { delivery in
            if case .state(let change) = delivery { body(change) }
            return nil
        }
    }
}

extension RealtimeCore {
    /// Whether all that was decided is carried out.
    fileprivate var isSettled: Bool { state.withLock { !$0.isRunning } }
}

extension Connection {
    /// Whether all that was decided is carried out: who observes has been told of each state that can be read.
    package var isSettled: Bool { core.isSettled }
}

extension RealtimeChannel {
    /// Whether all that was decided is carried out: who observes has been told of each state that can be read.
    package var isSettled: Bool { core.isSettled }
}

extension AblyRealtime {
    /// The number of calls whose end the program awaits; nil while something that was decided is not carried out yet.
    package var pendingCalls: Int? { core.state.withLock { $0.isRunning ? nil : $0.requests.count } }
}
