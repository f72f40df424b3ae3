/// Eight bytes looked at together, the first byte being the lowest.
enum ByteWord {
    @inline(__always) static var lows: UInt64 { 0x0101_0101_0101_0101 }
    @inline(__always) static var highs: UInt64 { 0x8080_8080_8080_8080 }

    /// The eight bytes at `pointer`, all of which can be read.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
    }

    /// Writes eight bytes to `pointer`, where there is room for them.
    @inline(__always)
    static func store(_ word: UInt64, to pointer: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: word.littleEndian, as: UInt64.self)
    }

    /// The high bit of each byte that equals `byte`; exact for the lowest such byte, which is the one to look for.
    @inline(__always)
    static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (lows &* UInt64(byte))
        return (difference &- lows) & ~difference & highs
    }

    /// The high bit of each byte that ends a run in a JSON string: quotation mark, backslash, control character. Exact
    /// for the lowest one.
    @inline(__always)
    static func specials(_ word: UInt64) -> UInt64 {
        matches(word, 0x22) | matches(word, 0x5C) | ((word &- lows &* 0x20) & ~word & highs)
    }
}

/// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Validation {
    /// Whether all bytes are below 0x80.
    @inline(__always)
    static func isASCII(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        var pointer = start
        var bits: UInt64 = 0
        if end - pointer >= 8 {
            while end - pointer >= 8 {
                bits |= ByteWord.load(pointer)
                pointer += 8
            }
            // The last word overlaps the one before.
            bits |= ByteWord.load(end - 8)
        } else {
            while pointer < end {
                bits |= UInt64(pointer.pointee)
                pointer += 1
            }
        }
        return bits & ByteWord.highs == 0
    }

    /// The first byte that begins no valid sequence; nil where all are valid.
    static func firstInvalid(
        _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
    ) -> UnsafePointer<UInt8>? {
        var pointer = start
        while pointer < end {
            if end - pointer >= 8, ByteWord.load(pointer) & ByteWord.highs == 0 {
                pointer += 8
                continue
            }
            let length = sequenceLength(pointer, end)
            if length == 0 { return pointer }
            pointer += length
        }
        return nil
    }

    /// The length of the valid sequence at `pointer`; 0 where there is none.
    private static func sequenceLength(_ pointer: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        let first = pointer.pointee
        if first < 0x80 { return 1 }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first <= 0xF4, end - pointer >= length else { return 0 }
        // The second byte carries what rules out overlong forms, surrogates and code points beyond the last.
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard pointer[1] >= lowest, pointer[1] <= highest else { return 0 }
        for position in 2..<max(length, 2) where pointer[position] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
