/// A point in time as RFC 3339 writes it: `2024-05-01T12:30:00.250Z`. Keeps the text exactly as it came, whether it is one
/// or not: services send others, and one member must not make a whole response unreadable.
///
/// Two values are equal where their texts are; compare ``millisecondsSinceEpoch`` to compare points in time.
public struct DateTime: Sendable, Hashable {
    /// The text, as it came or as it was made.
    public let text: String

    /// The value of a text.
    ///
    /// - Returns: Nil where it is no `date-time` of RFC 3339 section 5.6.
    public init?(_ text: String) {
        guard Self.milliseconds(of: text) != nil else { return nil }
        self.text = text
    }

    /// The value of a text, which is not checked.
    public init(unchecked text: String) { self.text = text }

    /// Milliseconds since the epoch, 1970-01-01T00:00:00Z; what is finer is cut off. A leap second counts as the second
    /// after it. Nil where ``text`` is no `date-time` of RFC 3339 section 5.6. Worked out each time.
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

    /// A point in time, written in UTC, with milliseconds where there are some.
    ///
    /// - Parameter millisecondsSinceEpoch: Milliseconds since the epoch, in the years 0000 to 9999.
    /// - Returns: Nil where the year has more than four digits or is negative: RFC 3339 cannot write it.
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
    /// Reads any string; ``millisecondsSinceEpoch`` tells whether it is a point in time.
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
