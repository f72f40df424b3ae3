/// A calendar date, `full-date` of RFC 3339: `2024-05-01`. Like ``DateTime`` it stores the string exactly as received,
/// even if it is invalid.
public struct CalendarDate: Sendable, Hashable {
    /// The string as received, or `YYYY-MM-DD`.
    public let text: String

    /// The year, 0 to 9999; nil if ``text`` is not a valid date. Computed on each access, like ``month`` and ``day``.
    public var year: Int? { date?.year }
    /// The month, 1 to 12; nil if ``text`` is not a valid date.
    public var month: Int? { date?.month }
    /// The day of the month, 1 to 31; nil if ``text`` is not a valid date.
    public var day: Int? { date?.day }

    private var date: CivilDate? {
        var scanner = DateScanner(text)
        guard let days = scanner.date(), scanner.isAtEnd else { return nil }
        return CivilDate(daysSinceEpoch: days)
    }

    /// Creates a date.
    ///
    /// - Parameters:
    ///   - year: 0 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to 31.
    /// - Returns: The date, or nil if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
        text = date.text
    }

    /// Parses a date.
    ///
    /// - Returns: The date, or nil if the string is not of the form `YYYY-MM-DD`, or there is no such day.
    public init?(_ text: String) {
        self.init(unchecked: text)
        if date == nil { return nil }
    }

    /// Creates a value from a string without validating it.
    public init(unchecked text: String) { self.text = text }
}

extension CalendarDate: Comparable {
    /// Whether a date is before another one; invalid dates are compared as strings.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.text < right.text }
}

extension CalendarDate: CustomStringConvertible {
    public var description: String { text }
}

extension CalendarDate: WireDecodable, WireEncodable {
    /// Decodes any string; ``year`` is nil if it is not a valid date.
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
