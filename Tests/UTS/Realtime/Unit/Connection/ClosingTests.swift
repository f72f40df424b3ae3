import AblyPubSub
import TestSupport
import Testing

/// Closing a connection (RTN12). The test specification has no cases for it.
@Suite struct ClosingTests {
    /// RTN12a.
    @Test func `a connection is closing until the service confirms that it is closed`() {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let log = realtime.connection.log()

        realtime.connection.close()
        #expect(realtime.connection.state == .closing)
        #expect(mock.actions == [.close])
        mock.sendToClient(.closed)

        #expect(log.states == [.closing, .closed])
        #expect(log.changes.allSatisfy { $0.reason == nil })
        #expect(mock.activeConnection?.isOpen == false)
    }

    /// RTN12b.
    @Test func `a connection is closed even if the service does not confirm it in time`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock) { $0.realtimeRequestTimeout = .seconds(3) }
        realtime.connect()

        realtime.connection.close()
        await mock.clock.advance(by: .milliseconds(2_999))
        #expect(realtime.connection.state == .closing)
        #expect(mock.activeConnection?.isOpen == true)
        await mock.clock.advance(by: .milliseconds(1))

        #expect(realtime.connection.state == .closed)
        #expect(mock.activeConnection?.isOpen == false)
        #expect(mock.attempts.count == 1)
    }

    /// RTN12c.
    @Test func `a connection that breaks while it is closing is closed, and not made anew`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let log = realtime.connection.log()

        realtime.connection.close()
        mock.simulateDisconnect()
        await mock.clock.advance(by: .seconds(60))

        #expect(log.states == [.closing, .closed])
        #expect(realtime.connection.errorReason == nil)
        #expect(mock.attempts.count == 1)
    }

    /// RTN12d.
    @Test(arguments: [ConnectionState.disconnected, .suspended])
    func `a client that waits for its next attempt is closed at once, and makes none`(state: ConnectionState) async {
        let mock = MockWebSocket.scripted { _, attempt in attempt.respondWithRefused() }
        let realtime = AblyRealtime(mock) { $0.fallbackHosts = [] }
        realtime.connect()
        if state == .suspended { await mock.clock.advance(by: .seconds(121)) }
        #expect(realtime.connection.state == state)
        let log = realtime.connection.log()
        let attempts = mock.attempts.count

        realtime.connection.close()
        #expect(realtime.connection.state == .closed)
        await mock.clock.advance(by: .seconds(300))

        #expect(log.states == [.closed])
        #expect(mock.attempts.count == attempts)
    }

    /// RTN12f.
    @Test func `a client that is connecting is closing, and asks the service to close once it is connected`() async {
        let mock = MockWebSocket(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let log = realtime.connection.log()

        realtime.connection.close()
        #expect(realtime.connection.state == .closing)
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(log.states == [.closing, .closed])
        #expect(mock.actions == [.close])
        #expect(mock.activeConnection?.isOpen == false)
    }

    /// RTN12f.
    @Test(arguments: [true, false])
    func `a client that is connecting is closed if the attempt fails, or takes too long`(fails: Bool) async {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let log = realtime.connection.log()

        realtime.connection.close()
        #expect(realtime.connection.state == .closing)
        if fails { mock.attempts.last?.respondWithRefused() } else { await mock.clock.advance(by: .seconds(10)) }

        #expect(log.states == [.closing, .closed])
        await mock.clock.advance(by: .seconds(300))
        #expect(mock.attempts.count == 1)
        #expect(realtime.connection.state == .closed)
    }

    /// RTN12f, while a token is obtained: there is no attempt yet that could succeed.
    @Test func `a client that waits for a token is closed at once, and does not use it`() async {
        let mock = MockWebSocket.connecting()
        let gate = AsyncStream<Void>.makeStream()
        let isAsked = Toggle(false)
        let callback: AuthCallback = { _ in
            isAsked.isOn = true
            for await _ in gate.stream {}
            return .valid("token")
        }
        let realtime = AblyRealtime(mock, auth: AuthOptions(authCallback: callback))
        realtime.connect()
        await eventually { isAsked.isOn }

        realtime.connection.close()
        #expect(realtime.connection.state == .closed)
        gate.continuation.finish()
        await FakeClock.settle()

        #expect(mock.attempts.isEmpty)
        #expect(realtime.connection.state == .closed)
    }

    @Test func `closing a connection that does not exist changes nothing`() async {
        let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock)
        let log = realtime.connection.log()

        await realtime.close()
        #expect(realtime.connection.state == .initialized)
        realtime.connect()
        await realtime.close()
        await realtime.close()

        #expect(log.states == [.connecting, .connected, .closing, .closed])
        #expect(mock.actions == [.close])
    }
}
