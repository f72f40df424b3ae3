import enum AblyPlatform.WireValue
import Testing

@testable import AblyLocal

/// `GET /time` under load.
@Suite struct TimeTests {
    /// One publish, and the times that a client read just before and just after it.
    private struct Observation: Sendable {
        let before: Int64
        let name: String
        let after: Int64
    }

    @Test func `each service time lies between the timestamps before and after it with concurrent clients`()
        async throws
    {
        let service = try await LocalService.start()
        let observations = try await withThrowingTaskGroup(of: [Observation].self) { group in
            for worker in 0..<8 {
                group.addTask { try await Self.observe(worker: worker, service: service) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let published = await service.published(on: "a")
        let timestamps = Dictionary(
            published.map { ($0.name ?? "", $0.timestamp) }, uniquingKeysWith: { first, _ in first })
        #expect(published.count == 200 && timestamps.count == 200)
        for observation in observations {
            let timestamp = try #require(timestamps[observation.name])
            #expect(observation.before < timestamp && timestamp < observation.after, "\(observation), \(timestamp)")
        }
        await service.stop()
    }

    private static func observe(worker: Int, service: LocalService) async throws -> [Observation] {
        let client = SocketClient(port: service.port, key: service.key)
        func time() async throws -> Int64 {
            try #require(try await client.send("GET", "/time").value[0]?.exactInteger)
        }
        var observations: [Observation] = []
        for step in 0..<25 {
            let name = "\(worker).\(step)"
            let before = try await time()
            let status = try await client.send("POST", "/channels/a/messages", ["name": .string(name)]).status
            #expect(status == 201)
            observations.append(Observation(before: before, name: name, after: try await time()))
        }
        return observations
    }
}
