import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// What becomes of a connection for which no token can be obtained (RSA4c to RSA4f).
@Suite struct TokenSourceFailureTests {
    private static let unavailable = AblyError(.internalError, statusCode: 500, message: "Auth server unavailable")
    private static let disabled = AblyError(.forbidden, statusCode: 403, message: "Account disabled")

    /// A source whose first tokens are valid, and which fails afterwards.
    private static func source(tokens: Int, then error: AblyError) -> TokenSource {
        TokenSource { number in
            if number > tokens { throw error }
            return .valid("token-\(number)")
        }
    }

    /// A client that is connected, and its changes from then on.
    private static func connected(
        _ mock: MockWebSocket, _ source: TokenSource
    ) async -> (AblyRealtime, StateLog<ConnectionStateChange>) {
        let realtime = AblyRealtime(mock, auth: source.options)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        return (realtime, realtime.connection.log())
    }

    // UTS: realtime/unit/RSA4c2/callback-error-connecting-disconnected-0
    // UTS: realtime/unit/RSA4c2/callback-error-causes-disconnected-0
    @Test func `a client that gets no token is disconnected, and connects with the next one`() async throws {
        let mock = MockWebSocket.connecting()
        let source = TokenSource { number in
            if number == 1 { throw Self.unavailable }
            return .valid("valid-token-\(number)")
        }
        let realtime = AblyRealtime(mock, auth: source.options)
        let log = realtime.connection.log()

        realtime.connect()
        await realtime.connection.reaches(.disconnected)

        let error = try #require(realtime.connection.errorReason)
        #expect(error.code == 80019 && error.statusCode == 401)
        #expect((error.cause as? AblyError)?.code == 50000)
        #expect(log.states == [.connecting, .disconnected])
        #expect(log.changes.last?.reason == error)

        await mock.clock.advance(by: .seconds(15))
        await realtime.connection.reaches(.connected)
        #expect(mock.attempts.map { $0.query["accessToken"] } == ["valid-token-2"])
    }

    @Test(arguments: [40000, 40012, 40103, 40106] as [AblyErrorCode])
    func `an error of a token source is not taken for one of the options, whatever its code`(code: AblyErrorCode) async
    {
        let mock = MockWebSocket.connecting()
        let source = Self.source(tokens: 0, then: AblyError(code, statusCode: 400, message: "not now"))
        let realtime = AblyRealtime(mock, auth: source.options)
        let log = realtime.connection.log()

        realtime.connect()
        await realtime.connection.reaches(.disconnected)

        #expect(log.states == [.connecting, .disconnected])
        #expect(realtime.connection.errorReason?.code == 80019)
        #expect((realtime.connection.errorReason?.cause as? AblyError)?.code == code)
    }

    // UTS: realtime/unit/RSA4c2/callback-timeout-connecting-disconnected-1
    @Test func `an authCallback is waited for only so long`() async {
        let mock = MockWebSocket.connecting()
        let isAsked = Shared(Mutex(false))
        let auth = AuthOptions(authCallback: { _ in
            isAsked.value.withLock { $0 = true }
            try await Task.sleep(for: .seconds(3_600))
            return .token("too-late")
        })
        let realtime = AblyRealtime(mock, auth: auth) { $0.realtimeRequestTimeout = .seconds(10) }

        realtime.connect()
        await eventually { isAsked.value.withLock { $0 } }
        #expect(realtime.connection.state == .connecting)
        await mock.clock.advance(by: .seconds(11))
        await realtime.connection.reaches(.disconnected)

        #expect(realtime.connection.state == .disconnected)
        #expect(realtime.connection.errorReason?.code == 80019)
        #expect(realtime.connection.errorReason?.statusCode == 401)
        #expect(mock.attempts.isEmpty)
    }

    // UTS: realtime/unit/RSA4c3/callback-error-connected-stays-0 (RSA4c1: errorReason is set)
    // UTS: realtime/unit/RSA4c3/callback-error-stays-connected-0
    @Test func `a client that gets no new token stays connected, and its errorReason says why`() async throws {
        let mock = MockWebSocket.connecting()
        let source = Self.source(tokens: 1, then: Self.unavailable)
        let (realtime, log) = await Self.connected(mock, source)

        mock.sendToClient(ProtocolMessage(.auth))
        await eventually { realtime.connection.errorReason != nil }

        #expect(source.count == 2)
        #expect(realtime.connection.state == .connected)
        #expect(log.changes.isEmpty)
        let error = try #require(realtime.connection.errorReason)
        #expect(error.code == 80019 && error.statusCode == 401)
        #expect((error.cause as? AblyError)?.code == 50000)
        #expect(mock.messages(.auth).isEmpty)
    }

