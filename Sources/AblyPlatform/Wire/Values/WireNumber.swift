/// A JSON number of any size, with all its digits.
public struct WireNumber: Sendable, Hashable {
    /// The number as received: `123456789012345678901234567890`.
    public let text: String

    /// Parses a number.
    ///
    /// - Returns: The number, or nil if the string is not a number of RFC 8259 section 6.
    public init?(_ text: String) {
        guard Self.isNumber(text) else { return nil }
        self.text = text
    }

    init(checked text: String) { self.text = text }

    /// The nearest `Double`; infinite if the number is out of range.
    public var doubleValue: Double { Double(text) ?? (text.hasPrefix("-") ? -.infinity : .infinity) }

    private static func isNumber(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        func digits() -> Int {
            let count = rest.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let beginsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        if whole == 0 || whole > 1 && beginsWithZero { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            if digits() == 0 { return false }
        }
        if let exponent = rest.first, exponent | 0x20 == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
            if digits() == 0 { return false }
        }
        return rest.isEmpty
    }
}

extension WireNumber: CustomStringConvertible {
    public var description: String { text }
}

extension WireNumber: WireDecodable, WireEncodable {
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) { self = try reader.readNumber() }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        try writer.writeNumber(self)
    }
}
