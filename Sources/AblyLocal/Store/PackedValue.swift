import AblyPlatform

/// A value stored as its MessagePack bytes. A tree of dictionaries would take twenty times as much memory, by an amount
/// that cannot be predicted from the request.
struct PackedValue: Sendable, Hashable {
    private let bytes: [UInt8]

    /// - Throws: 40013 for a value that MessagePack cannot represent.
    init(_ value: WireValue) throws(Refusal) {
        do { bytes = try WireFormat.msgpack.encode(value) } catch {
            throw .badData("the value cannot be encoded as MessagePack")
        }
    }

    /// Bytes of memory that it takes.
    var weight: Int { MemoryWeight.bytes(bytes.count) }

    /// The value.
    var value: WireValue {
        // Bytes encoded above always decode.
        (try? WireFormat.msgpack.decode(WireValue.self, from: bytes)) ?? .null
    }
}
