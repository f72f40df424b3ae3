/// The members that this client's own connection has entered on a channel, which are entered again when the channel is
/// attached anew (RTP17).
///
/// By client id only: otherwise members of an earlier connection would remain after they have left (RTP17h).
package struct LocalPresenceMap: Sendable {
    private var members: [String: PresenceMessage] = [:]
    /// Client ids in the order in which they entered.
    private var order: [String] = []

    /// An empty map.
    package init() {}

    /// The members, in the order in which they entered.
    package var values: [PresenceMessage] { order.compactMap { members[$0] } }

    /// The member with a client id, or nil.
    package func get(_ clientId: String) -> PresenceMessage? { members[clientId] }

    /// Applies an `enter`, `update` or `present` message of this client's connection (RTP17b).
    package mutating func put(_ message: PresenceMessage) {
        let clientId = message.clientId ?? ""
        if let known = members[clientId] {
            // Serials of different connections cannot be compared: the connection that has the member now is the newer one.
            guard known.connectionId != message.connectionId || message.isNewer(than: known) else { return }
        } else {
            order.append(clientId)
        }
        var message = message
        message.action = .present
        members[clientId] = message
    }

    /// Applies a `leave` message of this client's connection. One that the service made on its own is ignored: the member
    /// did not leave deliberately (RTP17b).
    ///
    /// - Returns: Whether the message was applied.
    @discardableResult
    package mutating func remove(_ message: PresenceMessage) -> Bool {
        let clientId = message.clientId ?? ""
        guard !message.isSynthesized else { return false }
        if let known = members[clientId], known.connectionId == message.connectionId, !message.isNewer(than: known) {
            return false
        }
        if members.removeValue(forKey: clientId) != nil { order.removeAll { $0 == clientId } }
        return true
    }

    /// Forgets all members (RTP5a).
    package mutating func clear() { self = LocalPresenceMap() }
}
