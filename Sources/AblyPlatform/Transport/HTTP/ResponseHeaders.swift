/// The header of a response, stored as received and parsed on demand: most calls never look at it.
public struct ResponseHeaders: Sendable, Hashable {
    /// Field lines as received, each ended by CR LF, without status lines.
    var block: [UInt8]

    /// - Parameter block: Field lines, each ended by CR LF.
    public init(block: [UInt8] = []) {
        self.block = block
    }

    /// Creates a header from individual fields, for example in a stub transport.
    ///
    /// - Parameter fields: Names and values; line breaks and NUL are replaced with spaces.
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

    /// Whether there are no fields.
    public var isEmpty: Bool {
        var lines = HeaderLines(block)
        return lines.next() == nil
    }

    /// The value of a field. If the field was received several times, its values in order, joined by `", "` (RFC 9110
    /// section 5.3). `Set-Cookie` cannot be joined: only its first value is returned; ``values(of:)`` returns all.
    ///
    /// - Parameter name: The field's name, in any case.
    /// - Returns: The value, or nil if the field was not received.
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

    /// All values of a field, one per field line.
    ///
    /// - Parameter name: The field's name, in any case.
    public func values(of name: String) -> [String] {
        var values: [String] = []
        var lines = HeaderLines(block)
        while let line = lines.next(named: name) { values.append(line.value(in: block)) }
        return values
    }

    /// Calls `body` with the bytes of a field's first value; returns nil if the field was not received.
    ///
    /// - Parameter name: The field's name, in any case.
    func withFirstValue<Result>(of name: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        var lines = HeaderLines(block)
        return lines.next(named: name)?.withValue(in: block, body)
    }
}
