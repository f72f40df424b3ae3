import enum AblyPlatform.Base64
import enum AblyPlatform.WireFormat
import enum AblyPlatform.WireValue

@testable import AblyLocal

/// A frame that a client sends until it is acknowledged.
struct SimulatedFrame: CustomStringConvertible {
    enum Content {
        case messages([SimulatedDraft])
        case presence([SimulatedPresenceDraft])
    }

    /// The response to a frame.
    enum Outcome: Equatable {
        case acknowledged([String])
        /// Refused with a code.
        case refused(Int)
    }

    let channel: String
    let content: Content
    var serial: Int64
    /// How the service must answer; nil until it has received the frame.
    var outcome: Outcome?

    var description: String {
        switch content {
        case .messages(let drafts):
            "\(serial) to \(channel): " + drafts.map { "\($0.id ?? "message") \($0.kind)" }.joined(separator: ", ")
        case .presence(let drafts):
            "\(serial) to \(channel): "
                + drafts.map { "\($0.action) \($0.clientId ?? "") \($0.data ?? "")" }.joined(separator: ", ")
        }
    }
}

/// A message that a client publishes.
struct SimulatedDraft {
    /// The id that the client gives it, if it does.
    var id: String?
    let data: WireValue
    /// The header that filters select by.
    let kind: String
    var clientId: String?
}

/// A presence event that a client sends.
struct SimulatedPresenceDraft {
    let action: Action.Presence
    /// Nil for the client's own.
    var clientId: String?
    /// Nil for the service's choice.
    var id: String?
    var data: String?
}

/// A client that does what Ably's clients do: it resumes its connection, attaches again where it was, sends again what
/// was not acknowledged, and enters again where it was present.
final class SimulatedClient {
    let number: Int
    /// The client that it connects as; nil if it may act as any.
    let clientId: String?
    let echoes: Bool
    let format: WireFormat
    /// Its socket; nil while it has none.
    var transport: DirectClient?
    var connection: SimulatedConnection?
    var connectionKey: String?
    var nextSerial: Int64 = 0
    /// Frames that are not acknowledged, in order.
    var pending: [SimulatedFrame] = []
    let attachments: [SimulatedAttachment]
    /// The member that each of its clients is, by channel and clientId.
    var members: [String: [String: OwnMember]] = [:]
    /// Whether it does not read what it is sent.
    var isBusy = false
    /// The channel that it attaches to, and whether it told the service its position.
    var attaching: (name: String, hadSerial: Bool)?
    /// Whether the last `ATTACHED` said that it missed nothing.
    private(set) var wasResumed = false

    /// What it knows of a member of its own.
    struct OwnMember {
        let id: String
        let data: String?
        let connectionId: String
    }

    init(number: Int, clientId: String?, echoes: Bool, format: WireFormat, attachments: [SimulatedAttachment]) {
        self.number = number
        self.clientId = clientId
        self.echoes = echoes
        self.format = format
        self.attachments = attachments
    }

    /// Its connection's id; empty while it has none.
    var connectionId: String { connection?.id ?? "" }

    /// The attachment to a channel's name.
    func attachment(_ name: String) -> SimulatedAttachment? { attachments.first { $0.name == name } }

    /// Takes frames.
    ///
    /// - Parameter now: Milliseconds since the epoch.
    func receive(_ frames: [WireValue], at now: Int64) throws {
        for frame in frames {
            do { try receive(frame, at: now) } catch {
                throw Violation("client \(number) (\(connectionId)): \(error)")
            }
        }
    }

    private func receive(_ frame: WireValue, at now: Int64) throws {
        let attachment = attachment(frame["channel"]?.stringValue ?? "")
        switch frame["action"]?.intValue.flatMap(FrameAction.init) {
        case .heartbeat?: break
        case .ack?, .nack?: try answered(frame)
        case .attached?:
            guard let attaching, let attachment, attachment.name == attaching.name else {
                throw Violation("ATTACHED that nobody asked for: \(frame)")
            }
            self.attaching = nil
            wasResumed = try attachment.attached(frame, hadSerial: attaching.hadSerial, at: now)
        case .message?, .presence?, .sync?:
            guard let attachment, attachment.isAttached else { throw Violation("a frame of no attachment: \(frame)") }
            try attachment.receive(frame, connectionId: connectionId, echoes: echoes)
        case .detached?: attachment?.detach()
        default: throw Violation("unexpected: \(frame)")
        }
    }

    private func answered(_ frame: WireValue) throws(Violation) {
        guard let sent = pending.first else { throw Violation("an answer to nothing: \(frame)") }
        pending.removeFirst()
        let serials = frame["res"]?[0]?["serials"]?.arrayValue?.compactMap(\.stringValue) ?? []
        let outcome: SimulatedFrame.Outcome =
            frame["error"]?["code"]?.intValue.map { .refused($0) } ?? .acknowledged(serials)
        try verify(
            frame["msgSerial"]?.exactInteger == sent.serial && outcome == sent.outcome,
            "\(frame) instead of \(sent.outcome.map { "\($0)" } ?? "none") for \(sent.serial)")
        for attachment in attachments where attachment.channel.name == sent.channel {
            try attachment.checkComplete(connectionId: connectionId, echoes: echoes)
        }
    }

    /// Fails if it has not received something that happened.
    func checkComplete() throws(Violation) {
        do {
            for attachment in attachments {
                try attachment.checkComplete(connectionId: connectionId, echoes: echoes)
            }
        } catch {
            throw Violation("client \(number) (\(connectionId)): \(error)")
        }
    }

    /// Its socket is lost.
    func lose() {
        transport = nil
        isBusy = false
        attaching = nil
        for attachment in attachments { attachment.lose() }
    }

    /// It closed its connection, and starts anew with the next.
    func reset() {
        lose()
        connection = nil
        connectionKey = nil
        nextSerial = 0
        pending = []
        members = [:]
        for attachment in attachments { attachment.detach() }
    }

    /// It has another connection, on which frames are numbered anew.
    func renumber() {
        nextSerial = Int64(pending.count)
        for index in pending.indices {
            pending[index].serial = Int64(index)
            pending[index].outcome = nil
        }
    }
}

extension SimulatedFrame {
    /// The frame on the wire.
    func wire(_ format: WireFormat) -> WireValue {
        var members: [String: WireValue] = ["channel": .string(channel), "msgSerial": .int(serial)]
        switch content {
        case .messages(let drafts):
            members["action"] = .int(Int64(FrameAction.message.rawValue))
            members["messages"] = .array(drafts.map { $0.wire(format) })
        case .presence(let drafts):
            members["action"] = .int(Int64(FrameAction.presence.rawValue))
            members["presence"] = .array(
                drafts.map { draft in
                    .object(omittingNil: [
                        ("action", .int(Int64(draft.action.rawValue))), ("id", draft.id.map(WireValue.string)),
                        ("clientId", draft.clientId.map(WireValue.string)),
                        ("data", draft.data.map(WireValue.string)),
                    ])
                })
        }
        return .object(members)
    }
}

extension SimulatedDraft {
    /// The message on the wire: bytes are base64 in JSON.
    func wire(_ format: WireFormat) -> WireValue {
        var (data, encoding) = (data, WireValue?.none)
        if case .bytes(let bytes) = data, format == .json {
            (data, encoding) = (.string(Base64.text(bytes.array)), "base64")
        }
        return .object(omittingNil: [
            ("id", id.map(WireValue.string)), ("data", data), ("encoding", encoding),
            ("clientId", clientId.map(WireValue.string)), ("extras", ["headers": ["kind": .string(kind)]]),
        ])
    }
}
