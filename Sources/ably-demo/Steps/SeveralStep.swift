import AblyPlatform

/// Several messages in one idempotent call.
struct SeveralStep: Step {
    let title = "Publish several messages in one idempotent call"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let before = try await scene.history(atLeast: 2).count
        let messages = (0..<5).map { index in
            Message(id: "\(scene.suffix):\(index)", name: "step", data: .string("step \(index)"))
        }
        console.call(
            "try await ably.publishing.publishMessagesToChannel(channelId: …, body: .messages(messages))   // twice")
        for _ in 1...2 {
            let result = try await scene.ably.publishing.publishMessagesToChannel(
                channelId: scene.channel, body: .messages(messages))
            console.result("message id \(result.messageId ?? "–")")
        }
        let all = try await scene.ably.history.getMessagesByChannel(channelId: scene.channel, limit: 100)
        console.result("\(all.count) messages on the channel, \(before) before")
        try expect(Set(all.compactMap(\.id)).count == all.count, "a message was published twice")
        return "five messages in one call; the repeated call added nothing"
    }
}
