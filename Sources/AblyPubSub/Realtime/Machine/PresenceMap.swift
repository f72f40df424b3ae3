/// The members present on a channel, as far as a client knows (RTP2, RTP18, RTP19).
///
/// A value without I/O: it decides which presence messages are news, and what subscribers are told.
package struct PresenceMap: Sendable {
    /// A member, and its place in the order of arrival.
    private struct Entry: Sendable {
        var message: PresenceMessage
        let order: Int
    }

    /// Members by ``PresenceMessage/memberKey``; during a synchronization also those that have left, as `absent`.
    private var entries: [String: Entry] = [:]
    private var nextOrder = 0
    /// The members that the synchronization in progress has not confirmed yet; nil if none is in progress.
    private var unconfirmed: Set<String>?
    /// Whether the synchronization in progress has only been announced: none of its messages has arrived.
    private var isAnnounced = false

    /// An empty map.
    package init() {}

    /// Whether a synchronization is in progress.
    package var isSyncInProgress: Bool { unconfirmed != nil }

    /// The members that are present, in the order in which they became known.
    package var values: [PresenceMessage] {
        entries.values.filter { $0.message.action == .present }.sorted { $0.order < $1.order }.map(\.message)
    }

    /// What is known of a member, `absent` if it has left during the synchronization in progress; nil if nothing is.
    ///
    /// - Parameter memberKey: The member's ``PresenceMessage/memberKey``.
    package func get(_ memberKey: String) -> PresenceMessage? { entries[memberKey]?.message }

    /// Applies an `enter`, `update` or `present` message.
    ///
    /// - Returns: The message, for subscribers; nil if what is known already is newer (RTP2a).
    package mutating func put(_ message: PresenceMessage) -> PresenceMessage? {
        let key = message.memberKey
        // Also a message that is not news confirms that the member is there (RTP19).
        unconfirmed?.remove(key)
        let known = entries[key]
        if let known, !message.isNewer(than: known.message) { return nil }
        store(message, as: .present, for: key, order: known?.order)
        return message
    }

    /// Applies a `leave` message.
    ///
    /// - Returns: The message, for subscribers; nil if there is no such member, what is known already is newer, or the
    ///   messages of a synchronization are arriving (RTP2h).
    package mutating func remove(_ message: PresenceMessage) -> PresenceMessage? {
        let key = message.memberKey
        guard let known = entries[key], message.isNewer(than: known.message) else { return nil }
        guard unconfirmed != nil else {
            entries[key] = nil
            return message
        }
        // Kept until the end of the synchronization, which may still deliver an older message of the member.
        unconfirmed?.remove(key)
        store(message, as: .absent, for: key, order: known.order)
        return isAnnounced && known.message.action == .present ? message : nil
    }

    private mutating func store(
        _ message: PresenceMessage, as action: PresenceAction, for key: String, order: Int?
    ) {
        var message = message
        message.action = action
        entries[key] = Entry(message: message, order: order ?? nextOrder)
        if order == nil { nextOrder += 1 }
    }

    /// Begins a synchronization; one that is in progress is discarded (RTP18a).
    ///
    /// - Parameter isAnnounced: Whether its messages will follow (RTP1). Until ``syncArrives()``, subscribers are told of
    ///   members that leave, as they are without a synchronization.
    package mutating func startSync(isAnnounced: Bool = false) {
        self.isAnnounced = isAnnounced
        unconfirmed = Set(entries.filter { $0.value.message.action == .present }.keys)
    }

    /// The first message of a synchronization that was announced has arrived.
    package mutating func syncArrives() { isAnnounced = false }

    /// Ends the synchronization in progress, if there is one: members that it did not confirm have left (RTP19).
    ///
    /// - Parameter timestamp: The current time in milliseconds since the epoch.
    /// - Returns: Their `leave` messages, for subscribers.
    package mutating func endSync(at timestamp: Int64) -> [PresenceMessage] {
        guard let unconfirmed else { return [] }
        self.unconfirmed = nil
        isAnnounced = false
        let gone = unconfirmed.compactMap { entries.removeValue(forKey: $0) }.sorted { $0.order < $1.order }
        entries = entries.filter { $0.value.message.action != .absent }
        return gone.map { entry in
            var message = entry.message
            message.action = .leave
            message.id = nil
            message.timestamp = timestamp
            return message
        }
    }

    /// Forgets all members and the synchronization in progress, without telling anybody (RTP5a).
    package mutating func clear() { self = PresenceMap() }
}

extension PresenceMessage {
    /// Whether the service made the message on behalf of a connection that is gone: its id does not begin with the
    /// connection's (RTP2b1).
    var isSynthesized: Bool {
        guard let id, let connectionId else { return true }
        return !id.hasPrefix(connectionId)
    }

    /// Whether an incoming message is newer than a known one of the same member (RTP2b).
    func isNewer(than known: PresenceMessage) -> Bool {
        guard !isSynthesized, !known.isSynthesized, let own = sequence, let other = known.sequence else {
            return (timestamp ?? 0) >= (known.timestamp ?? 0)
        }
        return own > other
    }

    /// The message's place among those of its connection: the message serial and the index in its id,
    /// `connectionId:msgSerial:index`; nil if the id has another form.
    private var sequence: (Int, Int)? {
        guard let id else { return nil }
        let parts = id.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 3, let serial = Int(parts[parts.count - 2]), let index = Int(parts[parts.count - 1]) else {
            return nil
        }
        return (serial, index)
    }
}
