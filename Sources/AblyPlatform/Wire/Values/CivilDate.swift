/// A date of the proleptic Gregorian calendar, within the years that RFC 3339 can represent.
package struct CivilDate: Sendable, Hashable {
    package let year: Int
    package let month: Int
    package let day: Int

    package init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year)
        else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// - Parameter daysSinceEpoch: Days since 1970-01-01. Returns nil outside the years 0000 to 9999.
    init?(daysSinceEpoch: Int) {
        guard Self.range.contains(daysSinceEpoch) else { return nil }
        self.init(nearest: daysSinceEpoch)
    }

    /// - Parameter daysSinceEpoch: Days since 1970-01-01, clamped to the years 0000 to 9999.
    package init(nearest daysSinceEpoch: Int) {
        // Days since 0000-03-01: years that begin in March have their leap day at the end.
        let days = min(max(daysSinceEpoch, Self.range.lowerBound), Self.range.upperBound) + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// From 0000-01-01 to 9999-12-31, in days since 1970-01-01.
    private static let range = -719_528...2_932_896

    /// Days since 1970-01-01.
    package var daysSinceEpoch: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date as `YYYY-MM-DD`.
    package var text: String { DateTime.pad(year, 4) + "-" + DateTime.pad(month, 2) + "-" + DateTime.pad(day, 2) }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

/// Parses the parts of RFC 3339 strings, one after another.
struct DateScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { position == bytes.count }

    /// Parses a number of exactly `digits` digits; nil if there is none, or it is out of range.
    mutating func number(digits: Int, in range: ClosedRange<Int>) -> Int? {
        guard bytes.count - position >= digits else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        position += digits
        return range.contains(value) ? value : nil
    }

    /// Moves over a character; returns false if the next one is another.
    mutating func skip(_ character: Unicode.Scalar, or other: Unicode.Scalar? = nil) -> Bool {
        guard position < bytes.count else { return false }
        let scalar = Unicode.Scalar(bytes[position])
        guard scalar == character || scalar == other else { return false }
        position += 1
        return true
    }

    /// Parses `YYYY-MM-DD` as days since 1970-01-01.
    mutating func date() -> Int? {
        guard let year = number(digits: 4, in: 0...9999), skip("-"),
            let month = number(digits: 2, in: 1...12), skip("-"),
            let day = number(digits: 2, in: 1...31)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)?.daysSinceEpoch
    }

    /// Parses the fraction of a second, if there is one, as milliseconds; further digits are truncated.
    mutating func milliseconds() -> Int? {
        guard skip(".") else { return 0 }
        var value = 0
        var unit = 100
        let start = position
        while let digit = number(digits: 1, in: 0...9) {
            value += digit * unit
            unit /= 10
        }
        return position > start ? value : nil
    }

    /// Parses `Z` or an offset from UTC, in minutes.
    mutating func offsetMinutes() -> Int? {
        if skip("Z", or: "z") { return 0 }
        let isNegative = skip("-")
        guard isNegative || skip("+"), let hours = number(digits: 2, in: 0...23), skip(":"),
            let minutes = number(digits: 2, in: 0...59)
        else { return nil }
        return (hours * 60 + minutes) * (isNegative ? -1 : 1)
    }
}
