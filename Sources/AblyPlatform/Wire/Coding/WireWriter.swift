/// A sink for one encoded value.
public protocol WireWriter: ~Copyable {
    /// Whether properties that the OpenAPI document marks `readOnly` are written.
    var includesReadOnly: Bool { get }
    /// Whether the format has a type for bytes; otherwise they are written as base64 strings.
    static var hasBytes: Bool { get }

    mutating func writeNull()
    mutating func writeBool(_ value: Bool)
    mutating func writeInteger<Number: FixedWidthInteger>(_ value: Number)
    /// Writes a number.
    ///
    /// - Throws: ``WireError`` if the number is not finite and the format cannot represent it.
    mutating func writeDouble(_ value: Double) throws(WireError)
    /// Writes a number in the fewest digits or bytes that round-trip.
    ///
    /// - Throws: ``WireError`` if the number is not finite and the format cannot represent it.
    mutating func writeFloat(_ value: Float) throws(WireError)
    /// Writes a number of any size; a binary format writes the nearest `Double`.
    ///
    /// - Throws: ``WireError`` if the number exceeds the format's range.
    mutating func writeNumber(_ value: WireNumber) throws(WireError)
    mutating func writeString(_ value: String)
    /// Writes bytes: `bin` in MessagePack, a base64 string in JSON.
    mutating func writeBytes(_ value: [UInt8])
    /// Writes a file: a separate part in `multipart/form-data`, bytes in other formats.
    mutating func writeFile(_ file: FilePart)

    mutating func beginArray() -> WireScope
    /// Begins the next element of an array; its value must be written next.
    mutating func nextElement(in array: inout WireScope)
    mutating func endArray(_ array: WireScope)

    mutating func beginObject() -> WireScope
    /// Writes the key of the next member; its value must be written next.
    @_spi(Generated)
    mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope)
    /// Writes the key of the next member; its value must be written next.
    mutating func writeKey(_ key: String, in object: inout WireScope)
    mutating func endObject(_ object: WireScope)

    /// An error about the value being written.
    func error(_ problem: WireError.Problem) -> WireError
}

/// A writer's state within an array or object that it has begun.
public struct WireScope: Sendable {
    /// The offset of the array or object in the output.
    var start: Int
    /// Number of elements or members so far.
    var count = 0

    init(start: Int) { self.start = start }
}

extension WireWriter where Self: ~Copyable {
    public mutating func writeNumber(_ value: WireNumber) throws(WireError) {
        let double = value.doubleValue
        guard double.isFinite else { throw error(.notRepresentable("a number of this size")) }
        try writeDouble(double)
    }

    public mutating func writeFile(_ file: FilePart) { writeBytes(file.bytes.array) }

    /// Writes a member, or nothing if the value is nil.
    @_spi(Generated)
    @inlinable
    @inline(__always)
    public mutating func writeField<Value: WireEncodable>(
        _ value: Value?, _ index: Int, of keys: WireKeys, in object: inout WireScope
    ) throws(WireError) {
        // Binding the value to a name would retain it while it is written.
        guard value != nil else { return }
        writeKey(index, of: keys, in: &object)
        try value?.write(to: &self)
    }
}

extension WireWriter where Self: ~Copyable {
    /// Writes the member that describes the encoding of another one: steps separated by slashes, in the order applied.
    /// If the other one holds bytes and the format has no type for them, `base64` is appended, unless it is the last
    /// step.
    ///
    /// - Parameters:
    ///   - encoding: The steps; nil for none.
    ///   - value: The encoded member.
    ///   - index: The index of the member's key in `keys`.
    ///   - keys: The keys of the model.
    ///   - object: The state of the object that is being written.
    @_spi(Generated)
    @inlinable
    @inline(__always)
    public mutating func writeEncoding(
        _ encoding: String?, of value: WireValue?, _ index: Int, of keys: WireKeys, in object: inout WireScope
    ) throws(WireError) {
        if !Self.hasBytes, case .bytes? = value {
            try writeField(encoding.addingBase64, index, of: keys, in: &object)
        } else {
            try writeField(encoding, index, of: keys, in: &object)
        }
    }
}

extension String? {
    /// The steps of an encoding, with `base64` as the last one.
    @usableFromInline
    var addingBase64: String {
        guard let steps = self, !steps.isEmpty else { return "base64" }
        return steps == "base64" || steps.hasSuffix("/base64") ? steps : steps + "/base64"
    }
}
