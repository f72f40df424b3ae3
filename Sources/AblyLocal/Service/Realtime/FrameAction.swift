/// The actions of protocol messages, with their numbers on the wire.
enum FrameAction: Int, Sendable, CaseIterable {
    case heartbeat = 0, ack, nack, connect, connected, disconnect, disconnected, close, closed, error
    case attach = 10, attached, detach, detached, presence, message, sync, auth, activate, object, objectSync
    case annotation = 21
}

/// The flags of `ATTACH` and `ATTACHED` that are not modes.
struct FrameFlags: OptionSet, Sendable, Hashable {
    let rawValue: Int64

    /// Members are present, and `SYNC` follows.
    static let hasPresence = Self(rawValue: 1 << 0)
    /// Messages from before the attach follow.
    static let hasBacklog = Self(rawValue: 1 << 1)
    /// The client missed nothing that does not follow.
    static let resumed = Self(rawValue: 1 << 2)
    /// The client was attached before.
    static let attachResume = Self(rawValue: 1 << 5)
}

/// What a client may do on a channel that it is attached to, and what it receives: bits among the flags of `ATTACH` and
/// `ATTACHED`.
struct ChannelModes: OptionSet, Sendable, Hashable {
    let rawValue: Int64

    static let presence = Self(rawValue: 1 << 16)
    static let publish = Self(rawValue: 1 << 17)
    static let subscribe = Self(rawValue: 1 << 18)
    static let presenceSubscribe = Self(rawValue: 1 << 19)
    static let annotationPublish = Self(rawValue: 1 << 21)
    static let annotationSubscribe = Self(rawValue: 1 << 22)
    static let objectSubscribe = Self(rawValue: 1 << 24)
    static let objectPublish = Self(rawValue: 1 << 25)

    /// The modes of a client that requests none.
    static let standard: Self = [.presence, .publish, .subscribe, .presenceSubscribe]

    /// Every mode with its name in parameters and the operation that it requires.
    static let table: [(mode: Self, name: String, operation: Capability.Operation)] = [
        (.presence, "presence", .presence), (.publish, "publish", .publish), (.subscribe, "subscribe", .subscribe),
        (.presenceSubscribe, "presence_subscribe", .subscribe),
        (.annotationPublish, "annotation_publish", .annotationPublish),
        (.annotationSubscribe, "annotation_subscribe", .annotationSubscribe),
        (.objectSubscribe, "object_subscribe", .objectSubscribe), (.objectPublish, "object_publish", .objectPublish),
    ]

    /// The modes among the flags of a frame.
    init(flags: Int64) { self = Self(rawValue: flags).intersection(Self(Self.table.map(\.mode))) }

    init(rawValue: Int64) { self.rawValue = rawValue }

    /// The modes that a parameter names, separated by commas; unknown names are ignored.
    init(names: String) {
        let names = names.split(separator: ",").map { $0.trimmingSpaces.lowercased() }
        self = Self(Self.table.filter { names.contains($0.name) }.map(\.mode))
    }

    /// The names of the modes, separated by commas.
    var names: String { Self.table.filter { contains($0.mode) }.map(\.name).joined(separator: ",") }

    /// The modes that a capability allows on a channel.
    func allowed(by capability: Capability, on channel: ChannelName) -> Self {
        Self(Self.table.filter { contains($0.mode) && capability.allows($0.operation, on: channel.stored) }.map(\.mode))
    }
}

extension Substring {
    /// The text without spaces at its ends.
    var trimmingSpaces: Substring {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
