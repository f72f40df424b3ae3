/// The keys of a model, prepared once: for finding the index of a key that was read, and for writing keys as bytes.
///
/// A model keeps one as a static constant. Immutable, so that all threads share it.
public struct WireKeys: Sendable {
    /// What was prepared.
    let table: WireKeyTable

    /// - Parameter names: The keys in the order that documents mostly have them in; each one once.
    public init(_ names: String...) { self.init(names) }

    /// - Parameter names: The keys in the order that documents mostly have them in; each one once.
    public init(_ names: [String]) { table = WireKeyTable(names) }

    /// The keys, in order.
    public var names: [String] { table.names }

    /// The number of keys.
    public var count: Int { table.names.count }
}

/// The bytes of one key in one format, with what is needed to recognise them by comparing two words.
///
/// `@unchecked`: the bytes are written before the needle is shared and never afterwards, and the table that owns them
/// outlives all uses.
struct WireKeyNeedle: @unchecked Sendable {
    /// The first eight bytes, little-endian; zero beyond the end.
    let head: UInt64
    let headMask: UInt64
    /// The eight bytes after them.
    let tail: UInt64
    let tailMask: UInt64
    /// The bytes themselves.
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
        // The buffer has room for at least one byte, so it has an address.
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

/// A needle where it lies, of which no more is loaded than is looked at.
extension UnsafePointer<WireKeyNeedle> {
    /// Whether the bytes at `pointer` are those of the needle.
    ///
    /// - Parameters:
    ///   - pointer: At least `available` bytes can be read from here.
    ///   - ignoringFirst: Whether the first byte may be any.
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

    /// Writes a needle of up to sixteen bytes to where there is room for sixteen; what lies behind it is undefined.
    @inline(__always)
    func writeShort(to target: UnsafeMutablePointer<UInt8>) {
        ByteWord.store(pointee.head, to: target)
        ByteWord.store(pointee.tail, to: target + 8)
    }

    /// Writes the bytes to where there is room for them.
    @inline(__always)
    func write(to target: UnsafeMutablePointer<UInt8>) { target.update(from: pointee.bytes, count: pointee.count) }
}

/// What ``WireKeys`` prepares.
///
/// `@unchecked`: what the pointers refer to belongs to the table, is written before `init` returns, and never afterwards.
final class WireKeyTable: @unchecked Sendable {
    /// The length of a key with its first and last eight bytes: up to 16 bytes that is all of it.
    struct Fingerprint: Sendable, Equatable {
        let head: UInt64
        let tail: UInt64
        let count: Int

        /// - Parameter available: How many bytes can be read from `key`, `count` of them being the key.
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
                // A pointer that is never read stands in for the missing one of an empty name.
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
    /// `count` times `,"name":`. These are plain memory, since they are read for every key of every document.
    let json: UnsafePointer<WireKeyNeedle>
    /// `count` times the `str` header and the name.
    let messagePack: UnsafePointer<WireKeyNeedle>
    /// The names themselves, for lookup.
    private let fingerprints: UnsafePointer<Fingerprint>
    /// An open hash table of indices, at most half full; `vacant` where there is none. It has `mask + 1` slots.
    private let slots: UnsafePointer<UInt16>
    private let mask: Int
    private let multiplier: UInt64
    private let shift: UInt64
    private static let vacant = UInt16.max

    init(_ names: [String]) {
        precondition(names.count < 4096, "a model has fewer than 4096 keys")
        precondition(Set(names.map { Array($0.utf8) }).count == names.count, "the keys of a model are distinct")
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

    /// Looks for a multiplier that gives each key a slot of its own; where there is none, keys move on to the next slot.
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

    /// The end of the keys to compare with before looking for any: the expected one, and some after it, since members may
    /// be left out.
    ///
    /// - Parameter expected: An index, or the number of keys.
    @inline(__always)
    func near(_ expected: Int) -> Int { min(expected &+ 4, count) }

    /// The index of a key, or -1.
    ///
    /// - Parameters:
    ///   - key: The key's bytes, unescaped.
    ///   - count: How many they are.
    ///   - available: How many bytes can be read from `key`: at least `count`.
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
        // The needle is a header and then the name, whose length the fingerprint had.
        let name = needle.bytes + (needle.count - count)
        for position in 0..<count where key[position] != name[position] { return false }
        return true
    }
}
