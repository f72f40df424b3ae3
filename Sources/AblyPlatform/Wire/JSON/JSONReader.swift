/// Decodes JSON text directly into typed values, strictly according to RFC 8259.
///
/// Takes linear time; nesting is limited to ``maximumDepth``.
public struct JSONReader: WireReader {
    public static var format: WireFormat { .json }

    /// The maximum nesting depth of arrays and objects.
    public static var maximumDepth: Int { 128 }

    // The pointers are valid within `withUnsafeBufferPointer` in `decode`, which outlives the reader; no byte is read
    // before `cursor` has been compared with `end`.
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    /// The next byte to read.
    var cursor: UnsafePointer<UInt8>
    /// The start of the value begun last.
    var begun: UnsafePointer<UInt8>
    /// Number of open arrays and objects.
    var depth = 0

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
        try bytes.withUnsafeBufferPointer { buffer throws(WireError) -> Value in
            guard let start = buffer.baseAddress, buffer.count > 0 else {
                throw WireError(.truncated, format: .json, offset: 0)
            }
            var reader = JSONReader(start: start, count: buffer.count)
            let beginning = reader
            do throws(WireError) {
                let value: Value
                do throws(WireError) { value = try Value(fromJSON: &reader) } catch {
                    reader = beginning
                    value = try LenientReader.decode(type, with: &reader, after: error)
                }
                reader.skipWhitespace()
                if reader.cursor < reader.end { throw reader.failure(.trailingBytes) }
                return value
            } catch {
                var error = error
                error.pointer = JSONLocator.pointer(in: buffer, offset: error.offset)
                throw error
            }
        }
    }

    // MARK: - Errors

    public func error(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: .json, offset: begun - start)
    }

    /// An error at the cursor.
    @inline(never)
    func failure(_ problem: WireError.Problem) -> WireError {
        WireError(problem, format: .json, offset: cursor - start)
    }

    /// An error at a position in the input.
    @inline(never)
    func failure(_ problem: WireError.Problem, at place: UnsafePointer<UInt8>) -> WireError {
        WireError(problem, format: .json, offset: place - start)
    }

    /// The error for a value of another kind at the cursor, or for no value.
    @inline(never)
    func mismatch(expected: String) -> WireError {
        guard cursor < end else { return failure(.truncated) }
        let found: String
        switch cursor.pointee {
        case UInt8(ascii: "{"): found = "an object"
        case UInt8(ascii: "["): found = "an array"
        case UInt8(ascii: "\""): found = "a string"
        case UInt8(ascii: "t"), UInt8(ascii: "f"): found = "a boolean"
        case UInt8(ascii: "n"): found = "null"
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): found = "a number"
        default: return unexpected(expected)
        }
        return failure(.typeMismatch(expected: expected, found: found))
    }

    /// The error for an unexpected byte at the cursor.
    @inline(never)
    func unexpected(_ expected: String) -> WireError {
        cursor < end ? failure(.malformed("expected \(expected)")) : failure(.truncated)
    }

    // MARK: - Whitespace and literals

    /// Moves the cursor over whitespace (RFC 8259 section 2).
    @inline(__always)
    mutating func skipWhitespace() {
        if cursor < end, cursor.pointee > 0x20 { return }
        skipMoreWhitespace()
    }

    @inline(never)
    private mutating func skipMoreWhitespace() {
        while cursor < end {
            switch cursor.pointee {
            case 0x20, 0x09, 0x0A, 0x0D: cursor += 1
            default: return
            }
        }
    }

    /// Moves to the first byte of the next value.
    ///
    /// - Returns: That byte; at the end of the input 0, which cannot begin a value.
    @inline(__always)
    mutating func beginValue() -> UInt8 {
        if cursor < end {
            let byte = cursor.pointee
            if byte > 0x20 {
                begun = cursor
                return byte
            }
        }
        return beginDistantValue()
    }

    /// Slow path of ``beginValue()``: after whitespace, or at the end of the input.
    @inline(never)
    private mutating func beginDistantValue() -> UInt8 {
        skipMoreWhitespace()
        begun = cursor
        return cursor < end ? cursor.pointee : 0
    }

    /// Reads a literal whose first byte is at the cursor.
    mutating func readLiteral(_ literal: StaticString) throws(WireError) {
        let length = literal.utf8CodeUnitCount
        for position in 0..<length {
            guard cursor + position < end else { throw failure(.truncated, at: end) }
            // The literal is ASCII of this length, and the position is within it.
            guard cursor[position] == literal.utf8Start[position] else {
                throw failure(.malformed("expected \(literal)"))
            }
        }
        cursor += length
    }

    @inline(__always)
    public mutating func readNull() throws(WireError) -> Bool {
        guard beginValue() == UInt8(ascii: "n") else { return false }
        try readLiteral("null")
        return true
    }

    public mutating func readBool() throws(WireError) -> Bool {
        switch beginValue() {
        case UInt8(ascii: "t"):
            try readLiteral("true")
            return true
        case UInt8(ascii: "f"):
            try readLiteral("false")
            return false
        default: throw mismatch(expected: "a boolean")
        }
    }

    public mutating func peekKind() throws(WireError) -> WireKind {
        switch beginValue() {
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            var pointer = cursor + 1
            while pointer < end {
                switch pointer.pointee {
                case UInt8(ascii: "0")...UInt8(ascii: "9"): pointer += 1
                case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"): return .double
                default: return .integer
                }
            }
            return .integer
        default: throw unexpected("a value")
        }
    }
}
