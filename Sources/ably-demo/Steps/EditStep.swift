import AblyPlatform

/// An update of a published message, and its versions.
struct EditStep: Step {
    let title = "Edit a message and list its versions"
    let needs: String? = "a namespace \"mutable\" with mutable messages"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let channel = "mutable:ably-demo-\(scene.suffix)"
        let published = try await scene.ably.publishing.publishMessagesToChannel(
            channelId: channel, name: "note", data: "first draft")
        let serial = try require(published.serials?.first ?? nil, "the message's serial")
        console.result("published on \(channel), serial \(serial)")

        console.call("try await ably.messages.updateMessage(…, serial: …, action: .update, data: \"final\")")
        let update = try await scene.ably.messages.updateMessage(
            channelId: channel, serial: serial, action: .update, data: "final",
            bodyVersion: MessageOperation(description: "better wording"))
        console.result("version \(update.versionSerial ?? "–")")

        console.call("try await ably.messages.getMessageVersions(channelId: …, serial: …)")
        var versions: [Message] = []
        for _ in 0..<25 where versions.count < 2 {
            versions = try await scene.ably.messages.getMessageVersions(channelId: channel, serial: serial)
            if versions.count < 2 { try await Task.sleep(for: .milliseconds(200)) }
        }
        for version in versions {
            let note = version.version?.description.map { " (\($0))" } ?? ""
            console.result("\(version.data ?? .null)\(note)")
        }
        try expect(Set(versions.map(\.data)) == ["first draft", "final"], "the versions differ from those published")
        return "both versions are listed"
    }
}
