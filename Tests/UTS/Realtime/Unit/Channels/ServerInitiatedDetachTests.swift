import AblyPubSub
import TestSupport
import Testing

/// Channels that the service detaches on its own (RTL13).
@Suite struct ServerInitiatedDetachTests {
    private static func detached(_ code: Int = 90198) -> ProtocolMessage {
        .detached("test", error: ServiceError(code: code, statusCode: 500, message: "Server detached channel"))
    }

    /// A client that is connected, and its channel, which was attached by the first answer of the script.
    private static func attached(
        _ script: [ProtocolMessage?], requestTimeout: Int = 100, retryTimeout: Int = 200
    ) async throws -> (MockWebSocket, AblyRealtime, RealtimeChannel) {
        let mock = MockWebSocket.scripted(attach: script)
        let (realtime, channel) = try await mock.clientAndAttachedChannel {
            $0.realtimeRequestTimeout = .milliseconds(requestTimeout)
            $0.channelRetryTimeout = .milliseconds(retryTimeout)
        }
        #expect(channel.state == .attached)
        return (mock, realtime, channel)
    }

    // UTS: realtime/unit/RTL13a/attached-reattach-triggered-0
    @Test func `an attached channel is attached again at once`() async throws {
        let (mock, _, channel) = try await Self.attached([])
        let log = channel.log()

        mock.sendToClient(Self.detached())

        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 2)
        #expect(log.states == [.attaching, .attached])
        #expect(log.changes.first?.previous == .attached)
        #expect(log.changes.first?.reason?.code == 90198)
    }

    // UTS: realtime/unit/RTL13a/suspended-reattach-triggered-1
    @Test func `a suspended channel is attached again at once`() async throws {
        let (mock, _, channel) = try await Self.attached([.attached("test"), nil], retryTimeout: 60_000)
        mock.sendToClient(Self.detached())
        #expect(channel.state == .attaching)
        await mock.clock.advance(by: .milliseconds(150))
        #expect(channel.state == .suspended)
        let log = channel.log()

        mock.sendToClient(Self.detached(90199))

        #expect(channel.state == .attached)
        #expect(log.changes.first?.current == .attaching && log.changes.first?.reason?.code == 90199)
        #expect(mock.messages(.attach).count == 3)
    }

    // UTS: realtime/unit/RTL13b/failed-reattach-suspended-retry-0
    @Test func `a channel that cannot be attached again is suspended, and attached later`() async throws {
        let (mock, _, channel) = try await Self.attached([.attached("test"), nil])
        let log = channel.log()
        mock.sendToClient(Self.detached())
        #expect(channel.state == .attaching)
        #expect(mock.messages(.attach).count == 2)

        await mock.clock.advance(by: .milliseconds(150))
        #expect(channel.state == .suspended)
        await mock.clock.advance(by: .milliseconds(250))

        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 3)
        #expect(log.states == [.attaching, .suspended, .attaching, .attached])
    }

    // UTS: realtime/unit/RTL13b/attaching-detached-to-suspended-1
    @Test func `a channel that is being attached is suspended at once, and attached later`() async throws {
        let mock = MockWebSocket.scripted(attach: [nil])
        let (realtime, channel) = mock.clientAndChannel {
            $0.realtimeRequestTimeout = .milliseconds(500)
            $0.channelRetryTimeout = .milliseconds(200)
        }
        let attaching = Task { try await channel.attach() }
        await realtime.awaits(1, mock)
        let log = channel.log()

        mock.sendToClient(Self.detached())
        #expect(channel.state == .suspended)
        #expect(mock.messages(.attach).count == 1)
        let error = await #expect(throws: AblyError.self) { try await attaching.value }
        #expect(error?.code == 90198)
        await mock.clock.advance(by: .milliseconds(250))

        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 2)
        #expect(log.states == [.suspended, .attaching, .attached])
        #expect(log.changes.first?.previous == .attaching)
        #expect(log.changes.first?.reason?.code == 90198)
    }

    // UTS: realtime/unit/RTL13b/repeated-failure-cycle-2
    @Test func `attempts to attach go on until one succeeds, after growing delays`() async throws {
        let (mock, _, channel) = try await Self.attached([.attached("test"), nil, nil])
        let log = channel.log()
        mock.sendToClient(Self.detached())
        #expect(channel.state == .attaching)
        await mock.clock.advance(by: .milliseconds(101))
        #expect(channel.state == .suspended)

        // The next attempt follows after 160 to 200 ms, and fails after another 100 ms.
        await mock.clock.advance(by: .milliseconds(201))
        #expect(channel.state == .attaching)
        #expect(mock.messages(.attach).count == 3)
        await mock.clock.advance(by: .milliseconds(101))
        #expect(channel.state == .suspended)
        // The one after that follows after 213 to 267 ms (RTB1).
        await mock.clock.advance(by: .milliseconds(70))
        #expect(channel.state == .suspended)
        await mock.clock.advance(by: .milliseconds(200))

        #expect(channel.state == .attached)
        #expect(mock.messages(.attach).count == 4)
        #expect(log.states == [.attaching, .suspended, .attaching, .suspended, .attaching, .attached])
    }

    // RTL13b
    @Test func `a refusal is as good a reason for another attempt as a timeout`() async throws {
        let (mock, _, channel) = try await Self.attached([.attached("test"), Self.detached(), Self.detached(90199)])
        let log = channel.log()
        mock.sendToClient(Self.detached())
        #expect(channel.state == .suspended)

        await mock.clock.advance(by: .milliseconds(600))

        #expect(channel.state == .attached)
        #expect(log.states == [.attaching, .suspended, .attaching, .suspended, .attaching, .attached])
        #expect(log.changes.map { $0.reason?.code } == [90198, 90198, nil, 90199, nil, nil])
    }

    // UTS: realtime/unit/RTL13c/retry-cancelled-disconnected-0 (RTN15a, RTL3d: while the service is out of reach)
    @Test func `no attempt to attach is made without a connection`() async throws {
        let mock = MockWebSocket.reachableOnce { message, socket in
            if message.channelSerial == nil { socket.sendToClient(.attached("test", serial: "serial-001")) }
        }
        let (realtime, channel) = try await mock.clientAndAttachedChannel {
            $0.fallbackHosts = []
            $0.realtimeRequestTimeout = .milliseconds(100)
            $0.channelRetryTimeout = .milliseconds(200)
        }
        mock.sendToClient(Self.detached())
        await mock.clock.advance(by: .milliseconds(150))
        #expect(channel.state == .suspended)
        #expect(mock.messages(.attach).count == 2)
        let log = channel.log()

        mock.simulateDisconnect()
        #expect(realtime.connection.state != .connected)
        await mock.clock.advance(by: .milliseconds(500))

        #expect(mock.messages(.attach).count == 2)
        #expect(channel.state == .suspended)
        #expect(log.changes.isEmpty)
    }

    // UTS: realtime/unit/RTL13a/detaching-not-server-initiated-2
    @Test func `a channel that the program detaches is not attached again`() async throws {
        let (mock, _, channel) = try await Self.attached([])
        let log = channel.log()

        try await channel.detach()
        await mock.clock.advance(by: .milliseconds(500))

        #expect(channel.state == .detached)
        #expect(log.states == [.detaching, .detached])
        #expect(mock.messages(.attach).count == 1)
    }
}
