/// What a channel tells those who listen to it.
enum Delivery: Sendable {
    case messages([Message])
    case discontinuity(Discontinuity)
    case state(ChannelStateChange)
    case presence([PresenceMessage])
    /// The members have changed, and all are known.
    case members
    case annotations([Annotation])
    /// The program has released the channel.
    case end
    /// The program has closed the client.
    case close
}

/// One who listens to a channel.
struct ChannelSubscriber: Sendable {
    let id: UInt64
    /// Takes a delivery, and returns what is to be called after it; nil for nothing.
    let receive: @Sendable (Delivery) -> Wakeup?
}

/// One who listens to the connection.
struct ConnectionSubscriber: Sendable {
    let id: UInt64
    /// Called when the program has closed the client; nil for listeners, which remain.
    let end: (@Sendable () -> Void)?
    /// Takes a change, and returns what is to be called after it; nil for nothing.
    let receive: @Sendable (ConnectionStateChange) -> Wakeup?
}

/// Those who listen to a client's connection and channels.
struct Subscribers: Sendable {
    private(set) var ofConnection: [ConnectionSubscriber] = []
    private var ofChannels: [String: [ChannelSubscriber]] = [:]
    private var lastId: UInt64 = 0

    func of(_ channel: String) -> [ChannelSubscriber] { ofChannels[channel] ?? [] }

    var ofAllChannels: [ChannelSubscriber] { ofChannels.values.flatMap(\.self) }

    mutating func add(to channel: String, _ receive: @escaping @Sendable (Delivery) -> Wakeup?) -> UInt64 {
        lastId += 1
        ofChannels[channel, default: []].append(ChannelSubscriber(id: lastId, receive: receive))
        return lastId
    }

    mutating func add(
        end: (@Sendable () -> Void)?, _ receive: @escaping @Sendable (ConnectionStateChange) -> Wakeup?
    ) -> UInt64 {
        lastId += 1
        ofConnection.append(ConnectionSubscriber(id: lastId, end: end, receive: receive))
        return lastId
    }

    mutating func remove(_ id: UInt64, from channel: String) {
        ofChannels[channel]?.removeAll { $0.id == id }
        if ofChannels[channel]?.isEmpty == true { ofChannels[channel] = nil }
    }

    mutating func remove(_ id: UInt64) { ofConnection.removeAll { $0.id == id } }

    /// Removes all who listen to a channel, and returns them.
    mutating func removeAll(of channel: String) -> [ChannelSubscriber] { ofChannels.removeValue(forKey: channel) ?? [] }
}

extension RealtimeCore {
    /// - Parameter wakeups: Gets what is to be called once all is delivered.
    func deliver(_ delivery: Delivery, to channel: String, _ wakeups: inout [Wakeup]) {
        let subscribers = state.withLock { $0.subscribers.of(channel) }
        for subscriber in subscribers {
            if let wakeup = subscriber.receive(delivery) { wakeups.append(wakeup) }
        }
    }

    func subscribe(to channel: String, _ receive: @escaping @Sendable (Delivery) -> Wakeup?) -> UInt64 {
        state.withLock { $0.subscribers.add(to: channel, receive) }
    }

    func unsubscribe(_ id: UInt64, from channel: String) { state.withLock { $0.subscribers.remove(id, from: channel) } }

    func subscribe(
        end: (@Sendable () -> Void)? = nil, _ receive: @escaping @Sendable (ConnectionStateChange) -> Wakeup?
    ) -> UInt64 {
        state.withLock { $0.subscribers.add(end: end, receive) }
    }

    func unsubscribe(_ id: UInt64) { state.withLock { $0.subscribers.remove(id) } }

    /// Ends all subscriptions of a channel that is released.
    func endSubscriptions(of channel: String) {
        let subscribers = state.withLock { $0.subscribers.removeAll(of: channel) }
        for subscriber in subscribers { subscriber.receive(.end)?() }
    }

    /// Ends all subscriptions to channels; listeners remain.
    func endAllSubscriptions() {
        let subscribers = state.withLock { $0.subscribers.ofAllChannels }
        for subscriber in subscribers { subscriber.receive(.close)?() }
    }

    /// Ends the sequences of the connection's changes; listeners remain.
    func endConnectionSequences() {
        let subscribers = state.withLock { $0.subscribers.ofConnection }
        for subscriber in subscribers { subscriber.end?() }
    }
}
