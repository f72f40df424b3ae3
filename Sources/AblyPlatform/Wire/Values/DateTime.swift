/// A point in time in the format of RFC 3339: `2024-05-01T12:30:00.250Z`. Stores the string exactly as received, even
/// if it is invalid: services send other formats, and one member must not make a whole response undecodable.
///
/// Two values are equal if their strings are; compare ``millisecondsSinceEpoch`` to compare points in time.
public struct DateTime: Sendable, Hashable {
    /// The string, as received or as created.
    public let text: String

    /// Parses a point in time.
    ///
    /// - Returns: The value, or nil if the string is not a `date-time` of RFC 3339 section 5.6.
    public init?(_ text: String) {
        guard Self.milliseconds(of: text) != nil else { return nil }
        self.text = text
    }

    /// Creates a value from a string without validating it.
    public init(unchecked text: String) { self.text = text }

    /// Milliseconds since the epoch, 1970-01-01T00:00:00Z; finer fractions are truncated. A leap second counts as the
    /// second after it. Nil if ``text`` is not a `date-time` of RFC 3339 section 5.6. Computed on each access.
    public var millisecondsSinceEpoch: Int64? { Self.milliseconds(of: text) }

    private static func milliseconds(of text: String) -> Int64? {
        var scanner = DateScanner(text)
        guard let days = scanner.date(), scanner.skip("T", or: "t"),
            let hour = scanner.number(digits: 2, in: 0...23), scanner.skip(":"),
            let minute = scanner.number(digits: 2, in: 0...59), scanner.skip(":"),
            let second = scanner.number(digits: 2, in: 0...60),
            let milliseconds = scanner.milliseconds(),
            let offset = scanner.offsetMinutes(), scanner.isAtEnd
        else { return nil }
        let minutes = (days * 24 + hour) * 60 + minute - offset
        return Int64((minutes * 60 + second) * 1000 + milliseconds)
    }

    /// Creates a point in time, formatted in UTC, with milliseconds unless they are zero.
    ///
    /// - Parameter millisecondsSinceEpoch: Milliseconds since the epoch, in the years 0000 to 9999.
    /// - Returns: The value, or nil if the year has more than four digits or is negative: RFC 3339 cannot represent it.
    public init?(millisecondsSinceEpoch: Int64) {
        let day: Int64 = 86_400_000
        var days = millisecondsSinceEpoch / day
        var rest = millisecondsSinceEpoch % day
        if rest < 0 {
            days -= 1
            rest += day
        }
        guard let date = CivilDate(daysSinceEpoch: Int(days)) else { return nil }
        let seconds = rest / 1000
        var text = date.text + "T" + Self.pad(seconds / 3600, 2) + ":" + Self.pad(seconds / 60 % 60, 2)
        text += ":" + Self.pad(seconds % 60, 2)
        if rest % 1000 != 0 { text += "." + Self.pad(rest % 1000, 3) }
        self.text = text + "Z"
    }

    static func pad(_ value: some BinaryInteger, _ digits: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

extension DateTime: CustomStringConvertible {
    public var description: String { text }
}

extension DateTime: WireDecodable, WireEncodable {
    /// Decodes any string; ``millisecondsSinceEpoch`` is nil if it is not a point in time.
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self.init(unchecked: try reader.readString())
    }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeString(text)
    }
}

extension DateTime: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(unchecked: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
