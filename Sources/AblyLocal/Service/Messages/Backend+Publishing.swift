import AblyPlatform

/// The result of a publish.
struct PublishResult: Sendable, Hashable {
    let channel: String
    /// The common base of the messages' ids.
    let messageId: String
    /// The serials, in the order of the messages.
    let serials: [String]

    /// The result as members of an object on the wire.
    var members: [String: WireValue] {
        [
            "channel": .string(channel), "messageId": .string(messageId),
            "serials": .array(serials.map(WireValue.string)),
        ]
    }
}

extension Backend {
    /// Publishes one message or a list, all or none.
    ///
    /// - Parameters:
    ///   - body: The message, or the list.
    ///   - channel: The channel's name as received.
    ///   - caller: The publisher.
    ///   - isFailureForced: Whether to fail the publish, for tests of clients.
    /// - Throws: 40160, 40010, 40001, 40009, 40012, 40013, 40006, 40031, 40034, 40099.
    func publish(
        _ body: WireValue, to channel: String, by caller: Caller, isFailureForced: Bool = false
    ) throws(Refusal) -> PublishResult {
        let name = try ChannelName(channel)
        try caller.require(.publish, on: name)
        if isFailureForced {
            throw Refusal(code: 40099, statusCode: 400, message: "the publish failed as requested by _forceNack")
        }
        return try publish(MessageDraft.list(body), to: name, by: caller)
    }

    /// Publishes messages, all or none.
    func publish(
        _ drafts: [MessageDraft], to name: ChannelName, by caller: Caller
    ) throws(Refusal) -> PublishResult {
        let app = try app(of: caller)
        guard drafts.count <= limits.messagesPerPublish else {
            throw Refusal(
                code: 40034, statusCode: 400,
                message:
                    "at most \(limits.messagesPerPublish) messages may be published at once; "
                    + LocalService.Limits.advice("messagesPerPublish"))
        }
        let size = drafts.reduce(0) { $0 + $1.size }
        guard size <= limits.messageSize else { throw .tooLarge(size, limit: limits.messageSize) }
        var clientIds: [String?] = []
        for draft in drafts {
            guard draft.connectionKey == nil else { throw .unknownConnection }
            clientIds.append(try caller.clientId(stated: draft.clientId))
        }
        let base = try commonId(of: drafts)
        try checkRoom(for: drafts.reduce(0) { $0 + $1.weight })
        return try append(drafts, clientIds: clientIds, base: base, to: name, in: app)
    }

    private func append(
        _ drafts: [MessageDraft], clientIds: [String?], base: String, to name: ChannelName, in app: AppState
    ) throws(Refusal) -> PublishResult {
        let channel = try channel(name, in: app)
        let now = clock.stamp()
        let fresh = drafts.filter { draft in draft.id.map { channel.message(withId: $0) == nil } ?? true }
        var serials = channel.serials.next(fresh.count, now: now)[...]
        var published: [String] = []
        var added: [StoredMessage] = []
        for (index, draft) in drafts.enumerated() {
            if let id = draft.id, let earlier = channel.message(withId: id) {
                published.append(earlier.serial)
                continue
            }
            let serial = serials.removeFirst()
            let message = StoredMessage(
                serial: serial, id: draft.id ?? "\(base):\(index)", timestamp: now, clientId: clientIds[index],
                connectionId: nil, name: draft.name, payload: draft.payload, extras: draft.extras,
                version: StoredMessage.Version(serial: serial, timestamp: now, clientId: clientIds[index]))
            charge(channel.append(message, isIdentified: draft.id != nil), to: app)
            added.append(message)
            published.append(serial)
        }
        countPublished(added, to: name, in: app)
        for message in added { deliverPushes(of: message, on: name, in: app) }
        return PublishResult(channel: name.text, messageId: base, serials: published)
    }

    /// The common base of the messages' ids: the publisher's, or a new one.
    ///
    /// - Throws: 40031 if only some messages have ids, or the ids are not one base followed by each message's index.
    private func commonId(of drafts: [MessageDraft]) throws(Refusal) -> String {
        let ids = drafts.compactMap(\.id)
        guard let first = ids.first else { return randomText(bytes: 9) }
        guard drafts.count > 1 else { return first }
        guard ids.count == drafts.count else {
            throw .badMessageId("id: either all messages of a list must have one, or none")
        }
        guard let colon = first.lastIndex(of: ":") else {
            throw .badMessageId("id: in a list, ids must be a common base, a colon and the message's index")
        }
        let base = first[..<colon]
        for (index, id) in ids.enumerated() where id != "\(base):\(index)" {
            throw .badMessageId("id: must be \"\(base):\(index)\" for message \(index) of the list")
        }
        return String(base)
    }
}
