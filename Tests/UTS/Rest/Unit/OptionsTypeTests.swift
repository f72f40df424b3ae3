import AblyPubSub
import Testing

@Suite struct OptionsTypeTests {
    // UTS: rest/unit/TO3/client-options-attributes-0 (TO3k2: restHost is deprecated, and does not exist)
    @Test func `client options have the specified defaults`() {
        let options = ClientOptions()

        #expect(options.key == nil)
        #expect(options.token == nil)
        #expect(options.tokenDetails == nil)
        #expect(options.authCallback == nil)
        #expect(options.authUrl == nil)
        #expect(options.authMethod == .get)
        #expect(options.authHeaders.isEmpty)
        #expect(options.authParams.isEmpty)
        #expect(options.clientId == nil)
        #expect(options.endpoint == nil)
        #expect(options.fallbackHosts == nil)
        #expect(options.tls)
        #expect(options.httpOpenTimeout == .milliseconds(4_000))
        #expect(options.httpRequestTimeout == .milliseconds(10_000))
        #expect(options.httpMaxRetryCount == 3)
        #expect(options.httpMaxRetryDuration == .milliseconds(15_000))
        #expect(options.fallbackRetryTimeout == .milliseconds(600_000))
        #expect(options.useBinaryProtocol)
        #expect(options.idempotentRestPublishing)
        #expect(!options.addRequestIds)
        #expect(!options.queryTime)
        #expect(options.maxMessageSize == 65_536)
        #expect(options.maxFrameSize == 524_288)
        #expect(options.defaultTokenParams == nil)
    }

    @Test func `client options have the values that they are set to`() {
        var options = ClientOptions(key: "appId.keyId:keySecret")
        options.clientId = "my-client"
        options.endpoint = "test"
        options.tls = false
        options.httpRequestTimeout = .milliseconds(30_000)
        options.useBinaryProtocol = false
        options.idempotentRestPublishing = false
        options.addRequestIds = true

        let stored = AblyRest(options).options
        #expect(stored.key == "appId.keyId:keySecret")
        #expect(stored.clientId == "my-client")
        #expect(stored.endpoint == "test")
        #expect(!stored.tls)
        #expect(stored.httpRequestTimeout == .milliseconds(30_000))
        #expect(!stored.useBinaryProtocol)
        #expect(!stored.idempotentRestPublishing)
        #expect(stored.addRequestIds)
    }

    // UTS: rest/unit/TO3/client-options-custom-hosts-1 (TO3k2: a host is given as endpoint instead of restHost)
    @Test func `client options have a host and fallback hosts`() async throws {
        let http = MockHTTP(answering: MockResponse(200, [0]))
        let rest = AblyRest(http) {
            $0.endpoint = "custom.ably.example.com"
            $0.fallbackHosts = ["fallback1.example.com", "fallback2.example.com"]
        }
        #expect(rest.options.endpoint == "custom.ably.example.com")
        #expect(rest.options.fallbackHosts == ["fallback1.example.com", "fallback2.example.com"])

        _ = try await rest.time()
        #expect(http.requests.map(\.host) == ["custom.ably.example.com"])
    }

    // UTS: rest/unit/TO3/client-options-auth-url-2
    @Test func `client options have the URL of an auth server, and how it is asked`() {
        var options = ClientOptions(authUrl: "https://auth.example.com/token")
        options.authMethod = .post
        options.authHeaders = ["X-API-Key": "secret"]
        options.authParams = ["scope": "full"]

        #expect(options.authUrl == "https://auth.example.com/token")
        #expect(options.authMethod == .post)
        #expect(options.authHeaders["X-API-Key"] == "secret")
        #expect(options.authParams["scope"] == "full")
    }

    // UTS: rest/unit/TO3/client-options-default-token-params-3
    @Test func `client options have what tokens are asked for with`() {
        var options = ClientOptions(key: "appId.keyId:keySecret")
        options.defaultTokenParams = TokenParams(
            ttl: .milliseconds(7_200_000), capability: Capability(json: #"{"*":["subscribe"]}"#),
            clientId: "default-client")

        #expect(options.defaultTokenParams?.ttl == .milliseconds(7_200_000))
        #expect(options.defaultTokenParams?.clientId == "default-client")
        #expect(options.defaultTokenParams?.capability?.json == #"{"*":["subscribe"]}"#)
    }

    // UTS: rest/unit/AO2/auth-options-attributes-0
    @Test func `auth options have a key, a token, its details, and how tokens are obtained`() {
        let options = AuthOptions(
            key: "appId.keyId:keySecret", token: "token", tokenDetails: TokenDetails(token: "details"),
            authUrl: "https://auth.example.com/token", authMethod: .post,
            authHeaders: ["Authorization": "Bearer api-key"], authParams: ["user": "test"], queryTime: true)

        #expect(options.key == "appId.keyId:keySecret")
        #expect(options.token == "token")
        #expect(options.tokenDetails?.token == "details")
        #expect(options.authCallback == nil)
        #expect(options.authUrl == "https://auth.example.com/token")
        #expect(options.authMethod == .post)
        #expect(options.authHeaders["Authorization"] == "Bearer api-key")
        #expect(options.authParams["user"] == "test")
        #expect(options.queryTime)
    }

    // UTS: rest/unit/AO/auth-options-with-callback-0
    @Test func `auth options have a callback that returns a token`() async throws {
        let options = AuthOptions(authCallback: { params in
            .details(TokenDetails(token: "callback-token", clientId: params.clientId))
        })

        let callback = try #require(options.authCallback)
        guard case .details(let details) = try await callback(TokenParams(clientId: "jim")) else {
            Issue.record("the callback returned another kind of token")
            return
        }
        #expect(details.token == "callback-token")
        #expect(details.clientId == "jim")
    }

    // UTS: rest/unit/TO/endpoint-affects-host-0 (REC1: the hosts of the table are those of an older version)
    @Test(
        arguments: [
            (nil, "main.realtime.ably.net"), ("test", "test.realtime.ably.net"),
            ("custom-env", "custom-env.realtime.ably.net"),
        ] as [(String?, String)])
    func `the endpoint determines the host of requests`(endpoint: String?, host: String) async throws {
        let http = MockHTTP(answering: MockResponse(200, [0]))
        let rest = AblyRest(http) { $0.endpoint = endpoint }
        #expect(rest.options.endpoint == endpoint)

        _ = try await rest.time()
        #expect(http.requests.map(\.host) == [host])
    }

    // UTS: rest/unit/TO/conflicting-options-validation-1 (TO3k2: restHost, which conflicts with endpoint, does not exist)
    @Test func `options without credentials are refused`() async throws {
        var options = ClientOptions(key: "appId.keyId:keySecret")
        options.authCallback = { _ in .token("token") }
        try options.validate()

        let error = try #require(throws: AblyError.self) { try ClientOptions().validate() }
        #expect(error.code == 40106)
        #expect(error.message.contains("key") && error.message.contains("token"))
        let http = MockHTTP.listing()
        let failure = await #expect(throws: AblyError.self) {
            try await AblyRest(http, auth: AuthOptions()).channels["test"].history()
        }
        #expect(failure == error)
        #expect(http.requests.isEmpty)
    }

    @Test func `a callback takes precedence over a key`() async throws {
        let http = MockHTTP.listing()
        let auth = AuthOptions(key: "appId.keyId:keySecret", authCallback: { _ in .token("callback-token") })

        _ = try await AblyRest(http, auth: auth).channels["test"].history()

        #expect(http.requests.first?.header("Authorization")?.hasPrefix("Bearer ") == true)
    }
}
