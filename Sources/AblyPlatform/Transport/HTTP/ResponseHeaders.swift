/// The header fields of a reply, kept as the bytes that came and parsed when asked: most calls never look.
public struct ResponseHeaders: Sendable, Hashable {
    /// Lines as they came, each ended by CR LF, without status lines.
    var block: [UInt8]

    /// - Parameter block: Header lines, each ended by CR LF.
    public init(block: [UInt8] = []) {
        self.block = block
    }

    /// Fields given one by one, as a stub transport has them.
    ///
    /// - Parameter fields: Names and values; a line break or NUL in one becomes a space.
    public init(_ fields: [(name: String, value: String)]) {
        block = []
        for field in fields {
            block.append(contentsOf: field.name.utf8.lazy.map(Self.withoutBreak))
            block.append(contentsOf: ": ".utf8)
            block.append(contentsOf: field.value.utf8.lazy.map(Self.withoutBreak))
            block.append(contentsOf: "\r\n".utf8)
        }
    }

    private static func withoutBreak(_ byte: UInt8) -> UInt8 {
        byte == 0x0D || byte == 0x0A || byte == 0 ? 0x20 : byte
    }

    /// Whether there is no field.
    public var isEmpty: Bool {
        var lines = HeaderLines(block)
        return lines.next() == nil
    }

    /// The value of a field; of one that came several times the values in order, joined by `", "` (RFC 9110 section 5.3).
    /// Of `Set-Cookie`, which cannot be joined, the first; ``values(of:)`` gives all.
    ///
    /// - Parameter name: The field's name, in any case.
    /// - Returns: nil when the field did not come.
    public subscript(_ name: String) -> String? {
        var result: String?
        var lines = HeaderLines(block)
        while let line = lines.next(named: name) {
            let value = line.value(in: block)
            guard let before = result else {
                result = value
                continue
            }
            if name.equalsIgnoringCase("Set-Cookie") { break }
            result = "\(before), \(value)"
        }
        return result
    }

    /// The values of a field, one for each time that it came.
    ///
    /// - Parameter name: The field's name, in any case.
    public func values(of name: String) -> [String] {
        var values: [String] = []
        var lines = HeaderLines(block)
        while let line = lines.next(named: name) { values.append(line.value(in: block)) }
        return values
    }

    /// Lends the value of a field that came, of its first line where it came several times.
    ///
    /// - Parameter name: The field's name, in any case.
    func withFirstValue<Result>(of name: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        var lines = HeaderLines(block)
        return lines.next(named: name)?.withValue(in: block, body)
    }
}
