import AblyPlatform

extension Backend {
    /// Publishes the messages of a `MESSAGE` frame, or changes one (`update`, `delete`, `append`).
    ///
    /// - Returns: The serials of the messages, or of the new version.
    /// - Throws: What ``publish(_:to:by:origin:)`` and ``update(_:on:with:by:origin:)`` throw; 40165 if the client is
    ///   attached without the mode `publish`; 40099 if the frame asks for a failure.
    func publish(
        _ frame: Fields, to name: ChannelName, from connection: RealtimeConnection, origin: FrameOrigin
    ) throws(Refusal) -> [String] {
        let caller = connection.caller
        try require(.publish, "publish", on: name, of: connection)
        if try parameters(of: frame).contains(where: { $0 == ("_forceNack", "true") }) {
            throw .forcedFailure
        }
        let entries = try frame.array("messages") ?? []
        if entries.count == 1, let number = entries[0]["action"]?.exactInteger, number != 0 {
            guard let serial = entries[0]["serial"]?.stringValue else {
                throw .badRequest("message.serial: a nonempty string is required")
            }
            return [try update(serial, on: name.text, with: entries[0], by: caller, origin: origin)]
        }
        try caller.require(.publish, on: name)
        return try publish(MessageDraft.list(.array(entries)), to: name, by: caller, origin: origin).serials
    }

    /// Adds the annotations of an `ANNOTATION` frame to their messages.
    ///
    /// - Returns: The serials of the annotations.
    /// - Throws: What ``annotate(_:on:with:by:origin:)`` throws; 40165 if the client is attached without the mode
    ///   `annotation_publish`.
    func annotate(
        _ frame: Fields, on name: ChannelName, from connection: RealtimeConnection, origin: FrameOrigin
    ) throws(Refusal) -> [String] {
        try require(.annotationPublish, "annotation_publish", on: name, of: connection)
        var serials: [String] = []
        for (index, entry) in (try frame.array("annotations") ?? []).enumerated() {
            guard let serial = entry["messageSerial"]?.stringValue else {
                throw .badRequest("annotation.messageSerial: a nonempty string is required")
            }
            let origin = FrameOrigin(id: "\(origin.id)" + (index > 0 ? "-\(index)" : ""), connectionId: connection.id)
            serials += try annotate(
                serial, on: name.text, with: .array([entry]), by: connection.caller, origin: origin)
        }
        return serials
    }

    /// Fails if a client is attached to a channel without a mode.
    private func require(
        _ mode: ChannelModes, _ modeName: String, on name: ChannelName, of connection: RealtimeConnection
    ) throws(Refusal) {
        guard let attachment = connection.attachments[name.text], !attachment.modes.contains(mode) else { return }
        // A capability that does not allow the operation is the better reason.
        for row in ChannelModes.table where row.mode == mode { try connection.caller.require(row.operation, on: name) }
        throw .modeMissing(modeName, on: name.text)
    }

    /// Changes the members of a channel by a `PRESENCE` frame.
    ///
    /// - Throws: 40160; 40165 if the client is attached without the mode `presence`; 91000 without a clientId; 40012;
    ///   40003 for another action; 42910.
    func changePresence(
        _ frame: Fields, on name: ChannelName, from connection: RealtimeConnection, origin: FrameOrigin
    ) throws(Refusal) -> [String] {
        let caller = connection.caller
        try caller.require(.presence, on: name)
        try require(.presence, "presence", on: name, of: connection)
        var drafts: [PresenceDraft] = []
        var size = 0
        for (index, entry) in (try frame.array("presence") ?? []).enumerated() {
            let fields = try Fields(entry, subject: "presence")
            guard let number = try fields.integer("action"),
                let action = Action.Presence(rawValue: Int(truncatingIfNeeded: number)),
                [.enter, .leave, .update].contains(action)
            else { throw .badParameter("presence.action", "must be 2 (enter), 3 (leave) or 4 (update)") }
            let stated = try fields.name("clientId")
            guard let clientId = try caller.clientId(stated: stated) else { throw .presenceWithoutClient }
            let payload = try Payload(data: fields["data"], encoding: fields.name("encoding"))
            let (extras, extrasSize) = try fields.extras()
            size += payload.size + extrasSize + clientId.utf8.count
            drafts.append(
                PresenceDraft(
                    action: action, clientId: clientId, connectionId: connection.id,
                    id: try fields.name("id") ?? "\(origin.id):\(index)", payload: payload, extras: extras))
        }
        guard size <= limits.messageSize else { throw .tooLarge(size, limit: limits.messageSize) }
        connection.presenceChannels.insert(name.stored)
        try apply(drafts, origin: origin, on: name, in: app(of: caller))
        return []
    }

    /// Removes the members of a connection from a channel.
    func leave(_ channel: ChannelState, _ connection: RealtimeConnection) {
        guard connection.presenceChannels.remove(channel.name) != nil, let app = apps[connection.appId],
            let name = try? ChannelName(channel.name)
        else { return }
        let members = channel.members.entries.filter { $0.key.connectionId == connection.id }
        guard !members.isEmpty else { return }
        // The id does not begin with the connection's, so that clients compare these leaves by their time (RTP2b1).
        let id = randomText(bytes: 9)
        let drafts = members.enumerated().map { index, member in
            PresenceDraft(
                action: .leave, clientId: member.key.clientId, connectionId: connection.id, id: "\(id):\(index)")
        }
        // Leaving is never refused: it frees memory.
        try? apply(drafts, origin: FrameOrigin(id: id, connectionId: connection.id), on: name, in: app)
    }

    /// Removes the members of a connection from all channels.
    func leaveAll(_ connection: RealtimeConnection) {
        guard let app = apps[connection.appId] else { return }
        for name in connection.presenceChannels.sorted() {
            guard let channel = app.channels[name] else { continue }
            leave(channel, connection)
        }
    }
}

extension ChannelEvent {
    /// The number of its entries, and the bytes of their data.
    var extent: (number: Int, bytes: Int) {
        switch self {
        case .messages(_, let records): (records.count, records.reduce(0) { $0 + $1.first.payload.size })
        case .change(_, let record, let version, _): (1, record.versions[version].payload.size)
        case .summary: (1, 0)
        case .annotations(_, let annotations): (annotations.count, annotations.reduce(0) { $0 + $1.payload.size })
        case .presence(_, let events): (events.count, events.reduce(0) { $0 + $1.payload.size })
        }
    }
}
