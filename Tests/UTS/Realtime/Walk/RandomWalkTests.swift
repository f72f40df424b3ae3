import Foundation
import TestSupport
import Testing

/// The number of steps of the long walks; nil for short ones.
private let longSteps = ProcessInfo.processInfo.environment["WALK_STEPS"].flatMap { Int($0) }

@Suite struct RandomWalkTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `whatever happens in whatever order, no rule of connections and channels is broken`(seed: UInt64) async {
        var left = (longSteps ?? 10_000) / 20
        var round: UInt64 = 0
        while left > 0 {
            // The record of a mock grows: several walks, each not too long.
            let count = min(left, 1_000)
            let walk = RandomWalk(seed: seed << 32 | round)
            walk.run(steps: count)
            if walk.problems.isEmpty { await walk.end() }
            #expect(
                walk.problems.isEmpty, "seed \(seed), round \(round): \(walk.problems), after \(walk.steps.suffix(25))")
            if !walk.problems.isEmpty { return }
            left -= count
            round += 1
        }
    }
}
