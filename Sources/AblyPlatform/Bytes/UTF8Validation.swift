internal import CVector

/// UTF-8 validation according to RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
package enum UTF8Validation {
    /// Whether bytes are valid UTF-8.
    package static func isValid(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return true }
            let end = start + buffer.count
            return isASCII(start, end) || firstInvalid(start, end) == nil
        }
    }

    /// Whether all bytes are below 0x80.
    @inline(__always)
    static func isASCII(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        let count = end - start
        // The last load overlaps the one before, so that no remainder is left.
        if count >= 16 {
            let last = end - 16
            var pointer = start
            while pointer < last {
                if cvector_is_ascii(pointer) == 0 { return false }
                pointer += 16
            }
            return cvector_is_ascii(last) != 0
        }
        var bits: UInt64 = 0
        if count >= 8 {
            bits = ByteWord.load(start) | ByteWord.load(end - 8)
        } else if count >= 4 {
            bits = UInt64(ByteWord.loadHalf(start) | ByteWord.loadHalf(end - 4))
        } else {
            for position in 0..<count { bits |= UInt64(start[position]) }
        }
        return bits & ByteWord.highs == 0
    }

    /// The first byte that does not begin a valid sequence; nil if all bytes are valid.
    static func firstInvalid(
        _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
    ) -> UnsafePointer<UInt8>? {
        var pointer = start
        while pointer < end {
            if end - pointer >= 8 {
                let highs = ByteWord.load(pointer) & ByteWord.highs
                if highs == 0 {
                    pointer += 8
                    continue
                }
                pointer += highs.trailingZeroBitCount / 8
            }
            let length = sequenceLength(pointer, end)
            if length == 0 { return pointer }
            pointer += length
        }
        return nil
    }

    /// The length of the valid sequence at `pointer`; 0 if it is invalid.
    private static func sequenceLength(_ pointer: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        let first = pointer.pointee
        if first < 0x80 { return 1 }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard first >= 0xC2, first <= 0xF4, end - pointer >= length else { return 0 }
        // The range of the second byte rules out overlong forms, surrogates and code points above U+10FFFF.
        let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
        let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
        guard pointer[1] >= lowest, pointer[1] <= highest else { return 0 }
        for position in 2..<max(length, 2) where pointer[position] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
