import Glibc

/// How many calls to make, how many of them at once, and for how long.
public struct Load: Sendable {
    /// The number of calls in flight.
    public let inFlight: Int
    /// The number of calls to measure in each task; nil to measure for a time.
    let calls: Int?
    let nanoseconds: UInt64
    let warmUpCalls: Int
    let warmUpNanoseconds: UInt64

    /// Reads `inflight`, and `calls` with `warmcalls`, or `seconds` with `warmseconds`.
    public init(_ arguments: Arguments) {
        inFlight = max(arguments.integer("inflight") ?? 1, 1)
        calls = arguments.integer("calls").map { max($0 / max(arguments.integer("inflight") ?? 1, 1), 1) }
        warmUpCalls = arguments.integer("warmcalls") ?? 50
        let seconds = arguments.number("seconds") ?? 1
        nanoseconds = UInt64(seconds * 1e9)
        warmUpNanoseconds = UInt64((arguments.number("warmseconds") ?? seconds / 5) * 1e9)
    }

    private func flight(warmingUp: Bool, from start: UInt64) -> Flight {
        if calls != nil { return Flight(start: start, end: .max, calls: warmingUp ? warmUpCalls : calls ?? 0) }
        return Flight(start: start, end: start + (warmingUp ? warmUpNanoseconds : nanoseconds), calls: .max)
    }

    /// Makes calls one after another on the calling thread and prints their cost.
    public func run(_ call: () throws -> Void) rethrows {
        var warmUp = flight(warmingUp: true, from: monotonicNanoseconds())
        while warmUp.continues { try call(); warmUp.note() }
        let cpu = cpuMicroseconds()
        var flight = flight(warmingUp: false, from: monotonicNanoseconds())
        while flight.continues { try call(); flight.note() }
        report([flight], cpu: cpuMicroseconds() - cpu)
    }

    /// Makes calls, ``inFlight`` at once, and prints their cost.
    public func run(_ call: @escaping @Sendable () async throws -> Void) async throws {
        _ = try await fly(warmingUp: true, call)
        let cpu = cpuMicroseconds()
        let flights = try await fly(warmingUp: false, call)
        report(flights, cpu: cpuMicroseconds() - cpu)
    }

    private func fly(warmingUp: Bool, _ call: @escaping @Sendable () async throws -> Void) async throws -> [Flight] {
        let start = monotonicNanoseconds()
        guard inFlight > 1 else {
            var flight = flight(warmingUp: warmingUp, from: start)
            while flight.continues { try await call(); flight.note() }
            return [flight]
        }
        return try await withThrowingTaskGroup(of: Flight.self) { group in
            for _ in 0..<inFlight {
                group.addTask {
                    var flight = flight(warmingUp: warmingUp, from: start)
                    while flight.continues { try await call(); flight.note() }
                    return flight
                }
            }
            var flights: [Flight] = []
            for try await flight in group { flights.append(flight) }
            return flights
        }
    }

    private func report(_ flights: [Flight], cpu: Double) {
        let times = flights.flatMap(\.times).sorted()
        let start = flights.map(\.start).min() ?? 0
        let seconds = Double((flights.map(\.last).max() ?? 0) - start) / 1e9
        func quantile(_ share: Double) -> Double {
            times.isEmpty ? 0 : Double(times[min(Int(Double(times.count) * share), times.count - 1)]) / 1e3
        }
        // Of equal tasks that make calls for the same time: the most calls of a task, divided by the fewest.
        let counts = flights.map(\.times.count)
        let spread = Double(counts.max() ?? 1) / Double(max(counts.min() ?? 1, 1))
        print(
            """
            {"calls": \(times.count), "seconds": \(seconds), "cpu_us": \(cpu / Double(max(times.count, 1))), \
            "p50_us": \(quantile(0.5)), "p99_us": \(quantile(0.99)), "spread": \(spread), \
            "peak_kb": \(peakKilobytes())}
            """)
    }
}

/// Consecutive calls, and the time that each took.
struct Flight: Sendable {
    let start: UInt64
    let end: UInt64
    var calls: Int
    var last: UInt64
    var times: [UInt32] = []

    init(start: UInt64, end: UInt64, calls: Int) {
        self.start = start
        self.end = end
        self.calls = calls
        last = start
        times.reserveCapacity(1 << 12)
    }

    var continues: Bool { calls > 0 && last < end }

    mutating func note() {
        let now = monotonicNanoseconds()
        times.append(UInt32(clamping: now - last))
        last = now
        calls -= 1
    }
}
