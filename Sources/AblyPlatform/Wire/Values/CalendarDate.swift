/// A day of the calendar, `full-date` of RFC 3339: `2024-05-01`. Keeps the text exactly as it came, whether it is one or
/// not, as ``DateTime`` does.
public struct CalendarDate: Sendable, Hashable {
    /// The day as it came, or as `YYYY-MM-DD`.
    public let text: String

    /// The year, 0 to 9999; nil where ``text`` is no day of the calendar. Worked out each time, as ``month`` and ``day``.
    public var year: Int? { date?.year }
    /// The month, 1 to 12; nil where ``text`` is no day of the calendar.
    public var month: Int? { date?.month }
    /// The day of the month, 1 to 31; nil where ``text`` is no day of the calendar.
    public var day: Int? { date?.day }

    private var date: CivilDate? {
        var scanner = DateScanner(text)
        guard let days = scanner.date(), scanner.isAtEnd else { return nil }
        return CivilDate(daysSinceEpoch: days)
    }

    /// A day.
    ///
    /// - Parameters:
    ///   - year: 0 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to 31.
    /// - Returns: Nil where the calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        text = date.text
    }

    /// The day that a text names.
    ///
    /// - Returns: Nil where it is not written `YYYY-MM-DD`, or there is no such day.
    public init?(_ text: String) {
        self.init(unchecked: text)
        if date == nil { return nil }
    }

    /// The value of a text, which is not checked.
    public init(unchecked text: String) { self.text = text }
}

extension CalendarDate: Comparable {
    /// Whether a day is before another one; texts that are no days are compared as texts.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.text < right.text }
}

extension CalendarDate: CustomStringConvertible {
    public var description: String { text }
}

extension CalendarDate: WireDecodable, WireEncodable {
    /// Reads any string; ``year`` tells whether it is a day.
    @inlinable
    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self.init(unchecked: try reader.readString())
    }

    @inlinable
    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        writer.writeString(text)
    }
}

extension CalendarDate: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(unchecked: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
