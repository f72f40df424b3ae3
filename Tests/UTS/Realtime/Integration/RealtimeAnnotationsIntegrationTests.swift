import AblyPubSub
import TestSupport
import Testing

/// Annotations that one client publishes, and another one sees, over the local service.
@Suite struct RealtimeAnnotationsIntegrationTests {
    private static let app = Task { try await Sandbox.create() }
    private static let formats: [WireFormat] = [.json, .msgpack]
    private static let reactions = "com.ably.reactions"

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    /// Two clients whose channels have the modes for annotations; both channels are attached.
    private func clients(_ channel: String, _ format: WireFormat) async throws -> TwoClients {
        let clients = try await TwoClients(
            sandbox, channel: Sandbox.unique("mutable:\(channel)"), format: format,
            publishing: ChannelOptions(modes: [.publish, .subscribe, .annotationPublish, .annotationSubscribe]),
            subscribing: ChannelOptions(modes: [.subscribe, .annotationSubscribe]))
        try await clients.subscribing.attach()
        try await clients.publishing.attach()
        return clients
    }

    /// Publishes a message.
    ///
    /// - Returns: The serial with which its own publisher receives it.
    private func publish(_ name: String, on channel: RealtimeChannel) async throws -> String {
        let received = try await channel.deliveries()
        try await channel.publish(name: name, data: "content")
        await received.reaches(1)
        return try #require(received.items.first?.serial)
    }

    // UTS: realtime/integration/RTAN1/annotation-publish-delete-0
    @Test(arguments: formats)
    func `a subscriber is told of an annotation and of its removal`(format: WireFormat) async throws {
        let clients = try await clients("rt-annotations", format)
        let received = Deliveries<Annotation>()
        try await clients.subscribing.annotations.subscribe { received.add($0) }
        let serial = try await publish("annotatable", on: clients.publishing)
        let like = Annotation(type: Self.reactions, name: "like")

        try await clients.publishing.annotations.publish(serial, like)
        await received.reaches(1)
        try await clients.publishing.annotations.delete(serial, like)
        await received.reaches(2)

        #expect(received.items.map(\.action) == [.create, .delete])
        #expect(received.items.map(\.type) == [Self.reactions, Self.reactions])
        #expect(received.items.map(\.name) == ["like", "like"])
        #expect(received.items.map(\.messageSerial) == [serial, serial])
        await clients.close()
    }

    // UTS: realtime/integration/RTAN4c/annotation-type-filtering-0
    @Test(arguments: formats)
    func `a subscriber to a type is told of the annotations of that type only`(format: WireFormat) async throws {
        let clients = try await clients("rt-ann-filter", format)
        let wanted = Deliveries<Annotation>()
        let all = Deliveries<Annotation>()
        try await clients.subscribing.annotations.subscribe(Self.reactions) { wanted.add($0) }
        try await clients.subscribing.annotations.subscribe { all.add($0) }
        let serial = try await publish("multi-type", on: clients.publishing)

        for (type, name) in [
            (Self.reactions, "like"), ("com.example.comments", "comment"), (Self.reactions, "heart"),
        ] {
            try await clients.publishing.annotations.publish(serial, Annotation(type: type, name: name))
        }
        await all.reaches(3)
        await wanted.reaches(2)

        #expect(all.items.map(\.name) == ["like", "comment", "heart"])
        #expect(wanted.items.map(\.name) == ["like", "heart"])
        #expect(wanted.items.allSatisfy { $0.type == Self.reactions })
        await clients.close()
    }

    // UTS: realtime/integration/RTAN4d/annotation-implicit-attach-0
    @Test(arguments: formats)
    func `subscribing to annotations attaches the channel`(format: WireFormat) async throws {
        let client = try await sandbox.connected(format: format)
        let channel = try client.channels.get(
            Sandbox.unique("mutable:rt-ann-implicit-attach"), options: ChannelOptions(modes: .annotationSubscribe))
        #expect(channel.state == .initialized)

        let annotations = channel.annotations.events()

        #expect(await channel.reaches(.attached))
        #expect(channel.modes == .annotationSubscribe)
        annotations.cancel()
        await client.close()
    }
}
