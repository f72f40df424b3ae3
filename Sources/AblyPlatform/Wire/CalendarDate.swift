/// A day of the calendar, `full-date` of RFC 3339: `2024-05-01`.
public struct CalendarDate: Sendable, Hashable {
    private let date: CivilDate

    /// The year, 0 to 9999.
    public var year: Int { date.year }
    /// The month, 1 to 12.
    public var month: Int { date.month }
    /// The day of the month, 1 to 31.
    public var day: Int { date.day }

    /// A day; nil where the calendar has none such.
    ///
    /// - Parameters:
    ///   - year: 0 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to 31.
    public init?(year: Int, month: Int, day: Int) {
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        self.date = date
    }

    /// The day that a text names; nil where it is not written `YYYY-MM-DD`, or there is no such day.
    public init?(_ text: String) {
        var scanner = DateScanner(text)
        guard let days = scanner.date(), scanner.isAtEnd, let date = CivilDate(daysSinceEpoch: days) else { return nil }
        self.date = date
    }

    /// The day as `YYYY-MM-DD`.
    public var text: String { date.text }
}

extension CalendarDate: Comparable {
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.date.daysSinceEpoch < right.date.daysSinceEpoch
    }
}

extension CalendarDate: CustomStringConvertible {
    public var description: String { text }
}

extension CalendarDate: WireDecodable, WireEncodable {
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        guard let value = CalendarDate(try reader.readString()) else {
            throw reader.error(.invalidValue(expected: "a date as YYYY-MM-DD"))
        }
        self = value
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeString(text)
    }
}

extension CalendarDate: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = CalendarDate(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected a date as YYYY-MM-DD")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
