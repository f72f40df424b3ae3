#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Dates of HTTP header fields (RFC 9110 section 5.6.7).
enum HTTPDate {
    /// The system's time in seconds since the epoch.
    static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int(time.tv_sec)
    }

    /// Parses a date in the current format, `Sun, 06 Nov 1994 08:49:37 GMT`, or in one of the two obsolete ones,
    /// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
    ///
    /// - Parameter text: The date.
    /// - Returns: Seconds since the epoch; nil if the string is not a valid date. A leap second counts as the one before.
    static func seconds(_ text: String) -> Int? {
        let words = text.split { $0 == " " || $0 == "," }.map(String.init)
        switch words.count {
        case 6 where words[5] == "GMT":
            return seconds(year: number(words[3], digits: 4), month: words[2], day: words[1], time: words[4])
        case 4 where words[3] == "GMT":
            let date = words[1].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            guard date.count == 3, let year = number(date[2], digits: 2) else { return nil }
            // A two-digit year more than fifty years ahead means the last century (RFC 9110); the fixed limit suffices,
            // since no service asks for so long a wait.
            return seconds(year: year < 70 ? 2_000 + year : 1_900 + year, month: date[1], day: date[0], time: words[2])
        case 5:
            return seconds(year: number(words[4], digits: 4), month: words[1], day: words[2], time: words[3])
        default: return nil
        }
    }

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    private static func seconds(year: Int?, month: String, day: String, time: String) -> Int? {
        let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { number(String($0), digits: 2) }
        guard let year, let month = months.firstIndex(of: month), day.utf8.count <= 2, let day = number(day),
            let date = CivilDate(year: year, month: month + 1, day: day), parts.count == 3,
            let hour = parts[0], let minute = parts[1], let second = parts[2], hour < 24, minute < 60, second <= 60
        else { return nil }
        return ((date.daysSinceEpoch * 24 + hour) * 60 + minute) * 60 + min(second, 59)
    }

    private static func number(_ text: String, digits: Int? = nil) -> Int? {
        guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), digits == nil || text.utf8.count == digits else {
            return nil
        }
        return Int(text)
    }
}
