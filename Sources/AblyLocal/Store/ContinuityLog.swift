/// What happened on a channel lately, in order, so that a client that was away receives what it missed.
struct ContinuityLog {
    /// One event.
    struct Entry {
        /// The channel's position after the event.
        let position: String
        /// Milliseconds since the epoch.
        let time: Int64
        let event: ChannelEvent

        /// Bytes of memory that it takes; the messages themselves belong to the channel's history.
        var weight: Int { MemoryWeight.element(Self.self) + MemoryWeight.text(position) + event.weight }
    }

    private var entries: BoundedLog<Entry>
    /// The position of the newest event that was dropped, or the channel's first position: a client that was away since
    /// an earlier one may have missed something.
    private(set) var horizon: String

    /// - Parameters:
    ///   - capacity: The maximum number of events.
    ///   - start: The channel's first position.
    init(capacity: Int, start: String) {
        entries = BoundedLog(capacity: capacity)
        horizon = start
    }

    /// The number of events.
    var count: Int { entries.count }

    /// Adds an event.
    ///
    /// - Returns: Bytes of memory by which the log grew.
    mutating func append(_ entry: Entry) -> Int {
        guard let dropped = entries.append(entry) else { return entry.weight }
        horizon = dropped.position
        return entry.weight - dropped.weight
    }

    /// Drops events from before a time, in milliseconds since the epoch.
    ///
    /// - Returns: Bytes of memory that were released.
    mutating func removeEvents(before time: Int64) -> Int {
        var released = 0
        while entries.count > 0, entries[entries.firstPosition].time < time, let dropped = entries.removeFirst() {
            horizon = dropped.position
            released += dropped.weight
        }
        return released
    }

    /// Treats all positions up to one as too old.
    mutating func forget(at position: String) { horizon = position }

    /// The events after a position.
    ///
    /// - Parameters:
    ///   - position: The position up to which the client received everything.
    ///   - end: The channel's current position.
    /// - Returns: The events, oldest first; nil if the position is of another channel or run of the service, or so old
    ///   that events after it may have been dropped.
    func events(after position: String, end: String) -> [Entry]? {
        guard Self.series(of: position) == Self.series(of: end), position >= horizon, position <= end else {
            return nil
        }
        let first = entries.partitioningPosition { $0.position > position }
        return (first..<entries.endPosition).map { entries[$0] }
    }

    private static func series(of position: String) -> Substring? {
        position.firstIndex(of: "@").map { position[$0...] }
    }
}

/// Something that happened on a channel and is delivered to its clients.
enum ChannelEvent {
    /// The messages of one publish.
    case messages(FrameOrigin, [MessageRecord])
    /// A version of a message after the first: the version's index, and the data if it was appended.
    case change(FrameOrigin, MessageRecord, version: Int, appended: Payload?)
    /// The summary of a message's annotations changed: the message's version then.
    case summary(FrameOrigin, MessageRecord, version: Int)
    /// Annotations of a message.
    case annotations(FrameOrigin, [StoredAnnotation])
    /// Changes of the presence set.
    case presence(FrameOrigin, [PresenceEvent])

    /// Bytes of memory that it takes on the heap, apart from what belongs to the channel's history.
    fileprivate var weight: Int {
        switch self {
        case .messages(let origin, let records):
            origin.weight + MemoryWeight.object(MemoryWeight.element(MessageRecord.self) * records.count)
        case .change(let origin, _, _, let appended): origin.weight + (appended?.weight ?? 0)
        case .summary(let origin, _, _): origin.weight
        case .annotations(let origin, let annotations):
            origin.weight + MemoryWeight.object(MemoryWeight.element(StoredAnnotation.self) * annotations.count)
        case .presence(let origin, let events):
            origin.weight + MemoryWeight.object(MemoryWeight.element(PresenceEvent.self) * events.count)
        }
    }
}

/// Where a frame comes from.
struct FrameOrigin: Sendable, Hashable {
    /// The frame's id: the common base of the ids of its entries.
    let id: String
    /// The connection that sent it, or nil if it came over HTTP.
    var connectionId: String?

    fileprivate var weight: Int { MemoryWeight.text(id) + MemoryWeight.text(connectionId) }
}
