import AblyPlatform

/// A value as it is kept: in the bytes of its MessagePack form. A tree of dictionaries would take twenty times as much,
/// and nobody could tell how much from what a client sent.
struct PackedValue: Sendable, Hashable {
    private let bytes: [UInt8]

    /// - Throws: 40013 for a value that has no MessagePack form.
    init(_ value: WireValue) throws(Refusal) {
        do { bytes = try WireFormat.msgpack.encode(value) } catch {
            throw .badData("the value cannot be written as MessagePack")
        }
    }

    /// Bytes of memory that it takes.
    var weight: Int { MemoryWeight.bytes(bytes.count) }

    /// The value.
    var value: WireValue {
        // What was written here can be read here.
        (try? WireFormat.msgpack.decode(WireValue.self, from: bytes)) ?? .null
    }
}
