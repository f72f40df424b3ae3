/// Iterates over the fields of a header block (RFC 9112 section 5) without decoding them.
///
/// A line that begins with whitespace continues the previous one. Malformed lines are skipped.
struct HeaderLines: IteratorProtocol {
    /// The position of one field in its block.
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
            position = fieldEnd(from: start)
            var colon = start
            while colon < position, block[colon].isTokenByte { colon += 1 }
            guard colon > start, colon < position, block[colon] == UInt8(ascii: ":") else { continue }
            return Line(name: start..<colon, value: colon + 1..<position)
        }
        return nil
    }

    /// The next field with a name, found without parsing the others.
    ///
    /// - Parameter name: The field's name, in any case.
    mutating func next(named name: String) -> Line? {
        guard let start = start(of: name, from: position) else { return nil }
        let colon = start + name.utf8.count
        position = fieldEnd(from: start)
        return Line(name: start..<colon, value: colon + 1..<position)
    }

    /// The index of the next line that begins with a name and a colon; nil if there is none or the name is not a token.
    ///
    /// Continuation lines begin with whitespace, so they never match.
    private func start(of name: String, from first: Int) -> Int? {
        var name = name
        return name.withUTF8 { name in
            guard let initial = name.first?.asciiLowercased, name.allSatisfy(\.isTokenByte) else { return nil }
            return block.withUnsafeBufferPointer { block in
                var start = first
                while start + name.count < block.count {
                    if block[start].asciiLowercased == initial, block[start + name.count] == UInt8(ascii: ":"),
                        (1..<name.count).allSatisfy({ block[start + $0].asciiLowercased == name[$0].asciiLowercased })
                    {
                        return start
                    }
                    start = ByteWord.firstIndex(of: 0x0A, in: block, from: start) + 1
                }
                return nil
            }
        }
    }

    /// The index past a field's last line.
    private func fieldEnd(from start: Int) -> Int {
        var end = lineEnd(from: start)
        while end < block.count, block[end] == 0x20 || block[end] == 0x09 { end = lineEnd(from: end) }
        return end
    }

    /// The index past a line's end.
    private func lineEnd(from start: Int) -> Int {
        block.withUnsafeBufferPointer { min(ByteWord.firstIndex(of: 0x0A, in: $0, from: start) + 1, $0.count) }
    }
}

extension HeaderLines.Line {
    func name(in block: [UInt8]) -> String { String(decoding: block[name], as: UTF8.self) }

    /// The value without surrounding whitespace, decoded as UTF-8, or as Latin-1 if it is invalid UTF-8 (RFC 9110
    /// section 5.5).
    func value(in block: [UInt8]) -> String {
        withValue(in: block) { bytes in
            if ByteWord.firstIndex(of: 0x0A, in: bytes, from: 0) == bytes.count { return Self.text(bytes) }
            return Self.joined(bytes).withUnsafeBufferPointer(Self.text)
        }
    }

    /// Calls `body` with the bytes of the value, without surrounding whitespace and with line breaks as received.
    func withValue<Result>(in block: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        block.withUnsafeBufferPointer { block in
            var (start, end) = (value.lowerBound, value.upperBound)
            while start < end, Self.isBlank(block[end - 1]) { end -= 1 }
            while start < end, Self.isBlank(block[start]) { start += 1 }
            return body(UnsafeBufferPointer(rebasing: block[start..<end]))
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

    /// Unfolds continuation lines: each line break and the whitespace around it become one space (RFC 9112 section
    /// 5.2).
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
