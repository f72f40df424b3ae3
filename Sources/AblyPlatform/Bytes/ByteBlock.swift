internal import CVector

/// Up to sixteen bytes in two words.
struct ByteBlock {
    private var low: UInt64
    private var high: UInt64

    /// Reads `count` bytes, fewer than sixteen, and none beyond them; missing bytes are zero.
    @inline(__always)
    init(_ pointer: UnsafePointer<UInt8>, count: Int) {
        // The two loads may overlap. Shifts must be smaller than a word, so the shift for eight bytes is done in two
        // steps.
        let bits = UInt64(truncatingIfNeeded: count) &* 8
        if count >= 8 {
            low = ByteWord.load(pointer)
            high = (ByteWord.load(pointer + count - 8) &>> (120 &- bits)) &>> 8
        } else if count >= 4 {
            let tail = UInt64(ByteWord.loadHalf(pointer + count - 4))
            low = UInt64(ByteWord.loadHalf(pointer)) | tail &<< (bits &- 32)
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

    /// Writes sixteen bytes; the target must have room for them.
    @inline(__always)
    func store(to target: UnsafeMutablePointer<UInt8>) {
        ByteWord.store(low, to: target)
        ByteWord.store(high, to: target + 8)
    }

    /// Drops the first `count` bytes, 1 to 16.
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

    /// A bit mask of those among the first `count` bytes that must be escaped in a JSON string.
    @inline(__always)
    func specials(count: Int) -> UInt32 {
        cvector_classify_words(low, high) & (1 &<< UInt32(truncatingIfNeeded: count) &- 1)
    }
}
