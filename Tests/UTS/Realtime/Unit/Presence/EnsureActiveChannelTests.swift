import AblyPubSub
import TestSupport
import Testing

/// What `get` does to a channel that is not attached (RTL33, RTP11e). The test specification has no cases for it.
@Suite struct EnsureActiveChannelTests {
    /// RTL33a.
    @Test func `get attaches neither an attached channel nor a suspended one`() async throws {
        let service = PresenceService(ttl: 5_000)
        let channel = service.client().channels["test"]
        try await channel.attach()
        _ = try await channel.presence.get()
        #expect(service.mock.messages(.attach).count == 1)

        await service.suspend()
        #expect(channel.state == .suspended)
        let log = channel.log()
        #expect(try await channel.presence.get(waitForSync: false).isEmpty)

        #expect(log.changes.isEmpty)
        #expect(service.mock.messages(.attach).count == 1)
    }

    /// RTL33b, `initialized` and `attaching`.
    @Test func `get waits for the attachment, whoever has asked for it`() async throws {
        let mock = MockWebSocket.connecting()
        let (realtime, channel) = mock.clientAndChannel()
        let first = Task { try await channel.presence.get() }
        await realtime.awaits(1, mock)
        #expect(channel.state == .attaching)
        let second = Task { try await channel.presence.get() }
        await realtime.awaits(2, mock)

        mock.sendToClient(.attached("test"))

        #expect(try await first.value.isEmpty)
        #expect(try await second.value.isEmpty)
        #expect(mock.actions == [.attach])
    }

    /// RTL33b, `detaching`.
    @Test func `get attaches a channel that is being detached, once it is`() async throws {
        let mock = MockWebSocket.scripted(detach: [nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let detaching = Task { try await channel.detach() }
        await realtime.awaits(1, mock)
        let getting = Task { try await channel.presence.get() }
        await realtime.awaits(2, mock)
        #expect(mock.actions == [.attach, .detach])

        mock.sendToClient(.detached("test"))

        try await detaching.value
        #expect(try await getting.value.isEmpty)
        #expect(mock.actions == [.attach, .detach, .attach])
        #expect(channel.state == .attached)
    }

    /// RTL33b1.
    @Test func `get fails as the attachment does`() async throws {
        let mock = MockWebSocket.connecting()
        let (realtime, channel) = mock.clientAndChannel()
        let getting = Task { try await channel.presence.get() }
        await realtime.awaits(1, mock)

        await mock.clock.advance(by: .seconds(10))

        let error = await #expect(throws: AblyError.self) { try await getting.value }
        #expect(error == channel.errorReason)
        #expect(error?.code == .channelOperationTimedOut)
    }

    /// RTL33b1, RTL4b.
    @Test func `get fails if there is no connection, and there will be none`() async throws {
        let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock)
        realtime.connect()
        await realtime.close()
        let channel = realtime.channels["test"]

        let error = await #expect(throws: AblyError.self) { try await channel.presence.get() }

        #expect(error?.code == .connectionClosed)
        #expect(channel.state == .initialized)
    }

    /// RTL33c.
    @Test func `get fails on a channel that has failed, and does not attach it`() async throws {
        let mock = MockWebSocket.scripted(attach: [.error(40160, status: 401, "Not permitted", channel: "test")])
        let (_, channel) = mock.clientAndChannel()
        await #expect(throws: AblyError.self) { try await channel.attach() }

        for waitForSync in [true, false] {
            let error = await #expect(throws: AblyError.self) {
                try await channel.presence.get(waitForSync: waitForSync)
            }
            #expect(error?.code == 90001 && error?.statusCode == 400)
        }

        #expect(channel.state == .failed)
        #expect(mock.actions == [.attach])
    }
}
