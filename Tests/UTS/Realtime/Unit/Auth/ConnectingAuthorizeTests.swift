import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// `authorize` without a connection, or while one is being established (RTC8b, RTC8c).
@Suite struct ConnectingAuthorizeTests {
    private let source = TokenSource { .valid("token-\($0)") }

    /// A client whose first attempt to connect opens a connection over which the service says nothing.
    private func connecting(_ mock: MockWebSocket) async -> AblyRealtime {
        let realtime = AblyRealtime(mock, auth: source.options)
        realtime.connect()
        await eventually { mock.attempts.count == 1 }
        mock.attempts.last?.respondWithSuccess()
        return realtime
    }

    // UTS: realtime/unit/RTC8b/authorize-connecting-halts-attempt-0
    @Test func `authorize gives up the attempt in progress, and connects with the new token`() async throws {
        let mock = MockWebSocket()
        let realtime = await connecting(mock)
        #expect(realtime.connection.state == .connecting)
        let log = realtime.connection.log()

        async let token = realtime.auth.authorize()
        await eventually { mock.attempts.count == 2 }
        #expect(mock.attempts.first?.socket.isOpen == false)
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(try await token.token == "token-2")
        #expect(realtime.connection.state == .connected)
        #expect(source.count == 2)
        #expect(mock.attempts.map { $0.query["accessToken"] } == ["token-1", "token-2"])
        #expect(log.states == [.connected])
    }

    // UTS: realtime/unit/RTC8b1/authorize-connecting-fails-on-failed-0
    @Test func `authorize fails if the connection does`() async {
        let mock = MockWebSocket()
        let realtime = await connecting(mock)

        let authorization = Task { try await realtime.auth.authorize() }
        await eventually { mock.attempts.count == 2 }
        mock.attempts.last?.respondWithError(.error(40101, status: 401, "Invalid credentials"))
        let error = await #expect(throws: AblyError.self) { try await authorization.value }

        #expect(error?.code == 40101)
        #expect(realtime.connection.state == .failed)
    }

    /// RTC8b1.
    @Test func `authorize fails if the connection is closed`() async {
        let mock = MockWebSocket()
        let realtime = await connecting(mock)

        let authorization = Task { try await realtime.auth.authorize() }
        await eventually { mock.attempts.count == 2 }
        realtime.connection.close()
        await mock.clock.advance(by: .seconds(10))
        let error = await #expect(throws: AblyError.self) { try await authorization.value }

        #expect(error?.code == .connectionClosed)
        #expect(realtime.connection.state == .closed)
    }

    /// RTC8b1.
    @Test func `authorize fails if the connection is suspended`() async throws {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock, auth: source.options) { $0.fallbackHosts = [] }

        let authorization = Task { try await realtime.auth.authorize() }
        await eventually { mock.attempts.count == 1 }
        // Each attempt takes ten seconds, since nothing answers it.
        for _ in 0..<20 where realtime.connection.state != .suspended {
            await mock.clock.advance(by: .seconds(10))
            await FakeClock.settle()
        }
        try #require(realtime.connection.state == .suspended)
        let error = await #expect(throws: AblyError.self) { try await authorization.value }

        #expect(error == realtime.connection.errorReason)
    }

    // UTS: realtime/unit/RTC8c/authorize-disconnected-initiates-connection-0 (RTC8c: from INITIALIZED as well)
    @Test(arguments: [ConnectionState.initialized, .disconnected])
    func `authorize connects a client that is not connected`(state: ConnectionState) async throws {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock, auth: source.options) { $0.fallbackHosts = [] }
        if state == .disconnected {
            realtime.connect()
            await eventually { mock.attempts.count == 1 }
            mock.attempts.last?.respondWithRefused()
        }
        #expect(realtime.connection.state == state)
        let log = realtime.connection.log()
        let earlier = mock.attempts.count

        async let token = realtime.auth.authorize()
        await eventually { mock.attempts.count > earlier }
        mock.attempts.last?.respondWithSuccess(.connected())

        let newest = "token-\(earlier + 1)"
        #expect(try await token.token == newest)
        #expect(realtime.connection.state == .connected)
        #expect(log.states == [.connecting, .connected])
        #expect(mock.attempts.count == earlier + 1)
        #expect(mock.attempts.last?.query["accessToken"] == newest)
    }

    // UTS: realtime/unit/RTC8c/authorize-failed-initiates-connection-1
    @Test func `authorize connects a client that has failed`() async throws {
        let mock = MockWebSocket()
        let realtime = await connecting(mock)
        mock.sendToClientAndClose(.error(40101, status: 401, "Invalid credentials"))
        #expect(realtime.connection.state == .failed)
        let log = realtime.connection.log()

        async let token = realtime.auth.authorize()
        await eventually { mock.attempts.count == 2 }
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(try await token.token == "token-2")
        #expect(realtime.connection.state == .connected)
        #expect(log.states == [.connecting, .connected])
        #expect(mock.attempts.last?.query["accessToken"] == "token-2")
    }

    // UTS: realtime/unit/RTC8c/authorize-closed-initiates-connection-2
    @Test func `authorize connects a client that was closed`() async throws {
        let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)
        let realtime = AblyRealtime(mock, auth: source.options)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        await realtime.close()
        #expect(realtime.connection.state == .closed)

        let token = try await realtime.auth.authorize()

        #expect(token.token == "token-2")
        #expect(realtime.connection.state == .connected)
        #expect(mock.attempts.map { $0.query["accessToken"] } == ["token-1", "token-2"])
    }

    @Test func `an attempt that began while authorize waited for its token is given up`() async throws {
        let mock = MockWebSocket()
        let gate = AsyncStream<Void>.makeStream()
        let count = Shared(Mutex(0))
        let auth = AuthOptions(authCallback: { _ in
            let number = count.value.withLock { count in
                count += 1
                return count
            }
            // The first one is that of authorize.
            if number == 1 { for await _ in gate.stream {} }
            return .valid("token-\(number)")
        })
        let realtime = AblyRealtime(mock, auth: auth)
        let authorization = Task { try await realtime.auth.authorize() }
        await eventually { count.value.withLock { $0 } == 1 }

        realtime.connect()
        await eventually { mock.attempts.count == 1 }
        mock.attempts.last?.respondWithSuccess()
        gate.continuation.finish()
        await eventually { mock.attempts.count == 2 }
        mock.attempts.last?.respondWithSuccess(.connected())

        #expect(try await authorization.value.token == "token-1")
        #expect(mock.attempts.map { $0.query["accessToken"] } == ["token-2", "token-1"])
        #expect(mock.attempts.first?.socket.isOpen == false)
        #expect(mock.clientCloses == 1)
    }
}
