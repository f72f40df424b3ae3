/// The length of time that counts are added up over.
enum StatsUnit: String, Sendable, CaseIterable {
    case minute, hour, day, month
}

/// A point in time in UTC, to the minute, as the ids of statistics intervals write it: `2026-02-03:15:05`.
struct StatsInterval: Sendable, Hashable, Comparable {
    var year: Int
    var month: Int
    var day: Int
    var hour: Int
    var minute: Int

    private var fields: [Int] { [year, month, day, hour, minute] }
    static func < (left: Self, right: Self) -> Bool { left.fields.lexicographicallyPrecedes(right.fields) }

    /// - Parameter minute: Minutes since the epoch.
    init(minute total: Int64) {
        let days = Int(total.quotientAndRemainder(dividingBy: 1440).quotient) - (total % 1440 < 0 ? 1 : 0)
        let rest = Int(total) - days * 1440
        // Civil date from days, in 400-year eras that start on 1 March, so that a leap day comes last.
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = rest / 60
        minute = rest % 60
    }

    /// Reads an interval id of any unit: `2026-02`, `2026-02-03`, `2026-02-03:15`, `2026-02-03:15:05`.
    init?(id: String) {
        let parts = id.split(separator: ":", omittingEmptySubsequences: false)
        let date = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        let numbers = (date + parts.dropFirst()).map { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard (2...3).contains(date.count), parts.count <= 3, date.count == 3 || parts.count == 1,
            let year = numbers[0], let month = numbers[1], (1...12).contains(month), (1...9999).contains(year)
        else { return nil }
        let rest = numbers.dropFirst(2)
        guard rest.allSatisfy({ $0 != nil }) else { return nil }
        let values = rest.compactMap { $0 } + [Int](repeating: 0, count: 3 - rest.count)
        self.year = year
        self.month = month
        day = rest.isEmpty ? 1 : values[0]
        hour = values[1]
        minute = values[2]
        guard (1...31).contains(day), (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    }

    /// Minutes since the epoch.
    var minutesSinceEpoch: Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        return Int64(days) * 1440 + Int64(hour * 60 + minute)
    }

    /// The start of the interval of a unit that this point lies in.
    func truncated(to unit: StatsUnit) -> Self {
        var result = self
        if unit != .minute { result.minute = 0 }
        if unit == .day || unit == .month { result.hour = 0 }
        if unit == .month { result.day = 1 }
        return result
    }

    /// The id of the interval of a unit that starts here.
    func id(_ unit: StatsUnit) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let digits = String(year)
        var text = String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-" + two(month)
        if unit != .month { text += "-" + two(day) }
        if unit == .hour || unit == .minute { text += ":" + two(hour) }
        if unit == .minute { text += ":" + two(minute) }
        return text
    }
}
