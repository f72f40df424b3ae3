import Foundation
import Testing

@testable import AblyLocal

/// Random clients that connect, lose their sockets, resume, attach, publish and enter, against a model of what they must
/// see.
@Suite struct SimulationTests {
    /// The seeds, and the number of steps for each; the environment variables `SIMULATION_SEEDS` (`7`, `1-500`) and
    /// `SIMULATION_STEPS` replace them, to run a failed one again or many of them.
    static let seeds: [UInt64] = {
        let bounds = (environment["SIMULATION_SEEDS"] ?? "1-10").split(separator: "-").compactMap { UInt64($0) }
        guard let first = bounds.first, let last = bounds.last, first <= last else { return [] }
        return Array(first...last)
    }()
    private static let steps = environment["SIMULATION_STEPS"].flatMap { Int($0) } ?? 400
    private static var environment: [String: String] { ProcessInfo.processInfo.environment }

    @Test(arguments: seeds)
    func `random clients see every message and every member, once, in order and across resumes`(
        seed: UInt64
    ) async throws {
        do {
            try await Simulation(seed: seed).run(steps: Self.steps)
        } catch {
            Issue.record("SIMULATION_SEEDS=\(seed) SIMULATION_STEPS=\(Self.steps): \(error)")
        }
    }
}
