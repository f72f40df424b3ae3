import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// Attaching a channel (RTL4).
@Suite struct RealtimeAttachTests {
    // UTS: realtime/unit/RTL4c/sends-attach-message-1
    @Test func `a channel is attaching once the request is sent, and attached once the service has answered`()
        async throws
    {
        let mock = MockWebSocket.scripted()
        let (_, channel) = mock.clientAndChannel()
        let during = Mutex<[ChannelState?]>([])
        channel.observe { [weak channel] change in
            if change.event == .state(.attaching) { during.withLock { $0.append(channel?.state) } }
        }

        let change = try await channel.attach()

        #expect(during.withLock { $0 } == [.attaching])
        #expect(channel.state == .attached)
        #expect(change?.previous == .attaching && change?.current == .attached)
        #expect(mock.messagesFromClient.map(\.action) == [.attach])
        #expect(mock.messages(.attach).map(\.channel) == ["test"])
    }

    // UTS: realtime/unit/RTL4a/already-attached-noop-0
    @Test func `attaching an attached channel does nothing`() async throws {
        let mock = MockWebSocket.scripted()
        let (_, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()

        let change = try await channel.attach()

        #expect(change == nil)
        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 1)
        #expect(log.changes.isEmpty)
    }

    // UTS: realtime/unit/RTL4h/attach-while-attaching-0
    @Test func `a second call waits for the request that is in progress`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel()
        let first = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let second = Task { try await channel.attach() }
        await realtime.awaits(2, mock)
        #expect(channel.state == .attaching)

        mock.sendToClient(.attached("test"))

        #expect(try await first.value?.current == .attached)
        #expect(try await second.value?.current == .attached)
        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 1)
    }

    // UTS: realtime/unit/RTL4h/attach-while-detaching-1
    @Test func `a channel that is being detached is attached afterwards`() async throws {
        let mock = MockWebSocket.scripted(detach: [nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()
        let detaching = Task { try await channel.detach() }
        await realtime.awaits(1, mock)
        #expect(channel.state == .detaching)
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(2, mock)
        #expect(mock.actions == [.attach, .detach])

        mock.sendToClient(.detached("test"))

        try await detaching.value
        _ = try await attaching.value
        #expect(channel.state == .attached)
        #expect(log.states == [.detaching, .detached, .attaching, .attached])
        #expect(mock.actions == [.attach, .detach, .attach])
    }

    // UTS: realtime/unit/RTL4i/queued-while-connecting-0
    // UTS: realtime/unit/RTL4i/completes-on-connected-1
    @Test(arguments: [ConnectionState.initialized, .connecting, .disconnected])
    func `a channel waits for the connection, and is attached over it`(state: ConnectionState) async throws {
        let mock = MockWebSocket.unreachable()
        let realtime = AblyRealtime(mock) { $0.fallbackHosts = [] }
        if state != .initialized { realtime.connect() }
        if state == .disconnected { mock.attempts.last?.respondWithRefused() }
        #expect(realtime.connection.state == state)
        let channel = realtime.channels["test"]
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        #expect(channel.state == .attaching)
        #expect(mock.messagesFromClient.isEmpty)

        realtime.connect()
        #expect(mock.messagesFromClient.isEmpty)
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(try await attaching.value?.current == .attached)
        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 1)
    }

    // UTS: realtime/unit/RTL4g/attach-from-failed-0
    @Test func `a channel that has failed can be attached again, and has no error from then on`() async throws {
        let mock = MockWebSocket.scripted(attach: [.error(40160, "Denied", channel: "test"), nil])
        let (realtime, channel) = mock.clientAndChannel()
        await #expect(throws: AblyError.self) { try await channel.attach() }
        #expect(channel.state == .failed)
        #expect(channel.errorReason?.code == 40160)

        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        // RTL4g: the call forgets the error, not only its success.
        #expect(channel.state == .attaching)
        #expect(channel.errorReason == nil)
        mock.sendToClient(.attached("test"))

        _ = try await attaching.value
        #expect(channel.state == .attached)
        #expect(channel.errorReason == nil)
    }
}
