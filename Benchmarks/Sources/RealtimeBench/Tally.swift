import AblyPubSub

/// A payload that is JSON.
struct Reading: Decodable, Sendable {
    let number: Int
    let sensor: String
    let celsius: Double
    let tags: [String]
    let note: String
}

/// What has been received of a stream.
struct Tally: Sendable {
    private(set) var count = 0
    private var bytes = 0

    /// Adds a message.
    ///
    /// - Returns: Whether it is the last one of the stream.
    /// - Throws: ``LostMessages``.
    mutating func add(_ message: Message) throws -> Bool {
        let text = message.data?.stringValue ?? ""
        count += 1
        bytes += text.utf8.count
        guard message.name == "end" else { return false }
        try check(Int(text.prefix(10)) ?? 0)
        return true
    }

    /// Adds a message with its payload.
    ///
    /// - Returns: Whether it is the last one of the stream.
    /// - Throws: ``LostMessages``.
    mutating func add(_ message: TypedMessage<Reading>) throws -> Bool {
        count += 1
        bytes += message.payload.note.utf8.count
        guard message.message.name == "end" else { return false }
        try check(message.payload.number)
        return true
    }

    private func check(_ number: Int) throws {
        let sent = number - 1_000_000_000
        guard sent == count else { throw LostMessages(sent: sent, received: count) }
    }
}

/// A stream of which not all messages were received.
struct LostMessages: Error {
    let sent: Int
    let received: Int
}

/// A subscription that has ended before the stream.
struct UnexpectedEnd: Error {}
