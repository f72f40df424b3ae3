import AblyPlatform

extension Backend {
    /// Attaches a client to a channel, or answers it anew if it is attached: `ATTACHED`, then what it missed or asked to
    /// rewind to, then the members.
    ///
    /// - Throws: 40010 for an invalid name; 40003 for an invalid parameter or filter; 40160 if the capability allows none
    ///   of the modes; 42910 if a limit is reached.
    func attach(to channelName: String, _ frame: Fields, _ connection: RealtimeConnection) throws(Refusal) {
        let name = try ChannelName(channelName)
        var params = ChannelParams()
        for (key, value) in name.params + (try parameters(of: frame)) { try params.set(key, value) }
        let flags = try frame.integer("flags") ?? 0
        var requested = params.modes ?? ChannelModes(flags: flags)
        if requested.isEmpty { requested = .standard }
        let granted = requested.allowed(by: connection.caller.capability, on: name)
        guard !granted.isEmpty else { throw .notPermitted(.subscribe, on: name.stored) }
        let filter = try name.filter.map { text throws(Refusal) in try FilterExpression(base64: text) }
        let old = connection.attachments[channelName]
        let isNew = old == nil
        guard !isNew || connection.attachments.count < limits.channelsPerConnection else {
            throw .limitReached(
                "channels that one connection may be attached to", limit: limits.channelsPerConnection,
                name: "channelsPerConnection")
        }
        let app = try app(of: connection.caller)
        let channel = try channel(name, in: app)
        let growth = isNew ? Self.attachmentWeight(name) : 0
        try checkRoom(for: growth)
        charge(growth, to: app)

        var resumption = try resumption(of: channel, after: frame.string("channelSerial"), in: app)
        let attachment = Attachment(
            sequence: old?.sequence ?? nextAttachment, connection: connection,
            channel: channel, name: name, requestedModes: requested, modes: granted, params: params, filter: filter,
            start: resumption.position)
        if isNew { nextAttachment += 1 }
        connection.attachments[channelName] = attachment
        channel.attachments[attachment.sequence] = attachment
        if old?.params.occupancy != nil { channel.occupancySubscribers -= 1 }
        if params.occupancy != nil { channel.occupancySubscribers += 1 }

        var backlog: [MessageRecord] = []
        if resumption.isFirst, !FrameFlags(rawValue: flags).contains(.attachResume), let rewind = params.rewind,
            granted.contains(.subscribe)
        {
            backlog = rewound(channel, rewind, limit: params.rewindLimit)
            if let filter { backlog.removeAll { !filter.matches($0.current.filterable) } }
            if !backlog.isEmpty { resumption.flags.insert(.hasBacklog) }
        }
        let hasMembers = channel.members.count > 0 && granted.contains(.presenceSubscribe)
        if hasMembers { resumption.flags.insert(.hasPresence) }
        send(
            .attached,
            [
                ("channel", .string(channelName)), ("channelSerial", .string(resumption.position)),
                ("flags", .int(granted.rawValue | resumption.flags.rawValue)), ("params", params.wire(modes: granted)),
                ("error", resumption.error?.wire),
            ], to: connection)
        for entry in resumption.missed { deliver(entry, to: attachment) }
        for (index, record) in backlog.enumerated() {
            // The last frame leaves the client at the position that it is attached at: that of the message may be older.
            let isLast = index == backlog.count - 1
            deliverRewound(record, to: attachment, position: isLast ? resumption.position : nil)
        }
        if hasMembers { synchronizePresence(of: attachment) }
        if let selection = params.occupancy { sendOccupancy(Occupancy(channel), selection, to: attachment) }
        occupancyChanged(channel, in: app)
    }

    /// What a client that attaches has missed.
    private struct Resumption {
        /// The position that it is attached at.
        var position: String
        var flags = FrameFlags()
        var missed: [ContinuityLog.Entry] = []
        var error: Refusal?
        /// Whether the client gave no position.
        var isFirst = false
    }

