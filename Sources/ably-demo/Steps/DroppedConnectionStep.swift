import AblyLocal
import AblyPubSub

/// A connection that is lost, and continues where it was.
struct DroppedConnectionStep: Step {
    let title = "AblyRealtime: a dropped connection that resumes"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        guard let service = scene.service else {
            throw LeftOut(reason: "only the service inside this process drops a connection on request")
        }
        return try await AblyRealtime.withClient(scene.restOptions) { realtime in
            let channel = realtime.channels["\(scene.channel)-dropped"]
            let messages = channel.messages()
            try await messages.attached()
            let changes = realtime.connection.changes()
            let id = realtime.connection.id ?? ""

            console.remark("The service drops the connection; meanwhile a message is published over REST.")
            _ = await service.dropConnection(id)
            let rest = scene.rest()
            defer { rest.close() }
            try await rest.channels[channel.name].publish(name: "missed", data: "nothing is lost")

            for await change in changes {
                console.result("\(change.previous.rawValue) → \(change.current.rawValue)")
                if change.current == .connected { break }
            }
            let received = try require(try await messages.first { _ in true }, "the message that was missed")
            console.result("received \(received.data ?? .null)")
            try expect(received.name == "missed", "another message was received")
            try expect(realtime.connection.id == id, "the connection was not resumed")
            return "the same connection goes on, with the message that it missed"
        }
    }
}
