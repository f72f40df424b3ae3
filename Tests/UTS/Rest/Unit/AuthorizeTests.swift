import AblyPubSub
import Testing

@Suite struct AuthorizeTests {
    private static let key = "appId.keyId:keySecret"

    private let http = MockHTTP.issuing("obtained-token")

    // UTS: rest/unit/RSA10a/authorize-default-params-0
    @Test func `authorize obtains a token, and further calls use it instead of the key`() async throws {
        let rest = AblyRest(http)

        let details: TokenDetails = try await rest.auth.authorize()
        _ = try await rest.channels["test"].status()

        #expect(details.token == "obtained-token")
        #expect(http.requests.map(\.path) == ["/keys/appId.keyId/requestToken", "/channels/test"])
        #expect(http.requests.last?.authorization == "Bearer obtained-token")
    }

    // UTS: rest/unit/RSA10b/authorize-explicit-params-0
    @Test func `parameters given to authorize take precedence over the configured ones`() async throws {
        let source = TokenSource(.valid("callback-token"))
        let rest = AblyRest(http, auth: source.options) { $0.clientId = "default-client" }

        try await rest.auth.authorize(TokenParams(ttl: .seconds(7_200), clientId: "override-client"))

        #expect(source.params.first?.clientId == "override-client")
        #expect(source.params.first?.ttl == .milliseconds(7_200_000))
    }

    // UTS: rest/unit/RSA10e/authorize-saves-params-0
    @Test func `parameters given to authorize are those of later tokens too, except for the time`() async throws {
        let source = TokenSource { .valid("token-\($0)") }
        let rest = AblyRest(http, auth: source.options)

        try await rest.auth.authorize(
            TokenParams(ttl: .seconds(3_600), clientId: "saved-client", timestamp: 1_704_067_200_000))
        try await rest.auth.authorize()

        #expect(source.count == 2)
        #expect(source.params.last?.clientId == "saved-client")
        #expect(source.params.last?.ttl == .milliseconds(3_600_000))
        #expect(source.params.map(\.timestamp) == [1_704_067_200_000, nil])
    }

    // UTS: rest/unit/RSA10g/authorize-updates-token-details-0
    @Test func `after authorize, tokenDetails is the new token`() async throws {
        let rest = AblyRest(MockHTTP.issuing("new-token", clientId: "token-client"))
        #expect(rest.auth.tokenDetails == nil)

        let details = try await rest.auth.authorize()

        #expect(rest.auth.tokenDetails?.token == "new-token")
        #expect(rest.auth.tokenDetails?.clientId == "token-client")
        #expect(rest.auth.tokenDetails == details)
    }

    // UTS: rest/unit/RSA10h/authorize-replaces-auth-options-0
    @Test func `options given to authorize replace the configured ones, now and later`() async throws {
        let original = TokenSource(.valid("original"))
        let new = TokenSource { .valid("new-\($0)") }
        let rest = AblyRest(http, auth: original.options)

        try await rest.auth.authorize(options: new.options)
        try await rest.auth.authorize()

        #expect(original.count == 0)
        #expect(new.count == 2)
        #expect(rest.auth.tokenDetails?.token == "new-2")
    }

    // UTS: rest/unit/RSA10i/authorize-preserves-key-0 (RSA10j: given options replace the configured ones, with their key)
    @Test func `options without a key given to authorize replace the configured key`() async throws {
        let http = MockHTTP(onRequest: { request in
            request.host == "new-auth.example.com" ? .issued("token-of-url") : .channelStatus
        })
        let rest = AblyRest(http)

        let details = try await rest.auth.authorize(
            options: AuthOptions(authUrl: "https://new-auth.example.com/token"))
        _ = try await rest.channels["test"].status()
        let error = await #expect(throws: AblyError.self) { try await rest.auth.createTokenRequest() }
        let request = try await rest.auth.createTokenRequest(options: AuthOptions(key: Self.key))

        #expect(details.token == "token-of-url")
        #expect(http.requests.last?.authorization == "Bearer token-of-url")
        #expect(error?.code == .noValidAuthenticationMethodProvided)
        #expect(request.keyName == "appId.keyId")
    }

    // UTS: rest/unit/RSA10j/authorize-replaces-existing-token-0
    @Test func `authorize obtains a new token although there is a valid one`() async throws {
        let source = TokenSource { .valid("token-\($0)") }
        let rest = AblyRest(http, auth: source.options)

        let first = try await rest.auth.authorize()
        let second = try await rest.auth.authorize()
        _ = try await rest.channels["test"].status()

        #expect(first.token == "token-1")
        #expect(second.token == "token-2")
        #expect(rest.auth.tokenDetails?.token == "token-2")
        #expect(http.requests.map(\.authorization) == ["Bearer token-2"])
    }

    // UTS: rest/unit/RSA10k/authorize-query-time-0 (RSA10j: the key is among the given options; RSC16: the time is an array)
    @Test func `with queryTime, authorize asks for the service's time once and signs with it`() async throws {
        let clock = FakeClock()
        let http = MockHTTP(onRequest: { request in
            request.path == "/time" ? MockResponse(200, [1_234_567_890_000]) : .issued("time-synced-token")
        })
        let rest = AblyRest(http, clock: clock)
        let options = AuthOptions(key: Self.key, queryTime: true)

        try await rest.auth.authorize(options: options)
        await clock.advance(by: .seconds(5))
        try await rest.auth.authorize(options: options)

        let tokenPath = "/keys/appId.keyId/requestToken"
        #expect(http.requests.map(\.path) == ["/time", tokenPath, tokenPath])
        let times = try http.requests.dropFirst().map { try $0.decodedBody()["timestamp"]?.intValue }
        #expect(times == [1_234_567_890_000, 1_234_567_895_000])
        #expect(rest.auth.tokenDetails?.token == "time-synced-token")
    }

    // UTS: rest/unit/RSA10l/authorize-error-propagated-0
    @Test func `authorize fails with the error that the service responds`() async {
        let http = MockHTTP(answering: .refusal(40100, "Unauthorized"))
        let rest = AblyRest(http, auth: AuthOptions(key: "invalid.key:secret"))

        let error = await #expect(throws: AblyError.self) { try await rest.auth.authorize() }

        #expect(error?.code == .unauthorized)
        #expect(error?.code == 40100)
        #expect(error?.statusCode == 401)
        #expect(rest.auth.tokenDetails == nil)
    }

    @Test(arguments: ["", "two words", "line\r\nX-Injected: 1"])
    func `authorize refuses a token that no header field can carry`(token: String) async {
        let rest = AblyRest(http, auth: TokenSource(.token(token)).options)

        let error = await #expect(throws: AblyError.self) { try await rest.auth.authorize() }

        #expect(error?.code == .errorFromClientTokenCallback)
        #expect(error?.statusCode == 401)
        #expect(rest.auth.tokenDetails == nil)
    }
}
