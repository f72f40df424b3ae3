import AblyPubSub

/// A channel whose payloads the service cannot read.
struct EncryptionStep: Step {
    let title = "AblyRest: an encrypted channel"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let rest = scene.rest()
        defer { rest.close() }
        let name = "\(scene.channel)-vault"
        console.call("let vault = rest.channels.get(\"\(name)\", cipher: .generated())")
        let vault = rest.channels.get(name, cipher: .generated())
        try await vault.publish(name: "secret", data: "only for those who have the key")

        let read = try await scene.poll("the history of \(name)") { try await vault.history().items.first }
        console.result("with the key: \(read.data ?? .null)")
        try expect(read.data == "only for those who have the key", "the payload was not decrypted")

        let stored = try require(
            try await scene.ably.history.getMessagesByChannel(channelId: name).first, "the message as it is stored")
        console.result(
            "as stored: \(stored.data?.stringValue?.prefix(24) ?? "")…, encoding \(stored.encoding ?? "none")")
        try expect(
            stored.encoding?.hasPrefix("utf-8/cipher+aes-256-cbc") == true,
            "the encoding is \(stored.encoding ?? "missing")")
        return "the service stores what it cannot read"
    }
}
