import AblyPubSub
import TestSupport
import Testing

/// Presence operations of channels that are not attached (RTP16, RTP5b, RTL11).
@Suite struct PresenceQueueTests {
    /// A service that attaches no channels until the test does.
    private let service = PresenceService { $0.attaches = false }

    /// Begins to enter, and returns once that waits for the channel.
    private func entering(_ channel: RealtimeChannel, _ data: WireValue? = nil) async -> Task<Void, any Error> {
        let entering = Task { try await channel.presence.enter(data) }
        await channel.reaches(.attaching)
        await FakeClock.settle()
        return entering
    }

    // UTS: realtime/unit/RTP16a/presence-sent-when-attached-0
    @Test func `a presence message is sent at once if the channel is attached`() async throws {
        let service = PresenceService { $0.acknowledges = false }
        let channel = service.client("my-client").channels["test"]
        try await channel.attach()

        let entering = Task { try await channel.presence.enter() }
        await eventually { !service.presence.isEmpty }
        #expect(service.presence.count == 1)

        service.mock.sendToClient(.ack(0))
        try await entering.value
    }

    // UTS: realtime/unit/RTP16b/presence-queued-when-attaching-0
    // UTS: realtime/unit/RTP5b/attached-sends-queued-presence-0
    @Test(arguments: [true, false])
    func `a presence message waits for the channel to be attached`(attaches: Bool) async throws {
        let channel = service.client("my-client").channels["test"]
        let attachment = attaches ? Task { try await channel.attach() } : nil
        if attaches { await channel.reaches(.attaching) }

        let entering = await entering(channel, "queued")
        #expect(channel.state == .attaching && service.presence.isEmpty)
        service.mock.sendToClient(.attached("test"))
        try await entering.value
        _ = try await attachment?.value

        #expect(service.presence.map(\.action) == [.enter])
        #expect(service.presence.map(\.data) == ["queued"])
        #expect(service.mock.messages(.attach).count == 1)
    }

    /// RTP16b, RTL4i.
    @Test func `a presence message waits for the connection and for the channel`() async throws {
        let mock = MockWebSocket(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock) { $0.clientId = "my-client" }
        realtime.connect()

        let entering = await entering(realtime.channels["test"])
        mock.attempts.last?.respondWithSuccess(.connected())
        try await entering.value

        #expect(mock.messagesFromClient.map(\.action) == [.attach, .presence])
    }

    /// RTL3d2: flushed before the attachment, they would be rejected.
    @Test func `what waits for the connection is sent at once, except for presence, which waits for the channel`()
        async throws
    {
        let mock = MockWebSocket.reachableOnce { message, socket in
            // Over the second connection, nothing is attached until the test does.
            if message.action != .attach || message.channelSerial == nil { MockService.answer(message, on: socket) }
        }
        let (realtime, channel) = try await mock.clientAndAttachedChannel { options in
            options.clientId = "my-client"
            options.fallbackHosts = []
        }
        mock.sendToClient(.messages("test", [], serial: "serial-1"))
        mock.simulateDisconnect()
        #expect(channel.state == .attached)
        let entering = Task { try await channel.presence.enter("queued") }
        await realtime.awaits(1, mock)
        let publishing = Task { try await channel.publish(name: "event") }
        await realtime.awaits(2, mock)

        mock.attempts.last?.respondWithSuccess(.connected())
        _ = try await publishing.value
        #expect(mock.actions == [.attach, .attach, .message])
        #expect(channel.state == .attaching)
        mock.sendToClient(.attached("test"))
        try await entering.value

        #expect(mock.actions == [.attach, .attach, .message, .presence])
        #expect(mock.messages(.presence).flatMap { $0.presence ?? [] }.map(\.data) == ["queued"])
        #expect((mock.messages(.message) + mock.messages(.presence)).map(\.msgSerial) == [0, 1])
    }

    /// RTP16c.
    @Test func `no presence message waits if the option says so`() async throws {
        let channel = service.client("my-client") { $0.queueMessages = false }.channels["test"]
        let attachment = Task { try await channel.attach() }
        await channel.reaches(.attaching)

        let error = await #expect(throws: AblyError.self) { try await channel.presence.enter() }

        #expect(error?.code == .channelOperationFailedInvalidChannelState)
        service.mock.sendToClient(.attached("test"))
        _ = try await attachment.value
        #expect(service.presence.isEmpty)
    }

