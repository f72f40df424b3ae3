/// The checksum Adler-32 (RFC 1950, section 9).
struct Adler32 {
    private var low: UInt32 = 1
    private var high: UInt32 = 0

    var value: UInt32 { high << 16 | low }

    mutating func update(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            // The most additions for which `high` cannot overflow.
            let end = min(index + 5_552, bytes.endIndex)
            for byte in bytes[index..<end] {
                low &+= UInt32(byte)
                high &+= low
            }
            low %= 65_521
            high %= 65_521
            index = end
        }
    }
}
