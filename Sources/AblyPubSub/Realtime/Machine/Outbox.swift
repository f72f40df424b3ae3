/// The messages of a connection that the service has to acknowledge (RTN7, RTN19): those that wait for a connection, and
/// those that were sent.
///
/// A value without I/O. The serials of what is sent over one connection are consecutive.
struct Outbox: Sendable {
    /// A message, and who waits for its acknowledgement.
    struct Entry: Sendable {
        let request: RequestID
        var message: ProtocolMessage
        /// Its size in bytes, roughly.
        let size: Int
    }

    /// Not sent yet, or to be sent again.
    private(set) var waiting = Queue<Entry>()
    /// Sent, and not acknowledged yet. Their serials are consecutive.
    private(set) var inFlight = Queue<Entry>()
    /// The serial of the next message that has none.
    private(set) var nextSerial: Int64 = 0
    private(set) var size = 0

    /// The number of messages in it.
    var count: Int { waiting.count + inFlight.count }

    /// Adds a message that cannot be sent yet.
    mutating func hold(_ entry: Entry) {
        size += entry.size
        waiting.append(entry)
    }

    /// Adds a message that is sent now.
    ///
    /// - Returns: The message with its serial.
    mutating func send(_ entry: consuming Entry) -> ProtocolMessage {
        size += entry.size
        return launch(entry)
    }

    private mutating func launch(_ entry: consuming Entry) -> ProtocolMessage {
        if entry.message.msgSerial == nil {
            entry.message.msgSerial = nextSerial
            nextSerial += 1
        }
        let message = entry.message
        inFlight.append(entry)
        return message
    }

    /// Removes a message that was not sent yet.
    ///
    /// - Returns: Whether there was one.
    mutating func withdraw(_ request: RequestID) -> Bool {
        let removed = waiting.removeAll { $0.request == request && $0.message.msgSerial == nil }
        size -= removed.reduce(0) { $0 + $1.size }
        return !removed.isEmpty
    }

    /// Whether a message is in it.
    func contains(_ request: RequestID) -> Bool {
        inFlight.all.contains { $0.request == request } || waiting.all.contains { $0.request == request }
    }

    /// The connection is lost: what is in flight has to be sent again, before all else (RTN19a).
    mutating func disconnect() {
        waiting.prepend(inFlight)
        inFlight = Queue()
    }

    /// There is a connection.
    ///
    /// - Parameters:
    ///   - resumed: Whether it continues the previous one, in which case messages keep their serials (RTN19a2).
    ///   - defer: Chooses messages that must not be sent yet, and are removed (RTL3d2). Messages that keep their serials are
    ///     not among those.
    /// - Returns: The messages to send, in their order, and those that were removed.
    mutating func connect(
        resumed: Bool, defer isDeferred: (ProtocolMessage) -> Bool
    ) -> (toSend: [ProtocolMessage], deferred: [Entry]) {
        if !resumed {
            nextSerial = 0
            waiting.forEach { $0.message.msgSerial = nil }
        }
        let deferred = waiting.removeAll { $0.message.msgSerial == nil && isDeferred($0.message) }
        size -= deferred.reduce(0) { $0 + $1.size }
        var toSend: [ProtocolMessage] = []
        while let entry = waiting.popFirst() { toSend.append(launch(entry)) }
        return (toSend, deferred)
    }

    /// Removes the oldest message, if the service acknowledges or rejects it (RTN7b).
    ///
    /// - Parameters:
    ///   - serial: The first serial that the service names.
    ///   - count: The number of serials.
    /// - Returns: The message's request, and its index among those named; nil if the service passed over it.
    mutating func settleNext(from serial: Int64, count: Int) -> (request: RequestID, index: Int?)? {
        guard let own = inFlight.first?.message.msgSerial, own < serial + Int64(max(0, count)),
            let entry = inFlight.popFirst()
        else { return nil }
        size -= entry.size
        return (entry.request, own >= serial ? Int(own - serial) : nil)
    }

    /// Gives up all messages (RTN7e).
    mutating func removeAll() -> [Entry] {
        let all = inFlight.all + waiting.all
        inFlight = Queue()
        waiting = Queue()
        size = 0
        return all
    }

    /// Begins anew with this serial (RTN11d, RTN16f).
    mutating func reset(nextSerial: Int64 = 0) { self.nextSerial = nextSerial }
}

/// What tells a request of the program from all others of its client.
struct RequestID: Sendable, Hashable {
    let rawValue: UInt64

    /// - Parameter rawValue: A number of the client's owner, below 2^63.
    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// - Parameter number: A number of the machine's own requests.
    init(internal number: UInt64) { rawValue = number | 1 << 63 }

    /// Whether the machine itself made the request.
    var isInternal: Bool { rawValue >> 63 == 1 }
}
