/// A sink that one document is written to.
public protocol WireWriter: ~Copyable {
    /// Whether properties that the document marks `readOnly` are written.
    var includesReadOnly: Bool { get }
    /// Whether the format has bytes of its own; where it has none, they are written as base64 text.
    static var hasBytes: Bool { get }

    mutating func writeNull()
    mutating func writeBool(_ value: Bool)
    mutating func writeInteger<Number: FixedWidthInteger>(_ value: Number)
    /// Writes a number.
    ///
    /// - Throws: ``WireError`` when the number is not finite and the format cannot say so.
    mutating func writeDouble(_ value: Double) throws(WireError)
    /// Writes a number in the fewest digits or bytes that give it back.
    ///
    /// - Throws: ``WireError`` when the number is not finite and the format cannot say so.
    mutating func writeFloat(_ value: Float) throws(WireError)
    /// Writes a number of any size; a format without digits has the nearest `Double`.
    ///
    /// - Throws: ``WireError`` when the number is beyond what the format can say.
    mutating func writeNumber(_ value: WireNumber) throws(WireError)
    mutating func writeString(_ value: String)
    /// Writes bytes: `bin` in MessagePack, a base64 string in JSON.
    mutating func writeBytes(_ value: [UInt8])
    /// Writes a file: a part of its own in `multipart/form-data`, its bytes elsewhere.
    mutating func writeFile(_ file: FilePart)

    mutating func beginArray() -> WireScope
    /// Announces the next element of an array; its value is written next.
    mutating func nextElement(in array: inout WireScope)
    mutating func endArray(_ array: WireScope)

    mutating func beginObject() -> WireScope
    /// Writes the key of the next member; its value is written next.
    mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope)
    /// Writes the key of the next member; its value is written next.
    mutating func writeKey(_ key: String, in object: inout WireScope)
    mutating func endObject(_ object: WireScope)

    /// An error about the value that is being written.
    func error(_ problem: WireError.Problem) -> WireError
}

/// Where a writer stands in an array or object that it has begun.
public struct WireScope: Sendable {
    /// Where the array or object starts in the output.
    var start: Int
    /// Elements or members so far.
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

    /// Writes a member, or nothing where the value is nil.
    @inlinable
    @inline(__always)
    public mutating func writeField<Value: WireEncodable>(
        _ value: Value?, _ index: Int, of keys: WireKeys, in object: inout WireScope
    ) throws(WireError) {
        // A value that is bound to a name of its own is retained while it is written.
        guard value != nil else { return }
        writeKey(index, of: keys, in: &object)
        try value?.write(to: &self)
    }
}

extension WireWriter where Self: ~Copyable {
    /// Writes the member that says how another one is encoded: steps between slashes, the last one done last. Where the
    /// other one holds bytes and the format has none, `base64` is added, unless it is the last step already.
    ///
    /// - Parameters:
    ///   - encoding: The steps; nil for none.
    ///   - value: The member that they are about.
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
    /// The steps of an encoding, with base64 as the last one.
    @usableFromInline
    var addingBase64: String {
        guard let steps = self, !steps.isEmpty else { return "base64" }
        return steps == "base64" || steps.hasSuffix("/base64") ? steps : steps + "/base64"
    }
}
