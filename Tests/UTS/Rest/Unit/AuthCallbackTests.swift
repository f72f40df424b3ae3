import AblyPubSub
import Synchronization
import TestSupport
import Testing

@Suite struct AuthCallbackTests {
    private struct Unavailable: Error, CustomStringConvertible {
        let description = "Authentication server unavailable"
    }

    private let http = MockHTTP.issuing("exchanged-token")

    // UTS: rest/unit/RSA8d/callback-invoked-for-auth-0
    @Test func `a call that needs a token obtains it from the authCallback`() async throws {
        let source = TokenSource(.valid("callback-token"))

        _ = try await AblyRest(http, auth: source.options).request(method: "GET", path: "/channels/test")

        #expect(source.count == 1)
        #expect(http.requests.map(\.authorization) == ["Bearer callback-token"])
    }

    // UTS: rest/unit/RSA8d/callback-returns-jwt-1
    @Test func `a JWT from the authCallback is sent as it is`() async throws {
        let jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.test-jwt-payload"
        let source = TokenSource(.token(jwt))

        _ = try await AblyRest(http, auth: source.options).request(method: "GET", path: "/channels/test")

        #expect(http.requests.map(\.authorization) == ["Bearer \(jwt)"])
    }

    // UTS: rest/unit/RSA8d/callback-returns-token-request-2
    @Test(arguments: [true, false])
    func `a token request from the authCallback is exchanged for a token`(useBinaryProtocol: Bool) async throws {
        let request = TokenRequest(
            keyName: "app.key", ttl: 3_600_000, timestamp: 1_704_067_200_000, nonce: "unique-nonce",
            mac: "computed-mac")
        let source = TokenSource(.request(request))
        let rest = AblyRest(http, auth: source.options) { $0.useBinaryProtocol = useBinaryProtocol }

        _ = try await rest.request(method: "GET", path: "/channels/test")

        try #require(http.requests.count == 2)
        let exchange = http.requests[0]
        #expect(exchange.method == "POST")
        #expect(exchange.path == "/keys/app.key/requestToken")
        #expect(exchange.authorization == nil)
        let body = try exchange.decodedBody()
        #expect(body["mac"]?.stringValue == "computed-mac")
        #expect(body["nonce"]?.stringValue == "unique-nonce")
        #expect(http.requests[1].authorization == "Bearer exchanged-token")
    }

    // UTS: rest/unit/RSA8d/callback-receives-token-params-3
    @Test func `the authCallback gets the parameters that authorize is given`() async throws {
        let source = TokenSource(.valid("test-token", clientId: "requested-client-id"))
        let params = TokenParams(
            ttl: .seconds(7_200), capability: ["channel1": [.publish]], clientId: "requested-client-id")

        try await AblyRest(http, auth: source.options).auth.authorize(params)

        #expect(source.count == 1)
        #expect(source.params.first?.clientId == "requested-client-id")
        #expect(source.params.first?.ttl == .milliseconds(7_200_000))
        #expect(source.params.first?.capability?.operations == ["channel1": [.publish]])
    }

    // UTS: rest/unit/RSA8d/callback-error-propagated-4
    @Test func `a call fails with the error of the authCallback as its cause, and nothing is sent`() async {
        let source = TokenSource { _ in throw Unavailable() }

        let error = await #expect(throws: AblyError.self) {
            try await AblyRest(http, auth: source.options).request(method: "GET", path: "/channels/test")
        }

        #expect(error?.message.contains("Authentication server unavailable") == true)
        #expect(error?.cause is Unavailable)
        #expect(error?.code == .errorFromClientTokenCallback)
        #expect(error?.statusCode == 401)
        #expect(http.requests.isEmpty)
    }

    @Test func `authorize waits for the authCallback only so long`() async {
        let clock = FakeClock()
        let isAsked = Shared(Mutex(false))
        let auth = AuthOptions(authCallback: { _ in
            isAsked.value.withLock { $0 = true }
            try await Task.sleep(for: .seconds(3_600))
            return .token("too-late")
        })
        let rest = AblyRest(http, clock: clock, auth: auth) { $0.realtimeRequestTimeout = .seconds(10) }

        let authorization = Task { try await rest.auth.authorize() }
        await eventually { isAsked.value.withLock { $0 } }
        await clock.advance(by: .seconds(10))
        let error = await #expect(throws: AblyError.self) { try await authorization.value }

        #expect(error?.code == .errorFromClientTokenCallback)
        #expect(error?.statusCode == 401)
        #expect(rest.auth.tokenDetails == nil)
    }

    @Test func `an error of Ably's from the authCallback is passed on as it is`() async {
        let source = TokenSource { _ in throw AblyError(.forbidden, statusCode: 403, message: "not you") }

        let error = await #expect(throws: AblyError.self) {
            try await AblyRest(http, auth: source.options).request(method: "GET", path: "/channels/test")
        }

        #expect(error?.code == .forbidden)
        #expect(error?.statusCode == 403)
        #expect(error?.message == "not you")
    }
}
