internal import CVector

extension JSONReader {
    /// Validates the escapes and the UTF-8 of a string that is skipped.
    mutating func validate(_ span: JSONStringSpan) throws(WireError) {
        if span.hasNonASCII, let invalid = UTF8Validation.firstInvalid(span.start, span.end) {
            throw failure(.invalidUTF8, at: invalid)
        }
        if span.hasEscapes { try validateEscapes(span) }
    }

    private func validateEscapes(_ span: JSONStringSpan) throws(WireError) {
        var pointer = span.start
        while pointer < span.end {
            if pointer.pointee != UInt8(ascii: "\\") {
                pointer += 1
                continue
            }
            let place = pointer
            if Self.readEscape(&pointer, end: span.end) == Self.noScalar {
                throw brokenEscape(at: place, end: span.end)
            }
        }
    }

    @inline(never)
    private func brokenEscape(at place: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> WireError {
        guard end - place >= 2, place[1] == UInt8(ascii: "u") else {
            return failure(.malformed("invalid escape sequence"), at: place)
        }
        if Self.hexadecimal(place, end: end) == nil {
            return failure(.malformed("expected four hexadecimal digits after \\u"), at: place)
        }
        return failure(.malformed("unpaired surrogate"), at: place)
    }

    @inline(never)
    func unescapedString(in span: JSONStringSpan) throws(WireError) -> String {
        if span.hasNonASCII, let invalid = UTF8Validation.firstInvalid(span.start, span.end) {
            throw failure(.invalidUTF8, at: invalid)
        }
        // An unescaped string is never longer than the escaped one.
        let text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: span.end - span.start) { target -> String? in
            // A span with escapes is not empty, so the buffer has an address.
            guard let base = target.baseAddress else { return "" }
            var pointer = span.start
            let (length, isASCII) = Self.unescape(&pointer, limit: span.end, into: base)
            return length < 0 ? nil : String(validUTF8: base, count: length, isASCII: isASCII)
        }
        if let text { return text }
        try validateEscapes(span)
        return ""
    }

    /// Unescapes a string up to its closing quotation mark or the next byte that is not allowed in a string.
    ///
    /// - Parameters:
    ///   - pointer: Where to begin; moved to that byte, or to `limit`.
    ///   - limit: Where to stop at the latest.
    ///   - target: Must have room for as many bytes as there are up to `limit`.
    /// - Returns: Number of bytes written, or -1 if an escape is invalid; and whether all of them are ASCII.
    @inline(__always)
    static func unescape(
        _ pointer: inout UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, into target: UnsafeMutablePointer<UInt8>
    ) -> (length: Int, isASCII: Bool) {
        var output = target
        var found: UInt32 = 0
        var place = pointer
        defer { pointer = place }
        while place < limit {
            if limit - place >= 16 {
                // The output is never longer than the input read: if 16 bytes can be read, there is room for them.
                let classes = cvector_copy(place, output)
                let length = textLength(classes)
                found |= ofText(classes, length)
                place += length
                output += length
                if length == 16 { continue }
            }
            let byte = place.pointee
            if byte == UInt8(ascii: "\\") {
                guard limit - place >= 2 else { return (-1, false) }
                // Fast path: the usual escape of JSON within a string.
                if place[1] == UInt8(ascii: "\"") {
                    output.pointee = UInt8(ascii: "\"")
                    place += 2
                    output += 1
                    continue
                }
                // A copy, so that `place` itself can stay in a register.
                var escape = place
                let scalar = readEscape(&escape, end: limit)
                if scalar == noScalar { return (-1, false) }
                if scalar >= 0x80 { found = .max }
                output += write(scalar, to: output)
                place = escape
            } else if byte < 0x20 || byte == UInt8(ascii: "\"") {
                break
            } else {
                output.pointee = byte
                found |= ofText(byte)
                place += 1
                output += 1
            }
        }
        return (output - target, !isNonASCII(found))
    }

    /// Denotes an invalid escape.
    private static var noScalar: UInt32 { .max }

    /// Reads the escape whose backslash is at `pointer` and moves past it; a surrogate pair counts as one (RFC 8259
    /// section 7).
    @inline(__always)
    private static func readEscape(_ pointer: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> UInt32 {
        guard end - pointer >= 2 else { return noScalar }
        let character = pointer[1]
        let scalar: UInt32
        switch character {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = UInt32(character)
        case UInt8(ascii: "n"): scalar = 0x0A
        case UInt8(ascii: "r"): scalar = 0x0D
        case UInt8(ascii: "t"): scalar = 0x09
        case UInt8(ascii: "b"): scalar = 0x08
        case UInt8(ascii: "f"): scalar = 0x0C
        case UInt8(ascii: "u"): return readUnicodeEscape(&pointer, end: end)
        default: return noScalar
        }
        pointer += 2
        return scalar
    }

    @inline(never)
    private static func readUnicodeEscape(_ pointer: inout UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> UInt32 {
        guard let first = hexadecimal(pointer, end: end) else { return noScalar }
        guard (0xD800..<0xE000).contains(first) else {
            pointer += 6
            return first
        }
        guard first < 0xDC00, let second = hexadecimal(pointer + 6, end: end), (0xDC00..<0xE000).contains(second) else {
            return noScalar
        }
        pointer += 12
        return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }

    /// The code unit of the `\u` escape at `pointer`; nil if there is none.
    private static func hexadecimal(_ pointer: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> UInt32? {
        guard end - pointer >= 6, pointer[0] == UInt8(ascii: "\\"), pointer[1] == UInt8(ascii: "u") else { return nil }
        var value: UInt32 = 0
        for position in 2..<6 {
            let byte = pointer[position]
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// Writes a Unicode scalar as UTF-8, which is never longer than its escape.
    @inline(__always)
    private static func write(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
        if scalar < 0x80 {
            output[0] = UInt8(truncatingIfNeeded: scalar)
            return 1
        }
        if scalar < 0x800 {
            output[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
            output[1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
            return 2
        }
        if scalar < 0x10000 {
            output[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
            output[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
            output[2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
            return 3
        }
        output[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
        output[1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F)
        output[2] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
        output[3] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
        return 4
    }
}
