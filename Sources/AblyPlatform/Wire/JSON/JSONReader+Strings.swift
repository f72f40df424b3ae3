internal import CVector

/// The contents of a JSON string, between its quotation marks.
struct JSONStringSpan {
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    let hasEscapes: Bool
    let hasNonASCII: Bool
}

extension JSONReader {
    // Must not be inlined into the protocol witness: there the compiler does not inline the C functions.
    public mutating func readString() throws(WireError) -> String {
        guard beginValue() == UInt8(ascii: "\"") else { throw mismatch(expected: "a string") }
        let first = cursor + 1
        var pointer = first
        var found: UInt32 = 0
        try skipText(&pointer, &found)
        guard pointer.pointee == UInt8(ascii: "\"") else { return try readEscapedString() }
        cursor = pointer + 1
        if Self.isNonASCII(found) {
            return try string(in: JSONStringSpan(start: first, end: pointer, hasEscapes: false, hasNonASCII: true))
        }
        return String(validUTF8: first, count: pointer - first, isASCII: true)
    }

    /// Slow path: reads a string that contains escapes or invalid bytes.
    @inline(never)
    private mutating func readEscapedString() throws(WireError) -> String {
        if let text = readShortEscapedString() { return text }
        return try string(in: scanString())
    }

    /// Reads a string of at most ``shortString`` bytes in one pass; nil if it is longer or invalid in any way.
    private mutating func readShortEscapedString() -> String? {
        let first = cursor + 1
        let limit = end - first > Self.shortString ? first + Self.shortString : end
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.shortString) { room -> String? in
            guard let base = room.baseAddress else { return nil }
            var pointer = first
            let (length, isASCII) = Self.unescape(&pointer, limit: limit, into: base)
            guard length >= 0, pointer < limit, pointer.pointee == UInt8(ascii: "\"") else { return nil }
            // An escape yields complete characters, so invalid bytes before or after it remain invalid.
            if !isASCII, UTF8Validation.firstInvalid(base, base + length) != nil { return nil }
            cursor = pointer + 1
            return String(validUTF8: base, count: length, isASCII: isASCII)
        }
    }

    /// The maximum length, in bytes, of strings that are unescaped on the stack.
    private static var shortString: Int { 512 }

    public mutating func readBytes() throws(WireError) -> [UInt8] {
        guard beginValue() == UInt8(ascii: "\"") else { throw mismatch(expected: "a base64 string") }
        let span = try scanString()
        if span.hasEscapes {
            // Some encoders escape the solidus, which is in the base64 alphabet.
            let text = try string(in: span)
            guard let bytes = Base64.decode(Array(text.utf8)) else { throw error(.invalidValue(expected: "base64")) }
            return bytes
        }
        let text = UnsafeBufferPointer(start: span.start, count: span.end - span.start)
        guard let bytes = Base64.decode(text) else { throw error(.invalidValue(expected: "base64")) }
        return bytes
    }

    /// Moves over plain bytes of a string, up to the next quotation mark, backslash or control character.
    ///
    /// Mutating only so that the reader is not copied for a rare error.
    ///
    /// - Parameters:
    ///   - pointer: Where to begin; moved to that byte.
    ///   - found: Accumulates the bits that ``isNonASCII(_:)`` needs.
    @inline(__always)
    private mutating func skipText(_ pointer: inout UnsafePointer<UInt8>, _ found: inout UInt32) throws(WireError) {
        while end - pointer >= 16 {
            let classes = cvector_classify(pointer)
            let length = Self.textLength(classes)
            found |= Self.ofText(classes, length)
            pointer += length
            if length < 16 { return }
        }
        while pointer < end {
            let byte = pointer.pointee
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            found |= Self.ofText(byte)
            pointer += 1
        }
        throw failure(.truncated, at: end)
    }

    // In a classification of sixteen bytes, the lower half of the word marks special bytes, the upper half those that
    // are not ASCII.

    /// The number of plain bytes before the first special one, at most 16.
    @inline(__always)
    static func textLength(_ classes: UInt32) -> Int { (classes | 0x1_0000).trailingZeroBitCount }

    /// The classification of the plain bytes before the first special one.
    @inline(__always)
    static func ofText(_ classes: UInt32, _ length: Int) -> UInt32 {
        classes & ((0x1_0000 &<< UInt32(length)) &- 1)
    }

    /// The same for a single plain byte.
    @inline(__always)
    static func ofText(_ byte: UInt8) -> UInt32 { UInt32(byte) << 9 & 0x1_0000 }

    /// Whether any of the accumulated bytes is not ASCII.
    @inline(__always)
    static func isNonASCII(_ found: UInt32) -> Bool { found >> 16 != 0 }

    /// Finds the end of the string whose quotation mark is at the cursor, and moves past it. Does not validate escapes
    /// and UTF-8.
    mutating func scanString() throws(WireError) -> JSONStringSpan {
        let first = cursor + 1
        var pointer = first
        var hasEscapes = false
        var found: UInt32 = 0
        while true {
            try skipText(&pointer, &found)
            let byte = pointer.pointee
            if byte == UInt8(ascii: "\"") { break }
            guard byte == UInt8(ascii: "\\") else {
                throw failure(.malformed("control characters must be escaped"), at: pointer)
            }
            hasEscapes = true
            guard end - pointer >= 2 else { throw failure(.truncated, at: end) }
            if pointer[1] < 0x20 { throw failure(.malformed("invalid escape sequence"), at: pointer) }
            found |= Self.ofText(pointer[1])
            pointer += 2
        }
        cursor = pointer + 1
        return JSONStringSpan(
            start: first, end: pointer, hasEscapes: hasEscapes, hasNonASCII: Self.isNonASCII(found))
    }

    /// Decodes the contents of a string.
    @inline(never)
    func string(in span: JSONStringSpan) throws(WireError) -> String {
        if span.hasEscapes { return try unescapedString(in: span) }
        if span.hasNonASCII, let invalid = UTF8Validation.firstInvalid(span.start, span.end) {
            throw failure(.invalidUTF8, at: invalid)
        }
        return String(validUTF8: span.start, count: span.end - span.start, isASCII: !span.hasNonASCII)
    }
}
