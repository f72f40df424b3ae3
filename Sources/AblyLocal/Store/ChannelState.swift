/// What the service keeps of one channel. Its logs are the channel's only truth: everything that is read comes from
/// them.
final class ChannelState {
    /// A message with all that happened to it.
    struct MessageRecord {
        /// The latest version, with the summary of its annotations.
        var latest: Message
        /// Every version, oldest first; empty as long as there is only the first.
        var versions: [Message] = []
        /// Creations and deletions, oldest first.
        var annotations: [Annotation] = []
        /// Serials of annotations by the id that the client gave.
        var annotationIds: [String: String] = [:]
        /// What the annotations add up to.
        var summary = AnnotationSummary()
    }

    let name: String
    var messages: BoundedLog<MessageRecord>
    var presenceEvents: BoundedLog<PresenceEvent>
    /// Who is present, by connection and client.
    var members = OrderedTable<MemberKey, PresenceEvent>()
    var serials = SerialSequence()
    /// The latest time that was given out, in milliseconds since the epoch.
    private(set) var latestTimestamp: Int64 = 0
    /// Positions by serial, of all messages that are kept.
    private var positionsBySerial: [String: Int] = [:]
    /// Positions by the id that the publisher gave, of all messages that are kept.
    private var positionsById: [String: Int] = [:]

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

    /// The time for what happens now: never before what happened earlier on this channel.
    func timestamp(now: Int64) -> Int64 {
        latestTimestamp = max(latestTimestamp, now)
        return latestTimestamp
    }

    /// Adds a message.
    ///
    /// - Parameter identified: Whether the publisher gave the id, so that publishing it again adds nothing.
    /// - Returns: Bytes by which the store grew.
    func append(_ message: Message, identified: Bool) -> Int {
        let position = messages.endPosition
        positionsBySerial[message.serial] = position
        if identified { positionsById[message.id] = position }
        var growth = message.weight
        if let dropped = messages.append(MessageRecord(latest: message)) {
            positionsBySerial[dropped.latest.serial] = nil
            if positionsById[dropped.latest.id] == messages.firstPosition - 1 { positionsById[dropped.latest.id] = nil }
            growth -= dropped.weight
        }
        return growth
    }

    /// The position of the message with a serial.
    func position(ofSerial serial: String) -> Int? { positionsBySerial[serial] }

    /// The message that was published with an id.
    func message(withId id: String) -> Message? { positionsById[id].map { messages[$0].latest } }
}

extension ChannelState.MessageRecord {
    /// Bytes that count against the store's limit.
    var weight: Int { versions.reduce(latest.weight) { $0 + $1.weight } + annotations.reduce(0) { $0 + $1.weight } }
}
