import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// Detaching a channel (RTL5).
@Suite struct RealtimeDetachTests {
    // UTS: realtime/unit/RTL5d/normal-detach-flow-0
    @Test func `a channel is detaching once the request is sent, and detached once the service has answered`()
        async throws
    {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        let during = Mutex<[ChannelState?]>([])
        channel.observe { [weak channel] change in
            if change.event == .state(.detaching) { during.withLock { $0.append(channel?.state) } }
        }

        try await channel.detach()

        #expect(during.withLock { $0 } == [.detaching])
        #expect(channel.state == .detached)
        #expect(mock.messages(.detach).map(\.channel) == ["test"])
    }

    // UTS: realtime/unit/RTL5/detach-state-change-events-0
    @Test func `detaching is told as two changes`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()

        try await channel.detach()

        #expect(log.changes.map(\.previous) == [.attached, .detaching])
        #expect(log.changes.map(\.current) == [.detaching, .detached])
        #expect(log.changes.map(\.event) == [.state(.detaching), .state(.detached)])
        #expect(channel.errorReason == nil)
    }

    // UTS: realtime/unit/RTL5a/detach-initialized-noop-0
    @Test(arguments: [true, false])
    func `detaching a channel that was never attached does nothing`(isConnected: Bool) async throws {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        if isConnected { realtime.connect() }
        let channel = realtime.channels["test"]
        let log = channel.log()

        try await channel.detach()

        #expect(channel.state == .initialized)
        #expect(log.changes.isEmpty)
        #expect(mock.messagesFromClient.isEmpty)
    }

    // UTS: realtime/unit/RTL5a/detach-already-detached-noop-1
    @Test func `detaching a detached channel does nothing`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        try await channel.detach()
        #expect(channel.state == .detached)
        #expect(mock.messages(.detach).count == 1)

        try await channel.detach()

        #expect(channel.state == .detached)
        #expect(mock.messages(.detach).count == 1)
    }

    // UTS: realtime/unit/RTL5i/detach-while-detaching-0
    @Test func `a second call waits for the request that is in progress`() async throws {
        let mock = MockWebSocket.scripted(detach: [nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let first = Task { try await channel.detach() }
        await realtime.awaits(1, mock)
        let second = Task { try await channel.detach() }
        await realtime.awaits(2, mock)
        #expect(channel.state == .detaching)

        mock.sendToClient(.detached("test"))

        try await first.value
        try await second.value
        #expect(channel.state == .detached)
        #expect(mock.messages(.detach).count == 1)
    }

    // UTS: realtime/unit/RTL5i/detach-while-attaching-1
    @Test func `a channel that is being attached is detached afterwards`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel()
        let log = channel.log()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let detaching = Task { try await channel.detach() }
        await realtime.awaits(2, mock)
        #expect(channel.state == .attaching)
        #expect(mock.actions == [.attach])

        mock.sendToClient(.attached("test"))

        #expect(try await attaching.value?.current == .attached)
        try await detaching.value
        #expect(channel.state == .detached)
        #expect(log.states == [.attaching, .attached, .detaching, .detached])
        #expect(mock.actions == [.attach, .detach])
    }

    // UTS: realtime/unit/RTL5b/detach-failed-errors-0
    @Test func `a channel that has failed cannot be detached`() async {
        let mock = MockWebSocket.scripted(attach: [.error(40160, "Not permitted", channel: "test")])
        let (_, channel) = mock.clientAndChannel()
        await #expect(throws: AblyError.self) { try await channel.attach() }
        #expect(channel.state == .failed)

        let error = await #expect(throws: AblyError.self) { try await channel.detach() }

        #expect(error?.code == .channelOperationFailedInvalidChannelState)
        #expect((error?.cause as? AblyError)?.code == 40160)
        #expect(channel.state == .failed)
        #expect(mock.messages(.detach).isEmpty)
    }

    // UTS: realtime/unit/RTL5j/detach-suspended-to-detached-0
    @Test func `a suspended channel is detached at once, and not attached again`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel { $0.realtimeRequestTimeout = .milliseconds(100) }
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        await mock.clock.advance(by: .milliseconds(150))
        await #expect(throws: AblyError.self) { try await attaching.value }
        #expect(channel.state == .suspended)
        let log = channel.log()

        try await channel.detach()

        #expect(channel.state == .detached)
        #expect(log.states == [.detached])
        await mock.clock.advance(by: .seconds(15))
        #expect(channel.state == .detached)
        #expect(mock.actions == [.attach])
    }

    // UTS: realtime/unit/RTL5l/detach-not-connected-immediate-0
    @Test func `a channel that waits for the connection is detached at once`() async throws {
        let mock = MockWebSocket.unreachable()
        let (realtime, channel) = mock.clientAndChannel()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        #expect(channel.state == .attaching)

        try await channel.detach()

        #expect(channel.state == .detached)
        await #expect(throws: AblyError.self) { try await attaching.value }
        mock.attempts.last?.respondWithSuccess(.connected())
        #expect(mock.messagesFromClient.isEmpty)
    }

    // UTS: realtime/unit/RTL5l/detach-attached-when-disconnected-1
    @Test(arguments: [ConnectionState.connecting, .disconnected])
    func `an attached channel is detached at once without a connection`(state: ConnectionState) async throws {
        let mock = MockWebSocket.reachableOnce()
        let (realtime, channel) = try await mock.clientAndAttachedChannel { $0.fallbackHosts = [] }
        let connection = realtime.connection.log()
        mock.simulateDisconnect()
        if state == .disconnected { mock.attempts.last?.respondWithRefused() }
        #expect(realtime.connection.state == state)
        #expect(connection.states.first == .disconnected)
        let log = channel.log()

        try await channel.detach()

        #expect(log.states == [.detached])
        #expect(mock.messages(.detach).isEmpty)
        realtime.connect()
        mock.attempts.last?.respondWithSuccess(.connected())
        #expect(realtime.connection.state == .connected)
        #expect(channel.state == .detached)
        #expect(mock.actions == [.attach])
    }
}
