/// Chooses the instructions of a window.
///
/// The window is read once, from front to back. At each position the encoder considers a run of one byte and copies of
/// earlier bytes, takes the one that saves most, and adds the bytes in between literally.
struct VCDIFFWindowEncoder {
    /// How many earlier positions with the same hash are considered.
    private static let maximumCandidates = 16
    /// From this length on, a match is not weighed against one that begins a byte later.
    private static let sufficientLength = 32
    /// From this length on, no longer match is looked for.
    private static let ampleLength = 4_096
    /// After this many literal bytes in a row only every second position is tried, after twice as many every third, and
    /// so on, so that less time is spent where nothing repeats. Longer matches are found all the same, and extended
    /// backwards.
    private static let patience = 256
    /// The maximum distance between positions that are tried.
    private static let maximumStep = 8

    /// The source segment followed by the window: what addresses refer to (RFC 3284, section 3).
    private let bytes: [UInt8]
    /// The length of the source segment.
    private let segmentCount: Int
    private var index: RepetitionIndex
    /// The positions below this one are in the index, or cannot be.
    private var indexed: Int
    private var sections = VCDIFFSections()
    /// The start of the bytes that no instruction makes yet.
    private var literalStart: Int
    /// The distance from a position back to the address that continues the last copy from the segment.
    private var lastDistance: Int

    /// Bytes that need not be added literally.
    private struct Match {
        /// The address of the bytes to copy; nil if they are a run of one byte.
        var address: Int?
        var length: Int
        /// The number of bytes by which the delta becomes shorter.
        var gain: Int
    }

    /// An encoder of a window.
    ///
    /// - Parameters:
    ///   - segment: The source segment.
    ///   - target: The part of the target that is the window.
    init(segment: ArraySlice<UInt8>, target: ArraySlice<UInt8>) {
        bytes = Array(segment) + target
        segmentCount = segment.count
        literalStart = segment.count
        lastDistance = segment.count
        index = RepetitionIndex(count: bytes.count)
        // A copy must not begin in the segment and end in the window, so that the last positions are left out.
        index.insert(0..<max(segment.count - RepetitionIndex.width + 1, 0), of: bytes)
        indexed = segment.count
    }

    /// Encodes the window.
    mutating func encode() -> VCDIFFSections {
        var position = segmentCount
        while position + RepetitionIndex.width <= bytes.count {
            guard var match = bestMatch(at: position) else {
                position += 1 + min((position - literalStart) / Self.patience, Self.maximumStep - 1)
                continue
            }
            while match.length < Self.sufficientLength, let next = bestMatch(at: position + 1), next.gain > match.gain {
                match = next
                position += 1
            }
            take(match, at: position)
            position += match.length
        }
        if literalStart < bytes.count { sections.add(bytes[literalStart...]) }
        return sections
    }

    /// Writes a match, after the literal bytes before it.
    private mutating func take(_ match: Match, at position: Int) {
        var start = position
        if let address = match.address {
            // Literal bytes that the copy can make as well; it stays within the segment or within the window.
            let floor = address < segmentCount ? 0 : segmentCount
            let distance = position - address
            while start > literalStart, start - distance > floor, bytes[start - 1] == bytes[start - 1 - distance] {
                start -= 1
            }
        }
        if literalStart < start { sections.add(bytes[literalStart..<start]) }
        literalStart = position + match.length
        if let address = match.address {
            sections.copy(literalStart - start, from: address - (position - start), here: start)
            if address < segmentCount { lastDistance = position - address }
        } else {
            sections.run(bytes[position], count: match.length)
        }
    }

    /// The match that saves most; nil if nothing saves anything.
    private mutating func bestMatch(at position: Int) -> Match? {
        guard position + RepetitionIndex.width <= bytes.count else { return nil }
        index.insert(indexed..<max(indexed, position), of: bytes)
        indexed = max(indexed, position)

        var best = run(at: position)
        // What continues the last copy, and what is as far from the end: the usual places in an edited text, also if
        // there are too many candidates to consider all.
        consider(position - lastDistance, at: position, &best)
        let endDistance = bytes.count - segmentCount
        if endDistance != lastDistance { consider(position - endDistance, at: position, &best) }
        var candidate = index.newest(like: position, of: bytes)
        var left = Self.maximumCandidates
        while let address = candidate, left > 0, (best?.length ?? 0) < Self.ampleLength {
            consider(address, at: position, &best)
            candidate = index.older(than: address)
            left -= 1
        }
        return best
    }

    /// A run of one byte, if it saves anything.
    private func run(at position: Int) -> Match? {
        let byte = bytes[position]
        var end = position + 1
        while end < bytes.count, bytes[end] == byte { end += 1 }
        let length = end - position
        let gain = length - 2 - [UInt8].vcdiffLength(of: length) - splittingCost(at: position)
        return gain > 0 ? Match(address: nil, length: length, gain: gain) : nil
    }

    /// Replaces the best match by a copy from an address if that saves more.
    ///
    /// - Parameter address: The address; nothing happens if it is not below the position.
    private func consider(_ address: Int, at position: Int, _ best: inout Match?) {
        guard address >= 0, address < position else { return }
        let limit = min(bytes.count - position, address < segmentCount ? segmentCount - address : .max)
        let atLeast = max(best?.length ?? 0, RepetitionIndex.width)
        // Most candidates are rejected by the byte that would make them as long as the best match.
        guard limit >= atLeast, bytes[address + atLeast - 1] == bytes[position + atLeast - 1] else { return }
        var length = 0
        while length < limit, bytes[address + length] == bytes[position + length] { length += 1 }
        guard length >= atLeast else { return }
        let size = length <= 18 ? 1 : 1 + [UInt8].vcdiffLength(of: length)
        let cost = size + sections.addressEncoder.encoding(of: address, here: position).length
        let gain = length - cost - splittingCost(at: position)
        if gain > max(best?.gain ?? 0, 0) { best = Match(address: address, length: length, gain: gain) }
    }

    /// The cost of an instruction in the midst of literal bytes: they need another ADD after it.
    private func splittingCost(at position: Int) -> Int { position > literalStart ? 1 : 0 }
}
