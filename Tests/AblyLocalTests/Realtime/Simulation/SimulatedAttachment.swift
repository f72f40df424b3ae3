import enum AblyPlatform.WireValue

@testable import AblyLocal

/// What one client asked for when it attached to a channel.
struct AttachOptions {
    var modes = ChannelModes.standard
    var rewind: Int?
    var usesDeltas = false

    /// The members `flags` and `params` of `ATTACH`.
    func members(isResuming: Bool) -> [String: WireValue] {
        var params: [String: WireValue] = [:]
        if let rewind { params["rewind"] = .string("\(rewind)") }
        if usesDeltas { params["delta"] = "vcdiff" }
        let flag = isResuming ? FrameFlags.attachResume.rawValue : 0
        return ["flags": .int(modes.rawValue | flag), "params": .object(params)]
    }
}

/// A client's attachment to a channel: what it has received, against what it must receive.
final class SimulatedAttachment {
    /// The channel's name as the client writes it.
    let name: String
    let channel: SimulatedChannel
    /// The only kind of messages that it receives; nil for all.
    let kind: String?
    var options = AttachOptions()
    /// Whether the service has attached it.
    private(set) var isAttached = false
    /// Whether it was attached before, and wants to be again.
    var wantsToBeAttached = false
    /// The last position that it was told.
    private(set) var channelSerial: String?
    private(set) var presence = PresenceView()
    /// The number of the channel's events up to the last one that it has received.
    private var received = 0
    /// The number of events up to which the others are not for it.
    private var examined = 0
    /// Messages that it rewinds to and has not received yet.
    private var backlog: [SimulatedMessage] = []
    private var deltas = DeltaState()

    init(name: String, channel: SimulatedChannel, kind: String?) {
        self.name = name
        self.channel = channel
        self.kind = kind
    }

    /// The socket is lost.
    func lose() { isAttached = false }

    /// The client has detached.
    func detach() {
        isAttached = false
        wantsToBeAttached = false
        channelSerial = nil
        presence = PresenceView()
    }

    /// Takes `ATTACHED`.
    ///
    /// - Parameters:
    ///   - hadSerial: Whether the client told the service its position.
    ///   - now: Milliseconds since the epoch.
    /// - Returns: Whether the client missed nothing that does not follow.
    func attached(_ frame: WireValue, hadSerial: Bool, at now: Int64) throws(Violation) -> Bool {
        let bits = Int64(frame["flags"]?.intValue ?? 0)
        let flags = FrameFlags(rawValue: bits)
        let isResumed = flags.contains(.resumed)
        if hadSerial {
            let (mayBreak, mustBreak) = channel.continuity(after: received, at: now)
            try verify(isResumed || mayBreak, "\(name): told of a discontinuity after \(received) events")
            try verify(!isResumed || !mustBreak, "\(name): RESUMED, although events after \(received) are gone")
            try verify(isResumed == (frame["error"] == nil), "\(name): RESUMED and an error")
            try verify(
                !isResumed || frame["channelSerial"]?.stringValue == channelSerial, "\(name): another position")
        } else {
            try verify(!isResumed && frame["error"] == nil, "\(name): RESUMED without a position")
        }
        try verify(ChannelModes(flags: bits) == options.modes, "\(name): modes \(bits)")
        let hasPresence = !channel.members.isEmpty && options.modes.contains(.presenceSubscribe)
        try verify(flags.contains(.hasPresence) == hasPresence, "\(name): HAS_PRESENCE \(!hasPresence)")
        backlog = []
        if !hadSerial, !wantsToBeAttached, let rewind = options.rewind, options.modes.contains(.subscribe) {
            backlog = channel.messages.suffix(rewind).filter { kind == nil || $0.kind == kind }
            try verify(flags.contains(.hasBacklog) || backlog.isEmpty, "\(name): HAS_BACKLOG is missing")
        } else {
            try verify(!flags.contains(.hasBacklog), "\(name): HAS_BACKLOG")
        }
        if !isResumed { received = channel.log.count }
        examined = received
        channelSerial = frame["channelSerial"]?.stringValue
        try verify(channelSerial?.isEmpty == false, "\(name): ATTACHED without a position")
        deltas = DeltaState()
        isAttached = true
        wantsToBeAttached = true
        presence.receive(frame)
        return isResumed
    }

