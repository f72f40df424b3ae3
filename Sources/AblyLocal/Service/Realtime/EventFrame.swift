import AblyPlatform
import NIOCore
import NIOWebSocket

/// Encodes the frames of one event: each form once for each format, however many clients receive it.
struct EventFrames {
    /// What distinguishes the frames of one event.
    private struct Variant: Hashable {
        let form: FrameForm
        let format: WireFormat
        let channel: String
    }

    private let entry: ContinuityLog.Entry
    private var frames: [Variant: ByteBuffer] = [:]
    /// The variant that was asked for last: most clients of a channel want the same.
    private var latest: (variant: Variant, frame: ByteBuffer)?

    init(_ entry: ContinuityLog.Entry) { self.entry = entry }

    /// The frame for a client.
    ///
    /// - Parameters:
    ///   - form: The form in which it receives the event.
    ///   - format: The format of its connection.
    ///   - channel: The channel's name as it wrote it.
    mutating func frame(_ form: FrameForm, format: WireFormat, channel: String) -> ByteBuffer {
        let variant = Variant(form: form, format: format, channel: channel)
        if let latest, latest.variant == variant { return latest.frame }
        let frame: ByteBuffer
        if let known = frames[variant] {
            frame = known
        } else {
            frame = .frame(entry.wire(form, format: format, channel: channel), format: format)
            frames[variant] = frame
        }
        latest = (variant, frame)
        return frame
    }
}

extension ByteBuffer {
    /// A complete WebSocket frame with a protocol message.
    static func frame(_ message: WireValue, format: WireFormat) -> ByteBuffer {
        // The members of protocol messages can be encoded in both formats: numbers that JSON cannot represent do not
        // get into the store.
        let bytes = (try? format.encode(message)) ?? []
        return .webSocketFrame(format == .json ? .text : .binary, bytes)
    }
}

extension ContinuityLog.Entry {
    /// The event as a protocol message.
    func wire(_ form: FrameForm, format: WireFormat, channel: String) -> WireValue {
        let action: FrameAction
        let member: String
        let origin: FrameOrigin
        var entries: [WireValue]
        switch event {
        case .messages(let from, let records):
            (action, member, origin) = (.message, "messages", from)
            entries = Self.messages(records.map(\.first), form, format)
        case .change(let from, let record, let version, let appended):
            (action, member, origin) = (.message, "messages", from)
            var message = record.versions[version]
            if form.isAppended, let appended {
                message.action = .append
                message.payload = appended
            }
            entries = [message.wire(format)]
        case .summary(let from, let record, let version):
            (action, member, origin) = (.message, "messages", from)
            entries = [record.versions[version].summaryWire(record.current.summary, timestamp: time)]
        case .annotations(let from, let annotations):
            (action, member, origin) = (.annotation, "annotations", from)
            entries = annotations.map { $0.wire(format) }
        case .presence(let from, let events):
            (action, member, origin) = (.presence, "presence", from)
            entries = events.map { $0.wire(format) }
        }
        return .object(omittingNil: [
            ("action", .int(Int64(action.rawValue))), ("channel", .string(channel)), ("id", .string(origin.id)),
            ("channelSerial", .string(position)), ("timestamp", .int(time)),
            ("connectionId", origin.connectionId.map(WireValue.string)), (member, .array(entries)),
        ])
    }

    /// Messages in a form: all or some, in full or as deltas.
    static func messages(_ messages: [StoredMessage], _ form: FrameForm, _ format: WireFormat) -> [WireValue] {
        let messages = form.entries.map { indices in indices.map { messages[$0] } } ?? messages
        guard let bases = form.bases else { return messages.map { $0.wire(format) } }
        return zip(messages, bases).map { message, base in
            (base.flatMap { message.delta(from: $0) } ?? message).wire(format)
        }
    }
}

extension StoredMessage {
    /// The message with a delta in the place of its data, or nil if that would not be shorter.
    fileprivate func delta(from base: DeltaBase) -> StoredMessage? {
        guard let target = DeltaBase(self)?.bytes else { return nil }
        let delta = VCDIFFEncoder.delta(from: base.bytes, to: target)
        guard delta.count < target.count else { return nil }
        var layers = payload.encoding.map { [$0] } ?? []
        if case .text? = payload.content { layers.append("utf-8") }
        layers.append("vcdiff")
        var message = self
        message.payload = Payload(content: .bytes(delta), encoding: layers.joined(separator: "/"))
        var extras = self.extras?.value.objectValue ?? [:]
        extras["delta"] = ["from": .string(base.id), "format": "vcdiff"]
        guard let packed = try? PackedValue(.object(extras)) else { return nil }
        message.extras = packed
        return message
    }

    /// The summary of the message's annotations, as an entry of a `MESSAGE` frame.
    ///
    /// - Parameters:
    ///   - summary: The summaries by type; nil if there are none.
    ///   - timestamp: When the summary changed, in milliseconds since the epoch.
    fileprivate func summaryWire(_ summary: [String: WireValue]?, timestamp: Int64) -> WireValue {
        .object(omittingNil: [
            ("action", .int(4)), ("serial", .string(serial)), ("name", name.map(WireValue.string)),
            ("version", version.wire), ("timestamp", .int(timestamp)), ("clientId", clientId.map(WireValue.string)),
            ("annotations", .object(["summary": .object(summary ?? [:])])),
        ])
    }
}
