import Testing

@testable import AblyLocal

/// The log of a channel's latest events as a value.
@Suite struct ContinuityLogTests {
    /// A log with one event after each millisecond, its first position, and the positions of the events.
    private func filled(
        capacity: Int = 10, times: ClosedRange<Int64> = 1...4
    ) -> (log: ContinuityLog, start: String, positions: [String], growth: Int) {
        var serials = SerialSequence(series: "s", now: 0)
        let start = serials.position
        var log = ContinuityLog(capacity: capacity, start: start)
        var positions: [String] = []
        var growth = 0
        for time in times {
            _ = serials.next(now: time)
            growth += log.append(
                ContinuityLog.Entry(
                    position: serials.position, time: time, event: .presence(FrameOrigin(id: "id"), [])))
            positions.append(serials.position)
        }
        return (log, start, positions, growth)
    }

    @Test func `every position is followed by exactly the events after it`() {
        let (log, start, positions, _) = filled()
        for (index, position) in ([start] + positions).enumerated() {
            #expect(log.events(after: position, end: positions[3])?.map(\.position) == Array(positions[index...]))
        }
    }

    @Test func `a position between events is followed by the later ones`() {
        // A channel's position also advances without an event as well.
        let (log, _, positions, _) = filled()
        let between = "00000000000002-001@s"
        #expect(log.events(after: between, end: positions[3])?.map(\.position) == Array(positions[2...]))
        let end = "00000000000009-000@s"
        #expect(log.events(after: "00000000000005-000@s", end: end)?.isEmpty == true)
    }

    @Test(arguments: [
        "", "nonsense", "@s", "00000000000002-000", "00000000000002-000@other", "00000000000002-000@s:000",
        "00000000000002-000@S", "00000000000004-001@s", "99999999999999-999@s",
    ])
    func `a position of another series or from the future is unknown`(position: String) {
        let (log, _, positions, _) = filled()
        #expect(log.events(after: position, end: positions[3]) == nil)
    }

    @Test func `a full log drops its oldest events and treats the positions before them as too old`() {
        let (log, start, positions, _) = filled(capacity: 2)
        #expect(log.count == 2 && log.horizon == positions[1])
        #expect(log.events(after: start, end: positions[3]) == nil)
        #expect(log.events(after: positions[0], end: positions[3]) == nil)
        #expect(log.events(after: positions[1], end: positions[3])?.map(\.position) == Array(positions[2...]))
    }

    @Test func `events are dropped by age, those of the very time excepted`() {
        var (log, start, positions, growth) = filled()
        let released = log.removeEvents(before: 3)
        #expect(log.count == 2 && released > 0 && released < growth)
        #expect(log.events(after: start, end: positions[3]) == nil)
        #expect(log.events(after: positions[0], end: positions[3]) == nil)
        #expect(log.events(after: positions[1], end: positions[3])?.count == 2)
        #expect(log.removeEvents(before: 3) == 0)
    }

    @Test func `a log without events continues from its end`() {
        var (log, _, positions, growth) = filled()
        #expect(log.removeEvents(before: .max) == growth, "all memory is released")
        #expect(log.events(after: positions[3], end: positions[3])?.isEmpty == true)
        #expect(log.events(after: positions[2], end: positions[3]) == nil)
        let empty = ContinuityLog(capacity: 1, start: positions[0])
        #expect(empty.events(after: positions[0], end: positions[0])?.isEmpty == true)
    }

    @Test func `the memory of a full log is accounted for`() {
        let (_, _, _, growth) = filled(capacity: 2)
        let (_, _, _, smaller) = filled(capacity: 10, times: 1...2)
        #expect(growth == smaller && growth > 0)
    }

    @Test func `positions that are forgotten are too old`() {
        var (log, _, positions, _) = filled()
        _ = log.removeEvents(before: .max)
        log.forget(at: "00000000000005-000@s")
        #expect(log.events(after: positions[3], end: "00000000000005-000@s") == nil)
        #expect(log.events(after: "00000000000005-000@s", end: "00000000000005-000@s")?.isEmpty == true)
    }
}
