/// What the service keeps of one channel. Its logs are the channel's only truth: everything that is read comes from
/// them.
final class ChannelState {
    let name: String
    var messages: BoundedLog<MessageRecord>
    var presenceEvents: BoundedLog<PresenceEvent>
    /// Who is present, by connection and client.
    var members = OrderedTable<MemberKey, PresenceEvent>()
    var serials = SerialSequence()
    /// Positions by the id that the publisher gave, of all messages that are kept.
    private var positionsById: [String: Int] = [:]

    /// Bytes of memory that a channel takes with nothing on it.
    static func weight(name: String) -> Int { 1024 + MemoryWeight.text(name) }

    /// A member of the presence set.
    struct MemberKey: Hashable {
        let connectionId: String
        let clientId: String
    }

    init(name: String, messageCapacity: Int, presenceCapacity: Int) {
        self.name = name
        messages = BoundedLog(capacity: messageCapacity)
        presenceEvents = BoundedLog(capacity: presenceCapacity)
    }

    /// Adds a message.
    ///
    /// - Parameter isIdentified: Whether the publisher gave the id, so that publishing it again adds nothing.
    /// - Returns: Bytes of memory by which the store grew.
    func append(_ message: StoredMessage, isIdentified: Bool) -> Int {
        if isIdentified { positionsById[message.id] = messages.endPosition }
        let record = MessageRecord(message, isIdentified: isIdentified)
        guard let dropped = messages.append(record) else { return record.weight }
        if positionsById[dropped.latest.id] == messages.firstPosition - 1 { positionsById[dropped.latest.id] = nil }
        return record.weight - dropped.weight
    }

    /// The message with a serial.
    func record(withSerial serial: String) -> MessageRecord? {
        // Serials grow along the log.
        let position = messages.partitioningPosition { $0.latest.serial >= serial }
        guard position < messages.endPosition, messages[position].latest.serial == serial else { return nil }
        return messages[position]
    }

    /// The message that was published with an id.
    func message(withId id: String) -> StoredMessage? { positionsById[id].map { messages[$0].latest } }
}
