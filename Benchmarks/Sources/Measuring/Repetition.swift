/// Repeats work that does no I/O.
public struct Repetition: Sendable {
    private let seconds: Double
    private let count: Int?

    /// Reads `calls`, or `seconds`.
    public init(_ arguments: Arguments) {
        seconds = arguments.number("seconds") ?? 1
        count = arguments.integer("calls")
    }

    /// Does the work for the given time, or the given number of times, and prints the median time of one repetition.
    ///
    /// - Parameter work: Returns a number that depends on all of the work, so that the compiler cannot omit any of it.
    public func run(_ work: () throws -> Int) rethrows {
        var sum = 0
        if let count {
            for _ in 0..<count { sum &+= try work() }
            print("{\"calls\": \(count), \"sum\": \(sum)}")
            return
        }
        let begin = monotonicNanoseconds()
        var warmed = 0
        while warmed < 3 || monotonicNanoseconds() - begin < UInt64(seconds * 2e8) {
            sum &+= try work()
            warmed += 1
        }
        // Samples are long enough for the clock's own cost not to matter.
        let each = max((monotonicNanoseconds() - begin) / UInt64(warmed), 1)
        let batch = max(Int(200_000 / each), 1)
        var samples: [Double] = []
        let start = monotonicNanoseconds()
        while samples.count < 3 || monotonicNanoseconds() - start < UInt64(seconds * 1e9) {
            let before = monotonicNanoseconds()
            for _ in 0..<batch { sum &+= try work() }
            samples.append(Double(monotonicNanoseconds() - before) / 1e3 / Double(batch))
        }
        samples.sort()
        print(
            """
            {"us": \(samples[samples.count / 2]), "best_us": \(samples[0]), "samples": \(samples.count), \
            "sum": \(sum), "peak_kb": \(peakKilobytes())}
            """)
    }
}
