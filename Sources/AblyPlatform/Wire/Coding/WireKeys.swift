/// The keys of a model, precomputed for looking up the index of a key and for writing encoded keys.
///
/// A model stores one as a static constant. Immutable, so that threads can share it.
@_spi(Generated)
public struct WireKeys: Sendable {
    /// The precomputed table.
    let table: WireKeyTable

    /// - Parameter names: The distinct keys, in their usual order on the wire.
    public init(_ names: String...) { self.init(names) }

    /// - Parameter names: The distinct keys, in their usual order on the wire.
    public init(_ names: [String]) { table = WireKeyTable(names) }

    /// The keys, in order.
    public var names: [String] { table.names }

    /// The number of keys.
    public var count: Int { table.names.count }
}

/// One encoded key in one format, with the masks for matching it by comparing two words.
///
/// `@unchecked`: the bytes are written before the needle is shared and are immutable afterwards, and the table that
/// owns them outlives all uses.
struct WireKeyNeedle: @unchecked Sendable {
    /// The first eight bytes, little-endian; padded with zeros.
    let head: UInt64
    let headMask: UInt64
    /// The next eight bytes.
    let tail: UInt64
    let tailMask: UInt64
    /// All bytes.
    let bytes: UnsafePointer<UInt8>
    let count: Int

    /// - Parameter bytes: The bytes, which are copied; ``deallocate()`` frees the copy.
    init(_ bytes: [UInt8]) {
        var words: [UInt64] = [0, 0]
        var masks: [UInt64] = [0, 0]
        for (position, byte) in bytes.prefix(16).enumerated() {
            words[position / 8] |= UInt64(byte) << UInt64(position % 8 * 8)
            masks[position / 8] |= 0xFF << UInt64(position % 8 * 8)
        }
        head = words[0]
        headMask = masks[0]
        tail = words[1]
        tailMask = masks[1]
        count = bytes.count
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = copy.initialize(from: bytes)
        // The capacity is at least one byte, so there is an address.
        self.bytes = UnsafePointer(copy.baseAddress!)
    }

    func deallocate() { bytes.deallocate() }

    @inline(never)
    fileprivate func matchesBytes(_ pointer: UnsafePointer<UInt8>, available: Int, from first: Int) -> Bool {
        guard available >= count else { return false }
        for position in first..<count where pointer[position] != bytes[position] { return false }
        return true
    }

}

/// Operations on a needle in place, which load only the fields they need.
extension UnsafePointer<WireKeyNeedle> {
    /// Whether the bytes at `pointer` are those of the needle.
    ///
    /// - Parameters:
    ///   - pointer: At least `available` bytes must be readable here.
    ///   - ignoringFirst: Whether the first byte is ignored.
    @inline(__always)
    func matches(_ pointer: UnsafePointer<UInt8>, available: Int, ignoringFirst: Bool = false) -> Bool {
        if available >= 16 {
            let mask = ignoringFirst ? pointee.headMask & ~0xFF : pointee.headMask
            if (ByteWord.load(pointer) ^ pointee.head) & mask != 0 { return false }
            if pointee.count <= 8 { return true }
            if (ByteWord.load(pointer + 8) ^ pointee.tail) & pointee.tailMask != 0 { return false }
            if pointee.count <= 16 { return true }
        }
        return pointee.matchesBytes(pointer, available: available, from: ignoringFirst ? 1 : 0)
    }

    /// Writes a needle of up to sixteen bytes. The target must have room for sixteen; the bytes after the needle are
    /// undefined.
    @inline(__always)
    func writeShort(to target: UnsafeMutablePointer<UInt8>) {
        ByteWord.store(pointee.head, to: target)
        ByteWord.store(pointee.tail, to: target + 8)
    }

    /// Writes the bytes; the target must have room for them.
    @inline(__always)
    func write(to target: UnsafeMutablePointer<UInt8>) { target.update(from: pointee.bytes, count: pointee.count) }
}

/// The table behind ``WireKeys``.
///
/// `@unchecked`: the table owns the memory behind its pointers, which is immutable once `init` returns.
final class WireKeyTable: @unchecked Sendable {
    /// The length of a key and its first and last eight bytes: a key of up to 16 bytes is covered completely.
    struct Fingerprint: Sendable, Equatable {
        let head: UInt64
        let tail: UInt64
        let count: Int

        /// - Parameter available: Number of bytes readable at `key`, at least `count`.
        @inline(__always)
        init(_ key: UnsafePointer<UInt8>, count: Int, available: Int) {
            self.count = count
            if count >= 8 {
                head = ByteWord.load(key)
                tail = ByteWord.load(key + count - 8)
            } else if available >= 8 {
                head = ByteWord.load(key) & ((1 << UInt64(count * 8)) - 1)
                tail = 0
            } else {
                var word: UInt64 = 0
                for position in 0..<count { word |= UInt64(key[position]) << UInt64(position * 8) }
                head = word
                tail = 0
            }
        }

        init(_ name: String) {
            self = Array(name.utf8).withUnsafeBufferPointer { utf8 in
                // A placeholder pointer for an empty name, which is never dereferenced.
                Fingerprint(utf8.baseAddress ?? UnsafePointer(bitPattern: 1)!, count: utf8.count, available: utf8.count)
            }
        }

