import AblyPlatform

extension Backend {
    /// The latest version of a message.
    ///
    /// - Throws: 40160, 40010; 40400 if there is no such message.
    func message(_ serial: String, on channel: String, for caller: Caller) throws(Refusal) -> StoredMessage {
        let name = try ChannelName(channel)
        try caller.require(.history, on: name)
        return try locate(serial, on: name, in: app(of: caller)).record.current
    }

    /// One page of the versions of a message, oldest first.
    ///
    /// - Throws: 40160, 40010; 40400 if there is no such message.
    func versions(
        of serial: String, on channel: String, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<StoredMessage> {
        let name = try ChannelName(channel)
        try caller.require(.history, on: name)
        return try page(of: locate(serial, on: name, in: app(of: caller)).record.versions, request)
    }

    /// One page of an append-only list.
    func page<Item>(of items: [Item], _ request: PageRequest) throws(Refusal) -> ResultPage<Item> {
        let start = min(try request.position() ?? 0, items.count)
        let stop = min(items.count, start + request.limit)
        return ResultPage(items: Array(items[start..<stop]), next: stop < items.count ? String(stop) : nil)
    }

    /// Looks up a message.
    func locate(
        _ serial: String, on name: ChannelName, in app: AppState
    ) throws(Refusal) -> (channel: ChannelState, record: MessageRecord) {
        guard let channel = existingChannel(name, in: app), let record = channel.record(withSerial: serial) else {
            throw .notFound("channel \"\(name.text)\" has no message with this serial")
        }
        return (channel, record)
    }

    /// Updates or deletes a message, or appends to it.
    ///
    /// Members that the request omits keep their values. This adds a version; the earlier ones are kept.
    ///
    /// - Parameters:
    ///   - serial: The message's serial.
    ///   - body: `action`, the members to change, and `version` with `clientId`, `description`, `metadata`.
    ///   - origin: The frame that it came in; nil if it came over HTTP.
    /// - Returns: The new version's serial.
    /// - Throws: 93002 if the channel's messages are not mutable; 40400; 40160; 40003 for another action; 40009; 40013.
    func update(
        _ serial: String, on channel: String, with body: WireValue, by caller: Caller, origin: FrameOrigin? = nil
    ) throws(Refusal) -> String {
        let name = try ChannelName(channel)
        let app = try app(of: caller)
        guard app.namespace(of: name)?.hasMutableMessages == true else { throw .notMutable(name.text) }
        let fields = try Fields(body, subject: "message")
        guard let number = try fields.integer("action"),
            let action = Action.Message(rawValue: Int(truncatingIfNeeded: number)),
            action != .create
        else { throw .badParameter("message.action", "must be 1 (update), 2 (delete) or 5 (append)") }
        let draft = try MessageDraft(body)
        let (channel, record) = try locate(serial, on: name, in: app)
        let old = record.latest
        try requireChange(action, of: old, on: name, by: caller)
        let operation = try fields.object("version")
        let operationClientId = try operation?.string("clientId")
        let clientId = try caller.clientId(stated: operationClientId)
        let description = try operation?.string("description")
        let metadata = try operation?.objectValue("metadata")
        let metadataSize = try metadata?.jsonText().utf8.count ?? 0
        let size = draft.size + (description?.utf8.count ?? 0) + metadataSize
        guard size <= limits.messageSize else { throw .tooLarge(size, limit: limits.messageSize) }

        var new = old
        new.action = action == .delete ? .delete : .update
        new.name = draft.name ?? old.name
        new.extras = draft.extras ?? old.extras
        if draft.payload.content != nil {
            new.payload = action == .append ? try old.payload.appending(draft.payload) : draft.payload
        }
        guard new.payload.size <= limits.messageSize else {
            throw .tooLarge(new.payload.size, limit: limits.messageSize)
        }
        let now = clock.stamp(after: old.timestamp)
        new.version = StoredMessage.Version(
            serial: channel.serials.next(now: now), timestamp: now, clientId: clientId, description: description,
            metadata: try metadata.map { value throws(Refusal) in try PackedValue(value) })
        try store(new, in: record, of: app)
        announce(
            .change(
                origin ?? FrameOrigin(id: randomText(bytes: 9)), record, version: record.versions.count - 1,
                appended: action == .append ? draft.payload : nil),
            on: channel, in: app)
        return new.version.serial
    }

    private func store(_ version: StoredMessage, in record: MessageRecord, of app: AppState) throws(Refusal) {
        guard record.versions.count < limits.versionsPerMessage else {
            throw .limitReached(
                "versions of one message", limit: limits.versionsPerMessage, name: "versionsPerMessage")
        }
        let growth = record.growth(byVersion: version)
        try checkRoom(for: growth)
        record.append(version)
        charge(growth, to: app)
    }

    /// Fails unless the caller may change a message, by the capability for any message or for its own.
    private func requireChange(
        _ action: Action.Message, of message: StoredMessage, on name: ChannelName, by caller: Caller
    ) throws(Refusal) {
        let (any, own): (Capability.Operation, Capability.Operation) =
            action == .delete ? (.messageDeleteAny, .messageDeleteOwn) : (.messageUpdateAny, .messageUpdateOwn)
        if caller.capability.allows(any, on: name.stored) { return }
        guard caller.capability.allows(own, on: name.stored) else { throw .notPermitted(any, on: name.stored) }
        guard let client = caller.knownClientId else {
            throw Refusal(
                code: 40166, statusCode: 401,
                message: "changing one's own messages requires a clientId")
        }
        guard message.clientId == client else { throw .notPermitted(any, on: name.stored) }
    }
}
