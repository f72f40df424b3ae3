import AblyPubSub
import TestSupport
import Testing

/// Pings that wait for a connection (RTN13d).
@Suite struct DeferredPingTests {
    // UTS: realtime/unit/RTN13d/ping-deferred-connecting-0
    @Test func `a ping of a client that is connecting waits for the connection`() async throws {
        let mock = MockWebSocket(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock)
        realtime.connect()
        #expect(realtime.connection.state == .connecting)

        async let ping = realtime.connection.ping()
        await realtime.hasPending(1)
        await mock.clock.advance(by: .milliseconds(100))
        mock.attempts.last?.respondWithSuccess()
        #expect(mock.messages(.heartbeat).isEmpty)
        mock.sendToClient(.connected())

        // The time before the ping was sent does not count.
        #expect(try await ping == .zero)
        #expect(mock.messages(.heartbeat).count == 1)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN13d/ping-deferred-disconnected-1 (RTN15a: the attempt that comes at once is refused)
    @Test func `a ping of a client that is disconnected waits for the next connection`() async throws {
        let mock = MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
            if number == 2 { return attempt.respondWithRefused() }
            attempt.respondWithSuccess(.connected(id: "conn-id-\(number)", key: "conn-key-\(number)"))
        }
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .milliseconds(500)
            options.fallbackHosts = []
        }
        realtime.connect()
        mock.simulateDisconnect()
        #expect(realtime.connection.state == .disconnected)

        async let ping = realtime.connection.ping()
        await realtime.hasPending(1)
        #expect(mock.messages(.heartbeat).isEmpty)
        await mock.clock.advance(by: .milliseconds(600))

        #expect(try await ping == .zero)
        #expect(mock.messages(.heartbeat).count == 1)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN13b/deferred-ping-error-failed-4
    @Test func `a ping fails if the connection that it waits for does`() async {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock)
        let connection = realtime.connection
        realtime.connect()
        #expect(realtime.connection.state == .connecting)
        let ping = Task { try await connection.ping() }
        await realtime.hasPending(1)

        mock.attempts.last?.respondWithError(.error(80000, status: 400, "Fatal error"))

        let error = await #expect(throws: AblyError.self) { try await ping.value }
        #expect(error?.code == 80000)
        #expect(realtime.connection.state == .failed)
    }

    // UTS: realtime/unit/RTN13b/deferred-ping-error-suspended-5
    @Test func `a ping fails if the client is suspended while it waits`() async {
        let mock = MockWebSocket.refusing(Toggle(true))
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        let connection = realtime.connection
        realtime.connect()
        #expect(realtime.connection.state == .disconnected)
        let ping = Task { try await connection.ping() }
        await realtime.hasPending(1)

        await mock.clock.advance(by: .seconds(119))
        #expect(realtime.pendingCalls == 1)
        await mock.clock.advance(by: .seconds(2))

        #expect(realtime.connection.state == .suspended)
        let error = await #expect(throws: AblyError.self) { try await ping.value }
        #expect(error == realtime.connection.errorReason)
    }

    // UTS: realtime/unit/RTN13c/deferred-ping-timeout-1
    @Test func `the time for a response begins when a ping is sent`() async {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock) { $0.realtimeRequestTimeout = .seconds(2) }
        let connection = realtime.connection
        realtime.connect()
        let ping = Task { try await connection.ping() }
        await realtime.hasPending(1)
        await mock.clock.advance(by: .seconds(1))
        mock.attempts.last?.respondWithSuccess(.connected())
        #expect(mock.messages(.heartbeat).count == 1)

        await mock.clock.advance(by: .milliseconds(1_900))
        #expect(realtime.pendingCalls == 1)
        await mock.clock.advance(by: .milliseconds(200))

        let error = await #expect(throws: AblyError.self) { try await ping.value }
        #expect(error?.code == .timeoutError)
        #expect(error?.message.contains("timeout") == true)
        #expect(realtime.connection.state == .connected)
    }

    @Test func `a ping whose task is cancelled while it waits is not sent`() async {
        let mock = MockWebSocket(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock)
        let connection = realtime.connection
        realtime.connect()
        let ping = Task { try await connection.ping() }
        await realtime.hasPending(1)

        ping.cancel()
        let error = await #expect(throws: AblyError.self) { try await ping.value }
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(error?.code == .operationCanceled)
        #expect(realtime.connection.state == .connected)
        #expect(mock.messages(.heartbeat).isEmpty)
    }
}