        @inline(__always)
        func slot(_ multiplier: UInt64, _ shift: UInt64) -> Int {
            let mixed = (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &+ UInt64(count)
            return Int(truncatingIfNeeded: ((mixed ^ (mixed >> 31)) &* multiplier) >> shift)
        }
    }

    let names: [String]
    let count: Int
    /// For each key, `,"name":`. In plain memory, since they are read for every key of every value.
    let json: UnsafePointer<WireKeyNeedle>
    /// For each key, the `str` header and the name.
    let messagePack: UnsafePointer<WireKeyNeedle>
    /// The names themselves, for lookup.
    private let fingerprints: UnsafePointer<Fingerprint>
    /// A hash table of key indices with open addressing, at most half full; `vacant` marks empty slots. It has `mask +
    /// 1` slots.
    private let slots: UnsafePointer<UInt16>
    private let mask: Int
    private let multiplier: UInt64
    private let shift: UInt64
    private static let vacant = UInt16.max

    init(_ names: [String]) {
        precondition(names.count < 4096, "a model must have fewer than 4096 keys")
        precondition(Set(names.map { Array($0.utf8) }).count == names.count, "the keys of a model must be distinct")
        self.names = names
        count = names.count
        json = Self.copy(
            names.map { name in
                var writer = JSONWriter(includesReadOnly: false)
                writer.writeString(name)
                return WireKeyNeedle([UInt8(ascii: ",")] + writer.output.finish() + [UInt8(ascii: ":")])
            })
        messagePack = Self.copy(
            names.map { name in
                var writer = MessagePackWriter(includesReadOnly: false)
                writer.writeString(name)
                return WireKeyNeedle(writer.output.finish())
            })
        let made = names.map(Fingerprint.init)
        fingerprints = Self.copy(made)
        let hashed = Self.hash(made)
        slots = Self.copy(hashed.slots)
        mask = hashed.slots.count - 1
        multiplier = hashed.multiplier
        shift = hashed.shift
    }

    deinit {
        for index in 0..<count {
            json[index].deallocate()
            messagePack[index].deallocate()
        }
        json.deallocate()
        messagePack.deallocate()
        fingerprints.deallocate()
        slots.deallocate()
    }

    private static func copy<Element>(_ elements: [Element]) -> UnsafePointer<Element> {
        let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
        for (index, element) in elements.enumerated() { (copy + index).initialize(to: element) }
        return UnsafePointer(copy)
    }

    /// Searches for a multiplier that gives a perfect hash; failing that, collisions are resolved by linear probing.
    private static func hash(
        _ fingerprints: [Fingerprint]
    ) -> (slots: [UInt16], multiplier: UInt64, shift: UInt64, moves: Int) {
        var bits: UInt64 = 2
        while 1 << bits < fingerprints.count * 2 { bits += 1 }
        var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
        var best = (slots: [UInt16](), multiplier: multiplier, shift: 64 - bits, moves: Int.max)
        for attempt in 0..<96 {
            let shift = 64 - bits - UInt64(attempt / 48)
            var slots = [UInt16](repeating: vacant, count: 1 << (64 - shift))
            var moves = 0
            for (index, fingerprint) in fingerprints.enumerated() {
                var slot = fingerprint.slot(multiplier, shift)
                while slots[slot] != vacant {
                    slot = (slot + 1) & (slots.count - 1)
                    moves += 1
                }
                slots[slot] = UInt16(index)
            }
            if moves < best.moves { best = (slots, multiplier, shift, moves) }
            if moves == 0 { break }
            multiplier = multiplier &* 0xD134_2543_DE82_EF95 &+ 0x1234_5679 | 1
        }
        return best
    }

    /// The end of the range of keys to compare before a hash lookup: the expected key and a few after it, since members
    /// may be absent.
    ///
    /// - Parameter expected: An index, or the number of keys.
    @inline(__always)
    func near(_ expected: Int) -> Int { min(expected &+ 4, count) }

    /// The index of a key, or -1.
    ///
    /// - Parameters:
    ///   - key: The key's bytes, unescaped.
    ///   - count: Number of bytes of the key.
    ///   - available: Number of bytes readable at `key`, at least `count`.
    @inline(__always)
    func index(of key: UnsafePointer<UInt8>, count: Int, available: Int) -> Int {
        let fingerprint = Fingerprint(key, count: count, available: available)
        var slot = fingerprint.slot(multiplier, shift)
        while true {
            let candidate = slots[slot]
            if candidate == Self.vacant { return -1 }
            let index = Int(candidate)
            if fingerprints[index] == fingerprint, count <= 16 || isName(index, key, count: count) {
                return index
            }
            slot = (slot + 1) & mask
        }
    }

    private func isName(_ index: Int, _ key: UnsafePointer<UInt8>, count: Int) -> Bool {
        let needle = messagePack[index]
        // The needle is a header followed by the name, whose length the fingerprint has matched.
        let name = needle.bytes + (needle.count - count)
        for position in 0..<count where key[position] != name[position] { return false }
        return true
    }
}
