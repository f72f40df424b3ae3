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
struct WireKeyNeedle: Sendable {
    /// The first eight bytes, little-endian; zero beyond the end.
    let head: UInt64
    let headMask: UInt64
    /// The eight bytes after them.
    let tail: UInt64
    let tailMask: UInt64
    /// Where the bytes start in the table's bytes.
    let start: Int
    let count: Int

    init(_ bytes: ArraySlice<UInt8>) {
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
        start = bytes.startIndex
        count = bytes.count
    }

    /// Whether the bytes at `pointer` are these.
    ///
    /// - Parameters:
    ///   - pointer: At least `available` bytes can be read from here.
    ///   - all: The table's bytes, which this needle's are a part of.
    @inline(__always)
    func matches(_ pointer: UnsafePointer<UInt8>, available: Int, in all: [UInt8]) -> Bool {
        if available >= 16 {
            let differs =
                ((ByteWord.load(pointer) ^ head) & headMask) | ((ByteWord.load(pointer + 8) ^ tail) & tailMask)
            if differs != 0 { return false }
            if count <= 16 { return true }
        }
        return matchesBytes(pointer, available: available, in: all)
    }

    private func matchesBytes(_ pointer: UnsafePointer<UInt8>, available: Int, in all: [UInt8]) -> Bool {
        guard available >= count else { return false }
        for position in 0..<count where pointer[position] != all[start + position] { return false }
        return true
    }
}

/// What ``WireKeys`` prepares.
final class WireKeyTable: Sendable {
    /// One key.
    struct Entry: Sendable {
        /// `"name":`
        let json: WireKeyNeedle
        /// The `str` header and the name.
        let messagePack: WireKeyNeedle
        /// The name itself, for lookup.
        let fingerprint: Fingerprint
    }

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

        @inline(__always)
        func slot(_ multiplier: UInt64, _ shift: UInt64) -> Int {
            let mixed = (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &+ UInt64(count)
            return Int(truncatingIfNeeded: ((mixed ^ (mixed >> 31)) &* multiplier) >> shift)
        }
    }

    let names: [String]
    let entries: [Entry]
    /// `"name":` of all keys, one after another.
    let json: [UInt8]
    /// `str` header and name of all keys, one after another.
    let messagePack: [UInt8]
    /// An open hash table of indices; `vacant` where there is none. At most half full.
    private let slots: [UInt16]
    private let multiplier: UInt64
    private let shift: UInt64
    private static let vacant = UInt16.max

    init(_ names: [String]) {
        precondition(names.count < 4096, "a model has fewer than 4096 keys")
        precondition(Set(names.map { Array($0.utf8) }).count == names.count, "the keys of a model are distinct")
        var json: [UInt8] = []
        var messagePack: [UInt8] = []
        var entries: [Entry] = []
        for name in names {
            let utf8 = Array(name.utf8)
            let jsonStart = json.count
            var writer = JSONWriter(includesReadOnly: false, capacity: utf8.count + 16)
            writer.writeString(name)
            json += writer.output.finish() + [UInt8(ascii: ":")]
            let packStart = messagePack.count
            var packer = MessagePackWriter(includesReadOnly: false, capacity: utf8.count + 16)
            packer.writeString(name)
            messagePack += packer.output.finish()
            let fingerprint = utf8.withUnsafeBufferPointer { buffer in
                // A pointer that is never read stands in for the missing one of an empty name.
                Fingerprint(
                    buffer.baseAddress ?? UnsafePointer(bitPattern: 1)!, count: buffer.count, available: buffer.count)
            }
            entries.append(
                Entry(
                    json: WireKeyNeedle(json[jsonStart...]), messagePack: WireKeyNeedle(messagePack[packStart...]),
                    fingerprint: fingerprint))
        }
        self.names = names
        self.entries = entries
        self.json = json
        self.messagePack = messagePack
        (slots, multiplier, shift) = Self.hash(entries.map(\.fingerprint))
    }

    /// Looks for a multiplier that gives each key a slot of its own; where there is none, keys move on to the next slot.
    private static func hash(_ fingerprints: [Fingerprint]) -> ([UInt16], UInt64, UInt64) {
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
        return (best.slots, best.multiplier, best.shift)
    }

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
            if entries[index].fingerprint == fingerprint, count <= 16 || isName(index, key, count: count) {
                return index
            }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private func isName(_ index: Int, _ key: UnsafePointer<UInt8>, count: Int) -> Bool {
        let needle = entries[index].messagePack
        let name = needle.start + needle.count - count
        for position in 0..<count where key[position] != messagePack[name + position] { return false }
        return true
    }
}
