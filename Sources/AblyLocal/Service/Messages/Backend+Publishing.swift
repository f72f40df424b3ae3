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
        if isFailureForced { throw .forcedFailure }
        return try publish(MessageDraft.list(body), to: name, by: caller)
    }

    /// Publishes messages, all or none.
    ///
    /// - Parameter origin: The frame that they came in; nil if they came over HTTP.
    func publish(
        _ drafts: [MessageDraft], to name: ChannelName, by caller: Caller, origin: FrameOrigin? = nil
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
        var publishers: [Publisher] = []
        for draft in drafts {
            publishers.append(try publisher(of: draft, caller: caller, connectionId: origin?.connectionId))
        }
        let base = try commonId(of: drafts, default: origin?.id)
        try checkRoom(for: drafts.reduce(0) { $0 + $1.weight })
        return try append(
            zip(drafts, publishers).map { $0 }, base: base, origin: origin, to: name, in: app)
    }

    /// Whom a message belongs to.
    private struct Publisher {
        let clientId: String?
        let connectionId: String?
    }

    /// Whom a message belongs to: its publisher, or the connection that it is published on behalf of.
    ///
    /// - Throws: 40006 if it names an unknown connection; 40012.
    private func publisher(
        of draft: MessageDraft, caller: Caller, connectionId: String?
    ) throws(Refusal) -> Publisher {
        guard let key = draft.connectionKey else {
            return Publisher(clientId: try caller.clientId(stated: draft.clientId), connectionId: connectionId)
        }
        guard let connection = connections[RealtimeConnection.id(ofKey: key)], connection.key == key,
            connection.appId == caller.appId
        else { throw .unknownConnection }
        return Publisher(
            clientId: try connection.caller.clientId(stated: draft.clientId), connectionId: connection.id)
    }

    private func append(
        _ drafts: [(MessageDraft, Publisher)], base: String, origin: FrameOrigin?, to name: ChannelName,
        in app: AppState
    ) throws(Refusal) -> PublishResult {
        let channel = try channel(name, in: app)
        let now = clock.stamp()
        let ids = drafts.indices.map { drafts[$0].0.id ?? "\(base):\($0)" }
        // A frame may be sent again, so that ids of the service count as well.
        let isIdentified = drafts.map { origin != nil || $0.0.id != nil }
        let earlier = drafts.indices.map { isIdentified[$0] ? channel.message(withId: ids[$0]) : nil }
        var serials = channel.serials.next(earlier.count { $0 == nil }, now: now)[...]
        var published: [String] = []
        var added: [MessageRecord] = []
        for (index, (draft, publisher)) in drafts.enumerated() {
            if let earlier = earlier[index] {
                published.append(earlier.serial)
                continue
            }
            let serial = serials.removeFirst()
            let message = StoredMessage(
                serial: serial, id: ids[index], timestamp: now, clientId: publisher.clientId,
                connectionId: publisher.connectionId, name: draft.name, payload: draft.payload, extras: draft.extras,
                version: StoredMessage.Version(serial: serial, timestamp: now, clientId: publisher.clientId))
            let (record, growth) = channel.append(message, isIdentified: isIdentified[index])
            charge(growth, to: app)
            added.append(record)
            published.append(serial)
        }
        let result = PublishResult(channel: name.text, messageId: base, serials: published)
        guard let first = added.first?.latest else { return result }
        countPublished(added.map(\.latest), to: name, in: app, isRealtime: origin != nil)
        // Clients take a frame's connection for that of each message that has none.
        let isShared = added.allSatisfy { $0.latest.connectionId == first.connectionId }
        let frame = FrameOrigin(id: origin?.id ?? base, connectionId: isShared ? first.connectionId : nil)
        announce(.messages(frame, added), on: channel, in: app)
        for record in added { deliverPushes(of: record.latest, on: name, in: app) }
        return result
    }

    /// The common base of the messages' ids: the publisher's, or a new one.
    ///
    /// - Parameter origin: The id of the frame that the messages came in, if any.
    /// - Throws: 40031 if only some messages have ids, or the ids are not one base followed by each message's index.
    private func commonId(of drafts: [MessageDraft], default origin: String?) throws(Refusal) -> String {
        let ids = drafts.compactMap(\.id)
        guard let first = ids.first else { return origin ?? randomText(bytes: 9) }
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
