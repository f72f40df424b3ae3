/// Derives values from the bytes of an input; once these are used up, zeros and empty strings.
struct ByteSource {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }

    /// A string of at most `limit` bytes, which are preceded by their number. Invalid UTF-8 is replaced.
    mutating func text(upTo limit: UInt8 = 255) -> String {
        let length = Int(limit == 255 ? byte() : byte() % (limit + 1))
        defer { bytes = bytes.dropFirst(length) }
        return String(decoding: bytes.prefix(length), as: UTF8.self)
    }
}
