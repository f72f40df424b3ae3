/// Reads a delta, or one of its sections, from front to back.
///
/// Nothing outside of the section is read, and lengths are checked against its rest before anything is done with them.
struct VCDIFFReader {
    private let bytes: [UInt8]
    /// What is read, for errors: "the delta", "the data section".
    private let name: String
    /// The offset of the next byte from the start of the delta.
    private(set) var offset: Int
    /// The offset of the end of the section from the start of the delta.
    private let end: Int

    /// A reader of a whole delta.
    init(_ delta: [UInt8]) { self.init(bytes: delta, name: "the delta", offset: 0, end: delta.count) }

    private init(bytes: [UInt8], name: String, offset: Int, end: Int) {
        self.bytes = bytes
        self.name = name
        self.offset = offset
        self.end = end
    }

    /// The number of bytes left.
    var remaining: Int { end - offset }
    var isAtEnd: Bool { offset == end }

    /// Reads a byte.
    ///
    /// - Parameter part: What the byte belongs to, for the error.
    /// - Throws: ``VCDIFFError`` at the end.
    mutating func byte(of part: String) throws(VCDIFFError) -> UInt8 {
        guard offset < end else { throw VCDIFFError(.truncated(section: name, part: part), at: offset) }
        defer { offset += 1 }
        return bytes[offset]
    }

    /// Reads an integer: seven bits a byte, the most significant first, with the eighth bit set in all but the last
    /// byte (RFC 3284, section 2).
    ///
    /// - Parameter part: What the integer is, for the error.
    /// - Throws: ``VCDIFFError`` if the integer is incomplete or exceeds `Int`, at its first byte.
    mutating func integer(of part: String) throws(VCDIFFError) -> Int {
        let start = offset
        var value = 0
        while offset < end {
            let byte = bytes[offset]
            offset += 1
            guard value <= Int.max >> 7 else {
                throw VCDIFFError(.malformed("\(part) is an integer of more than 63 bits"), at: start)
            }
            value = value << 7 | Int(byte & 0x7F)
            if byte & 0x80 == 0 { return value }
        }
        throw VCDIFFError(.truncated(section: name, part: part), at: start)
    }

    /// Reads bytes.
    ///
    /// - Parameters:
    ///   - count: Their number.
    ///   - part: What they are, for the error.
    /// - Throws: ``VCDIFFError`` if fewer are left.
    mutating func bytes(_ count: Int, of part: String) throws(VCDIFFError) -> ArraySlice<UInt8> {
        guard count <= remaining else { throw VCDIFFError(.truncated(section: name, part: part), at: offset) }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    /// Takes a section out.
    ///
    /// - Parameters:
    ///   - count: Its length in bytes.
    ///   - part: What it is, for the error.
    /// - Returns: A reader of the section alone.
    /// - Throws: ``VCDIFFError`` if fewer bytes are left.
    mutating func section(_ count: Int, of part: String) throws(VCDIFFError) -> VCDIFFReader {
        guard count <= remaining else { throw VCDIFFError(.truncated(section: name, part: part), at: offset) }
        defer { offset += count }
        return VCDIFFReader(bytes: bytes, name: part, offset: offset, end: offset + count)
    }
}
