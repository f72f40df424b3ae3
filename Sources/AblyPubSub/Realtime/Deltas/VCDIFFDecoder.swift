/// Decodes VCDIFF deltas (RFC 3284), the format of Ably's delta-compressed messages.
///
/// Supported is what Ably's service and `xdelta3 -S none` write: the default code table, any number of windows, and
/// xdelta3's extensions, which are an application header, which is skipped, and Adler-32 checksums of windows, which are
/// verified. Secondary compression and custom code tables are not supported.
package enum VCDIFFDecoder {
    /// Applies a delta.
    ///
    /// - Parameters:
    ///   - delta: The delta.
    ///   - source: The bytes that the delta was made from.
    ///   - limit: The maximum length of the target, in bytes. Memory is allocated for bytes as they are decoded, not for
    ///     the lengths that a delta claims.
    /// - Returns: The target.
    /// - Throws: ``VCDIFFError`` if the delta is malformed, does not belong to the source, uses an unsupported feature, or
    ///   if the target exceeds the limit.
    package static func target(
        of delta: [UInt8], source: [UInt8], limit: Int
    ) throws(VCDIFFError) -> [UInt8] {
        var reader = VCDIFFReader(delta)
        try readHeader(&reader)
        var target: [UInt8] = []
        while !reader.isAtEnd {
            var window = try VCDIFFWindow(
                from: &reader, sourceCount: source.count, targetCount: target.count, limit: limit)
            try window.append(to: &target, source: source)
        }
        return target
    }

    /// Reads the header (RFC 3284, section 4.1).
    private static func readHeader(_ reader: inout VCDIFFReader) throws(VCDIFFError) {
        let part = "the header"
        for expected in [0xD6, 0xC3, 0xC4] as [UInt8] {
            let offset = reader.offset
            guard try reader.byte(of: part) == expected else {
                throw VCDIFFError(.malformed("the input is not a VCDIFF delta"), at: offset)
            }
        }
        let versionOffset = reader.offset
        let version = try reader.byte(of: part)
        guard version == 0 else { throw VCDIFFError(.unsupported("VCDIFF version \(version)"), at: versionOffset) }
        let indicatorOffset = reader.offset
        let indicator = HeaderIndicator(rawValue: try reader.byte(of: part))
        guard indicator.isSubset(of: .all) else {
            throw VCDIFFError(.malformed("a reserved bit of the header indicator is set"), at: indicatorOffset)
        }
        if indicator.contains(.secondaryCompression) {
            throw VCDIFFError(.unsupported("secondary compression"), at: indicatorOffset)
        }
        if indicator.contains(.codeTable) {
            throw VCDIFFError(.unsupported("a custom code table"), at: indicatorOffset)
        }
        if indicator.contains(.applicationHeader) {
            let length = try reader.integer(of: "the length of the application header")
            _ = try reader.bytes(length, of: "the application header")
        }
    }

    /// The header indicator.
    private struct HeaderIndicator: OptionSet {
        let rawValue: UInt8

        static let secondaryCompression = HeaderIndicator(rawValue: 1)
        static let codeTable = HeaderIndicator(rawValue: 2)
        /// xdelta3's extension.
        static let applicationHeader = HeaderIndicator(rawValue: 4)
        static let all: HeaderIndicator = [.secondaryCompression, .codeTable, .applicationHeader]
    }
}
