import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// What becomes of channels when there is a connection again (RTL3d).
@Suite struct RealtimeChannelReconnectionTests {
    // UTS: realtime/unit/RTL3d/reattach-attached-with-serial-0
    @Test func `an attached channel is attached again, from where it was`() async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test", serial: "serial-001")])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        #expect(mock.messages(.attach).count == 1)
        let log = channel.log()

        mock.simulateDisconnect()

        #expect(realtime.connection.state == .connected)
        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).map(\.channelSerial) == [nil, "serial-001"])
        #expect(log.states == [.attaching, .attached])
    }

    // UTS: realtime/unit/RTL3d/reattach-suspended-channels-1
    @Test func `a suspended channel is attached again`() async throws {
        let mock = MockWebSocket.reachableOnce()
        let (realtime, channel) = try await mock.clientAndAttachedChannel {
            $0.fallbackHosts = []
            $0.disconnectedRetryTimeout = .seconds(1)
            $0.suspendedRetryTimeout = .seconds(2)
        }
        mock.simulateDisconnect()
        await mock.clock.advance(by: .seconds(1), until: realtime, is: .suspended)
        #expect(channel.state == .suspended)
        let log = channel.log()

        await mock.clock.advance(by: .seconds(1), until: realtime, is: .connecting)
        #expect(log.changes.isEmpty)
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(realtime.connection.state == .connected)
        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 2)
        #expect(log.states == [.attaching, .attached])
    }

    // UTS: realtime/unit/RTL3d/init-detached-not-reattached-2
    @Test func `channels that were not to be attached are not`() async throws {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let initialized = realtime.channels["initialized"]
        let detached = realtime.channels["detached"]
        try await detached.attach()
        try await detached.detach()
        let logs = [initialized.log(), detached.log()]
        let connection = realtime.connection.log()

        mock.simulateDisconnect()

        #expect(connection.states == [.disconnected, .connecting, .connected])
        #expect(initialized.state == .initialized)
        #expect(detached.state == .detached)
        #expect(logs.allSatisfy { $0.changes.isEmpty })
        #expect(mock.actions == [.attach, .detach])
    }

    // UTS: realtime/unit/RTL3d/multiple-channels-reattached-3
    @Test func `all attached channels are attached again`() async throws {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let channels = ["one", "two"].map { realtime.channels[$0] }
        for channel in channels { try await channel.attach() }

        mock.simulateDisconnect()

        #expect(realtime.connection.state == .connected)
        #expect(channels.map(\.state) == [.attached, .attached])
        #expect(mock.messages(.attach).map(\.channel) == ["one", "two", "one", "two"])
    }

    // RTL3d1
    @Test func `channels are attaching before the program is told of the connection`() async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test"), nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let states = Mutex<[ChannelState?]>([])
        realtime.connection.observe { [weak channel] change in
            if change.event == .state(.connected) { states.withLock { $0.append(channel?.state) } }
        }

        mock.simulateDisconnect()

        #expect(states.withLock { $0 } == [.attaching])
    }

    // RTN19b
    @Test func `a channel that was being detached is, over the new connection`() async throws {
        let mock = MockWebSocket.scripted(detach: [nil])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let detaching = Task { try await channel.detach() }
        await realtime.awaits(1, mock)

        mock.simulateDisconnect()

        try await detaching.value
        #expect(channel.state == .detached)
        #expect(mock.actions == [.attach, .detach, .detach])
    }

    // RTL3d, RTL4f
    @Test func `a suspended channel that is not attached in time is suspended again`() async throws {
        let mock = MockWebSocket.reachableOnce { message, socket in
            // Nothing is answered over the second connection.
            if message.channelSerial == nil { socket.sendToClient(.attached("test", serial: "serial-001")) }
        }
        let (realtime, channel) = try await mock.clientAndAttachedChannel { $0.fallbackHosts = [] }
        mock.simulateDisconnect()
        await mock.clock.advance(by: .seconds(1), until: realtime, is: .suspended)
        let log = channel.log()

        realtime.connect()
        mock.attempts.last?.respondWithSuccess(.connected())
        #expect(channel.state == .attaching)
        await mock.clock.advance(by: .seconds(10))

        #expect(realtime.connection.state == .connected)
        #expect(channel.state == .suspended)
        #expect(log.states == [.attaching, .suspended])
    }
}
