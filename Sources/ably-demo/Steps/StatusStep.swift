import AblyLocal
import AblyPlatform

/// A channel's status and presence.
struct StatusStep: Step {
    let title = "A channel's status and presence"
    let needs: String? = "the capabilities channel-metadata and presence"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        console.call("try await ably.status.getMetadataOfChannel(channelId: \"\(scene.channel)\")")
        let details = try await scene.ably.status.getMetadataOfChannel(channelId: scene.channel)
        console.result("active: \(details.status.map { "\($0.isActive)" } ?? "unknown")")
        try expect(details.channelId == scene.channel, "the channel is \(details.channelId)")

        try await scene.service?.presence(.enter, clientId: "ada", data: "writing", on: scene.channel)
        console.call("try await ably.status.getPresenceOfChannel(channelId: \"\(scene.channel)\")")
        let members = try await scene.ably.status.getPresenceOfChannel(channelId: scene.channel)
        console.result("present: \(members.map { "\($0.clientId ?? "–") \($0.data ?? .null)" })")
        try expect(members.count == (scene.service == nil ? 0 : 1), "\(members.count) members are present")
        return "the presence set matches"
    }
}
