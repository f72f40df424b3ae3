/// A point in time as RFC 3339 writes it: `2024-05-01T12:30:00.250Z`. Keeps the text exactly as it came.
///
/// Two values are equal where their texts are; compare ``millisecondsSinceEpoch`` to compare points in time.
public struct DateTime: Sendable, Hashable {
    /// The text, as it came or as it was made.
    public let text: String
    /// Milliseconds since the epoch, 1970-01-01T00:00:00Z; what is finer is cut off. A leap second counts as the second
    /// after it.
    public let millisecondsSinceEpoch: Int64

    /// The value of a text; nil where it is no `date-time` of RFC 3339 section 5.6.
    public init?(_ text: String) {
        var scanner = DateScanner(text)
        guard let days = scanner.date(), scanner.skip("T", or: "t"),
            let hour = scanner.number(digits: 2, in: 0...23), scanner.skip(":"),
            let minute = scanner.number(digits: 2, in: 0...59), scanner.skip(":"),
            let second = scanner.number(digits: 2, in: 0...60),
            let milliseconds = scanner.milliseconds(),
            let offset = scanner.offsetMinutes(), scanner.isAtEnd
        else { return nil }
        self.text = text
        let minutes = (days * 24 + hour) * 60 + minute - offset
        millisecondsSinceEpoch = Int64((minutes * 60 + second) * 1000 + milliseconds)
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
        self.millisecondsSinceEpoch = millisecondsSinceEpoch
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
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        guard let value = DateTime(try reader.readString()) else {
            throw reader.error(.invalidValue(expected: "an RFC 3339 date and time"))
        }
        self = value
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeString(text)
    }
}

extension DateTime: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = DateTime(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "expected an RFC 3339 date and time")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
