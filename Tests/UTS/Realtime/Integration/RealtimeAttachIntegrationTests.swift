import AblyLocal
import AblyPubSub
import Testing

/// Attaching and detaching channels, against the local service.
@Suite struct RealtimeAttachIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    // UTS: realtime/integration/RTL4c/attach-succeeds-0
    @Test func `a channel is attached`() async throws {
        let client = try await sandbox.connected()
        let channel = client.channels[Sandbox.unique("attach-RTL4c")]
        let log = channel.log()
        #expect(channel.state == .initialized)

        try await channel.attach()

        #expect(await channel.reaches(.attached))
        #expect(log.states == [.attaching, .attached])
        #expect(channel.errorReason == nil)
        await client.close()
    }

    // UTS: realtime/integration/RTL5d/detach-succeeds-0
    @Test func `a channel is detached`() async throws {
        let client = try await sandbox.connected()
        let channel = client.channels[Sandbox.unique("detach-RTL5d")]
        try await channel.attach()
        #expect(await channel.reaches(.attached))
        let log = channel.log()

        try await channel.detach()

        #expect(await channel.reaches(.detached))
        #expect(log.states == [.detaching, .detached])
        #expect(channel.errorReason == nil)
        let connections = await sandbox.service.connections(appId: sandbox.appId)
        #expect(connections.first { $0.id == client.connection.id }?.channels == [])
        await client.close()
    }

    // UTS: realtime/integration/RTL14/insufficient-capability-failed-0 (RTL6b: only the publish is rejected)
    @Test func `a key without the capability to publish attaches a channel, and cannot publish`() async throws {
        let client = try await sandbox.connected(.subscribe)
        let channel = client.channels[Sandbox.unique("publish-not-allowed")]
        try await channel.attach()

        let error = await #expect(throws: AblyError.self) { try await channel.publish(name: "test", data: "data") }

        #expect(error?.code == 40160)
        #expect(error?.statusCode == 401)
        #expect(channel.state == .attached)
        #expect(client.connection.state == .connected)
        await client.close()
    }

    // UTS: realtime/integration/RTL14/insufficient-capability-failed-0 (RTL14: what may not be attached fails)
    @Test func `a key without any capability for a channel makes the channel fail`() async throws {
        let client = try await sandbox.connected(.perChannel)
        let channel = client.channels[Sandbox.unique("attach-not-allowed")]
        let log = channel.log()

        let error = await #expect(throws: AblyError.self) { try await channel.attach() }

        #expect(error?.code == 40160)
        #expect(error?.statusCode == 401)
        #expect(await channel.reaches(.failed))
        #expect(log.states == [.attaching, .failed])
        #expect(channel.errorReason?.code == 40160)
        #expect(client.connection.state == .connected)
        await client.close()
    }
}
