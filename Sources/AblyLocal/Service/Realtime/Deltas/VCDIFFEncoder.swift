/// Encodes the difference between two byte strings as VCDIFF (RFC 3284), the format of delta-compressed messages.
///
/// The result uses the default code table and nothing optional: no secondary compression, no application header, no
/// checksum. Every decoder of the format can apply it.
enum VCDIFFEncoder {
    /// The maximum number of bytes, of each string, that the encoder looks at together. Memory is proportional to them.
    struct WindowSizes {
        /// The length of a window: the bytes of the target that are encoded together.
        var target = 1 << 19
        /// The length of a source segment: the bytes of the source that a window is compared with.
        var source = 1 << 21
    }

    /// Encodes a delta, in time proportional to the lengths of the source and the target.
    ///
    /// - Parameters:
    ///   - source: The bytes that a decoder has.
    ///   - target: The bytes that it is to obtain.
    /// - Returns: The delta. It may be longer than the target, by a few bytes for each window, if the two are dissimilar.
    static func delta(from source: [UInt8], to target: [UInt8]) -> [UInt8] {
        delta(from: source, to: target, windows: WindowSizes())
    }

    /// Encodes a delta with windows of another size, each at least one byte and together below 2 GiB.
    static func delta(from source: [UInt8], to target: [UInt8], windows: WindowSizes) -> [UInt8] {
        // Three letters with their highest bits set, the version and the header indicator (RFC 3284, section 4.1).
        var delta: [UInt8] = [0xD6, 0xC3, 0xC4, 0x00, 0x00]
        var start = 0
        // An empty target has a window as well: xdelta3 rejects a delta without windows.
        repeat {
            let part = start..<min(start + windows.target, target.count)
            let segment = sourceSegment(for: part, of: source.count, length: windows.source)
            appendWindow(target[part], segment: source[segment], to: &delta)
            start = part.upperBound
        } while start < target.count
        return delta
    }

    /// The range of the source to compare a part of the target with: all of it, or else the bytes around the same
    /// position, where similar contents are most likely.
    private static func sourceSegment(for part: Range<Int>, of count: Int, length: Int) -> Range<Int> {
        guard count > length else { return 0..<count }
        let middle = part.lowerBound + part.count / 2
        let start = min(max(middle - length / 2, 0), count - length)
        return start..<start + length
    }

    /// Appends a window (RFC 3284, section 4.2).
    private static func appendWindow(
        _ part: ArraySlice<UInt8>, segment: ArraySlice<UInt8>, to delta: inout [UInt8]
    ) {
        var encoder = VCDIFFWindowEncoder(segment: segment, target: part)
        let sections = encoder.encode()
        var window: [UInt8] = []
        window.appendVCDIFFInteger(part.count)
        // The delta indicator: no section is compressed.
        window.append(0)
        window.appendVCDIFFInteger(sections.data.count)
        window.appendVCDIFFInteger(sections.instructions.count)
        window.appendVCDIFFInteger(sections.addresses.count)

        // VCD_SOURCE, unless there is nothing to copy from.
        delta.append(segment.isEmpty ? 0 : 1)
        if !segment.isEmpty {
            delta.appendVCDIFFInteger(segment.count)
            delta.appendVCDIFFInteger(segment.startIndex)
        }
        let length = window.count + sections.data.count + sections.instructions.count + sections.addresses.count
        delta.appendVCDIFFInteger(length)
        delta += window
        delta += sections.data
        delta += sections.instructions
        delta += sections.addresses
    }
}
