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
            var colon = start
            while colon < end, block[colon].isTokenByte { colon += 1 }
            guard colon > start, colon < end, block[colon] == UInt8(ascii: ":") else { continue }
            return Line(name: start..<colon, value: colon + 1..<end)
        }
        return nil
    }

    /// The next field of a name, found without reading the others.
    ///
    /// - Parameter name: The field's name, in any case.
    mutating func next(named name: String) -> Line? {
        while let start = start(of: name, from: position) {
            position = start
            guard let line = next() else { return nil }
            if line.isNamed(name, in: block) { return line }
        }
        return nil
    }

    /// Where a line begins with a name and a colon.
    ///
    /// A line that continues another begins with white space, and so with no name.
    private func start(of name: String, from first: Int) -> Int? {
        var name = name
        return name.withUTF8 { name in
            block.withUnsafeBufferPointer { block in
                var start = first
                while start + name.count < block.count {
                    var length = 0
                    while length < name.count, block[start + length].asciiLowercased == name[length].asciiLowercased {
                        length += 1
                    }
                    if length == name.count, block[start + length] == UInt8(ascii: ":") { return start }
                    start = ByteWord.firstIndex(of: 0x0A, in: block, from: start) + 1
                }
                return nil
            }
        }
    }

    /// The index after a line's end.
    private func lineEnd(from start: Int) -> Int {
        block.withUnsafeBufferPointer { min(ByteWord.firstIndex(of: 0x0A, in: $0, from: start) + 1, $0.count) }
    }
}

extension HeaderLines.Line {
    func name(in block: [UInt8]) -> String { String(decoding: block[name], as: UTF8.self) }

    /// The value without white space around it. Bytes that are not UTF-8 are read as Latin-1 (RFC 9110 section 5.5).
    func value(in block: [UInt8]) -> String {
        var (start, end) = (value.lowerBound, value.upperBound)
        while start < end, Self.isBlank(block[end - 1]) { end -= 1 }
        while start < end, Self.isBlank(block[start]) { start += 1 }
        return block.withUnsafeBufferPointer { block in
            let bytes = UnsafeBufferPointer(rebasing: block[start..<end])
            if ByteWord.firstIndex(of: 0x0A, in: bytes, from: 0) == bytes.count { return Self.text(bytes) }
            return Self.joined(bytes).withUnsafeBufferPointer(Self.text)
        }
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard let first = bytes.baseAddress, !bytes.isEmpty else { return "" }
        let isASCII = UTF8Validation.isASCII(first, first + bytes.count)
        if isASCII || UTF8Validation.firstInvalid(first, first + bytes.count) == nil {
            return String(validUTF8: first, count: bytes.count, isASCII: isASCII)
        }
        return String(String.UnicodeScalarView(bytes.lazy.map(Unicode.Scalar.init)))
    }

    func isNamed(_ other: String, in block: [UInt8]) -> Bool {
        name.count == other.utf8.count
            && zip(block[name], other.utf8).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }

    /// Continued lines as one, a space for each break and the white space around it (RFC 9112 section 5.2).
    private static func joined(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
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
