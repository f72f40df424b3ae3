/// Generates the serials of one channel: strings that sort, byte by byte, in the order of their creation.
///
/// The format is Ably's: time in milliseconds, a counter, the series, and an index within one publish,
/// `01732222222222-000@localmx4k:000`. Without the index it is a position in the channel.
struct SerialSequence {
    /// Identifies the run of the service, so that positions of an earlier run are recognized.
    let series: String
    private var milliseconds: Int64 = 0
    private var counter = 0

    /// - Parameters:
    ///   - series: Letters and digits.
    ///   - now: Milliseconds since the epoch. All serials are greater than the first position, which is this time's.
    init(series: String, now: Int64) {
        self.series = series
        milliseconds = now
    }

    /// The position of the last serials that were created, or the first position.
    var position: String {
        Self.padded(milliseconds, to: 14) + "-" + Self.padded(Int64(counter), to: 3) + "@" + series
    }

    /// The position that a serial belongs to.
    static func position(of serial: String) -> String { String(serial.prefix { $0 != ":" }) }

    /// The next serials.
    ///
    /// - Parameters:
    ///   - count: The number of serials; they share a prefix and differ in their index.
    ///   - now: Milliseconds since the epoch. Serials keep increasing even if it goes back.
    /// - Returns: The serials, in order.
    mutating func next(_ count: Int, now: Int64) -> [String] {
        var serials: [String] = []
        serials.reserveCapacity(count)
        var prefix = ""
        for index in 0..<count {
            if index % 1000 == 0 { prefix = advance(now: now) }
            serials.append(prefix + Self.padded(Int64(index % 1000), to: 3))
        }
        return serials
    }

    /// The next serial.
    mutating func next(now: Int64) -> String { advance(now: now) + "000" }

    private mutating func advance(now: Int64) -> String {
        if now > milliseconds {
            milliseconds = now
            counter = 0
        } else if counter == 999 {
            // The counter has three digits only: borrow the next millisecond, since only the order matters.
            milliseconds += 1
            counter = 0
        } else {
            counter += 1
        }
        return position + ":"
    }

    private static func padded(_ number: Int64, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
