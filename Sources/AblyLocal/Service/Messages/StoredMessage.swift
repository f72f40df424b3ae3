import AblyPlatform

/// Actions on messages, presence members and annotations, with their numbers on the wire.
enum Action {
    enum Message: Int, Sendable { case create = 0, update = 1, delete = 2, append = 5 }
    enum Presence: Int, Sendable { case absent = 0, present = 1, enter = 2, leave = 3, update = 4 }
    enum Annotation: Int, Sendable { case create = 0, delete = 1 }
}

/// One version of a stored message.
struct StoredMessage: Sendable, Hashable {
    /// The version, and the client and operation that created it.
    struct Version: Sendable, Hashable {
        var serial: String
        /// Milliseconds since the epoch.
        var timestamp: Int64
        var clientId: String?
        var description: String?
        var metadata: PackedValue?
    }

    let serial: String
    let id: String
    /// Milliseconds since the epoch, of the creation.
    let timestamp: Int64
    let clientId: String?
    let connectionId: String?
    var name: String?
    var payload: Payload
    var extras: PackedValue?
    var action = Action.Message.create
    var version: Version
    /// The summaries of its annotations by type, in wire format; nil if there are none, and in storage.
    var summary: [String: WireValue]?

    /// Bytes of memory that a serial takes.
    static let serialWeight = MemoryWeight.text("01770131100000-000@local:000")

    /// Bytes of memory that it takes on the heap.
    var weight: Int {
        let own = MemoryWeight.text(serial) + MemoryWeight.text(id) + MemoryWeight.text(clientId) + payload.weight
        let further = MemoryWeight.text(name) + MemoryWeight.text(version.description) + (extras?.weight ?? 0)
        let versionSerial = version.serial == serial ? 0 : MemoryWeight.text(version.serial)
        return own + further + versionSerial + (version.metadata?.weight ?? 0)
    }

    /// The message as an object on the wire.
    func wire(_ format: WireFormat) -> WireValue {
        let (data, encoding) = payload.wire(format)
        return .object(omittingNil: [
            ("id", .string(id)), ("name", name.map(WireValue.string)), ("clientId", clientId.map(WireValue.string)),
            ("connectionId", connectionId.map(WireValue.string)), ("data", data), ("encoding", encoding),
            ("extras", extras?.value), ("timestamp", .int(timestamp)), ("serial", .string(serial)),
            ("action", .int(Int64(action.rawValue))), ("version", version.wire),
            ("annotations", summary.map { .object(["summary": .object($0)]) }),
        ])
    }

    /// The members that a filter of a derived channel can refer to.
    var filterable: WireValue {
        let extras = extras?.value
        let data: WireValue? =
            if case .text(let text)? = payload.content { .string(text) } else { nil }
        return .object(omittingNil: [
            ("id", .string(id)), ("name", name.map(WireValue.string)), ("clientId", clientId.map(WireValue.string)),
            ("connectionId", connectionId.map(WireValue.string)), ("data", data),
            ("encoding", payload.encoding.map(WireValue.string)), ("timestamp", .int(timestamp)),
            ("headers", extras?["headers"]), ("extras", extras),
        ])
    }
}

extension StoredMessage.Version {
    var wire: WireValue {
        .object(omittingNil: [
            ("serial", .string(serial)), ("timestamp", .int(timestamp)), ("clientId", clientId.map(WireValue.string)),
            ("description", description.map(WireValue.string)), ("metadata", metadata?.value),
        ])
    }
}

/// A stored presence event.
struct PresenceEvent: Sendable, Hashable {
    let id: String
    var action: Action.Presence
    let clientId: String
    let connectionId: String
    /// Milliseconds since the epoch.
    let timestamp: Int64
    var payload: Payload
    var extras: PackedValue?
    let serial: String

    /// Bytes of memory that it takes as an array element.
    var weight: Int {
        MemoryWeight.element(Self.self) + payload.weight + MemoryWeight.text(id) + MemoryWeight.text(clientId)
            + MemoryWeight.text(connectionId) + MemoryWeight.text(serial) + (extras?.weight ?? 0)
    }

    /// The event as an object on the wire.
    func wire(_ format: WireFormat) -> WireValue {
        let (data, encoding) = payload.wire(format)
        return .object(omittingNil: [
            ("id", .string(id)), ("action", .int(Int64(action.rawValue))), ("clientId", .string(clientId)),
            ("connectionId", .string(connectionId)), ("timestamp", .int(timestamp)), ("data", data),
            ("encoding", encoding), ("extras", extras?.value),
        ])
    }
}
