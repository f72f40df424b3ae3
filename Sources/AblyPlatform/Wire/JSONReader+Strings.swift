internal import CVector

/// The inside of a JSON string, between its quotation marks.
struct JSONStringSpan {
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    let hasEscapes: Bool
    let hasNonASCII: Bool
}

extension JSONReader {
    // Not to be inlined into the protocol's entry: the compiler leaves a call of each C function there.
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

    /// Reads a string that has escapes, or something that may not stand in one.
    @inline(never)
    private mutating func readEscapedString() throws(WireError) -> String {
        if let text = readShortEscapedString() { return text }
        return try string(in: scanString())
    }

    /// Reads a string of at most ``shortString`` bytes in one go; nil where it is longer or broken in any way.
    private mutating func readShortEscapedString() -> String? {
        let first = cursor + 1
        let limit = end - first > Self.shortString ? first + Self.shortString : end
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.shortString) { room -> String? in
            guard let base = room.baseAddress else { return nil }
            var pointer = first
            let (length, isASCII) = Self.unescape(&pointer, limit: limit, into: base)
            guard length >= 0, pointer < limit, pointer.pointee == UInt8(ascii: "\"") else { return nil }
            // An escape gives whole characters, so that what is broken before it or behind it stays broken.
            if !isASCII, UTF8Validation.firstInvalid(base, base + length) != nil { return nil }
            cursor = pointer + 1
            return String(validUTF8: base, count: length, isASCII: isASCII)
        }
    }

    /// The length of strings, in bytes, that are unescaped on the stack while they are read.
    private static var shortString: Int { 512 }

    public mutating func readBytes() throws(WireError) -> [UInt8] {
        guard beginValue() == UInt8(ascii: "\"") else { throw mismatch(expected: "a base64 string") }
        let span = try scanString()
        if span.hasEscapes {
            // Some writers escape the solidus, which is of the base64 alphabet.
            let text = try string(in: span)
            guard let bytes = Base64.decode(Array(text.utf8)) else { throw error(.invalidValue(expected: "base64")) }
            return bytes
        }
        let text = UnsafeBufferPointer(start: span.start, count: span.end - span.start)
        guard let bytes = Base64.decode(text) else { throw error(.invalidValue(expected: "base64")) }
        return bytes
    }

    /// Moves over bytes of a string up to the next one that is no text: a quotation mark, a backslash, a control character.
    ///
    /// Mutating only so that the reader is not copied for an error that hardly ever comes.
    ///
    /// - Parameters:
    ///   - pointer: Where to begin; moved to that byte.
    ///   - found: Gets what ``isNonASCII(_:)`` needs to tell whether all of the bytes are ASCII.
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

    // Of sixteen bytes that were classified, the lower half of the word tells which ones are no text, the upper half which
    // ones are not ASCII.

    /// How many of 16 bytes come before the first one that is no text.
    @inline(__always)
    private static func textLength(_ classes: UInt32) -> Int { (classes | 0x1_0000).trailingZeroBitCount }

    /// What was found of the bytes before the first one that is no text.
    @inline(__always)
    private static func ofText(_ classes: UInt32, _ length: Int) -> UInt32 {
        classes & ((0x1_0000 &<< UInt32(length)) &- 1)
    }

    /// The same of a byte that is text.
    @inline(__always)
    private static func ofText(_ byte: UInt8) -> UInt32 { UInt32(byte) << 9 & 0x1_0000 }

    /// Whether one of the bytes that something was found of is not ASCII.
    @inline(__always)
    private static func isNonASCII(_ found: UInt32) -> Bool { found >> 16 != 0 }

    /// Finds the end of the string whose quotation mark is at the cursor, and moves behind it. Escapes and UTF-8 are left
    /// to be checked.
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
                throw failure(.malformed("control characters are escaped in strings"), at: pointer)
            }
            hasEscapes = true
            guard end - pointer >= 2 else { throw failure(.truncated, at: end) }
            if pointer[1] < 0x20 { throw failure(.malformed("no such escape"), at: pointer) }
            found |= Self.ofText(pointer[1])
            pointer += 2
        }
        cursor = pointer + 1
        return JSONStringSpan(
            start: first, end: pointer, hasEscapes: hasEscapes, hasNonASCII: Self.isNonASCII(found))
    }

    /// Checks the escapes and the UTF-8 of a string that is not needed.
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
            return failure(.malformed("no such escape"), at: place)
        }
        if Self.hexadecimal(place, end: end) == nil {
            return failure(.malformed("four hexadecimal digits follow \\u"), at: place)
        }
        return failure(.malformed("a surrogate stands alone"), at: place)
    }

    /// The text of a string.
    @inline(never)
    func string(in span: JSONStringSpan) throws(WireError) -> String {
        if span.hasEscapes { return try unescapedString(in: span) }
        if span.hasNonASCII, let invalid = UTF8Validation.firstInvalid(span.start, span.end) {
            throw failure(.invalidUTF8, at: invalid)
        }
        return String(validUTF8: span.start, count: span.end - span.start, isASCII: !span.hasNonASCII)
    }

    @inline(never)
    private func unescapedString(in span: JSONStringSpan) throws(WireError) -> String {
        if span.hasNonASCII, let invalid = UTF8Validation.firstInvalid(span.start, span.end) {
            throw failure(.invalidUTF8, at: invalid)
        }
        // Unescaped text is never longer than escaped text.
        let text = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: span.end - span.start) { target -> String? in
            // A span with escapes is not empty, so there is an address.
            guard let base = target.baseAddress else { return "" }
            var pointer = span.start
            let (length, isASCII) = Self.unescape(&pointer, limit: span.end, into: base)
            return length < 0 ? nil : String(validUTF8: base, count: length, isASCII: isASCII)
        }
        if let text { return text }
        try validateEscapes(span)
        return ""
    }

    /// Writes the text of a string up to its end, or to the next byte that may not stand in one.
    ///
    /// - Parameters:
    ///   - pointer: Where to begin; moved to that byte, or to `limit`.
    ///   - limit: Where to end in any case.
    ///   - target: Has room for as many bytes as there are up to `limit`.
    /// - Returns: How many bytes were written, -1 where an escape is broken; and whether all of them are ASCII.
    @inline(__always)
    private static func unescape(
        _ pointer: inout UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, into target: UnsafeMutablePointer<UInt8>
    ) -> (length: Int, isASCII: Bool) {
        var output = target
        var found: UInt32 = 0
        var place = pointer
        defer { pointer = place }
        while place < limit {
            if limit - place >= 16 {
                // What was written so far is no longer than what was read: where 16 bytes can be read there is room for them.
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
                // JSON within a string has hardly any other escape.
                if place[1] == UInt8(ascii: "\"") {
                    output.pointee = UInt8(ascii: "\"")
                    place += 2
                    output += 1
                    continue
                }
                // A copy, so that the place itself is kept in a register.
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

    /// What stands for a broken escape.
    private static var noScalar: UInt32 { .max }

    /// Reads the escape whose backslash is at `pointer` and moves behind it; a pair of surrogates is one (RFC 8259
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

    /// The code unit of the `\u` escape at `pointer`; nil where there is none.
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

    /// Writes a Unicode scalar as UTF-8, which is shorter than any escape that stands for it.
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
