extension Stats {
    /// The beginning of the interval, in milliseconds since the epoch; nil if ``intervalId`` is malformed (TS12p).
    public var intervalTime: Int64? {
        let parts = intervalId.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == ":" }.map { Int($0) }
        // Months and longer ids: `2026-01`, `2026-01-01`, `2026-01-01:00`, `2026-01-01:00:42`.
        guard (2...5).contains(parts.count), let year = parts[0], let month = parts[1] else { return nil }
        // What the id leaves out is the beginning of the interval.
        func part(_ index: Int, otherwise: Int) -> Int? { index < parts.count ? parts[index] : otherwise }
        guard let day = part(2, otherwise: 1), let hour = part(3, otherwise: 0), let minute = part(4, otherwise: 0),
            (0..<24).contains(hour), (0..<60).contains(minute),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return Int64(((date.daysSinceEpoch * 24 + hour) * 60 + minute) * 60_000)
    }
}
