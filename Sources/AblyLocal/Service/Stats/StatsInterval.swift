import AblyPlatform

/// The length of a statistics interval.
enum IntervalUnit: String, Sendable, CaseIterable {
    case minute, hour, day, month
}

/// A point in time in UTC, to the minute, in the notation of interval ids: `2026-02-03:15:05`.
struct StatsInterval: Sendable, Hashable, Comparable {
    private var date: CivilDate
    private var hour: Int
    private var minute: Int

    static func < (left: Self, right: Self) -> Bool { left.minutesSinceEpoch < right.minutesSinceEpoch }

    /// - Parameter total: Minutes since the epoch; dates outside the years 0000 to 9999 are clamped to the first or
    ///   last day.
    init(minute total: Int64) {
        let remainder = Int(total % 1440)
        // Division truncates towards zero, which before the epoch is the following day.
        let minutes = remainder < 0 ? remainder + 1440 : remainder
        date = CivilDate(nearest: Int(total / 1440) - (remainder < 0 ? 1 : 0))
        hour = minutes / 60
        minute = minutes % 60
    }

    /// Parses an interval id of any unit: `2026-02`, `2026-02-03`, `2026-02-03:15`, `2026-02-03:15:05`.
    init?(id: String) {
        let parts = id.split(separator: ":", omittingEmptySubsequences: false)
        let date = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        let texts = date + parts.dropFirst()
        let numbers = texts.compactMap { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == texts.count, (2...3).contains(date.count), parts.count <= 3,
            date.count == 3 || parts.count == 1, numbers[0] > 0,
            let day = CivilDate(year: numbers[0], month: numbers[1], day: numbers.count > 2 ? numbers[2] : 1)
        else { return nil }
        self.date = day
        hour = numbers.count > 3 ? numbers[3] : 0
        minute = numbers.count > 4 ? numbers[4] : 0
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    }

    /// Minutes since the epoch.
    var minutesSinceEpoch: Int64 { Int64(date.daysSinceEpoch) * 1440 + Int64(hour * 60 + minute) }

    /// The start of the enclosing interval of a unit.
    func truncated(to unit: IntervalUnit) -> Self {
        var result = self
        if unit != .minute { result.minute = 0 }
        if unit == .day || unit == .month { result.hour = 0 }
        if unit == .month { result.date = CivilDate(nearest: date.daysSinceEpoch - date.day + 1) }
        return result
    }

    /// The id of the interval of a unit that starts here.
    func id(_ unit: IntervalUnit) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        var text = unit == .month ? String(date.text.dropLast(3)) : date.text
        if unit == .hour || unit == .minute { text += ":" + two(hour) }
        if unit == .minute { text += ":" + two(minute) }
        return text
    }
}
