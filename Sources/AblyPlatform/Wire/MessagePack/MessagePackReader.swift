/// Decodes MessagePack directly into typed values.
///
/// Lengths are checked against the remaining input before anything is read or allocated; nesting is limited to
/// ``JSONReader/maximumDepth``.
public struct MessagePackReader: WireReader {
    public static var format: WireFormat { .msgpack }

    // The pointers are valid within `withUnsafeBufferPointer` in `decode`, which outlives the reader; no byte is read
    // before the remaining length has been checked.
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    /// The next byte to read.
    var cursor: UnsafePointer<UInt8>
    /// The start of the value begun last.
    var begun: UnsafePointer<UInt8>
    /// Number of open arrays and maps.
    var depth = 0
    /// Whether base64 strings are accepted as bytes, as in values converted from JSON.
    var acceptsBase64 = false

    init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        end = start + count
        cursor = start
        begun = start
    }

    public var offset: Int { cursor - start }

    /// Decodes a value, which must make up all of `bytes`.
    ///
    /// - Throws: ``WireError`` with the offset of the first invalid byte.
    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    public static func decode<Value: WireDecodable>(
        _ type: Value.Type = Value.self, from bytes: [UInt8]
    ) throws(WireError) -> Value {
        try decode(type, from: bytes, acceptingBase64: false)
    }

    @_semantics("optimize.sil.specialize.generic.never")  // One version serves all types.
    static func decode<Value: WireDecodable>(
        _ type: Value.Type, from bytes: [UInt8], acceptingBase64: Bool
    ) throws(WireError) -> Value {
        try bytes.withUnsafeBufferPointer { buffer throws(WireError) -> Value in
            guard let start = buffer.baseAddress, buffer.count > 0 else {
                throw WireError(.truncated, format: .msgpack, offset: 0)
            }
            var reader = MessagePackReader(start: start, count: buffer.count)
            reader.acceptsBase64 = acceptingBase64
            let beginning = reader
            do throws(WireError) {
                let value: Value
                do throws(WireError) { value = try Value(fromMessagePack: &reader) } catch {
                    reader = beginning
                    value = try LenientReader.decode(type, with: &reader, after: error)
                }
                if reader.cursor < reader.end { throw reader.failure(.trailingBytes) }
                return value
            } catch {
                var error = error
                error.pointer = MessagePackLocator.pointer(in: buffer, offset: error.offset)
                throw error
            }
        }
    }

    // MARK: - Errors

    public func error(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: .msgpack, offset: begun - start)
    }

    /// An error at the cursor.
    @inline(never)
    func failure(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: .msgpack, offset: cursor - start)
    }

    /// The error for a value of another kind, or for no value.
    @inline(never)
    func mismatch(expected: String) -> WireError {
        guard begun < end else { return error(.truncated) }
        let found: String
        switch begun.pointee {
        case 0x00...0x7F, 0xCC...0xD3, 0xE0...0xFF: found = "an integer"
        case 0x80...0x8F, 0xDE, 0xDF: found = "an object"
        case 0x90...0x9F, 0xDC, 0xDD: found = "an array"
        case 0xA0...0xBF, 0xD9...0xDB: found = "a string"
        case 0xC0: found = "null"
        case 0xC2, 0xC3: found = "a boolean"
        case 0xC4...0xC6: found = "bytes"
        case 0xC7...0xC9, 0xD4...0xD8: found = "an extension"
        case 0xCA, 0xCB: found = "a number"
        default: return error(.malformed("a value cannot begin with 0xC1"))
        }
        return error(.typeMismatch(expected: expected, found: found))
    }

    // MARK: - Primitives

    /// Moves to the next value.
    ///
    /// - Returns: Its first byte; at the end of the input 0xC1, which cannot begin a value.
    @inline(__always)
    mutating func beginValue() -> UInt8 {
        begun = cursor
        return cursor < end ? cursor.pointee : 0xC1
    }

    /// Reads a big-endian number after the byte at the cursor, and moves past it.
    @inline(__always)
    mutating func readNumber<Number: FixedWidthInteger>(_ type: Number.Type) throws(WireError) -> Number {
        guard end - cursor > MemoryLayout<Number>.size else { throw failure(.truncated) }
        let number = UnsafeRawPointer(cursor + 1).loadUnaligned(as: Number.self)
        cursor += 1 + MemoryLayout<Number>.size
        return Number(bigEndian: number)
    }

    /// Moves over `count` bytes, and returns their start.
    @inline(__always)
    mutating func take(_ count: Int) throws(WireError) -> UnsafePointer<UInt8> {
        guard count <= end - cursor else { throw error(.truncated) }
        let bytes = cursor
        cursor += count
        return bytes
    }

    @inline(__always)
    public mutating func readNull() throws(WireError) -> Bool {
        guard beginValue() == 0xC0 else { return false }
        cursor += 1
        return true
    }

    public mutating func readBool() throws(WireError) -> Bool {
        let byte = beginValue()
        guard byte == 0xC2 || byte == 0xC3 else { throw mismatch(expected: "a boolean") }
        cursor += 1
        return byte == 0xC3
    }

    public mutating func peekKind() throws(WireError) -> WireKind {
        switch beginValue() {
        case 0x00...0x7F, 0xCC...0xD3, 0xE0...0xFF: return .integer
        case 0x80...0x8F, 0xDE, 0xDF: return .object
        case 0x90...0x9F, 0xDC, 0xDD: return .array
        case 0xA0...0xBF, 0xD9...0xDB: return .string
        case 0xC0: return .null
        case 0xC2, 0xC3: return .bool
        case 0xC4...0xC6: return .bytes
        case 0xCA, 0xCB: return .double
        default: throw mismatch(expected: "a value")
        }
    }

    @inline(__always)
    public mutating func readInteger<Number: FixedWidthInteger>(_ type: Number.Type) throws(WireError) -> Number {
        let byte = beginValue()
        let number: Number?
        switch byte {
        case 0x00...0x7F:
            cursor += 1
            number = Number(exactly: byte)
        case 0xE0...0xFF:
            cursor += 1
            number = Number(exactly: Int8(bitPattern: byte))
        case 0xCC: number = Number(exactly: try readNumber(UInt8.self))
        case 0xCD: number = Number(exactly: try readNumber(UInt16.self))
        case 0xCE: number = Number(exactly: try readNumber(UInt32.self))
        case 0xCF: number = Number(exactly: try readNumber(UInt64.self))
        case 0xD0: number = Number(exactly: try readNumber(Int8.self))
        case 0xD1: number = Number(exactly: try readNumber(Int16.self))
        case 0xD2: number = Number(exactly: try readNumber(Int32.self))
        case 0xD3: number = Number(exactly: try readNumber(Int64.self))
        default: number = try readIntegralDouble(type)
        }
        guard let number else { throw error(.numberOutOfRange(type: "\(type)")) }
        return number
    }

    /// Reads a floating-point number with an integral value; nil if it is out of range.
    @inline(never)
    private mutating func readIntegralDouble<Number: FixedWidthInteger>(
        _ type: Number.Type
    ) throws(WireError) -> Number? {
        let value: Double
        switch beginValue() {
        case 0xCA: value = Double(Float(bitPattern: try readNumber(UInt32.self)))
        case 0xCB: value = Double(bitPattern: try readNumber(UInt64.self))
        default: throw mismatch(expected: "an integer")
        }
        if let value = Int64(exactly: value) { return Number(exactly: value) }
        if let value = UInt64(exactly: value) { return Number(exactly: value) }
        // Numbers this large have no fraction; NaN compares as false.
        guard value.magnitude < 0x1p63 else { return nil }
        throw error(.typeMismatch(expected: "an integer", found: "a number with a fraction"))
    }

    public mutating func readDouble() throws(WireError) -> Double {
        switch beginValue() {
        case 0xCA: return Double(Float(bitPattern: try readNumber(UInt32.self)))
        case 0xCB: return Double(bitPattern: try readNumber(UInt64.self))
        case 0xCF: return Double(try readNumber(UInt64.self))
        case 0x00...0x7F, 0xCC...0xCE, 0xD0...0xD3, 0xE0...0xFF: return Double(try readInteger(Int64.self))
        default: throw mismatch(expected: "a number")
        }
    }

    // Must not be inlined into the protocol witness: there the compiler does not inline the C functions.
    public mutating func readString() throws(WireError) -> String {
        let byte = beginValue()
        let count: Int
        switch byte {
        case 0xA0...0xBF:
            cursor += 1
            count = Int(byte & 0x1F)
        case 0xD9: count = Int(try readNumber(UInt8.self))
        case 0xDA: count = Int(try readNumber(UInt16.self))
        case 0xDB: count = Int(try readNumber(UInt32.self))
        default: throw mismatch(expected: "a string")
        }
        return try string(at: take(count), count: count)
    }

    /// Decodes the bytes of a string, which must lie within the input.
    ///
    /// Mutating only so that the reader is not copied for a rare error.
    @inline(__always)
    mutating func string(at first: UnsafePointer<UInt8>, count: Int) throws(WireError) -> String {
        if UTF8Validation.isASCII(first, first + count) {
            return String(validUTF8: first, count: count, isASCII: true)
        }
        return try nonASCIIString(at: first, count: count)
    }

    @inline(never)
    private func nonASCIIString(at first: UnsafePointer<UInt8>, count: Int) throws(WireError) -> String {
        if UTF8Validation.firstInvalid(first, first + count) != nil { throw invalidUTF8(first, first + count) }
        return String(validUTF8: first, count: count, isASCII: false)
    }

    @inline(never)
    func invalidUTF8(_ first: UnsafePointer<UInt8>, _ last: UnsafePointer<UInt8>) -> WireError {
        let place = UTF8Validation.firstInvalid(first, last) ?? first
        return WireError(.invalidUTF8, format: .msgpack, offset: place - start)
    }

    public mutating func readBytes() throws(WireError) -> [UInt8] {
        let count: Int
        switch beginValue() {
        case 0xC4: count = Int(try readNumber(UInt8.self))
        case 0xC5: count = Int(try readNumber(UInt16.self))
        case 0xC6: count = Int(try readNumber(UInt32.self))
        case 0xA0...0xBF, 0xD9...0xDB:
            guard acceptsBase64 else { throw mismatch(expected: "bytes") }
            let text = try readString()
            guard let bytes = Base64.decode(Array(text.utf8)) else { throw error(.invalidValue(expected: "base64")) }
            return bytes
        default: throw mismatch(expected: "bytes")
        }
        return Array(UnsafeBufferPointer(start: try take(count), count: count))
    }
}
