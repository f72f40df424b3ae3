/// Takes values off the bytes of an input; zeros and empty texts once they are used up.
struct ByteSource {
    private var bytes: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

    var isEmpty: Bool { bytes.isEmpty }

    mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }

    /// A text of at most 255 bytes, or of at most so many, its length first. What is no UTF-8 is replaced.
    mutating func text(upTo limit: UInt8 = 255) -> String {
        let length = Int(limit == 255 ? byte() : byte() % (limit + 1))
        defer { bytes = bytes.dropFirst(length) }
        return String(decoding: bytes.prefix(length), as: UTF8.self)
    }
}
