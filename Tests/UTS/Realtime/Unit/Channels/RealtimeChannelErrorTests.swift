import AblyPubSub
import TestSupport
import Testing

/// Errors of a channel that the service reports (RTL14).
@Suite struct RealtimeChannelErrorTests {
    private static let denied = ProtocolMessage.error(40160, status: 401, "Not permitted", channel: "test")

    // UTS: realtime/unit/RTL14/attached-to-failed-0
    @Test func `an attached channel fails, and the connection does not`() async throws {
        let mock = MockWebSocket.scripted()
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let log = channel.log()

        mock.sendToClient(Self.denied)

        #expect(channel.state == .failed)
        #expect(channel.errorReason?.code == 40160)
        #expect(channel.errorReason?.statusCode == 401)
        #expect(channel.errorReason?.message == "Not permitted")
        #expect(log.changes.count == 1)
        #expect(log.changes.first?.previous == .attached && log.changes.first?.current == .failed)
        #expect(log.changes.first?.reason?.code == 40160)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTL14/attaching-to-failed-1
    @Test func `a channel that is being attached fails, and so does the call`() async {
        let mock = MockWebSocket.scripted(attach: [Self.denied])
        let (realtime, channel) = mock.clientAndChannel()

        let error = await #expect(throws: AblyError.self) { try await channel.attach() }

        #expect(error?.code == 40160)
        #expect(channel.state == .failed)
        #expect(channel.errorReason?.code == 40160)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTL14/pending-detach-error-2
    @Test func `a channel that is being detached fails, and so does the call`() async throws {
        let mock = MockWebSocket.scripted(detach: [.error(90198, status: 500, "Detach failed", channel: "test")])
        let (realtime, channel) = try await mock.clientAndAttachedChannel()

        let error = await #expect(throws: AblyError.self) { try await channel.detach() }

        #expect(error?.code == 90198)
        #expect(channel.state == .failed)
        #expect(channel.errorReason?.code == 90198)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTL14/other-channels-unaffected-3
    @Test func `other channels do not fail`() async throws {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let (channel, other) = (realtime.channels["test"], realtime.channels["other"])
        try await channel.attach()
        try await other.attach()
        let log = other.log()

        mock.sendToClient(Self.denied)

        #expect(channel.state == .failed)
        #expect(channel.errorReason != nil)
        #expect(other.state == .attached)
        #expect(other.errorReason == nil)
        #expect(log.changes.isEmpty)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTL14/cancels-pending-timers-4
    @Test func `a suspended channel fails, and is not attached again`() async throws {
        let mock = MockWebSocket.scripted(attach: [.attached("test"), nil])
        let (_, channel) = try await mock.clientAndAttachedChannel {
            $0.realtimeRequestTimeout = .milliseconds(100)
            $0.channelRetryTimeout = .milliseconds(200)
        }
        mock.sendToClient(.detached("test", error: ServiceError(code: 90198, statusCode: 500, message: "Detach")))
        await mock.clock.advance(by: .milliseconds(150))
        #expect(channel.state == .suspended)

        mock.sendToClient(Self.denied)
        #expect(channel.state == .failed)
        await mock.clock.advance(by: .milliseconds(500))

        #expect(channel.state == .failed)
        #expect(mock.messages(.attach).count == 2)
    }

    @Test func `a channel that fails while it is being attached does not change by the timeout`() async throws {
        let mock = MockWebSocket.scripted(attach: [Self.denied])
        let (_, channel) = mock.clientAndChannel { $0.realtimeRequestTimeout = .milliseconds(100) }
        await #expect(throws: AblyError.self) { try await channel.attach() }
        let log = channel.log()

        await mock.clock.advance(by: .milliseconds(500))

        #expect(channel.state == .failed)
        #expect(log.changes.isEmpty)
    }

    @Test func `an error of a channel that the client does not know changes nothing`() {
        let mock = MockWebSocket.scripted()
        let realtime = AblyRealtime(mock)
        realtime.connect()

        mock.sendToClient(Self.denied)

        #expect(realtime.connection.state == .connected)
        #expect(!realtime.channels.exists("test"))
    }
}
