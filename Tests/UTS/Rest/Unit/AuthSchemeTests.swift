import AblyPubSub
import Testing

@Suite struct AuthSchemeTests {
    private static let key = "appId.keyId:keySecret"

    private let http = MockHTTP(onRequest: { request in
        if request.host == "auth.example.com" { return .issued("authurl-token") }
        return request.isForToken ? .issued("obtained-token") : .channelStatus
    })

    private func call(_ auth: AuthOptions) async throws {
        _ = try await AblyRest(http, auth: auth).request(method: "GET", path: "/channels/test")
    }

    // UTS: rest/unit/RSA4/basic-auth-key-only-0
    @Test func `a key alone is sent as basic authentication`() async throws {
        try await call(AuthOptions(key: Self.key))

        #expect(http.requests.map(\.authorization) == ["Basic YXBwSWQua2V5SWQ6a2V5U2VjcmV0"])
    }

    // UTS: rest/unit/RSA3/token-auth-explicit-token-0
    @Test func `a token is sent as a bearer token`() async throws {
        try await call(AuthOptions(token: "explicit-token-string"))

        #expect(http.requests.map(\.authorization) == ["Bearer explicit-token-string"])
    }

    // UTS: rest/unit/RSA3/token-auth-token-details-1
    @Test func `the token of tokenDetails is sent as a bearer token`() async throws {
        try await call(AuthOptions(tokenDetails: .valid("token-from-details")))

        #expect(http.requests.map(\.authorization) == ["Bearer token-from-details"])
    }

    // UTS: rest/unit/RSA4/use-token-auth-forced-1
    @Test func `with useTokenAuth, a key serves to obtain a token`() async throws {
        try await call(AuthOptions(key: Self.key, useTokenAuth: true))

        #expect(http.requests.map(\.path) == ["/keys/appId.keyId/requestToken", "/channels/test"])
        #expect(http.requests.map(\.authorization) == [nil, "Bearer obtained-token"])
    }

    // UTS: rest/unit/RSA4/auth-callback-triggers-token-2
    @Test func `an authCallback alone means token authentication`() async throws {
        try await call(TokenSource(.valid("callback-token")).options)

        #expect(http.requests.map(\.authorization) == ["Bearer callback-token"])
    }

    // UTS: rest/unit/RSA4/authurl-triggers-token-3
    @Test func `an authUrl alone means token authentication`() async throws {
        try await call(AuthOptions(authUrl: "https://auth.example.com/token"))

        #expect(http.requests.map(\.authorization) == [nil, "Bearer authurl-token"])
    }

    // UTS: rest/unit/RSC1b/no-auth-method-error-0
    @Test func `without credentials each call fails, and nothing is sent`() async {
        let error = await #expect(throws: AblyError.self) { try await call(AuthOptions()) }

        #expect(error?.code == .noValidAuthenticationMethodProvided)
        #expect(error?.code == 40106)
        #expect(http.requests.isEmpty)
        #expect(throws: AblyError.self) { try ClientOptions().validate() }
    }

    // UTS: rest/unit/RSA4a2/expired-token-no-renewal-0 (RSA4b1: expiry counts once the service's time is known)
    @Test func `a token known to have expired is not sent, and the call fails if there is no way to renew it`()
        async throws
    {
        let clock = FakeClock()
        let http = MockHTTP(onRequest: { request in
            request.path == "/time" ? MockResponse(200, [.int(clock.wallClock)]) : .channelStatus
        })
        let expired = TokenDetails(token: "expired-token", expires: clock.wallClock - 1_000)
        let rest = AblyRest(http, clock: clock, auth: AuthOptions(tokenDetails: expired))
        _ = try await rest.time()

        let error = await #expect(throws: AblyError.self) {
            try await rest.request(method: "GET", path: "/channels/test")
        }

        #expect(error?.code == .tokenRenewalNotConfigured)
        #expect(error?.code == 40171)
        #expect(http.requests.map(\.path) == ["/time"])
    }

    @Test func `expiry by this machine's clock alone does not keep a token from being sent`() async throws {
        let expired = TokenDetails(token: "expired-token", expires: 1_000)

        try await call(AuthOptions(tokenDetails: expired))

        #expect(http.requests.map(\.authorization) == ["Bearer expired-token"])
    }

    // UTS: rest/unit/RSA1/token-auth-takes-precedence-0
    @Test func `an authCallback takes precedence over a key`() async throws {
        let source = TokenSource(.valid("callback-token"))

        try await call(AuthOptions(key: Self.key, authCallback: source.callback))

        #expect(http.requests.map(\.authorization) == ["Bearer callback-token"])
    }

    // UTS: rest/unit/RSA2/basic-auth-header-format-0
    @Test func `basic authentication is the key in standard base64`() async throws {
        try await call(AuthOptions(key: "app123.key456:secretXYZ"))

        #expect(http.requests.map(\.authorization) == ["Basic YXBwMTIzLmtleTQ1NjpzZWNyZXRYWVo="])
    }

    // UTS: rest/unit/RSC18/token-auth-over-non-tls-0
    @Test func `a token may be sent without TLS`() async throws {
        let rest = AblyRest(http, auth: AuthOptions(token: "explicit-token")) { $0.tls = false }

        _ = try await rest.channels["test"].status()

        #expect(http.requests.map(\.authorization) == ["Bearer explicit-token"])
        #expect(http.requests.map(\.scheme) == ["http"])
    }
}
