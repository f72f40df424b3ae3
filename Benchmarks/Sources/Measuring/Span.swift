/// The time and the CPU time of the process from a moment on, for work whose parts are not timed.
public struct Span: Sendable {
    private let begin = monotonicNanoseconds()
    private let cpu = cpuMicroseconds()

    /// Begins now.
    public init() {}

    /// Ends now, and prints the cost of each of a number of calls.
    public func report(calls: Int) {
        let cpu = cpuMicroseconds() - cpu
        let seconds = Double(monotonicNanoseconds() - begin) / 1e9
        print(
            """
            {"calls": \(calls), "seconds": \(seconds), "cpu_us": \(cpu / Double(max(calls, 1))), \
            "peak_kb": \(peakKilobytes())}
            """)
    }
}
