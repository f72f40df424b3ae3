import AblyPubSub
import Testing

/// How `Auth.tokenDetails` follows the token in use.
@Suite struct AuthTokenChangeTests {
    private struct NoToken: Error {}

    // UTS: rest/unit/RSA16c/updated-after-authorize-1
    @Test func `tokenDetails changes with each authorize`() async throws {
        let source = TokenSource { .valid("token-v\($0)", clientId: "client-v\($0)") }
        let rest = AblyRest(MockHTTP(answering: .channelStatus), auth: source.options)

        try await rest.auth.authorize()
        let first = rest.auth.tokenDetails
        try await rest.auth.authorize()
        let second = rest.auth.tokenDetails

        #expect(first?.token == "token-v1")
        #expect(first?.clientId == "client-v1")
        #expect(second?.token == "token-v2")
        #expect(second?.clientId == "client-v2")
    }

    // UTS: rest/unit/RSA16c/updated-after-expiry-renewal-2 (RSA4b1: expiry counts once the service's time is known)
    @Test func `tokenDetails changes with the renewal of a token that has expired`() async throws {
        let clock = FakeClock()
        let http = MockHTTP(onRequest: { request in
            request.path == "/time" ? MockResponse(200, [.int(clock.wallClock)]) : .channelStatus
        })
        let source = TokenSource { number in
            .details(TokenDetails(token: "token-v\(number)", expires: clock.wallClock + 1_000))
        }
        let rest = AblyRest(http, clock: clock, auth: source.options)
        _ = try await rest.time()

        _ = try await rest.channels["test"].status()
        let first = rest.auth.tokenDetails
        await clock.advance(by: .seconds(2))
        _ = try await rest.channels["test"].status()
        let second = rest.auth.tokenDetails

        #expect(first?.token == "token-v1")
        #expect(second?.token == "token-v2")
        #expect(http.requests.map(\.authorization) == [nil, "Bearer token-v1", "Bearer token-v2"])
    }

    // UTS: rest/unit/RSA16c/updated-after-40142-renewal-3
    @Test func `tokenDetails changes with the renewal of a token that the service rejects`() async throws {
        let source = TokenSource { .valid("token-v\($0)", clientId: "client-v\($0)") }
        let http = MockHTTP()
        http.queue(.refusal(40142), .channelStatus)
        let rest = AblyRest(http, auth: source.options)

        try await rest.auth.authorize()
        let first = rest.auth.tokenDetails
        _ = try await rest.channels["test"].status()
        let second = rest.auth.tokenDetails

        #expect(first?.token == "token-v1")
        #expect(second?.token == "token-v2")
        #expect(second?.clientId == "client-v2")
    }

    // UTS: rest/unit/RSA16d/null-after-invalidation-2
    @Test func `tokenDetails is nil after a token was rejected and could not be renewed`() async throws {
        let source = TokenSource { number in
            if number > 1 { throw NoToken() }
            return .valid("first-token")
        }
        let rest = AblyRest(MockHTTP(answering: .refusal(40142)), auth: source.options)
        try await rest.auth.authorize()
        #expect(rest.auth.tokenDetails?.token == "first-token")

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }

        #expect(error?.cause is NoToken)
        #expect(rest.auth.tokenDetails == nil)
        #expect(source.count == 2)
    }

    // UTS: rest/unit/RSA16d/null-after-switch-to-basic-3 (RSA10a: after authorize, calls use tokens whatever the options say)
    @Test func `authorize with a key and useTokenAuth false obtains a token with the key`() async throws {
        let http = MockHTTP.issuing("token-of-key")
        let rest = AblyRest(http, auth: TokenSource(.valid("my-token")).options)
        try await rest.auth.authorize()
        #expect(rest.auth.tokenDetails?.token == "my-token")

        try await rest.auth.authorize(options: AuthOptions(key: "appId.keyId:keySecret", useTokenAuth: false))
        _ = try await rest.channels["test"].status()

        #expect(rest.auth.tokenDetails?.token == "token-of-key")
        #expect(http.requests.map(\.authorization) == [nil, "Bearer token-of-key"])
    }
}
