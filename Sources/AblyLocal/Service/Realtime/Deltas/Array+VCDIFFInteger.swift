extension [UInt8] {
    /// Appends an integer in base 128, the most significant digit first, with the highest bit set in all bytes but the
    /// last (RFC 3284, section 2).
    ///
    /// - Parameter value: The integer, which must not be negative.
    mutating func appendVCDIFFInteger(_ value: Int) {
        for digit in (0..<Self.vcdiffLength(of: value)).reversed() {
            append(UInt8(value >> (7 * digit) & 0x7F) | (digit > 0 ? 0x80 : 0))
        }
    }

    /// The number of bytes of an integer in this format.
    static func vcdiffLength(of value: Int) -> Int {
        Swift.max(1, (Int.bitWidth - value.leadingZeroBitCount + 6) / 7)
    }
}
