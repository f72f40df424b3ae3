import AblyPubSub
import TestSupport
import Testing

/// The timeouts of the options are those of the client (RTC7).
@Suite struct RealtimeTimeoutTests {
    // UTS: realtime/unit/RTC7/attach-request-timeout-0
    @Test func `a channel is waited for as long as realtimeRequestTimeout says`() async {
        let mock = MockWebSocket.connecting()
        let (_, channel) = mock.clientAndChannel { $0.realtimeRequestTimeout = .milliseconds(500) }

        let attachment = Task { try await channel.attach() }
        await eventually { !mock.messages(.attach).isEmpty }
        await mock.clock.advance(by: .milliseconds(499))
        #expect(channel.state == .attaching)
        await mock.clock.advance(by: .milliseconds(1))
        let error = await #expect(throws: AblyError.self) { try await attachment.value }

        #expect(error?.code == .channelOperationTimedOut)
        #expect(channel.state == .suspended)
    }

    // UTS: realtime/unit/RTC7/detach-request-timeout-1
    @Test func `a detachment is waited for as long as realtimeRequestTimeout says`() async throws {
        let mock = MockWebSocket.connecting { message, socket in
            if message.action != .detach { MockService.answer(message, on: socket) }
        }
        let (_, channel) = try await mock.clientAndAttachedChannel { $0.realtimeRequestTimeout = .milliseconds(500) }

        let detachment = Task { try await channel.detach() }
        await eventually { !mock.messages(.detach).isEmpty }
        await mock.clock.advance(by: .milliseconds(499))
        #expect(channel.state == .detaching)
        await mock.clock.advance(by: .milliseconds(1))
        let error = await #expect(throws: AblyError.self) { try await detachment.value }

        #expect(error?.code == .channelOperationTimedOut)
        #expect(channel.state == .attached)
    }

    // UTS: realtime/unit/RTC7/disconnected-retry-timeout-2
    @Test func `the next attempt comes after disconnectedRetryTimeout`() async throws {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(2)
            options.fallbackHosts = []
        }
        realtime.connect()
        mock.attempts.last?.respondWithSuccess(.connected(maxIdleInterval: 0))
        #expect(realtime.connection.state == .connected)
        let log = realtime.connection.log()

        // The first attempt follows at once (RTN15a).
        mock.simulateDisconnect()
        #expect(mock.attempts.count == 2)
        mock.attempts.last?.respondWithRefused()
        #expect(log.states == [.disconnected, .connecting, .disconnected])
        let delay = try #require(log.changes.last?.retryIn)
        #expect((.milliseconds(1_600) ... .seconds(2)).contains(delay))

        await mock.clock.advance(by: .milliseconds(1_500))
        #expect(mock.attempts.count == 2 && realtime.connection.state == .disconnected)
        await mock.clock.advance(by: .milliseconds(1_500))
        #expect(mock.attempts.count == 3 && realtime.connection.state == .connecting)
    }

    // UTS: realtime/unit/RTC7/default-timeouts-applied-3
    @Test func `timeouts have defaults`() {
        let options = AblyRealtime(MockWebSocket()).options
        #expect(options.realtimeRequestTimeout == .seconds(10))
        #expect(options.disconnectedRetryTimeout == .seconds(15))
        #expect(options.suspendedRetryTimeout == .seconds(30))
        #expect(options.httpOpenTimeout == .seconds(4))
        #expect(options.httpRequestTimeout == .seconds(10))
    }
}
