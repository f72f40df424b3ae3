import AblyPubSub
import TestSupport
import Testing

/// Connections whose token is not accepted any more (RTN15h, RTN15c5).
@Suite struct TokenLossTests {
    private static let tokenExpired = ProtocolMessage.disconnected(40142, status: 401, "Token expired")

    /// A service that resumes the connection with each attempt but the first, under another key.
    private let resuming = MockWebSocket.scripted { number, attempt in
        attempt.respondWithSuccess(.connected(id: "connection-1", key: "key-\(number)"))
    }

    // UTS: realtime/unit/RTN15h1/token-error-no-renew-0 (RSA4a2: the error is 40171)
    @Test func `a connection fails if its token has expired and cannot be renewed`() async {
        let realtime = AblyRealtime(resuming, auth: AuthOptions(token: "some_token_string"))
        realtime.connect()
        await realtime.connection.reaches(.connected)

        resuming.sendToClientAndClose(Self.tokenExpired)
        await realtime.connection.reaches(.failed)

        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 40171)
        #expect(realtime.connection.errorReason?.statusCode == 401)
        #expect((realtime.connection.errorReason?.cause as? AblyError)?.code == 40142)
        #expect(resuming.attempts.count == 1)
    }

    // RSA4: the key itself is sent first, so one token is requested.
    // UTS: realtime/unit/RTN15h2/token-error-renew-success-0 (RSA4: one token is requested)
    @Test func `a connection whose token has expired is resumed with a new one`() async {
        let http = MockHTTP.issuing("renewed_token")
        let realtime = AblyRealtime(resuming, http: http)
        let log = realtime.connection.log()
        realtime.connect()
        #expect(realtime.connection.key == "key-1")

        resuming.sendToClientAndClose(Self.tokenExpired)
        await eventually { log.states.count == 5 }

        #expect(log.states == [.connecting, .connected, .disconnected, .connecting, .connected])
        #expect(http.requests.filter(\.isForToken).count == 1)
        #expect(realtime.connection.id == "connection-1" && realtime.connection.key == "key-2")
        #expect(resuming.attempts.map { $0.query["resume"] } == [nil, "key-1"])
        #expect(resuming.attempts.last?.query["accessToken"] == "renewed_token")
    }

    // UTS: realtime/unit/RTN15h2/token-error-renew-fails-1
    @Test func `a client that gets no new token is disconnected`() async {
        let http = MockHTTP(onRequest: { request in
            request.isForToken ? .refusal(40101, "Invalid credentials") : MockResponse(200, text: "yes")
        })
        let realtime = AblyRealtime(resuming, http: http)
        let log = realtime.connection.log()
        realtime.connect()

        resuming.sendToClientAndClose(Self.tokenExpired)
        await eventually { log.states.count == 5 }

        #expect(log.states == [.connecting, .connected, .disconnected, .connecting, .disconnected])
        #expect(realtime.connection.state == .disconnected)
        #expect(realtime.connection.errorReason?.code == 80019)
        #expect((realtime.connection.errorReason?.cause as? AblyError)?.code == 40101)
        #expect(log.changes.last?.retryIn != nil)
        #expect(resuming.attempts.count == 1)
    }

    @Test func `a client whose new token is rejected as well is disconnected`() async {
        let mock = MockWebSocket.scripted { number, attempt in
            if number == 1 { return attempt.respondWithSuccess(.connected()) }
            attempt.respondWithError(.error(40142, status: 401, "Token expired"))
        }
        let source = TokenSource { .valid("token-\($0)") }
        let realtime = AblyRealtime(mock, auth: source.options)
        let log = realtime.connection.log()
        realtime.connect()
        await realtime.connection.reaches(.connected)

        mock.sendToClientAndClose(Self.tokenExpired)
        await eventually { log.states.count == 5 }

        #expect(log.states == [.connecting, .connected, .disconnected, .connecting, .disconnected])
        #expect(source.count == 2 && mock.attempts.count == 2)
        #expect(realtime.connection.errorReason?.code == 40142)
    }

    // RSA4: the key itself is sent first, so one token is requested.
    // UTS: realtime/unit/RTN15c5/token-error-during-resume-0 (RSA4: one token is requested)
    @Test func `a token that is rejected in the response to a resume is renewed`() async {
        let mock = MockWebSocket.scripted { number, attempt in
            if number == 2 { return attempt.respondWithError(.error(40142, status: 401, "Token expired")) }
            attempt.respondWithSuccess(.connected(id: "connection-\(number)", key: "key-\(number)"))
        }
        let http = MockHTTP.issuing("renewed_token")
        let realtime = AblyRealtime(mock, http: http)
        realtime.connect()

        mock.simulateDisconnect()
        await eventually { mock.attempts.count == 3 }
        await realtime.connection.reaches(.connected)

        #expect(http.requests.filter(\.isForToken).count == 1)
        #expect(mock.attempts.map { $0.query["resume"] } == [nil, "key-1", "key-1"])
        #expect(mock.attempts.last?.query["accessToken"] == "renewed_token")
        #expect(realtime.connection.id == "connection-3")
    }
}
