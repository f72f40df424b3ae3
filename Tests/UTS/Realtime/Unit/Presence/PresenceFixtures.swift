import AblyPubSub

extension PresenceMessage {
    /// A presence message.
    ///
    /// - Parameter member: The connection and the client, `c1:alice`.
    static func event(
        _ action: PresenceAction, _ member: String, id: String, at timestamp: Int64 = 100, data: WireValue? = nil
    ) -> PresenceMessage {
        let parts = member.split(separator: ":").map(String.init)
        return PresenceMessage(
            id: id, action: action, clientId: parts[1], connectionId: parts[0], data: data, timestamp: timestamp)
    }
}