    // UTS: realtime/unit/RTP16c/presence-errors-other-states-0 (RTL13b: the channel is suspended)
    @Test func `nobody enters a suspended channel`() async throws {
        let channel = service.client("my-client").channels["test"]
        let attachment = Task { try await channel.attach() }
        await channel.reaches(.attaching)
        service.mock.sendToClient(
            .detached("test", error: ServiceError(code: 90001, statusCode: 400, message: "Detached")))
        await #expect(throws: AblyError.self) { try await attachment.value }
        #expect(channel.state == .suspended)

        let error = await #expect(throws: AblyError.self) { try await channel.presence.enter() }

        #expect(error?.code == 90001)
        #expect(service.presence.isEmpty)
    }

    // UTS: realtime/unit/RTP16c/presence-errors-other-states-0 (RTP16c: DETACHING is among the other states)
    @Test func `nobody enters a channel that is being detached`() async throws {
        let mock = MockWebSocket.connecting { message, socket in
            if message.action != .detach { MockService.answer(message, on: socket) }
        }
        let (_, channel) = try await mock.clientAndAttachedChannel { $0.clientId = "my-client" }
        let detachment = Task { try await channel.detach() }
        await channel.reaches(.detaching)

        let error = await #expect(throws: AblyError.self) { try await channel.presence.enter() }

        #expect(error?.code == 90001 && mock.messages(.presence).isEmpty)
        mock.sendToClient(.detached("test"))
        try await detachment.value
    }

    // UTS: realtime/unit/RTL11/queued-presence-fail-detached-0
    @Test func `nobody enters a channel that was detached`() async throws {
        service.change { $0.attaches = true }
        let channel = service.client("my-client").channels["test"]
        try await channel.attach()
        try await channel.detach()
        #expect(channel.state == .detached)

        let error = await #expect(throws: AblyError.self) { try await channel.presence.enter("queued-enter") }

        #expect(error?.code == 90001)
        #expect(service.presence.isEmpty)
    }

    // UTS: realtime/unit/RTL11/queued-presence-fail-detached-0
    @Test func `a waiting presence message fails when the channel is detached`() async throws {
        let mock = MockWebSocket(onMessageFromClient: MockService.answer)
        let (realtime, channel) = mock.clientAndChannel { $0.clientId = "my-client" }
        let entering = await entering(channel)

        // Without a connection, there is nothing to wait for (RTL5l).
        try await channel.detach()
        #expect(channel.state == .detached)
        await #expect(throws: AblyError.self) { try await entering.value }

        mock.attempts.last?.respondWithSuccess(.connected())
        #expect(realtime.connection.state == .connected && mock.messagesFromClient.isEmpty)
    }

    // UTS: realtime/unit/RTL11/queued-presence-fail-suspended-1
    @Test func `waiting presence messages fail when the channel is suspended`() async throws {
        let service = PresenceService(ttl: 5_000) { $0.attaches = false }
        let channel = service.client("my-client").channels["test"]
        let entering = await entering(channel, "queued-enter")
        let updating = Task { try await channel.presence.update("queued-update") }
        await FakeClock.settle()

        await service.suspend()
        #expect(channel.state == .suspended)
        let errors = [
            await #expect(throws: AblyError.self) { try await entering.value },
            await #expect(throws: AblyError.self) { try await updating.value },
        ]

        #expect(errors.allSatisfy { $0 != nil })
        #expect(errors.first == channel.errorReason)
        #expect(service.presence.isEmpty)
    }

    // UTS: realtime/unit/RTL11/queued-presence-fail-failed-2
    @Test func `a waiting presence message fails when the channel does`() async throws {
        let channel = service.client("my-client").channels["test"]
        let entering = await entering(channel, "queued-enter")
        #expect(service.presence.isEmpty)

        service.mock.sendToClient(.error(90001, status: 400, "Channel failed", channel: "test"))
        #expect(channel.state == .failed)
        let error = await #expect(throws: AblyError.self) { try await entering.value }

        #expect(error == channel.errorReason)
        #expect(service.presence.isEmpty)
    }

    // UTS: realtime/unit/RTL11a/ack-nack-unaffected-by-state-0
    @Test func `what was sent is acknowledged even if the channel is detached meanwhile`() async throws {
        let service = PresenceService { $0.acknowledges = false }
        let channel = service.client("my-client").channels["test"]
        try await channel.attach()
        let entering = Task { try await channel.presence.enter("awaiting-ack") }
        await eventually { !service.presence.isEmpty }

        try await channel.detach()
        #expect(channel.state == .detached)
        service.mock.sendToClient(.ack(0))

        try await entering.value
    }
}