    // UTS: realtime/unit/RSA4d/callback-403-connecting-failed-0
    // UTS: realtime/unit/RSA4d/callback-403-causes-failed-0
    @Test func `a client to which a token is forbidden has failed`() async throws {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock, auth: Self.source(tokens: 0, then: Self.disabled).options)
        let log = realtime.connection.log()

        realtime.connect()
        await realtime.connection.reaches(.failed)

        let error = try #require(realtime.connection.errorReason)
        #expect(error.code == 80019 && error.statusCode == 403)
        let cause = try #require(error.cause as? AblyError)
        #expect(cause.code == 40300 && cause.statusCode == 403)
        #expect(log.states == [.connecting, .failed])
        #expect(log.changes.last?.reason == error)
        #expect(mock.attempts.isEmpty)
    }

    // UTS: realtime/unit/RSA4d/callback-403-reauth-failed-1
    // UTS: realtime/unit/RSA4d/callback-403-reauth-causes-failed-1
    @Test func `a client to which a new token is forbidden fails, although it is connected`() async throws {
        let mock = MockWebSocket.connecting()
        let (realtime, log) = await Self.connected(mock, Self.source(tokens: 1, then: Self.disabled))

        mock.sendToClient(ProtocolMessage(.auth))
        await realtime.connection.reaches(.failed)

        let error = try #require(realtime.connection.errorReason)
        #expect(error.code == 80019 && error.statusCode == 403)
        #expect((error.cause as? AblyError)?.code == 40300)
        #expect(log.states == [.failed] && log.changes.last?.reason == error)
    }

    /// RSA4d1.
    @Test(arguments: [(unavailable, .connected), (disabled, .failed)] as [(AblyError, ConnectionState)])
    func `a failure of authorize does to the connection what one of a renewal does`(
        failure: AblyError, state: ConnectionState
    ) async {
        let mock = MockWebSocket.connecting()
        let (realtime, _) = await Self.connected(mock, Self.source(tokens: 1, then: failure))

        let error = await #expect(throws: AblyError.self) { try await realtime.auth.authorize() }

        #expect(error?.code == failure.code)
        #expect(realtime.connection.state == state)
        #expect(realtime.connection.errorReason?.code == 80019)
    }

    /// RSA4d1.
    @Test func `a failure of requestToken does nothing to the connection`() async {
        let mock = MockWebSocket.connecting()
        let (realtime, log) = await Self.connected(mock, Self.source(tokens: 1, then: Self.disabled))

        await #expect(throws: AblyError.self) { try await realtime.auth.requestToken() }

        #expect(realtime.connection.state == .connected && realtime.connection.errorReason == nil)
        #expect(log.changes.isEmpty)
    }

    // UTS: realtime/unit/RSA4f/callback-invalid-type-format-0 not applicable: an authCallback can return nothing else

    // UTS: realtime/unit/RSA4f/callback-oversized-token-format-1
    @Test func `a token of more than 128 KiB is not used`() async {
        let mock = MockWebSocket.connecting()
        let source = TokenSource(.token(String(repeating: "x", count: 131_073)))
        let realtime = AblyRealtime(mock, auth: source.options)

        realtime.connect()
        await realtime.connection.reaches(.disconnected)

        #expect(realtime.connection.errorReason?.code == 80019)
        #expect(realtime.connection.errorReason?.statusCode == 401)
        #expect(mock.attempts.isEmpty)
    }

    // UTS: realtime/unit/RSA4e/rest-callback-error-40170-0
    @Test func `a call over REST for which there is no token fails with 40170`() async {
        struct Failure: Error, CustomStringConvertible {
            let description = "Network failure connecting to auth server"
        }
        let http = MockHTTP(answering: MockResponse(200, []))
        let rest = AblyRest(http, auth: TokenSource { _ in throw Failure() }.options)

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test-channel"].status() }

        #expect(error?.code == 40170 && error?.statusCode == 401)
        #expect(error?.message.contains("Network failure connecting to auth server") == true)
        #expect(http.requests.isEmpty)
    }
}
