import AblyPubSub

/// An encrypted channel over a connection.
struct LiveEncryptionStep: Step {
    let title = "AblyRealtime: an encrypted channel"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let cipher = CipherParams.generated()
        let name = "\(scene.channel)-secret"
        var stranger = scene.restOptions
        // That it cannot decrypt what it receives is what is shown here.
        stranger.logLevel = nil
        return try await AblyRealtime.withClient(stranger) { writer in
            try await AblyRealtime.withClient(scene.restOptions) { reader in
                console.call("let channel = try realtime.channels.get(\"\(name)\", cipher: cipher)")
                let messages = try reader.channels.get(name, cipher: cipher).messages()
                // Without the key: what anybody else receives.
                let sealed = writer.channels[name].messages()
                try await messages.attached()
                try await sealed.attached()
                let rest = scene.rest()
                defer { rest.close() }
                try await rest.channels.get(name, cipher: cipher).publish(name: "secret", data: "for two")

                let read = try require(try await messages.first { _ in true }, "the message")
                console.result("with the key: \(read.data ?? .null)")
                try expect(read.data == "for two", "the payload was not decrypted")
                let seen = try require(try await sealed.first { _ in true }, "the message without the key")
                console.result(
                    "without it: \(seen.data?.bytesValue?.count ?? 0) bytes, encoding \(seen.encoding ?? "none")")
                try expect(seen.encoding?.contains("cipher+aes-256-cbc") == true, "the payload is readable")
                return "only who has the key reads what arrives"
            }
        }
    }
}
