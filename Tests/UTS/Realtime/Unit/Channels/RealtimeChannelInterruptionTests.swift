import AblyPubSub
import TestSupport
import Testing

/// What becomes of channels when the connection is lost, closed or suspended, or fails (RTL3a, RTL3b, RTL3c, RTL3e).
@Suite struct RealtimeChannelInterruptionTests {
    private static let disabled = ProtocolMessage.error(40198, status: 403, "Account disabled")

    // UTS: realtime/unit/RTL3e/disconnected-attached-noop-0
    @Test func `an attached channel stays attached when the connection is lost`() async throws {
        let mock = MockWebSocket.reachableOnce()
        let (realtime, channel) = try await mock.clientAndAttachedChannel { $0.fallbackHosts = [] }
        let log = channel.log()

        mock.simulateDisconnect()
        #expect(channel.state == .attached)
        mock.attempts.last?.respondWithRefused()

        #expect(realtime.connection.state == .disconnected)
        #expect(channel.state == .attached)
        #expect(log.changes.isEmpty)
    }

    // UTS: realtime/unit/RTL3e/disconnected-attaching-noop-1
    @Test func `a channel that is being attached waits when the connection is lost`() async throws {
        let mock = MockWebSocket.reachableOnce { _, _ in }
        let (realtime, channel) = mock.clientAndChannel { $0.fallbackHosts = [] }
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let log = channel.log()

        mock.simulateDisconnect()
        mock.attempts.last?.respondWithRefused()
        // The time limit of the request ends with the connection: it will be made again.
        await mock.clock.advance(by: .seconds(11))

        #expect(realtime.connection.state == .disconnected)
        #expect(channel.state == .attaching)
        #expect(log.changes.isEmpty)
        attaching.cancel()
        await #expect(throws: AblyError.self) { try await attaching.value }
    }

    // UTS: realtime/unit/RTL3a/failed-attached-to-failed-0
    @Test func `an attached channel fails with the connection`() async throws {
        let mock = MockWebSocket.scripted()
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()

        mock.sendToClientAndClose(Self.disabled)

        #expect(realtime.connection.state == .failed)
        #expect(channel.state == .failed)
        #expect(channel.errorReason?.code == 40198)
        #expect(log.states == [.failed])
        #expect(log.changes.first?.previous == .attached)
        #expect(log.changes.first?.reason?.code == 40198)
    }

    // UTS: realtime/unit/RTL3a/failed-attaching-to-failed-1
    @Test func `a channel that is being attached fails with the connection`() async throws {
        let mock = MockWebSocket.connecting()
        let (realtime, channel) = mock.clientAndChannel()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let log = channel.log()

        mock.sendToClientAndClose(Self.disabled)

        #expect(realtime.connection.state == .failed)
        let error = await #expect(throws: AblyError.self) { try await attaching.value }
        #expect(error?.code == 40198)
        #expect(channel.state == .failed)
        #expect(channel.errorReason?.code == 40198)
        #expect(log.states == [.failed])
        #expect(log.changes.first?.previous == .attaching)
    }

    // UTS: realtime/unit/RTL3a/other-states-unaffected-2
    @Test func `channels in other states do not fail with the connection`() async throws {
        let mock = MockWebSocket.connecting { message, socket in
            switch (message.action, message.channel) {
            case (.attach, "suspended"): return
            case (.attach, "failed"): socket.sendToClient(.error(40160, "Denied", channel: "failed"))
            default: MockService.answer(message, on: socket)
            }
        }
        let realtime = AblyRealtime(mock)
        realtime.connect()
        try await realtime.channels["detached"].attach()
        try await realtime.channels["detached"].detach()
        await #expect(throws: AblyError.self) { try await realtime.channels["failed"].attach() }
        let attaching = Task { try await realtime.channels["suspended"].attach() }
        await realtime.awaits(1, mock)
        await mock.clock.advance(by: .seconds(10))
        await #expect(throws: AblyError.self) { try await attaching.value }
        let states: [ChannelState] = [.initialized, .detached, .suspended, .failed]
        let channels = states.map { realtime.channels[$0.rawValue] }
        #expect(channels.map(\.state) == states)
        let logs = channels.map { $0.log() }

        mock.sendToClientAndClose(Self.disabled)

        #expect(realtime.connection.state == .failed)
        #expect(channels.map(\.state) == states)
        #expect(logs.allSatisfy { $0.changes.isEmpty })
        #expect(channels[3].errorReason?.code == 40160)
    }

    // UTS: realtime/unit/RTL3b/closed-attached-to-detached-0
    @Test func `an attached channel is detached when the connection is closed`() async throws {
        let mock = MockWebSocket.scripted()
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()

        await realtime.close()

        #expect(realtime.connection.state == .closed)
        #expect(channel.state == .detached)
        #expect(log.states == [.detached])
        #expect(log.changes.first?.previous == .attached)
    }

    // UTS: realtime/unit/RTL3b/closed-attaching-to-detached-1
    @Test func `a channel that is being attached is detached when the connection is closed`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel()
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let log = channel.log()

        await realtime.close()

        #expect(realtime.connection.state == .closed)
        await #expect(throws: AblyError.self) { try await attaching.value }
        #expect(channel.state == .detached)
        #expect(log.states == [.detached])
        #expect(log.changes.first?.previous == .attaching)
    }

    // UTS: realtime/unit/RTL3c/suspended-attached-to-suspended-0
    @Test func `an attached channel is suspended with the connection`() async throws {
        let mock = MockWebSocket.reachableOnce()
        let (realtime, channel) = try await mock.clientAndAttachedChannel {
            $0.fallbackHosts = []
            $0.disconnectedRetryTimeout = .seconds(1)
        }
        let log = channel.log()

        mock.simulateDisconnect()
        await mock.clock.advance(by: .seconds(119))
        #expect(channel.state == .attached)
        await mock.clock.advance(by: .seconds(1), until: realtime, is: .suspended)

        #expect(realtime.connection.state == .suspended)
        #expect(channel.state == .suspended)
        #expect(log.states == [.suspended])
        #expect(log.changes.first?.previous == .attached)
        #expect(log.changes.first?.reason == realtime.connection.errorReason)
    }

    // UTS: realtime/unit/RTL3c/suspended-attaching-to-suspended-1
    @Test func `a channel that is being attached is suspended with the connection`() async throws {
        let mock = MockWebSocket.reachableOnce { _, _ in }
        let (realtime, channel) = mock.clientAndChannel {
            $0.fallbackHosts = []
            $0.disconnectedRetryTimeout = .seconds(1)
        }
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let log = channel.log()

        mock.simulateDisconnect()
        await mock.clock.advance(by: .seconds(1), until: realtime, is: .suspended)

        #expect(realtime.connection.state == .suspended)
        #expect(channel.state == .suspended)
        #expect(log.states == [.suspended])
        #expect(log.changes.first?.previous == .attaching)
        await #expect(throws: AblyError.self) { try await attaching.value }
    }
}
