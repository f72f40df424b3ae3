import AblyPubSub
import Testing

/// Bytes in hexadecimal, with spaces between groups.
func deltaBytes(_ text: String) -> [UInt8] {
    let digits = text.filter { $0 != " " }.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

/// A delta that is written by hand, field by field.
struct HandmadeDelta {
    struct Window {
        var indicator: UInt8 = 1
        /// The length and position of the source segment; nil if there is no segment.
        var segment: (length: Int, position: Int)?
        var length: Int
        var deltaIndicator: UInt8 = 0
        var checksum: [UInt8] = []
        var data: [UInt8] = []
        var instructions: [UInt8]
        var addresses: [UInt8] = []
    }

    var header = deltaBytes("d6c3c400 00")
    var windows: [Window]

    var bytes: [UInt8] {
        windows.reduce(header) { delta, window in
            let lengths = [window.data, window.instructions, window.addresses].flatMap { Self.integer($0.count) }
            let body =
                Self.integer(window.length) + [window.deltaIndicator] + lengths + window.checksum + window.data
                + window.instructions + window.addresses
            let segment = window.segment.map { Self.integer($0.length) + Self.integer($0.position) } ?? []
            return delta + [window.indicator] + segment + Self.integer(body.count) + body
        }
    }

    /// An integer in base 128, the most significant digit first.
    static func integer(_ value: Int) -> [UInt8] {
        var bytes = [UInt8(value % 128)]
        var rest = value / 128
        while rest > 0 {
            bytes.insert(UInt8(rest % 128) | 0x80, at: 0)
            rest /= 128
        }
        return bytes
    }
}

/// The error of applying a delta; nil, and an issue, if it can be applied.
func deltaFailure(
    _ delta: [UInt8], source: [UInt8] = [], limit: Int = 1 << 20, sourceLocation: SourceLocation = #_sourceLocation
) -> VCDIFFError? {
    do throws(VCDIFFError) {
        let target = try VCDIFFDecoder.target(of: delta, source: source, limit: limit)
        Issue.record("decoded \(target.count) bytes", sourceLocation: sourceLocation)
        return nil
    } catch { return error }
}

/// A source and a target, of one of several kinds.
struct DeltaPair {
    enum Kind: String, CaseIterable, CustomTestStringConvertible {
        case edited, shuffled, dissimilar, repetitive, runs, json, withoutSource, withoutTarget, identical

        var testDescription: String { rawValue }
    }

    var source: [UInt8]
    var target: [UInt8]

    /// A random pair.
    ///
    /// - Parameters:
    ///   - kind: How source and target are related.
    ///   - size: Their approximate length in bytes.
    init(_ kind: Kind, size: Int, using random: inout SeededRandom) {
        source = Self.noise(size, using: &random)
        target = []
        switch kind {
        case .edited: target = Self.edited(source, using: &random)
        case .shuffled:
            let length = max(size / 9, 1)
            let blocks = stride(from: 0, to: size, by: length).map { source[$0..<min($0 + length, size)] }
            target = blocks.shuffled(using: &random).flatMap { $0 }
        case .dissimilar: target = Self.noise(size, using: &random)
        case .repetitive:
            let word = Self.noise(Int.random(in: 1...40, using: &random), using: &random)
            source = Array((0..<size / word.count + 1).flatMap { _ in word }.prefix(size))
            target = Self.edited(source, using: &random)
        case .runs:
            source = Self.runs(size, using: &random)
            target = Self.runs(size, using: &random)
        case .json:
            source = Array("{\"id\":\"\(random.next())\",\"count\":\(random.next() % 100),\"tags\":[\"a\",\"b\"]}".utf8)
            target = Self.edited(source, using: &random)
        case .withoutSource: swap(&source, &target)
        case .withoutTarget: break
        case .identical: target = source
        }
    }

    static func noise(_ count: Int, using random: inout SeededRandom) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }

    private static func runs(_ count: Int, using random: inout SeededRandom) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let word = random.next()
            bytes += repeatElement(UInt8(word % 3), count: min(Int((word >> 8) % 300), count - bytes.count))
        }
        return bytes
    }

    /// A copy with up to ten changes: a byte, an insertion, a removal, a repetition.
    private static func edited(_ bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...10, using: &random) where !bytes.isEmpty {
            let start = Int.random(in: bytes.indices, using: &random)
            let range = start..<min(start + Int.random(in: 1...30, using: &random), bytes.count)
            switch random.next() % 4 {
            case 0: bytes[start] &+= 1
            case 1: bytes.insert(contentsOf: noise(range.count, using: &random), at: start)
            case 2: bytes.removeSubrange(range)
            default: bytes.insert(contentsOf: Array(bytes[range]), at: bytes.count / 2)
            }
        }
        return bytes
    }
}
