/// Eight bytes processed together (SWAR), the first one in the lowest byte.
enum ByteWord {
    @inline(__always) static var lows: UInt64 { 0x0101_0101_0101_0101 }
    @inline(__always) static var highs: UInt64 { 0x8080_8080_8080_8080 }

    /// The eight bytes at `pointer`, all of which must be readable.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
    }

    /// The four bytes at `pointer`, all of which must be readable.
    @inline(__always)
    static func loadHalf(_ pointer: UnsafePointer<UInt8>) -> UInt32 {
        UInt32(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt32.self))
    }

    /// Writes eight bytes to `pointer`, which must have room for them.
    @inline(__always)
    static func store(_ word: UInt64, to pointer: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: word.littleEndian, as: UInt64.self)
    }

    /// Writes four bytes to `pointer`, which must have room for them.
    @inline(__always)
    static func storeHalf(_ half: UInt32, to pointer: UnsafeMutablePointer<UInt8>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: half.littleEndian, as: UInt32.self)
    }

    /// Copies at most 16 bytes, without a loop for four and more: two overlapping words cover them.
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

    /// The number that eight decimal digits denote; nil if a byte is not a digit.
    @inline(__always)
    static func decimal(_ word: UInt64) -> UInt64? {
        let digits = word ^ (lows &* 0x30)
        // A byte above 9 has a bit set in its upper half, or has one after adding 6.
        if (digits | (digits &+ lows &* 6)) & (lows &* 0xF0) != 0 { return nil }
        // Adjacent digits are combined: into pairs, fours, and all eight.
        let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
        return (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF
    }

    /// The eight decimal digits of a number below 10^8, the first one in the lowest byte: the inverse of
    /// ``decimal(_:)``.
    @inline(__always)
    static func digits(_ number: UInt64) -> UInt64 {
        // The number is split: into fours, pairs, and single digits. A multiplication and a shift divide all parts at
        // once, exactly for numbers this small.
        let fours = number / 10_000 | (number % 10_000) << 32
        let hundreds = ((fours &* 10_486) >> 20) & 0x0000_007F_0000_007F
        let pairs = hundreds | (fours &- hundreds &* 100) << 16
        let tens = ((pairs &* 103) >> 10) & 0x000F_000F_000F_000F
        return (tens | (pairs &- tens &* 10) << 8) | lows &* 0x30
    }

    /// The number that four decimal digits denote; nil if a byte is not a digit.
    @inline(__always)
    static func decimal(_ half: UInt32) -> UInt32? {
        let digits = half ^ 0x3030_3030
        if (digits | (digits &+ 0x0606_0606)) & 0xF0F0_F0F0 != 0 { return nil }
        let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF
        return (pairs &* 100 &+ pairs >> 16) & 0xFFFF
    }

    /// The high bit of each byte that equals `byte`; exact only for the lowest such byte.
    @inline(__always)
    static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (lows &* UInt64(byte))
        return (difference &- lows) & ~difference & highs
    }

    /// The index of the first byte that equals `byte`, at `start` or later; the number of bytes if there is none.
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
}
