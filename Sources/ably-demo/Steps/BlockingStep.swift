import AblyPlatform

/// The same calls in synchronous code.
struct BlockingStep: Step {
    let title = "Blocking calls, for synchronous code"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        console.call("try ably.blocking.publishing.publishMessagesToChannel(channelId: …, data: \"blocking\")")
        let result = try await scene.blocking {
            try scene.ably.blocking.publishing.publishMessagesToChannel(channelId: scene.channel, data: "blocking")
        }
        console.result("message id \(try require(result.messageId, "the message's id"))")
        return "no await: the calling thread blocks until the response is there"
    }
}
