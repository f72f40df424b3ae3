extension JSONReader {
    public mutating func skipValue() throws(WireError) {
        // A stack of open arrays and objects, one bit each, set for objects; at most `maximumDepth`.
        var kinds: UInt128 = 0
        var open = 0
        while true {
            if try skipBeginning(&kinds, &open) { continue }
            if try skipEndings(&kinds, &open) { return }
        }
    }

    /// Skips a scalar, an empty container, or the beginning of a container up to its first value.
    ///
    /// - Returns: Whether the cursor is at a value.
    @inline(__always)
    private mutating func skipBeginning(_ kinds: inout UInt128, _ open: inout Int) throws(WireError) -> Bool {
        let byte = beginValue()
        switch byte {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard depth + open < Self.maximumDepth else { throw failure(.tooDeep(limit: Self.maximumDepth)) }
            let isObject = byte == UInt8(ascii: "{")
            cursor += 1
            skipWhitespace()
            if cursor < end, cursor.pointee == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                cursor += 1
                return false
            }
            kinds = kinds << 1 | (isObject ? 1 : 0)
            open += 1
            if isObject { try skipKey() }
            return true
        case UInt8(ascii: "t"): try readLiteral("true")
        case UInt8(ascii: "f"): try readLiteral("false")
        case UInt8(ascii: "n"): try readLiteral("null")
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
        default: throw unexpected("a value")
        }
        return false
    }

    /// Skips closing brackets after a value, up to the next value.
    ///
    /// - Returns: Whether everything is closed.
    @inline(__always)
    private mutating func skipEndings(_ kinds: inout UInt128, _ open: inout Int) throws(WireError) -> Bool {
        while open > 0 {
            skipWhitespace()
            let isObject = kinds & 1 == 1
            let byte = cursor < end ? cursor.pointee : 0
            if byte == UInt8(ascii: ",") {
                cursor += 1
                if isObject {
                    skipWhitespace()
                    try skipKey()
                }
                return false
            }
            guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw unexpected(isObject ? "',' or '}'" : "',' or ']'")
            }
            cursor += 1
            kinds >>= 1
            open -= 1
        }
        return true
    }

    @inline(__always)
    private mutating func skipKey() throws(WireError) {
        guard cursor < end, cursor.pointee == UInt8(ascii: "\"") else { throw unexpected("a key") }
        try skipString()
        try skipColon()
    }

    @inline(__always)
    private mutating func skipString() throws(WireError) {
        let span = try scanString()
        if span.hasEscapes || span.hasNonASCII { try validate(span) }
    }
}
