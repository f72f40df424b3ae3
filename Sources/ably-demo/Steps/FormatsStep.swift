import AblyPlatform

/// JSON and MessagePack, decoded into models, and HTML as bytes.
struct FormatsStep: Step {
    let title = "JSON and MessagePack"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        console.call("try await ably.history.raw.getMessagesByChannel(channelId: …, format: .json)   // and .msgpack")
        let json = try await scene.ably.history.raw.getMessagesByChannel(
            channelId: scene.channel, limit: 7, format: .json)
        let packed = try await scene.ably.history.raw.getMessagesByChannel(
            channelId: scene.channel, limit: 7, format: .msgpack)
        for response in [json, packed] {
            let type = response.headers["content-type"] ?? "no type"
            console.result("\(type.padded(to: 24)) \(response.bytes.count) bytes, \(response.body.count) messages")
        }
        try expect(json.body.map(\.id) == packed.body.map(\.id), "the two formats have different messages")

        console.call("try await ably.history.raw.getMessagesByChannel(channelId: …, format: .html)   // undecoded")
        let html = try await scene.ably.history.raw.getMessagesByChannel(
            channelId: scene.channel, limit: 7, format: .html)
        console.result("\((html.headers["content-type"] ?? "no type").padded(to: 24)) \(html.body.count) bytes")
        return "the same typed messages from both"
    }
}
