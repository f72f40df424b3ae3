/// The state of one channel. Its logs are the single source of truth: everything that is read comes from them.
final class ChannelState {
    let name: String
    var messages: BoundedLog<MessageRecord>
    var presenceEvents: BoundedLog<PresenceEvent>
    /// The presence set, by connection and client.
    var members = OrderedTable<MemberKey, PresenceEvent>()
    var serials: SerialSequence
    /// What happened lately, for clients that resume.
    var events: ContinuityLog
    /// The realtime clients that are attached, by the sequence numbers of their attachments.
    var attachments = OrderedTable<Int, Attachment>()
    /// The number of attachments that subscribe to the channel's occupancy.
    var occupancySubscribers = 0
    /// Whether they are going to be told the occupancy.
    var isOccupancyDue = false
    /// Positions of stored messages by the id that the publisher gave.
    private var positionsById: [String: Int] = [:]

    /// Bytes of memory that an empty channel takes.
    static func weight(name: String) -> Int { 1024 + MemoryWeight.text(name) }

    /// The identity of a member of the presence set.
    struct MemberKey: Hashable {
        let connectionId: String
        let clientId: String
    }

    init(
        name: String, messageCapacity: Int, presenceCapacity: Int, eventCapacity: Int, serials: SerialSequence
    ) {
        self.name = name
        self.serials = serials
        events = ContinuityLog(capacity: eventCapacity, start: serials.position)
        messages = BoundedLog(capacity: messageCapacity)
        presenceEvents = BoundedLog(capacity: presenceCapacity)
    }

    /// Adds a message.
    ///
    /// - Parameter isIdentified: Whether the publisher gave the id, which makes publishing it again a no-op.
    /// - Returns: The message's record, and the bytes of memory by which the store grew.
    func append(_ message: StoredMessage, isIdentified: Bool) -> (record: MessageRecord, growth: Int) {
        if isIdentified { positionsById[message.id] = messages.endPosition }
        let record = MessageRecord(message, isIdentified: isIdentified)
        guard let dropped = messages.append(record) else { return (record, record.weight) }
        if positionsById[dropped.latest.id] == messages.firstPosition - 1 { positionsById[dropped.latest.id] = nil }
        return (record, record.weight - dropped.weight)
    }

    /// The message with a serial.
    func record(withSerial serial: String) -> MessageRecord? {
        // Serials increase along the log.
        let position = messages.partitioningPosition { $0.latest.serial >= serial }
        guard position < messages.endPosition, messages[position].latest.serial == serial else { return nil }
        return messages[position]
    }

    /// The message with an id that its publisher gave.
    func message(withId id: String) -> StoredMessage? { positionsById[id].map { messages[$0].latest } }
}
