/// Who is present on a channel, and this client's own presence (RTP1 to RTP19).
public struct RealtimePresence: Sendable {
    let channel: RealtimeChannel

    /// Whether all members are known (RTP13).
    public var syncComplete: Bool {
        let name = channel.name
        return channel.core.read { $0.channels[name]?.presence.isSynced ?? false }
    }

    /// Enters this client (RTP8). The channel is attached if it is not yet. Whenever the connection is lost and established
    /// again, the client is entered again.
    ///
    /// - Parameters:
    ///   - data: What the member tells of itself: text, bytes, an array or an object; nil for nothing.
    ///   - extras: What goes with it.
    /// - Throws: ``AblyError``: 91000 or 40012 if the client has no client id of its own (RTP8j), 90001 if the channel is
    ///   detached or has failed; otherwise as ``RealtimeChannel/publish(name:data:)``.
    public func enter(_ data: WireValue? = nil, extras: Extras? = nil) async throws(AblyError) {
        try await send(.enter, nil, data, extras)
    }

    /// Updates the data of this client, and enters it if it is not present (RTP9).
    ///
    /// - Parameters:
    ///   - data: What the member tells of itself; nil for nothing.
    ///   - extras: What goes with it.
    /// - Throws: ``AblyError``, as ``enter(_:extras:)``.
    public func update(_ data: WireValue? = nil, extras: Extras? = nil) async throws(AblyError) {
        try await send(.update, nil, data, extras)
    }

    /// Leaves (RTP10).
    ///
    /// - Parameters:
    ///   - data: What others are told; nil for the data that the member has.
    ///   - extras: What goes with it.
    /// - Throws: ``AblyError``, as ``enter(_:extras:)``.
    public func leave(_ data: WireValue? = nil, extras: Extras? = nil) async throws(AblyError) {
        try await send(.leave, nil, data, extras)
    }

    /// Enters another client, for which this one acts (RTP14).
    ///
    /// - Parameters:
    ///   - clientId: The member's client id. The credentials must permit it.
    ///   - data: What the member tells of itself; nil for nothing.
    ///   - extras: What goes with it.
    /// - Throws: ``AblyError``: 40012 if this client has another client id (RTP15f); otherwise as ``enter(_:extras:)``.
    public func enterClient(
        _ clientId: String, data: WireValue? = nil, extras: Extras? = nil
    ) async throws(AblyError) {
        try await send(.enter, clientId, data, extras)
    }

    /// Updates the data of another client, for which this one acts (RTP15).
    ///
    /// - Parameters:
    ///   - clientId: The member's client id.
    ///   - data: What the member tells of itself; nil for nothing.
    ///   - extras: What goes with it.
    /// - Throws: ``AblyError``, as ``enterClient(_:data:extras:)``.
    public func updateClient(
        _ clientId: String, data: WireValue? = nil, extras: Extras? = nil
    ) async throws(AblyError) {
        try await send(.update, clientId, data, extras)
    }

    /// Makes another client leave, for which this one acts (RTP15).
    ///
    /// - Parameters:
    ///   - clientId: The member's client id.
    ///   - data: What others are told; nil for the data that the member has.
    ///   - extras: What goes with it.
    /// - Throws: ``AblyError``, as ``enterClient(_:data:extras:)``.
    public func leaveClient(
        _ clientId: String, data: WireValue? = nil, extras: Extras? = nil
    ) async throws(AblyError) {
        try await send(.leave, clientId, data, extras)
    }

    private func send(
        _ action: PresenceAction, _ clientId: String?, _ data: WireValue?, _ extras: Extras?
    ) async throws(AblyError) {
        let member = PresenceMessage(action: action, clientId: clientId, data: data, extras: extras)
        let operation = channel.core.observe(
            .presence, on: channel.name, messages: 1, bytes: MessageSize.of(member))
        do throws(AblyError) {
            try await send(member, operation)
        } catch {
            operation?.end(error)
            throw error
        }
    }

    private func send(_ member: PresenceMessage, _ operation: ObservedOperation?) async throws(AblyError) {
        if let clientId = member.clientId, clientId.isEmpty || clientId == "*" {
            throw .invalid("clientId", "it must be neither empty nor `*`", code: .invalidClientId)
        }
        let core = channel.core
        let size = MessageSize.of(member)
        try MessageSize.check(size, limit: core.read { $0.maxMessageSize })
        let encoded = try channel.rest.coder.encoded(member, in: core.settings.format)
        var message = ProtocolMessage(.presence, channel: channel.name)
        message.presence = [encoded]
        let sent = message
        try await core.request(observed: operation) { $0.present(sent, size: size, request: $1) }
    }

