/// Finds earlier occurrences of four bytes in a byte string: a hash table of the newest position for each hash, and for
/// each position the one before it with the same hash.
///
/// Positions with equal hashes need not have equal bytes.
struct RepetitionIndex {
    /// The number of bytes that are looked for.
    static let width = 4

    /// For each hash the newest position, -1 if there is no position.
    private var newest: [Int32]
    /// For each position the next older one with the same hash, -1 at the oldest.
    private var older: [Int32]
    private let shift: UInt32

    /// An empty index.
    ///
    /// - Parameter count: The length of the byte string, below 2 GiB.
    init(count: Int) {
        // About as many hashes as positions, but at most 2^20, which is four MiB.
        let bits = min(max(Int.bitWidth - count.leadingZeroBitCount, 6), 20)
        newest = [Int32](repeating: -1, count: 1 << bits)
        older = [Int32](repeating: -1, count: count)
        shift = UInt32(32 - bits)
    }

    /// Adds positions, in ascending order.
    ///
    /// - Parameters:
    ///   - positions: The positions, which must be followed by at least three bytes.
    ///   - bytes: The byte string.
    mutating func insert(_ positions: Range<Int>, of bytes: [UInt8]) {
        guard let first = positions.first else { return }
        var word = Self.word(at: first, of: bytes) >> 8
        for position in positions {
            word = word << 8 | UInt32(bytes[position + Self.width - 1])
            let slot = slot(of: word)
            older[position] = newest[slot]
            newest[slot] = Int32(position)
        }
    }

    /// The newest position with the hash of the bytes at `position`, nil if there is no such position.
    func newest(like position: Int, of bytes: [UInt8]) -> Int? {
        let found = newest[slot(of: Self.word(at: position, of: bytes))]
        return found < 0 ? nil : Int(found)
    }

    /// The next older position with the same hash, nil if there is no such position.
    func older(than position: Int) -> Int? {
        let found = older[position]
        return found < 0 ? nil : Int(found)
    }

    private static func word(at position: Int, of bytes: [UInt8]) -> UInt32 {
        bytes[position..<position + width].reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Fibonacci hashing: the highest bits of a product depend on all bits of the word.
    private func slot(of word: UInt32) -> Int { Int((word &* 2_654_435_769) >> shift) }
}
