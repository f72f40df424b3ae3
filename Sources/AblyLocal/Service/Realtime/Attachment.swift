import AblyPlatform

/// A client that is attached to a channel.
///
/// Belongs to the service's actor.
final class Attachment {
    /// Identifies it among the attachments of its channel, in the order of attaching.
    let sequence: Int
    unowned let connection: RealtimeConnection
    let channel: ChannelState
    /// The channel's name as the client wrote it.
    let name: ChannelName
    /// The modes that the client asked for.
    let requestedModes: ChannelModes
    /// The modes that its capability allows.
    var modes: ChannelModes {
        didSet {
            // It has not received the messages until now.
            if modes.contains(.subscribe), !oldValue.contains(.subscribe) { start = channel.serials.position }
        }
    }
    let params: ChannelParams
    /// The messages that a derived channel delivers; nil for all.
    let filter: FilterExpression?
    /// The position from which on it receives everything.
    private var start: String
    /// Serials of messages that it has received although they are earlier, filtered or its own, in any version.
    private var received: Set<String> = []
    /// The maximum number of messages among them.
    private static let rememberedMessages = 1000
    /// The last message that it received, if the next one may be a delta from it.
    private(set) var deltaBase: DeltaBase?

    init(
        sequence: Int, connection: RealtimeConnection, channel: ChannelState, name: ChannelName,
        requestedModes: ChannelModes, modes: ChannelModes, params: ChannelParams, filter: FilterExpression?,
        start: String
    ) {
        self.sequence = sequence
        self.connection = connection
        self.channel = channel
        self.name = name
        self.requestedModes = requestedModes
        self.modes = modes
        self.params = params
        self.filter = filter
        self.start = start
    }

    /// The form in which the client receives an event, or nil if it does not.
    ///
    /// - Parameter isReplay: Whether the event is delivered after it happened.
    func form(of event: ChannelEvent, isReplay: Bool) -> FrameForm? {
        switch event {
        case .messages(let origin, let records):
            guard receivesMessages(from: origin) else { return nil }
            return form(of: records.map(\.first), isReplay: isReplay)
        case .change(let origin, let record, let version, let appended):
            guard receivesMessages(from: origin), passes(record.versions[version]) else { return nil }
            deltaBase = nil
            let isAppended = appended != nil && !isReplay && !params.appendsInFull && hasReceived(record.latest)
            remember(record.latest)
            return FrameForm(isAppended: isAppended)
        case .summary(let origin, let record, let version):
            guard receivesMessages(from: FrameOrigin(id: origin.id)), passes(record.versions[version]) else {
                return nil
            }
            deltaBase = nil
            return FrameForm()
        case .annotations: return modes.contains(.annotationSubscribe) ? FrameForm() : nil
        case .presence(let origin, _):
            return modes.contains(.presenceSubscribe) || origin.connectionId == connection.id ? FrameForm() : nil
        }
    }

    /// The form of several messages in one frame, or nil if the filter lets none pass.
    func form(of messages: [StoredMessage], isReplay: Bool) -> FrameForm? {
        var form = FrameForm()
        var messages = messages
        if filter != nil {
            let entries = messages.indices.filter { passes(messages[$0]) }
            guard !entries.isEmpty else { return nil }
            if entries.count < messages.count { form.entries = entries }
            messages = entries.map { messages[$0] }
        }
        if isReplay || filter != nil { for message in messages { remember(message) } }
        if params.delta { form.bases = messages.map { advanceDeltaBase(to: $0) } }
        return form
    }

    private func receivesMessages(from origin: FrameOrigin) -> Bool {
        modes.contains(.subscribe) && (connection.settings.echoes || origin.connectionId != connection.id)
    }

    private func passes(_ message: StoredMessage) -> Bool { filter?.matches(message.filterable) ?? true }

    /// Whether the client has received a message, in any version.
    private func hasReceived(_ message: StoredMessage) -> Bool {
        receivedWhenPublished(message) || received.contains(message.serial)
    }

    private func receivedWhenPublished(_ message: StoredMessage) -> Bool {
        filter == nil && (connection.settings.echoes || message.connectionId != connection.id)
            && SerialSequence.position(of: message.serial) > start
    }

