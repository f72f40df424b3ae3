internal import CVector

/// Encodes a value as JSON text (RFC 8259), in UTF-8 without whitespace.
public struct JSONWriter: BufferedWriter, ~Copyable {
    public let includesReadOnly: Bool
    public static var hasBytes: Bool { false }
    private(set) var output: OutputBuffer
    /// Number of open arrays and objects.
    private(set) var depth = 0
    /// The first error.
    private var failure: WireError?

    init(includesReadOnly: Bool, output: consuming OutputBuffer = OutputBuffer()) {
        self.includesReadOnly = includesReadOnly
        self.output = output
    }

    /// Encodes a value.
    ///
    /// - Parameters:
    ///   - value: The value to encode.
    ///   - includingReadOnly: Whether to include properties that the OpenAPI document marks `readOnly`.
    /// - Throws: ``WireError`` if JSON cannot represent the value or it is nested deeper than
    ///   ``JSONReader/maximumDepth``.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public static func encode<Value: WireEncodable>(
        _ value: Value, includingReadOnly: Bool = false
    ) throws(WireError) -> [UInt8] {
        // Most outputs fit on the stack, so that only the result is allocated.
        try withUnsafeTemporaryAllocation(of: UInt8.self, capacity: OutputBuffer.usualCapacity) {
            memory throws(WireError) in
            var writer = JSONWriter(includesReadOnly: includingReadOnly, output: OutputBuffer(memory))
            try value.write(toJSON: &writer)
            if let failure = writer.failure { throw failure }
            return writer.output.finish()
        }
    }

    public func error(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: .json, offset: output.count)
    }

    public mutating func writeNull() { output.append("null") }

    public mutating func writeBool(_ value: Bool) { output.append(value ? "true" : "false") }

    // Inlined into other modules, where generic code would look up the type of each number.
    @inlinable
    @inline(__always)
    public mutating func writeInteger<Number: FixedWidthInteger>(_ value: Number) {
        guard let magnitude = UInt64(exactly: value.magnitude) else { return writeDigits(String(value)) }
        writeDecimal(magnitude, isNegative: value < 0)
    }

    @usableFromInline
    mutating func writeDigits(_ digits: String) { output.append(digits) }

    @usableFromInline
    mutating func writeDecimal(_ magnitude: UInt64, isNegative: Bool) {
        // Up to twenty digits and a sign; the leading digits are written as a word.
        output.extend(by: 32) { target in
            target[0] = UInt8(ascii: "-")
            var position = isNegative ? 1 : 0
            if magnitude < 100_000_000 { return position + Self.writeLeading(magnitude, to: target + position) }
            let upper = magnitude / 100_000_000
            if upper < 100_000_000 {
                position += Self.writeLeading(upper, to: target + position)
            } else {
                position += Self.writeLeading(upper / 100_000_000, to: target + position)
                ByteWord.store(ByteWord.digits(upper % 100_000_000), to: target + position)
                position += 8
            }
            ByteWord.store(ByteWord.digits(magnitude % 100_000_000), to: target + position)
            return position + 8
        }
    }

    /// Writes a number below 10^8; returns the number of digits. The target must have room for eight bytes.
    @inline(__always)
    private static func writeLeading(_ number: UInt64, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let digits = ByteWord.digits(number)
        // The last digit is written even if it is zero.
        let zeros = (digits & (ByteWord.lows &* 0x0F) | 1 << 56).trailingZeroBitCount & 56
        ByteWord.store(digits &>> UInt64(truncatingIfNeeded: zeros), to: target)
        return 8 - zeros / 8
    }

    public mutating func writeDouble(_ value: Double) throws(WireError) {
        guard value.isFinite else { throw error(.notRepresentable("a number that is not finite")) }
        output.append(value.description)
    }

    public mutating func writeFloat(_ value: Float) throws(WireError) {
        guard value.isFinite else { throw error(.notRepresentable("a number that is not finite")) }
        output.append(value.description)
    }

    public mutating func writeNumber(_ value: WireNumber) { output.append(value.text) }

    public mutating func writeString(_ value: String) {
        if value.utf8.withContiguousStorageIfAvailable({ writeUTF8($0) }) == nil { writeForeign(value) }
    }

    /// Writes a string that is not stored as UTF-8.
    @inline(never)
    private mutating func writeForeign(_ value: String) {
        var value = value
        value.withUTF8 { writeLong($0) }
    }

    /// Writes a string, in quotation marks.
    @inline(__always)
    private mutating func writeUTF8(_ utf8: UnsafeBufferPointer<UInt8>) {
        // An empty string may have no pointer.
        guard let start = utf8.baseAddress, utf8.count < 16 else { return writeLong(utf8) }
        let block = ByteBlock(start, count: utf8.count)
        guard output.room >= 18, block.specials(count: utf8.count) == 0 else { return writeLong(utf8) }
        output.extend(by: 18) { target in
            target[0] = UInt8(ascii: "\"")
            block.store(to: target + 1)
            target[utf8.count + 1] = UInt8(ascii: "\"")
            return utf8.count + 2
        }
    }

    /// Slow path: writes a string of any length.
    @inline(never)
    private mutating func writeLong(_ utf8: UnsafeBufferPointer<UInt8>) {
        output.append(UInt8(ascii: "\""))
        if let start = utf8.baseAddress {
            let end = start + utf8.count
            // The string's bytes are valid from `start` to `end`.
            let plain = utf8.count < 16 ? start : writePlain(start, end)
            if plain < end { writeEscaped(plain, end) }
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Copies blocks of sixteen bytes up to the first one with a byte to escape. Needs at least sixteen bytes.
    ///
    /// - Returns: Where the rest begins.
    @inline(__always)
    private mutating func writePlain(
        _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
    ) -> UnsafePointer<UInt8> {
        var pointer = start
        output.extend(by: end - start) { target in
            while end - pointer >= 16 {
                if cvector_copy(pointer, target + (pointer - start)) & 0xFFFF != 0 { return pointer - start }
                pointer += 16
            }
            // The last block overlaps the previous bytes, which need no escaping.
            if cvector_copy(end - 16, target + (end - 16 - start)) & 0xFFFF == 0 { pointer = end }
            return pointer - start
        }
        return pointer
    }

    /// Writes a part of a string that may need escaping.
    private mutating func writeEscaped(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
        var pointer = start
        while pointer < end {
            let limit = end - pointer > 256 ? pointer + 256 : end
            // No byte takes more than the six of `\u00XX`; blocks are always stored with all sixteen bytes.
            output.extend(by: (limit - pointer) * 6 + 16) { first in
                var target = first
                while pointer < limit {
                    let count = min(limit - pointer, 16)
                    target += Self.writeBlock(pointer, count, to: target)
                    pointer += count
                }
                return target - first
            }
        }
    }

    /// Writes up to sixteen bytes, escaped. The target must have room for six times as many, plus sixteen.
    @inline(__always)
    private static func writeBlock(
        _ bytes: UnsafePointer<UInt8>, _ count: Int, to first: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var block = count == 16 ? ByteBlock(bytes) : ByteBlock(bytes, count: count)
        var specials = block.specials(count: count)
        var target = first
        var written = 0
        block.store(to: target)
        while specials != 0 {
            let place = specials.trailingZeroBitCount
            target += place - written
            target += writeEscape(bytes[place], to: target)
            block.removeFirst(place + 1 - written)
            block.store(to: target)
            written = place + 1
            specials &= specials &- 1
        }
        return target - first + count - written
    }

    @inline(__always)
    private static func writeEscape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
        target[0] = UInt8(ascii: "\\")
        target[1] = byte
        if byte >= 0x20 { return 2 }
        switch byte {
        case 0x0A: target[1] = UInt8(ascii: "n")
        case 0x0D: target[1] = UInt8(ascii: "r")
        case 0x09: target[1] = UInt8(ascii: "t")
        case 0x08: target[1] = UInt8(ascii: "b")
        case 0x0C: target[1] = UInt8(ascii: "f")
        default:
            target[1] = UInt8(ascii: "u")
            target[2] = UInt8(ascii: "0")
            target[3] = UInt8(ascii: "0")
            target[4] = UInt8(ascii: "0") + byte >> 4
            let low = byte & 15
            target[5] = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10
            return 6
        }
        return 2
    }

    public mutating func writeBytes(_ value: [UInt8]) {
        output.append(UInt8(ascii: "\""))
        output.append(Base64.encode(value))
        output.append(UInt8(ascii: "\""))
    }

    // MARK: - Arrays and objects

    // An opening bracket is written with the first element or key, like the comma before the others.

    @inline(__always)
    private mutating func begin() -> WireScope {
        depth += 1
        if depth > JSONReader.maximumDepth { failDepth() }
        return WireScope(start: output.count)
    }

    @inline(never)
    private mutating func failDepth() {
        if failure == nil { failure = error(.tooDeep(limit: JSONReader.maximumDepth)) }
    }

    @inline(__always)
    private mutating func end(_ scope: WireScope, _ opening: UInt8, _ closing: UInt8) {
        depth -= 1
        if scope.count == 0 { output.append(opening) }
        output.append(closing)
    }

    public mutating func beginArray() -> WireScope { begin() }

    @inline(__always)
    public mutating func nextElement(in array: inout WireScope) {
        output.append(array.count == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
        array.count += 1
    }

    var count: Int { output.count }

    mutating func swapOutput(_ other: inout OutputBuffer) { swap(&other, &output) }

    mutating func reserve(_ room: Int) { output.reserve(room) }

    mutating func beginArray(of count: Int) -> WireScope { beginArray() }

    mutating func endCountedArray(_ array: WireScope) { endArray(array) }

    public mutating func endArray(_ array: WireScope) { end(array, UInt8(ascii: "["), UInt8(ascii: "]")) }

    public mutating func beginObject() -> WireScope { begin() }

    @_spi(Generated)
    public mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope) {
        let table = keys.table
        precondition(index >= 0 && index < table.count)
        let key = table.json + index
        let separator = object.count == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")
        object.count += 1
        guard output.room >= 16, key.pointee.count <= 16 else { return writeLongKey(key, after: separator) }
        output.extend(by: 16) { target in
            key.writeShort(to: target)
            target[0] = separator
            return key.pointee.count
        }
    }

    @inline(never)
    private mutating func writeLongKey(_ key: UnsafePointer<WireKeyNeedle>, after separator: UInt8) {
        output.extend(by: max(key.pointee.count, 16)) { target in
            key.write(to: target)
            target[0] = separator
            return key.pointee.count
        }
    }

    public mutating func writeKey(_ key: String, in object: inout WireScope) {
        output.append(object.count == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
        object.count += 1
        writeString(key)
        output.append(UInt8(ascii: ":"))
    }

    public mutating func endObject(_ object: WireScope) { end(object, UInt8(ascii: "{"), UInt8(ascii: "}")) }
}