    /// What a client that attaches has missed since a position.
    private func resumption(
        of channel: ChannelState, after position: String?, in app: AppState
    ) throws(Refusal) -> Resumption {
        let end = channel.serials.position
        guard let position else { return Resumption(position: end, isFirst: true) }
        charge(-channel.events.removeEvents(before: clock.now - Self.connectionStateTTL), to: app)
        guard let missed = channel.events.events(after: position, end: end) else {
            return Resumption(position: end, error: .discontinuity)
        }
        return Resumption(position: position, flags: .resumed, missed: missed)
    }

    /// Bytes of memory that an attachment takes.
    static func attachmentWeight(_ name: ChannelName) -> Int { 1024 + 2 * MemoryWeight.text(name.text) }

    /// The messages that a client rewinds to, oldest first.
    private func rewound(_ channel: ChannelState, _ rewind: ChannelParams.Rewind, limit: Int) -> [MessageRecord] {
        let log = channel.messages
        let first: Int
        switch rewind {
        case .messages(let count): first = max(log.firstPosition, log.endPosition - count)
        case .time(let milliseconds):
            let start = clock.now - milliseconds
            first = max(log.partitioningPosition { $0.latest.timestamp >= start }, log.endPosition - limit)
        }
        return (first..<log.endPosition).map { log[$0] }
    }

    /// Detaches a client from a channel: its members leave, and it receives nothing more. Also answered if it is not
    /// attached; members that it has all the same leave then, too.
    func detach(from channelName: String, _ connection: RealtimeConnection) {
        if let attachment = connection.attachments[channelName] {
            end(attachment)
        } else if let channel = existingChannel(channelName, of: connection) {
            leaveUnlessAttached(channel, connection)
        }
        send(.detached, [("channel", .string(channelName))], to: connection)
    }

    private func existingChannel(_ channelName: String, of connection: RealtimeConnection) -> ChannelState? {
        guard let name = try? ChannelName(channelName), let app = apps[connection.appId] else { return nil }
        return existingChannel(name, in: app)
    }

    /// Ends an attachment: it receives nothing more, and its members leave.
    func end(_ attachment: Attachment) {
        let connection = attachment.connection
        connection.attachments[attachment.name.text] = nil
        remove(attachment)
        leaveUnlessAttached(attachment.channel, connection)
    }

    /// Removes the members of a connection from a channel, unless it is attached under another name as well, with a
    /// filter for example.
    private func leaveUnlessAttached(_ channel: ChannelState, _ connection: RealtimeConnection) {
        guard !connection.attachments.values.contains(where: { $0.channel === channel }) else { return }
        leave(channel, connection)
    }

    /// Removes an attachment from its channel.
    func remove(_ attachment: Attachment) {
        attachment.channel.attachments[attachment.sequence] = nil
        if attachment.params.occupancy != nil { attachment.channel.occupancySubscribers -= 1 }
        guard let app = apps[attachment.connection.appId] else { return }
        charge(-Self.attachmentWeight(attachment.name), to: app)
        occupancyChanged(attachment.channel, in: app)
    }

    /// Sends the members of a channel, in pages.
    func synchronizePresence(of attachment: Attachment) {
        var members = attachment.channel.members.entries.map(\.value)[...]
        let id = randomText(bytes: 6)
        let format = attachment.connection.settings.format
        repeat {
            let page = Self.firstPage(of: members)
            members = members[page.endIndex...]
            // An empty cursor marks the last page.
            let cursor = members.isEmpty ? "" : String(members.startIndex)
            send(
                .sync,
                [
                    ("channel", .string(attachment.name.text)), ("channelSerial", .string("\(id):\(cursor)")),
                    ("presence", .array(page.map { $0.wire(format) })),
                ], to: attachment.connection)
        } while !members.isEmpty
    }

    /// The members for one `SYNC` frame: at most a hundred, and so much data that clients accept the frame.
    private static func firstPage(of members: ArraySlice<PresenceEvent>) -> ArraySlice<PresenceEvent> {
        var room = 256 * 1024
        let page = members.prefix(100)
            .prefix { member in
                room -= member.weight
                return room >= 0
            }
        return page.isEmpty ? members.prefix(1) : page
    }
}
