import Testing

@testable import AblyLocal

/// Serials and positions as values.
@Suite struct SerialSequenceTests {
    private static let initial = SerialSequence(series: "s1", now: 1_770_131_100_000)

    @Test func `a serial is its position and an index`() {
        var sequence = Self.initial
        #expect(sequence.position == "01770131100000-000@s1")
        let serials = sequence.next(2, now: 1_770_131_100_007)
        #expect(serials == ["01770131100007-000@s1:000", "01770131100007-000@s1:001"])
        #expect(sequence.position == "01770131100007-000@s1")
        #expect(serials.map(SerialSequence.position) == [sequence.position, sequence.position])
        #expect(SerialSequence.position(of: sequence.position) == sequence.position)
    }

    @Test func `positions grow however often and whenever serials are created`() {
        var sequence = Self.initial
        var positions = [sequence.position]
        // Often in one millisecond, beyond the counter's range, then with a clock that goes back and on.
        for _ in 0..<2500 {
            _ = sequence.next(now: 1_770_131_100_000)
            positions.append(sequence.position)
        }
        for now: Int64 in [
            1_770_131_099_000, 1_770_131_100_001, 1_770_131_100_002, 1_770_131_100_500, 9_999_999_999_999,
        ] {
            _ = sequence.next(now: now)
            positions.append(sequence.position)
        }
        #expect(zip(positions, positions.dropFirst()).allSatisfy { $0 < $1 })
        #expect(Set(positions.map(\.utf8.count)).count == 1, "so that they sort byte by byte")
    }

    @Test func `all serials are greater than the position before and belong to the one after at the latest`() {
        var sequence = Self.initial
        let before = sequence.position
        let serials = sequence.next(2500, now: 1_770_131_100_000)
        #expect(zip(serials, serials.dropFirst()).allSatisfy { $0 < $1 })
        #expect(serials.allSatisfy { $0 > before && SerialSequence.position(of: $0) > before })
        #expect(SerialSequence.position(of: serials[2499]) == sequence.position)
        #expect(Set(serials.map(SerialSequence.position)).count == 3)
    }

    @Test func `creating no serials leaves the position as it is`() {
        var sequence = Self.initial
        #expect(sequence.next(0, now: 1_770_131_200_000).isEmpty)
        #expect(sequence.position == "01770131100000-000@s1")
    }
}
