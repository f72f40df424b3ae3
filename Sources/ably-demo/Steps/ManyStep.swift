import AblyPlatform

/// Calls from many tasks over one client.
struct ManyStep: Step {
    let title = "Many calls at the same time"
    let needs: String? = "the capability channel-metadata"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let count = scene.service == nil ? 10 : 200
        console.call("withThrowingTaskGroup { … \(count) × getMetadataOfChannel … }")
        let start = ContinuousClock.now
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<count {
                group.addTask {
                    try await scene.ably.status.raw.getMetadataOfChannel(channelId: scene.channel).status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        console.result("\(statuses.count) responses in \((ContinuousClock.now - start).milliseconds)")
        try expect(statuses.count == count && statuses.allSatisfy { $0 == 200 }, "not all calls succeeded")
        return "one client for all tasks and threads"
    }
}
