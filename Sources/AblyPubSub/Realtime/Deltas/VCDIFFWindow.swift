/// A window of a delta: how to make one part of the target (RFC 3284, section 4.2).
struct VCDIFFWindow {
    /// The earlier bytes that the window may copy from, besides its own.
    enum Segment: Hashable {
        case none
        /// A range of the source.
        case source(Range<Int>)
        /// A range of the target as far as it was decoded before this window.
        case target(Range<Int>)

        var count: Int {
            switch self {
            case .none: 0
            case .source(let range), .target(let range): range.count
            }
        }
    }

    let segment: Segment
    /// The number of bytes that the window adds to the target.
    let length: Int
    /// Where `length` is in the delta.
    let lengthOffset: Int
    let checksum: Checksum?
    var data: VCDIFFReader
    var instructions: VCDIFFReader
    var addresses: VCDIFFReader

    /// The Adler-32 checksum of the window's part of the target, and where it is in the delta.
    struct Checksum: Hashable {
        var value: UInt32
        var offset: Int
    }

    /// Reads a window up to its instructions.
    ///
    /// - Parameters:
    ///   - reader: The delta, at the start of the window; afterwards at its end.
    ///   - sourceCount: The length of the source in bytes.
    ///   - targetCount: The number of bytes decoded before this window.
    ///   - limit: The maximum length of the whole target in bytes.
    /// - Throws: ``VCDIFFError`` if the window is malformed or refers to bytes that do not exist, or if the target
    ///   would exceed the limit.
    init(
        from reader: inout VCDIFFReader, sourceCount: Int, targetCount: Int, limit: Int
    ) throws(VCDIFFError) {
        let indicatorOffset = reader.offset
        let indicator = Indicator(rawValue: try reader.byte(of: "the window indicator"))
        guard indicator.isSubset(of: .all) else {
            throw VCDIFFError(.malformed("a reserved bit of the window indicator is set"), at: indicatorOffset)
        }
        segment = try Self.readSegment(
            indicator, at: indicatorOffset, from: &reader, sourceCount: sourceCount, targetCount: targetCount)

        let deltaLength = try reader.integer(of: "the length of the window")
        var delta = try reader.section(deltaLength, of: "the window")
        lengthOffset = delta.offset
        length = try delta.integer(of: "the length of the target window")
        guard length <= limit - targetCount else { throw VCDIFFError(.tooLong(limit: limit), at: lengthOffset) }
        let compressionOffset = delta.offset
        let compression = try delta.byte(of: "the delta indicator")
        guard compression == 0 else {
            // Its three lowest bits are those of the compressed sections.
            throw VCDIFFError(
                compression > 7
                    ? .malformed("a reserved bit of the delta indicator is set")
                    : .unsupported("secondary compression"),
                at: compressionOffset)
        }
        let dataLength = try delta.integer(of: "the length of the data section")
        let instructionsLength = try delta.integer(of: "the length of the instruction section")
        let addressesLength = try delta.integer(of: "the length of the address section")
        checksum = indicator.contains(.checksum) ? try Self.readChecksum(from: &delta) : nil
        data = try delta.section(dataLength, of: "the data section")
        instructions = try delta.section(instructionsLength, of: "the instruction section")
        addresses = try delta.section(addressesLength, of: "the address section")
        guard delta.isAtEnd else {
            throw VCDIFFError(.malformed("the window continues after its sections"), at: delta.offset)
        }
    }

    private static func readSegment(
        _ indicator: Indicator, at offset: Int, from reader: inout VCDIFFReader, sourceCount: Int, targetCount: Int
    ) throws(VCDIFFError) -> Segment {
        let fromSource = indicator.contains(.source)
        let fromTarget = indicator.contains(.target)
        guard fromSource || fromTarget else { return .none }
        guard !(fromSource && fromTarget) else {
            throw VCDIFFError(.malformed("a window is based on both the source and the target"), at: offset)
        }
        let lengthOffset = reader.offset
        let length = try reader.integer(of: "the length of the source segment")
        let position = try reader.integer(of: "the position of the source segment")
        let count = fromSource ? sourceCount : targetCount
        // In this order, nothing overflows.
        guard position <= count, length <= count - position else {
            let name = fromSource ? "source" : "target decoded so far"
            throw VCDIFFError(
                .malformed("the source segment exceeds the \(name), which has \(count) bytes"), at: lengthOffset)
        }
        let range = position..<position + length
        return fromSource ? .source(range) : .target(range)
    }

    private static func readChecksum(from reader: inout VCDIFFReader) throws(VCDIFFError) -> Checksum {
        let offset = reader.offset
        let bytes = try reader.bytes(4, of: "the checksum")
        return Checksum(value: bytes.reduce(0) { $0 << 8 | UInt32($1) }, offset: offset)
    }

    /// The window indicator.
    private struct Indicator: OptionSet {
        let rawValue: UInt8

        static let source = Indicator(rawValue: 1)
        static let target = Indicator(rawValue: 2)
        /// xdelta3's extension.
        static let checksum = Indicator(rawValue: 4)
        static let all: Indicator = [.source, .target, .checksum]
    }
}
