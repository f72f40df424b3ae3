import AblyPlatform

extension Backend {
    /// One page of the members present on a channel, in the order in which they entered.
    ///
    /// - Parameters:
    ///   - clientId: Only members of this client.
    ///   - connectionId: Only members of this connection.
    /// - Throws: 40160 unless the caller may subscribe or enter; 40010; 40003.
    func members(
        of channel: String, page request: PageRequest, clientId: String? = nil, connectionId: String? = nil,
        for caller: Caller
    ) throws(Refusal) -> ResultPage<PresenceEvent> {
        let name = try ChannelName(channel)
        try caller.require(.subscribe, .presence, on: name)
        guard let channel = existingChannel(name, in: try app(of: caller)) else {
            return ResultPage(items: [], next: nil)
        }
        return try channel.members.page(request) { member in
            (clientId ?? member.clientId) == member.clientId
                && (connectionId ?? member.connectionId) == member.connectionId
        }
    }

    /// Applies a presence event to the channel's members and adds it to the presence history.
    ///
    /// - Throws: 42910 if the channel's limit of members is reached.
    func apply(
        _ action: Action.Presence, clientId: String, connectionId: String, id: String, payload: Payload,
        on name: ChannelName, in app: AppState
    ) throws(Refusal) {
        let channel = try channel(name, in: app)
        let key = ChannelState.MemberKey(connectionId: connectionId, clientId: clientId)
        guard action == .leave || channel.members[key] != nil || channel.members.count < limits.membersPerChannel else {
            throw .limitReached(
                "members on one channel", limit: limits.membersPerChannel, name: "membersPerChannel")
        }
        let now = clock.stamp()
        var event = PresenceEvent(
            id: id, action: action, clientId: clientId, connectionId: connectionId, timestamp: now, payload: payload,
            serial: channel.serials.next(now: now))
        let entryWeight = MemoryWeight.entry(ChannelState.MemberKey.self, PresenceEvent.self)
        let memberWeight = { (member: PresenceEvent?) in member.map { $0.weight + entryWeight } ?? 0 }
        try checkRoom(for: event.weight + memberWeight(event))
        let dropped = channel.presenceEvents.append(event)
        charge(event.weight - (dropped?.weight ?? 0), to: app)
        event.action = .present
        let old = channel.members[key]
        let new = action == .leave ? nil : event
        channel.members[key] = new
        charge(memberWeight(new) - memberWeight(old), to: app)
    }
}
