/// Finds the fields of a header block (RFC 9112 section 5), one after another, without decoding them.
///
/// A line that begins with white space continues the one before. A line that is no field is passed over.
struct HeaderLines: IteratorProtocol {
    /// Where one field lies in its block.
    struct Line {
        fileprivate var name: Range<Int>
        fileprivate var value: Range<Int>
    }

    private let block: [UInt8]
    private var position = 0

    init(_ block: [UInt8]) { self.block = block }

    mutating func next() -> Line? {
        while position < block.count {
            let start = position
            var end = lineEnd(from: start)
            position = end
            while position < block.count, block[position] == 0x20 || block[position] == 0x09 {
                end = lineEnd(from: position)
                position = end
            }
            guard let colon = block[start..<end].firstIndex(of: UInt8(ascii: ":")), colon > start,
                block[start..<colon].allSatisfy(\.isTokenByte)
            else { continue }
            return Line(name: start..<colon, value: colon + 1..<end)
        }
        return nil
    }

    /// The index after a line's end.
    private func lineEnd(from start: Int) -> Int {
        (block[start...].firstIndex(of: 0x0A) ?? block.count - 1) + 1
    }
}

extension HeaderLines.Line {
    func name(in block: [UInt8]) -> String { String(decoding: block[name], as: UTF8.self) }

    /// The value without white space around it. Bytes that are not UTF-8 are read as Latin-1 (RFC 9110 section 5.5).
    func value(in block: [UInt8]) -> String {
        var bytes = block[value]
        while let last = bytes.last, Self.isBlank(last) { bytes.removeLast() }
        bytes = bytes.drop(while: Self.isBlank)
        if bytes.contains(0x0A) { bytes = Self.joined(bytes)[...] }
        return String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.lazy.map(Unicode.Scalar.init)))
    }

    func isNamed(_ other: String, in block: [UInt8]) -> Bool {
        name.count == other.utf8.count
            && zip(block[name], other.utf8).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }

    /// Continued lines as one, a space for each break and the white space around it (RFC 9112 section 5.2).
    private static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for part in bytes.split(separator: 0x0A) {
            var part = part.drop(while: isBlank)
            while let last = part.last, isBlank(last) { part.removeLast() }
            guard !part.isEmpty else { continue }
            if !result.isEmpty { result.append(0x20) }
            result.append(contentsOf: part)
        }
        return result
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
    }
}
