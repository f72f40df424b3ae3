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

    /// Applies changes to the members of a channel, adds them to the presence history, and tells the clients. Changes
    /// that change nothing have no effect: a member that enters again with the same id, and one that leaves and is not
    /// present.
    ///
    /// - Parameter origin: The frame that they came in, or a name for what else caused them.
    /// - Throws: 42910 if the channel's limit of members is reached.
    func apply(
        _ drafts: [PresenceDraft], origin: FrameOrigin, on name: ChannelName, in app: AppState
    ) throws(Refusal) {
        let channel = try channel(name, in: app)
        var events: [PresenceEvent] = []
        var refusal: Refusal?
        for draft in drafts {
            do throws(Refusal) {
                if let event = try apply(draft, to: channel, in: app) { events.append(event) }
            } catch {
                refusal = error
                break
            }
        }
        // Changes before the one that is refused have taken effect.
        if !events.isEmpty {
            countPresence(events, in: app)
            announce(.presence(origin, events), on: channel, in: app)
            occupancyChanged(channel, in: app)
        }
        if let refusal { throw refusal }
    }

    /// - Returns: The event, or nil if it changed nothing.
    private func apply(
        _ draft: PresenceDraft, to channel: ChannelState, in app: AppState
    ) throws(Refusal) -> PresenceEvent? {
        let key = ChannelState.MemberKey(connectionId: draft.connectionId, clientId: draft.clientId)
        let old = channel.members[key]
        if draft.action == .leave, old == nil { return nil }
        if draft.action != .leave, let old, old.id == draft.id { return nil }
        guard old != nil || channel.members.count < limits.membersPerChannel else {
            throw .limitReached(
                "members on one channel", limit: limits.membersPerChannel, name: "membersPerChannel")
        }
        var payload = draft.payload
        var extras = draft.extras
        // A member that leaves without data leaves with what it had.
        if draft.action == .leave, payload.content == nil, let old {
            (payload, extras) = (old.payload, extras ?? old.extras)
        }
        let now = clock.stamp()
        let event = PresenceEvent(
            id: draft.id, action: draft.action, clientId: draft.clientId, connectionId: draft.connectionId,
            timestamp: now, payload: payload, extras: extras, serial: channel.serials.next(now: now))
        let entryWeight = MemoryWeight.entry(ChannelState.MemberKey.self, PresenceEvent.self)
        let memberWeight = { (member: PresenceEvent?) in member.map { $0.weight + entryWeight } ?? 0 }
        var member: PresenceEvent?
        if draft.action != .leave {
            member = event
            member?.action = .present
        }
        let growth = event.weight + memberWeight(member) - memberWeight(old)
        if growth > 0 { try checkRoom(for: growth) }
        let dropped = channel.presenceEvents.append(event)
        channel.members[key] = member
        charge(growth - (dropped?.weight ?? 0), to: app)
        return event
    }
}

/// A change to the members of a channel.
struct PresenceDraft: Sendable {
    let action: Action.Presence
    let clientId: String
    let connectionId: String
    let id: String
    var payload = Payload.none
    var extras: PackedValue?
}
