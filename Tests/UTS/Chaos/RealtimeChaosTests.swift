import Foundation
import TestSupport
import Testing

/// The number of messages of the long run; nil to skip it.
private let chaosMessages = ProcessInfo.processInfo.environment["CHAOS_MESSAGES"].flatMap { Int($0) }

/// Connections over which messages arrive, and which break in all ways at random.
@Suite(.serialized) struct RealtimeChaosTests {
    @Test func `over breaking connections, subscribers see each message once and in order, or are told`() async throws {
        let tally = try await RealtimeChaosRound(messages: 600, seed: 1).run()

        #expect(tally.problems.isEmpty, "\(tally.problems.prefix(5))")
        #expect(tally.accepted > 300 && tally.cuts > 3, "\(tally)")
    }

    @Test func `a service that restarts and has forgotten everything is a gap, and no message is lost in silence`()
        async throws
    {
        let tally = try await RealtimeChaosRound(messages: 600, seed: 2, restarts: 1).run()

        #expect(tally.problems.isEmpty, "\(tally.problems.prefix(5))")
        #expect(tally.accepted > 300 && tally.restarts == 1 && tally.gaps > 0, "\(tally)")
    }

    /// Runs only if `CHAOS_MESSAGES` is set to the number of messages; `CHAOS_SEED` repeats where connections are cut.
    @Test(.enabled(if: chaosMessages != nil, "set CHAOS_MESSAGES"))
    func `many thousands of messages over breaking connections, and no resource is left behind`() async throws {
        let seed =
            ProcessInfo.processInfo.environment["CHAOS_SEED"].flatMap { UInt64($0) }
            ?? .random(in: 0...UInt64(UInt32.max))
        let rounds = 10
        print("chaos: CHAOS_SEED=\(seed) repeats where connections are cut")
        var baseline = ProcessHoldings()
        var tally = RealtimeChaosTally()
        for round in 0..<rounds {
            tally += try await RealtimeChaosRound(
                messages: max(1, (chaosMessages ?? 0) / rounds), seed: seed << 8 | UInt64(round),
                restarts: round % 4 == 2 ? 2 : 0
            ).run()
            if round == rounds / 4 { baseline = try ProcessHoldings.now() }
            print("chaos: \(tally), \(try ProcessHoldings.now())")
        }
        #expect(tally.problems.isEmpty, "CHAOS_SEED=\(seed): \(tally.problems.prefix(5))")
        try await eventually { try ProcessHoldings.now().descriptors <= baseline.descriptors + 16 }
        let end = try ProcessHoldings.now()
        #expect(end.descriptors <= baseline.descriptors + 16, "from \(baseline) to \(end)")
        #expect(end.memory <= baseline.memory + baseline.memory / 10 + 16 << 10, "from \(baseline) to \(end)")
    }
}
