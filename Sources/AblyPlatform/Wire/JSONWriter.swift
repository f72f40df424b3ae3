/// Writes one JSON document (RFC 8259), as UTF-8 without white space.
public struct JSONWriter: WireWriter, ~Copyable {
    public let includesReadOnly: Bool
    var output: OutputBuffer
    /// Arrays and objects that are open.
    private var depth = 0
    /// The first thing that could not be written.
    private var failure: WireError?

    init(includesReadOnly: Bool, capacity: Int = 512) {
        self.includesReadOnly = includesReadOnly
        output = OutputBuffer(capacity: capacity)
    }

    /// Writes one value as a document.
    ///
    /// - Parameters:
    ///   - value: The value to write.
    ///   - includingReadOnly: Whether properties that the document marks `readOnly` are written.
    /// - Throws: ``WireError`` when the value has no form in JSON or is nested deeper than ``JSONReader/maximumDepth``.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public static func encode<Value: WireEncodable>(
        _ value: Value, includingReadOnly: Bool = false
    ) throws(WireError) -> [UInt8] {
        var writer = JSONWriter(includesReadOnly: includingReadOnly)
        try value.write(toJSON: &writer)
        if let failure = writer.failure { throw failure }
        return writer.output.finish()
    }

    public func error(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: .json, offset: output.count)
    }

    public mutating func writeNull() { output.append("null") }

    public mutating func writeBool(_ value: Bool) { output.append(value ? "true" : "false") }

    @inline(__always)
    public mutating func writeInteger<Number: FixedWidthInteger>(_ value: Number) {
        guard let magnitude = UInt64(exactly: value.magnitude) else {
            output.append(String(value))
            return
        }
        writeDecimal(magnitude, isNegative: value < 0)
    }

    private mutating func writeDecimal(_ magnitude: UInt64, isNegative: Bool) {
        // Up to twenty digits and a sign; the digits that lead are written as a word.
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

    /// Writes a number below 10^8 to where there is room for eight bytes; returns how many digits it has.
    @inline(__always)
    private static func writeLeading(_ number: UInt64, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let digits = ByteWord.digits(number)
        // The last digit stays, be it a zero.
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

    public mutating func writeString(_ value: String) {
        if value.utf8.withContiguousStorageIfAvailable({ writeUTF8($0) }) != nil { return }
        var value = value
        value.withUTF8 { writeUTF8($0) }
    }

    /// Writes a string, in quotation marks.
    private mutating func writeUTF8(_ utf8: UnsafeBufferPointer<UInt8>) {
        guard let start = utf8.baseAddress, utf8.count > 0 else {
            output.append("\"\"")
            return
        }
        let count = utf8.count
        // The string lends `count` bytes from `start` on; the output lends as many and the quotation marks.
        let end = start + count
        var pointer = start
        var isClosed = false
        output.extend(by: count + 2) { target in
            target[0] = UInt8(ascii: "\"")
            var position = 1
            while end - pointer >= 8 {
                let word = ByteWord.load(pointer)
                if !ByteWord.isPlain(word), ByteWord.specials(word) != 0 { return position }
                ByteWord.store(word, to: target + position)
                pointer += 8
                position += 8
            }
            while pointer < end {
                let byte = pointer.pointee
                if Self.isSpecial(byte) { return position }
                target[position] = byte
                pointer += 1
                position += 1
            }
            target[position] = UInt8(ascii: "\"")
            isClosed = true
            return position + 1
        }
        if !isClosed { writeEscaped(pointer, end) }
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Writes the rest of a string that has characters to be escaped, and closes it.
    private mutating func writeEscaped(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
        var pointer = start
        while pointer < end {
            let limit = end - pointer > 256 ? pointer + 256 : end
            // No byte takes more than the six of `\u00XX`, and a word is stored only where eight bytes are left to read.
            output.extend(by: (limit - pointer) * 6) { target in
                var position = 0
                while pointer < limit {
                    if limit - pointer >= 8 {
                        let word = ByteWord.load(pointer)
                        ByteWord.store(word, to: target + position)
                        let found = ByteWord.specials(word)
                        let length = found == 0 ? 8 : found.trailingZeroBitCount / 8
                        pointer += length
                        position += length
                        if found == 0 { continue }
                    }
                    let byte = pointer.pointee
                    pointer += 1
                    if Self.isSpecial(byte) {
                        position += Self.writeEscape(byte, to: target + position)
                    } else {
                        target[position] = byte
                        position += 1
                    }
                }
                return position
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    @inline(__always)
    private static func writeEscape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
        target[0] = UInt8(ascii: "\\")
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): target[1] = byte
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

    @inline(__always)
    private mutating func begin(_ bracket: UInt8) -> WireScope {
        depth += 1
        if depth > JSONReader.maximumDepth, failure == nil {
            failure = error(.tooDeep(limit: JSONReader.maximumDepth))
        }
        let scope = WireScope(start: output.count)
        output.append(bracket)
        return scope
    }

    @inline(__always)
    private mutating func end(_ bracket: UInt8) {
        depth -= 1
        output.append(bracket)
    }

    public mutating func beginArray() -> WireScope { begin(UInt8(ascii: "[")) }

    @inline(__always)
    public mutating func nextElement(in array: inout WireScope) {
        if array.count > 0 { output.append(UInt8(ascii: ",")) }
        array.count += 1
    }

    public mutating func endArray(_ array: WireScope) { end(UInt8(ascii: "]")) }

    public mutating func beginObject() -> WireScope { begin(UInt8(ascii: "{")) }

    public mutating func writeKey(_ index: Int, of keys: WireKeys, in object: inout WireScope) {
        let table = keys.table
        precondition(index >= 0 && index < table.count)
        let key = table.json + index
        let isFirst = object.count == 0
        object.count += 1
        output.extend(by: key.pointee.count + 16) { target in
            if isFirst {
                // The key's bytes begin with the comma that follows a member.
                target.update(from: key.pointee.bytes + 1, count: key.pointee.count - 1)
                return key.pointee.count - 1
            }
            key.write(to: target)
            return key.pointee.count
        }
    }

    public mutating func writeKey(_ key: String, in object: inout WireScope) {
        nextElement(in: &object)
        writeString(key)
        output.append(UInt8(ascii: ":"))
    }

    public mutating func endObject(_ object: WireScope) { end(UInt8(ascii: "}")) }
}
