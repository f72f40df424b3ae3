import AblyPlatform

/// A message with data and extras, published and read back.
struct PublishStep: Step {
    let title = "Publish a message and read it from history"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        console.call(
            """
            try await ably.publishing.publishMessagesToChannel(
                channelId: "\(scene.channel)", name: "order", data: ["id": 7, "paid": true],
                extras: Extras(headers: ["source": "demo"]))
            """)
        let result = try await scene.ably.publishing.publishMessagesToChannel(
            channelId: scene.channel, name: "order", data: ["id": 7, "paid": true],
            extras: Extras(headers: ["source": "demo"]))
        let id = try require(result.messageId, "the message's id")
        console.result("message id \(id), serials \(result.serials?.compactMap { $0 } ?? [])")

        console.call("try await ably.history.getMessagesByChannel(channelId: \"\(scene.channel)\", limit: 1)")
        let message = try await scene.history(atLeast: 1)[0]
        console.result("name \(message.name ?? "–"), data \(message.data ?? .null)")
        console.result("encoding \(message.encoding ?? "none"), headers \(message.extras?.headers ?? [:])")
        try expect(message.name == "order", "the name of the message is \(message.name ?? "missing")")
        try expect(message.extras?.headers?["source"] == "demo", "the extras did not come back")
        return "published and read"
    }
}

extension Scene {
    /// The newest messages of the demo's channel, once there are enough of them: Ably may take a moment.
    ///
    /// - Parameter count: The expected number, 1 to 1000.
    /// - Returns: The messages, newest first.
    /// - Throws: ``ApiError``; ``Unexpected`` if there are fewer after five seconds.
    func history(atLeast count: Int) async throws -> [Message] {
        try await poll("the history of \(channel) with \(count) messages") {
            let messages = try await ably.history.getMessagesByChannel(channelId: channel, limit: count)
            return messages.count >= count ? messages : nil
        }
    }
}
