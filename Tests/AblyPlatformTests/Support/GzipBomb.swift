/// Handmade gzip streams with a high compression ratio (RFC 1951, RFC 1952).
enum GzipBomb {
    /// A stream of zeros with a compression ratio of 160.
    ///
    /// - Parameters:
    ///   - count: Decompressed size in mebibytes.
    ///   - isWhole: Whether it ends with the correct checksum; a reader that stops earlier does not notice.
    static func megabytes(_ count: Int, isWhole: Bool) -> [UInt8] {
        let size = count << 20
        var bits = BitWriter()
        // One block with the fixed Huffman code: a literal zero, then copies of 258 bytes at distance 1.
        bits.write(1, 1)
        bits.write(1, 2)
        bits.writeHuffman(0x30, 8)
        var left = size - 1
        while left >= 258 {
            bits.writeHuffman(0b1100_0101, 8)
            bits.writeHuffman(0, 5)
            left -= 258
        }
        for _ in 0..<left { bits.writeHuffman(0x30, 8) }
        bits.writeHuffman(0, 7)
        let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        return header + bits.finish() + bytes(isWhole ? crcOfZeros(size) : 0) + bytes(UInt32(truncatingIfNeeded: size))
    }

    private static func bytes(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func crcOfZeros(_ count: Int) -> UInt32 {
        let table = (0..<256).map { (index: UInt32) -> UInt32 in
            var value = index
            for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
            return value
        }
        var crc: UInt32 = 0xFFFF_FFFF
        for _ in 0..<count { crc = table[Int(crc & 0xFF)] ^ (crc >> 8) }
        return ~crc
    }
}

private struct BitWriter {
    private var bytes: [UInt8] = []
    private var pending: UInt32 = 0
    private var count = 0

    mutating func write(_ value: Int, _ width: Int) {
        for bit in 0..<width { append(value >> bit & 1) }
    }

    /// Huffman codes are packed starting with their most significant bit.
    mutating func writeHuffman(_ code: Int, _ width: Int) {
        for bit in (0..<width).reversed() { append(code >> bit & 1) }
    }

    mutating func finish() -> [UInt8] {
        while count != 0 { append(0) }
        return bytes
    }

    private mutating func append(_ bit: Int) {
        pending |= UInt32(bit) << UInt32(count)
        count += 1
        guard count == 8 else { return }
        bytes.append(UInt8(pending))
        pending = 0
        count = 0
    }
}