    /// Takes any other frame of the channel.
    ///
    /// - Parameters:
    ///   - connectionId: The client's connection.
    ///   - echoes: Whether it receives its own messages.
    func receive(_ frame: WireValue, connectionId: String, echoes: Bool) throws {
        let action = frame["action"]?.intValue.flatMap(FrameAction.init)
        if action == .sync { return presence.receive(frame) }
        let isBacklog = action == .message && !backlog.isEmpty
        let position = frame["channelSerial"]?.stringValue ?? ""
        if isBacklog {
            let message = backlog.removeFirst()
            try check([frame].entries(), [message])
            // Positions of messages from before the attach are earlier than its own, to which the last one returns.
            if backlog.isEmpty {
                try verify(position == channelSerial, "\(name): position \(position) after a rewind")
            }
            return
        }
        try verify(position > channelSerial ?? "", "\(name): position \(position) after \(channelSerial ?? "none")")
        guard let (event, index) = next(connectionId, echoes) else {
            throw Violation("\(name): nothing was due: \(frame)")
        }
        switch (action, event.content) {
        case (.message?, .messages(let messages)): try check([frame].entries(), visible(messages))
        case (.presence?, .presence(let events)):
            try check([frame].entries("presence"), events)
            presence.receive(frame)
        default: throw Violation("\(name): \(frame) instead of event \(index)")
        }
        channelSerial = position
        received = index + 1
        examined = received
    }

    /// Fails if it has not received something that happened.
    func checkComplete(connectionId: String, echoes: Bool) throws(Violation) {
        guard isAttached else { return }
        try verify(backlog.isEmpty, "\(name): \(backlog.count) messages of the rewind are missing")
        if let (event, index) = next(connectionId, echoes) {
            throw Violation("\(name): event \(index) is missing: \(event.content)")
        }
        examined = channel.log.count
        guard options.modes.contains(.presenceSubscribe) else { return }
        try verify(presence.isComplete, "\(name): the synchronization does not end")
        let expected = Set(channel.members.map { "\($0.connectionId):\($0.clientId):\($0.data ?? "")" })
        let found = presence.members.map { "\($0):\($1["data"]?.stringValue ?? "")" }
        try verify(Set(found) == expected && found.count == expected.count, "\(name): members \(found)")
    }

    /// The next event that it must receive, and its index.
    private func next(_ connectionId: String, _ echoes: Bool) -> (SimulatedEvent, Int)? {
        for index in examined..<channel.log.count where isVisible(channel.log[index], connectionId, echoes) {
            return (channel.log[index], index)
        }
        return nil
    }

    private func isVisible(_ event: SimulatedEvent, _ connectionId: String, _ echoes: Bool) -> Bool {
        switch event.content {
        case .messages(let messages):
            options.modes.contains(.subscribe) && (echoes || event.connectionId != connectionId)
                && !visible(messages).isEmpty
        case .presence: options.modes.contains(.presenceSubscribe) || event.connectionId == connectionId
        }
    }

    private func visible(_ messages: [SimulatedMessage]) -> [SimulatedMessage] {
        messages.filter { kind == nil || $0.kind == kind }
    }

    private func check(_ entries: [WireValue], _ messages: [SimulatedMessage]) throws {
        try verify(
            entries.map { $0["id"]?.stringValue } == messages.map(\.id),
            "\(name): messages \(entries) instead of \(messages.map(\.id))")
        for (entry, message) in zip(entries, messages) {
            let payload = try deltas.payload(of: entry, usesDeltas: options.usesDeltas)
            try verify(
                payload == Payload(content: message.content, encoding: message.encoding)
                    && entry["serial"]?.stringValue == message.serial
                    && entry["clientId"]?.stringValue == message.clientId
                    && entry["connectionId"]?.stringValue == message.connectionId,
                "\(name): \(entry) instead of \(message)")
        }
    }

    private func check(_ entries: [WireValue], _ events: [SimulatedPresence]) throws(Violation) {
        try verify(entries.count == events.count, "\(name): events \(entries) instead of \(events)")
        for (entry, event) in zip(entries, events) {
            let id = entry["id"]?.stringValue ?? ""
            try verify(
                (event.id.map { $0 == id } ?? !id.hasPrefix(event.connectionId))
                    && entry["action"]?.intValue == event.action.rawValue
                    && entry["clientId"]?.stringValue == event.clientId
                    && entry["connectionId"]?.stringValue == event.connectionId
                    && entry["data"]?.stringValue == event.data,
                "\(name): \(entry) instead of \(event)")
        }
    }
}