    /// Remembers that the client has received a message.
    private func remember(_ message: StoredMessage) {
        guard !receivedWhenPublished(message) else { return }
        // A client can always receive a message in full, so all may be forgotten.
        if received.count >= Self.rememberedMessages { received.removeAll() }
        received.insert(message.serial)
    }

    /// Sends the next message in full, since the client has received one that is not in the channel's history.
    func interruptDeltas() { deltaBase = nil }

    /// Makes a message the base of the next delta.
    ///
    /// - Returns: The previous base.
    private func advanceDeltaBase(to message: StoredMessage) -> DeltaBase? {
        let previous = deltaBase
        deltaBase = message.action == .create ? DeltaBase(message) : nil
        return deltaBase == nil ? nil : previous
    }
}

/// A message that the next one may be a delta from.
struct DeltaBase: Sendable {
    let id: String
    let bytes: [UInt8]

    /// The base that a message makes, or nil if it has no data.
    init?(_ message: StoredMessage) {
        id = message.id
        switch message.payload.content {
        case .text(let text)?: bytes = Array(text.utf8)
        case .bytes(let content)?: bytes = content
        case nil: return nil
        }
    }
}

extension DeltaBase: Hashable {
    // The id identifies the data.
    static func == (left: Self, right: Self) -> Bool { left.id == right.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// The form of an event for one client. Clients with equal forms share one encoded frame.
struct FrameForm: Hashable {
    /// The indices of the entries that the client receives; nil for all.
    var entries: [Int]?
    /// For each entry the message that it may be a delta from, if any; nil if the client receives no deltas.
    var bases: [DeltaBase?]?
    /// Whether only the data that was appended is sent.
    var isAppended = false
}

/// The parameters of an attachment.
struct ChannelParams: Sendable {
    /// How far back an attachment starts.
    enum Rewind: Sendable, Hashable {
        case messages(Int)
        /// In milliseconds.
        case time(Int64)
    }

    /// The parameters that the service knows, with their values as received.
    private(set) var recognized: [(name: String, value: String)] = []
    private(set) var rewind: Rewind?
    private(set) var rewindLimit = 100
    private(set) var delta = false
    private(set) var modes: ChannelModes?
    private(set) var occupancy: Occupancy.Selection?
    private(set) var appendsInFull = false

    /// The greatest number of messages that a rewind delivers.
    private static let greatestRewind = 1000

    /// Takes one parameter; unknown ones are ignored.
    ///
    /// - Throws: 40003 for an invalid value.
    mutating func set(_ name: String, _ value: String) throws(Refusal) {
        switch name {
        case "rewind": rewind = try Self.rewind(value)
        case "rewindLimit":
            guard let limit = Int(value), limit > 0 else { throw .badParameter(name, "must be a number above zero") }
            rewindLimit = min(limit, Self.greatestRewind)
        case "delta":
            guard value == "vcdiff" else { return }
            delta = true
        case "modes": modes = ChannelModes(names: value)
        case "occupancy":
            guard let selection = Occupancy.Selection(value) else { return }
            occupancy = selection
        case "appendMode": appendsInFull = value == "full"
        default: return
        }
        recognized.removeAll { $0.name == name }
        recognized.append((name, value))
    }

    private static func rewind(_ text: String) throws(Refusal) -> Rewind? {
        let refusal = Refusal.badParameter("rewind", "must be a number of messages, or a time such as 30s or 2m")
        let unit: Int64? =
            switch text.last {
            case "s"?: 1000
            case "m"?: 60_000
            default: nil
            }
        guard let number = Int64(unit == nil ? text[...] : text.dropLast()), (0...86_400).contains(number) else {
            throw refusal
        }
        guard number > 0 else { return nil }
        return unit.map { .time(number * $0) } ?? .messages(min(Int(number), greatestRewind))
    }

    /// The parameters for `ATTACHED`; nil if there are none.
    ///
    /// - Parameter modes: The modes that were granted.
    func wire(modes granted: ChannelModes) -> WireValue? {
        guard !recognized.isEmpty else { return nil }
        let members = recognized.map { ($0.name, WireValue.string($0.name == "modes" ? granted.names : $0.value)) }
        return .object(Dictionary(members, uniquingKeysWith: { $1 }))
    }
}
