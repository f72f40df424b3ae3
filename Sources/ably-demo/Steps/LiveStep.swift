import AblyPubSub

/// Messages and members as they arrive over a connection.
struct LiveStep: Step {
    let title = "AblyRealtime: live messages and presence"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        var options = scene.restOptions
        options.clientId = "alice"
        console.call("let realtime = AblyRealtime(options)")
        return try await AblyRealtime.withClient(options) { alice in
            try await alice.connection.connected()
            console.result("connected, connection \(alice.connection.id ?? "?")")
            let name = "\(scene.channel)-live"
            let channel = alice.channels[name]
            console.call("for try await message in channel.messages(named: \"hello\") { … }")
            let messages = channel.messages(named: "hello")
            try await messages.attached()

            console.call("try await channel.publish(name: \"hello\", data: \"world\")")
            let result = try await channel.publish(name: "hello", data: "world")
            let received = try require(try await messages.first { _ in true }, "the message")
            console.result("received \(received.data ?? .null), serial \(received.serial ?? "?")")
            try expect(received.serial == result.serials?.first, "the serials differ")

            let members = channel.presence.events(.enter)
            console.call("try await channel.presence.enter(\"writing\")")
            try await channel.presence.enter("writing")
            let member = try require(try await members.first { _ in true }, "the member")
            console.result("\(member.clientId ?? "?") is present: \(member.data ?? .null)")
            let present = try await channel.presence.get()
            try expect(present.map(\.clientId) == ["alice"], "the members are \(present.compactMap(\.clientId))")

            let ping = try await alice.connection.ping()
            console.result("the service responds within \(ping)")
            return "what is published arrives as it happens"
        }
    }
}
