internal import CVector

/// Eight bytes looked at together, the first byte being the lowest.
enum ByteWord {
    @inline(__always) static var lows: UInt64 { 0x0101_0101_0101_0101 }
    @inline(__always) static var highs: UInt64 { 0x8080_8080_8080_8080 }

    /// The eight bytes at `pointer`, all of which can be read.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
    }

    /// The four bytes at `pointer`, all of which can be read.
    @inline(__always)
    static func loadHalf(_ pointer: UnsafePointer<UInt8>) -> UInt32 {
        UInt32(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self))
    }

    /// Writes eight bytes to `pointer`, where there is room for them.
    @inline(__always)
    static func store(_ word: UInt64, to pointer: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: word.littleEndian, as: UInt64.self)
    }

    /// Writes four bytes to `pointer`, where there is room for them.
    @inline(__always)
    static func storeHalf(_ half: UInt32, to pointer: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: half.littleEndian, as: UInt32.self)
    }

    /// Copies at most 16 bytes; words that overlap cover them without a loop.
    @inline(__always)
    static func copyShort(_ source: UnsafePointer<UInt8>, to target: UnsafeMutablePointer<UInt8>, count: Int) {
        if count >= 8 {
            let (head, tail) = (load(source), load(source + (count - 8)))
            store(head, to: target)
            store(tail, to: target + (count - 8))
        } else if count >= 4 {
            let (head, tail) = (loadHalf(source), loadHalf(source + (count - 4)))
            storeHalf(head, to: target)
            storeHalf(tail, to: target + (count - 4))
        } else {
            for position in 0..<count { target[position] = source[position] }
        }
    }

    /// The number that eight decimal digits are; nil where a byte is no digit.
    @inline(__always)
    static func decimal(_ word: UInt64) -> UInt64? {
        let digits = word ^ (lows &* 0x30)
        // A byte above 9 has a bit of the upper half, or gets one by adding 6.
        if (digits | (digits &+ lows &* 6)) & (lows &* 0xF0) != 0 { return nil }
        // Neighbours are put together: to pairs, to fours, to all eight.
        let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
        return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
    }

    /// The eight decimal digits of a number below 10^8, the first one being the lowest byte: what ``decimal(_:)``
    /// reads.
    @inline(__always)
    static func digits(_ number: UInt64) -> UInt64 {
        // The number is halved: to fours, to pairs, to single digits. A multiplication and a shift divide all parts at
        // once, exactly for numbers as small as these.
        let fours = number / 10_000 | (number % 10_000) << 32
        let hundreds = ((fours &* 10_486) >> 20) & 0x0000_007F_0000_007F
        let pairs = hundreds | (fours &- hundreds &* 100) << 16
        let tens = ((pairs &* 103) >> 10) & 0x000F_000F_000F_000F
        return (tens | (pairs &- tens &* 10) << 8) | lows &* 0x30
    }

    /// The number that four decimal digits are; nil where a byte is no digit.
    @inline(__always)
    static func decimal(_ half: UInt32) -> UInt32? {
        let digits = half ^ 0x3030_3030
        if (digits | (digits &+ 0x0606_0606)) & 0xF0F0_F0F0 != 0 { return nil }
        let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF
        return (pairs &* 100 &+ pairs >> 16) & 0xFFFF
    }

    /// The high bit of each byte that equals `byte`; exact for the lowest such byte, which is the one to look for.
    @inline(__always)
    static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (lows &* UInt64(byte))
        return (difference &- lows) & ~difference & highs
    }

    /// The index of the first byte that equals `byte`, from `start` on; the number of bytes where there is none.
    @inline(__always)
    static func firstIndex(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var index = start
        while bytes.count - index >= 8 {
            let found = matches(load(base + index), byte)
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, bytes[index] != byte { index += 1 }
        return index
    }

    /// Whether all bytes are ASCII and none of them ends a run in a JSON string.
    @inline(__always)
    static func isPlain(_ word: UInt64) -> Bool {
        // Where all bytes are ASCII, a difference has a high bit only at or above a byte that was smaller.
        let quotes = (word ^ (lows &* 0x22)) &- lows
        let backslashes = (word ^ (lows &* 0x5C)) &- lows
        let controls = word &- lows &* 0x20
        return (word | quotes | backslashes | controls) & highs == 0
    }

    /// The high bit of each byte that ends a run in a JSON string: quotation mark, backslash, control character. Exact
    /// for the lowest one.
    @inline(__always)
    static func specials(_ word: UInt64) -> UInt64 {
        matches(word, 0x22) | matches(word, 0x5C) | ((word &- lows &* 0x20) & ~word & highs)
    }
}

/// Up to sixteen bytes, held in two words.
struct ByteBlock {
    private var low: UInt64
    private var high: UInt64

    /// Reads `count` bytes, less than sixteen, and none behind them; zeros stand for those that are missing.
    @inline(__always)
    init(_ pointer: UnsafePointer<UInt8>, count: Int) {
        // The parts overlap where the count lies between them. The shifts are by less than a word: two steps make the
        // whole one that eight bytes take.
        let bits = UInt64(truncatingIfNeeded: count) &* 8
        if count >= 8 {
            low = ByteWord.load(pointer)
            high = (ByteWord.load(pointer + count - 8) &>> (120 &- bits)) &>> 8
        } else if count >= 4 {
            low = Self.half(pointer) | Self.half(pointer + count - 4) &<< (bits &- 32)
            high = 0
        } else if count > 0 {
            let middle = count / 2
            low =
                UInt64(pointer[0]) | UInt64(pointer[middle]) &<< (8 &* UInt64(truncatingIfNeeded: middle))
                | UInt64(pointer[count - 1]) &<< (bits &- 8)
            high = 0
        } else {
            low = 0
            high = 0
        }
    }

    /// Reads sixteen bytes.
    @inline(__always)
    init(_ pointer: UnsafePointer<UInt8>) {
        low = ByteWord.load(pointer)
        high = ByteWord.load(pointer + 8)
    }

    @inline(__always)
    private static func half(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(UInt32(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self)))
    }

    /// Writes sixteen bytes to where there is room for them.
    @inline(__always)
    func store(to target: UnsafeMutablePointer<UInt8>) {
        ByteWord.store(low, to: target)
        ByteWord.store(high, to: target + 8)
    }

    /// Moves the bytes from `count` on to the front, `count` being 1 to 16.
    @inline(__always)
    mutating func removeFirst(_ count: Int) {
        let bits = UInt64(truncatingIfNeeded: count) &* 8
        if count < 8 {
            low = low &>> bits | high &<< (64 &- bits)
            high = high &>> bits
        } else {
            low = high >> (bits &- 64)
            high = 0
        }
    }

    /// A bit for each of the first `count` bytes that a JSON string cannot hold as it is.
    @inline(__always)
    func specials(count: Int) -> UInt32 {
        cvector_classify_words(low, high) & (1 &<< UInt32(truncatingIfNeeded: count) &- 1)
    }
}

/// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Validation {
    /// Whether all bytes are below 0x80.
    @inline(__always)
    static func isASCII(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
        let count = end - start
        // What is looked at last overlaps what is before it, so that no byte is left over.
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

    /// The first byte that begins no valid sequence; nil where all are valid.
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
