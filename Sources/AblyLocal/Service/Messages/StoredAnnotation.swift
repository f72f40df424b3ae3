import AblyPlatform

/// A stored annotation.
struct StoredAnnotation: Sendable, Hashable {
    let id: String
    let action: Action.Annotation
    let serial: String
    let messageSerial: String
    let type: String
    let name: String?
    let count: Int64?
    let clientId: String?
    let connectionId: String?
    /// Milliseconds since the epoch.
    let timestamp: Int64
    let payload: Payload
    let extras: PackedValue?

    /// Bytes of memory that it takes on the heap.
    var weight: Int {
        let texts = [id, serial, type, name, clientId].reduce(0) { $0 + MemoryWeight.text($1) }
        return texts + payload.weight + (extras?.weight ?? 0)
    }

    /// The annotation as an object on the wire.
    func wire(_ format: WireFormat) -> WireValue {
        let (data, encoding) = payload.wire(format)
        return .object(omittingNil: [
            ("id", .string(id)), ("action", .int(Int64(action.rawValue))), ("serial", .string(serial)),
            ("messageSerial", .string(messageSerial)), ("type", .string(type)), ("name", name.map(WireValue.string)),
            ("count", count.map(WireValue.int)), ("clientId", clientId.map(WireValue.string)),
            ("connectionId", connectionId.map(WireValue.string)), ("timestamp", .int(timestamp)), ("data", data),
            ("encoding", encoding), ("extras", extras?.value),
        ])
    }
}
