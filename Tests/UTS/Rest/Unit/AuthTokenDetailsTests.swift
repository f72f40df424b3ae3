import AblyPubSub
import Testing

/// What `Auth.tokenDetails` is, and when.
@Suite struct AuthTokenDetailsTests {
    private let http = MockHTTP.issuing("requested-token-xyz", clientId: "token-client")

    // UTS: rest/unit/RSA16a/token-from-callback-0
    @Test func `tokenDetails is the token that the authCallback gave`() async throws {
        let rest = AblyRest(http, auth: TokenSource(.valid("callback-token-abc", clientId: "my-client")).options)

        _ = try await rest.channels["test"].status()

        let details = try #require(rest.auth.tokenDetails)
        #expect(details.token == "callback-token-abc")
        #expect(details.clientId == "my-client")
        #expect(details.expires != nil)
        #expect(details.issued != nil)
    }

    // UTS: rest/unit/RSA16a/token-from-request-token-1
    @Test func `tokenDetails is the token that the service issued`() async throws {
        let rest = AblyRest(http)

        try await rest.auth.authorize()

        #expect(rest.auth.tokenDetails?.token == "requested-token-xyz")
        #expect(rest.auth.tokenDetails?.clientId == "token-client")
    }

    // UTS: rest/unit/RSA16b/token-string-in-options-0
    @Test func `for a token without details, tokenDetails has nothing but the token`() throws {
        let rest = AblyRest(http, auth: AuthOptions(token: "standalone-token-string"))

        let details = try #require(rest.auth.tokenDetails)
        #expect(details.token == "standalone-token-string")
        #expect(details.expires == nil)
        #expect(details.issued == nil)
        #expect(details.clientId == nil)
        #expect(details.capability == nil)
    }

    // UTS: rest/unit/RSA16b/token-string-from-callback-1
    @Test func `for a string from the authCallback, tokenDetails has nothing but the token`() async throws {
        let rest = AblyRest(http, auth: TokenSource(.token("just-a-token-string")).options)

        _ = try await rest.channels["test"].status()

        let details = try #require(rest.auth.tokenDetails)
        #expect(details.token == "just-a-token-string")
        #expect(details.expires == nil)
        #expect(details.issued == nil)
    }

    // UTS: rest/unit/RSA16c/set-on-instantiation-0
    @Test func `tokenDetails is at first the token of the options`() {
        let token = TokenDetails.valid("initial-token", clientId: "initial-client")
        let rest = AblyRest(http, auth: AuthOptions(tokenDetails: token))

        #expect(rest.auth.tokenDetails?.token == "initial-token")
        #expect(rest.auth.tokenDetails?.clientId == "initial-client")
    }

    // UTS: rest/unit/RSA16d/null-with-basic-auth-0
    @Test func `tokenDetails is nil with basic authentication`() async throws {
        let rest = AblyRest(http)

        _ = try await rest.channels["test"].status()

        #expect(rest.auth.tokenDetails == nil)
        #expect(http.requests.first?.authorization?.hasPrefix("Basic ") == true)
    }

    // UTS: rest/unit/RSA16d/null-before-token-obtained-1
    @Test func `tokenDetails is nil before a token is obtained`() {
        #expect(AblyRest(http, auth: TokenSource(.valid("my-token")).options).auth.tokenDetails == nil)
    }

    // UTS: rest/unit/RSA16a/preserved-across-requests-0
    @Test func `tokenDetails remains the same as long as the token is accepted`() async throws {
        let source = TokenSource { .valid($0 == 1 ? "stable-token" : "another-token", clientId: "stable-client") }
        let rest = AblyRest(http, auth: source.options)

        for _ in 0..<3 {
            _ = try await rest.channels["test"].status()
            #expect(rest.auth.tokenDetails?.token == "stable-token")
        }
        #expect(source.count == 1)
    }

    // UTS: rest/unit/RSA16a/reflects-capability-1
    @Test func `tokenDetails has the capability of the token`() async throws {
        let capability = #"{"channel1":["publish","subscribe"],"channel2":["subscribe"]}"#
        var token = TokenDetails.valid("capable-token")
        token.capability = capability
        let rest = AblyRest(http, auth: TokenSource(.details(token)).options)

        _ = try await rest.channels["test"].status()

        #expect(rest.auth.tokenDetails?.capability == capability)
    }
}
