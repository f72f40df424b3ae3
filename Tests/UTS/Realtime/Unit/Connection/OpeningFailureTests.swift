import AblyPubSub
import TestSupport
import Testing

/// Connections that cannot be established (RTN14).
@Suite struct OpeningFailureTests {
    private static let tokenExpired = ProtocolMessage.error(40142, status: 401, "Token expired")

    // UTS: realtime/unit/RTN14a/invalid-key-failed-0
    @Test func `a connection fails if the key is not accepted`() {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock, auth: AuthOptions(key: "invalid.key:secret"))
        let log = realtime.connection.log()

        realtime.connect()
        #expect(realtime.connection.state == .connecting)
        mock.attempts.last?.respondWithError(.error(40005, status: 400, "Invalid key"))

        #expect(realtime.connection.state == .failed)
        #expect(log.states == [.connecting, .failed])
        #expect(realtime.connection.errorReason?.code == 40005)
        #expect(realtime.connection.errorReason?.statusCode == 400)
        #expect(log.changes.last?.reason?.code == 40005)
        #expect(realtime.connection.id == nil && realtime.connection.key == nil)
    }

    // RSA4: the key itself is sent first, so one token is requested.
    // UTS: realtime/unit/RTN14b/token-error-with-renewal-0 (RSA4: one token is requested)
    @Test func `a client whose credentials are rejected connects with a new token`() async {
        let mock = MockWebSocket.scripted { number, attempt in
            number == 1 ? attempt.respondWithError(Self.tokenExpired) : attempt.respondWithSuccess(.connected())
        }
        let http = MockHTTP.issuing("renewed_token")
        let realtime = AblyRealtime(mock, http: http)
        let log = realtime.connection.log()

        realtime.connect()
        await realtime.connection.reaches(.connected)

        #expect(log.states == [.connecting, .connected])
        #expect(http.requests.filter(\.isForToken).count == 1)
        #expect(mock.attempts.count == 2)
        #expect(mock.attempts.first?.query["key"] == "appId.keyId:keySecret")
        #expect(mock.attempts.last?.query["accessToken"] == "renewed_token")
        #expect(mock.attempts.last?.query["key"] == nil)
        #expect(realtime.connection.errorReason == nil)
    }

    // UTS: realtime/unit/RTN14b/token-renewal-fails-1
    @Test func `a client that gets no new token is disconnected, and tries again`() async {
        let mock = MockWebSocket.scripted { _, attempt in attempt.respondWithError(Self.tokenExpired) }
        let source = TokenSource { number in
            if number == 1 { return .valid("initial-token") }
            throw AblyError(.tokenRenewalNotConfigured, statusCode: 401, message: "Unable to renew token")
        }
        let realtime = AblyRealtime(mock, auth: source.options)
        let log = realtime.connection.log()

        realtime.connect()
        await eventually { log.states.count > 1 }

        #expect(realtime.connection.state == .disconnected)
        #expect(log.states == [.connecting, .disconnected])
        #expect(source.count == 2)
        #expect(realtime.connection.errorReason?.code == 80019)
        #expect((realtime.connection.errorReason?.cause as? AblyError)?.code == 40171)
        #expect(log.changes.last?.retryIn != nil)
    }

    @Test func `a client whose new token is rejected as well tries again later with another one`() async {
        let mock = MockWebSocket.scripted { number, attempt in
            number < 3 ? attempt.respondWithError(Self.tokenExpired) : attempt.respondWithSuccess(.connected())
        }
        let source = TokenSource { .valid("token-\($0)") }
        let realtime = AblyRealtime(mock, auth: source.options) { $0.disconnectedRetryTimeout = .seconds(1) }
        let log = realtime.connection.log()

        realtime.connect()
        await eventually { log.states.count > 1 }
        #expect(realtime.connection.state == .disconnected)
        #expect(realtime.connection.errorReason?.code == 40142)
        #expect(source.count == 2 && mock.attempts.count == 2)
        await mock.clock.advance(by: .seconds(1))
        await realtime.connection.reaches(.connected)

        #expect(mock.attempts.map { $0.query["accessToken"] } == ["token-1", "token-2", "token-3"])
        #expect(log.states == [.connecting, .disconnected, .connecting, .connected])
    }

    // UTS: realtime/unit/RSA4a/token-error-no-renewal-0
    @Test func `a connection fails if its token is rejected and cannot be renewed`() async {
        let mock = MockWebSocket.scripted { _, attempt in attempt.respondWithError(Self.tokenExpired) }
        let realtime = AblyRealtime(mock, auth: AuthOptions(token: "expired_token_string"))
        let log = realtime.connection.log()

        realtime.connect()
        await realtime.connection.reaches(.failed)

        #expect(realtime.connection.state == .failed)
        #expect(log.states == [.connecting, .failed])
        #expect(realtime.connection.errorReason?.code == 40171)
        #expect((realtime.connection.errorReason?.cause as? AblyError)?.code == 40142)
        #expect(mock.attempts.count == 1)
    }

    // UTS: realtime/unit/RTN14c/connection-timeout-0
    @Test(arguments: [true, false])
    func `an attempt fails if the service does not respond in time`(opens: Bool) async throws {
        let mock = MockWebSocket.scripted { _, attempt in if opens { attempt.respondWithSuccess() } }
        let realtime = AblyRealtime(mock) { options in
            options.realtimeRequestTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        realtime.connect()

        await mock.clock.advance(by: .milliseconds(900))
        #expect(realtime.connection.state == .connecting)
        await mock.clock.advance(by: .milliseconds(200))

        #expect(realtime.connection.state == .disconnected)
        let error = try #require(realtime.connection.errorReason)
        #expect(error.code == .connectionTimedOut && error.message.contains("timeout"))
        #expect(mock.activeConnection?.isOpen != true)
    }

    // UTS: realtime/unit/RTN14d/retry-recoverable-failure-0
    @Test func `a client tries again after an attempt that failed`() async throws {
        let refuses = Toggle(true)
        let mock = MockWebSocket.refusing(refuses)
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        let log = realtime.connection.log()
        realtime.connect()
        #expect(realtime.connection.state == .disconnected)
        let failure = try #require(log.changes.last)
        #expect(failure.reason == realtime.connection.errorReason && failure.reason != nil)
        #expect(failure.retryIn.map { (.milliseconds(800) ... .seconds(1)).contains($0) } == true)

        refuses.isOn = false
        await mock.clock.advance(by: .milliseconds(1_100))

        #expect(realtime.connection.state == .connected)
        #expect(log.states == [.connecting, .disconnected, .connecting, .connected])
        #expect(mock.attempts.count == 2)
    }

    // UTS: realtime/unit/RTN14e/disconnected-to-suspended-0 (DF1a: after 120 s)
    @Test func `a client that cannot connect for long is suspended`() async throws {
        let mock = MockWebSocket.refusing(Toggle(true))
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        let log = realtime.connection.log()
        realtime.connect()

        await mock.clock.advance(by: .seconds(119))
        #expect(realtime.connection.state == .disconnected)
        #expect(mock.attempts.count > 50)
        await mock.clock.advance(by: .seconds(1) + .milliseconds(100))

        #expect(realtime.connection.state == .suspended)
        let change = try #require(log.changes.last)
        #expect(change.previous == .disconnected && change.current == .suspended)
        #expect(change.reason != nil && change.reason == realtime.connection.errorReason)
        #expect(change.retryIn == .seconds(30))
    }

    @Test func `what counts is how long the client has not been connected, not how long it was before`() async {
        let refuses = Toggle(false)
        let mock = MockWebSocket.refusing(refuses, .connected(ttl: 5_000, maxIdleInterval: 0))
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        let log = realtime.connection.log()
        realtime.connect()
        await mock.clock.advance(by: .seconds(3_600))
        refuses.isOn = true
        mock.simulateDisconnect()

        await mock.clock.advance(by: .milliseconds(4_900))
        #expect(!log.states.contains(.suspended))
        await mock.clock.advance(by: .milliseconds(200))

        #expect(realtime.connection.state == .suspended)
    }

    // UTS: realtime/unit/RTN14f/suspended-retries-indefinitely-0 (RTN14e: refused until the client is suspended)
    @Test func `a suspended client goes on trying to connect`() async {
        let refuses = Toggle(true)
        let mock = MockWebSocket.refusing(refuses)
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .milliseconds(500)
            options.suspendedRetryTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        let log = realtime.connection.log()
        realtime.connect()
        await mock.clock.advance(by: .seconds(120))
        #expect(realtime.connection.state == .suspended)
        let attempts = mock.attempts.count
        let changes = log.changes.count

        for number in 1...600 {
            await mock.clock.advance(by: .seconds(1))
            #expect(mock.attempts.count == attempts + number)
        }
        #expect(realtime.connection.state == .suspended)
        refuses.isOn = false
        await mock.clock.advance(by: .seconds(1))

        #expect(realtime.connection.state == .connected)
        #expect(!log.states.dropFirst(changes).contains(.disconnected))
    }

    // UTS: realtime/unit/RTN14g/error-empty-channel-failed-0
    @Test(arguments: [nil, ""] as [String?])
    func `an error that is about no channel ends the connection for good`(channel: String?) async {
        let error = ProtocolMessage.error(50000, status: 500, "Internal server error", channel: channel)
        let mock = MockWebSocket.scripted { _, attempt in attempt.respondWithError(error) }
        let realtime = AblyRealtime(mock)

        realtime.connect()
        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 50000)
        #expect(realtime.connection.errorReason?.statusCode == 500)
        #expect(realtime.connection.errorReason?.message == "Internal server error")
        await mock.clock.advance(by: .seconds(600))

        #expect(realtime.connection.state == .failed)
        #expect(mock.attempts.count == 1)
    }
}