    /// Gets the members (RTP11). The channel is attached if it is not yet.
    ///
    /// - Parameters:
    ///   - waitForSync: Whether to wait until all members are known (RTP11c1).
    ///   - clientId: Only members with this client id; nil for all.
    ///   - connectionId: Only members on this connection; nil for all.
    /// - Returns: The members, in the order in which they became known.
    /// - Throws: ``AblyError``: 91005 if the channel is suspended and `waitForSync` is set (RTP11d); 90001 if it has failed;
    ///   91008 with ``ClientOptions/strictMode`` if the service does not send members (RTP11f1).
    public func get(
        waitForSync: Bool = true, clientId: String? = nil, connectionId: String? = nil
    ) async throws(AblyError) -> [PresenceMessage] {
        let filter = MemberFilter(waitForSync: waitForSync, clientId: clientId, connectionId: connectionId)
        let name = channel.name
        switch channel.state {
        case .attached, .suspended, .failed: break
        case .initialized, .attaching, .detaching, .detached: try await channel.attach()
        }
        guard case .members(let members) = try await channel.core.request({ $0.members(name, filter, $1) }) else {
            return []
        }
        return members
    }

    /// Subscribes to what members do (RTP6). Subscribing attaches the channel, as
    /// ``RealtimeChannel/messages(named:matching:buffer:fillingGaps:)`` does.
    ///
    /// - Parameters:
    ///   - actions: The actions of interest; none for all.
    ///   - buffer: How much is kept while the consumer is busy.
    /// - Returns: The subscription.
    public func events(
        _ actions: PresenceAction..., buffer: BufferPolicy = .default
    ) -> Subscription<PresenceMessage> {
        let events = EventBuffer<PresenceMessage>(policy: buffer)
        let wanted = Set(actions)
        return channel.subscription(events, mode: .presenceSubscribe) { delivery in
            let selected = Self.select(wanted, of: delivery)
            return selected.isEmpty ? nil : events.append(selected)
        }
    }

    /// Subscribes to the set of members: each element is the set after a change. A consumer that is busy gets the newest set
    /// only. The first element comes when all members are known.
    public func members() -> Subscription<[PresenceMessage]> {
        let sets = EventBuffer<[PresenceMessage]>(policy: .bounded(messages: 1, bytes: .max, overflow: .dropOldest))
        let name = channel.name
        let core = channel.core
        let update: @Sendable () -> Wakeup? = { [weak core] in
            let known: [PresenceMessage]? = core?.read { machine in
                guard let channel = machine.channels[name], channel.presence.isSynced else { return nil }
                return channel.presence.map.values
            }
            return known.flatMap { sets.append([$0]) }
        }
        let subscription: Subscription<[PresenceMessage]> = channel.subscription(sets, mode: .presenceSubscribe) {
            delivery in
            if case .members = delivery { update() } else { nil }
        }
        // On the loop, so that it does not come after a set that is newer.
        core.connector.loop.run { update()?() }
        return subscription
    }

    /// Calls a closure for what members do, in order, on one of Swift's threads (RTP6), until ``Listener/cancel()``.
    ///
    /// - Parameters:
    ///   - actions: The actions of interest; none for all.
    ///   - listener: The closure.
    /// - Returns: Ends the calls. The function returns once the channel is attached, if subscribing attaches it.
    /// - Throws: ``AblyError``, as ``RealtimeChannel/subscribe(_:matching:_:)``. The closure is registered nevertheless.
    @discardableResult
    public func subscribe(
        _ actions: PresenceAction..., listener: @escaping @Sendable (PresenceMessage) -> Void
    ) async throws(AblyError) -> Listener {
        let wanted = Set(actions)
        let result = channel.listen(listener, in: channel.presenceListeners) { Self.select(wanted, of: $0) }
        _ = try await channel.implicitAttachment(requiring: .presenceSubscribe)?.value()
        return result
    }

    /// Ends the calls of all closures that ``subscribe(_:listener:)`` has registered (RTP7c).
    public func unsubscribe() { channel.presenceListeners.cancelAll() }

    private static func select(_ wanted: Set<PresenceAction>, of delivery: Delivery) -> [PresenceMessage] {
        guard case .presence(let messages) = delivery else { return [] }
        return wanted.isEmpty ? messages : messages.filter { $0.action.map(wanted.contains) == true }
    }

    /// Reads the history of members that entered, updated their data and left (RTP12).
    ///
    /// - Parameters:
    ///   - start: The earliest time, in milliseconds since the epoch.
    ///   - end: The latest time, in milliseconds since the epoch.
    ///   - direction: Whether the newest or the oldest comes first; nil for the newest.
    ///   - limit: The most events of a page, 1 to 1,000; nil for 100.
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``.
    public func history(
        start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil
    ) async throws(AblyError) -> PaginatedResult<PresenceMessage> {
        try await channel.rest.presence.history(start: start, end: end, direction: direction, limit: limit)
    }
}
