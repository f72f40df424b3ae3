import AblyPubSub
import Testing

@Suite struct ClientIdTests {
    private let http = MockHTTP(onRequest: { request in
        request.host == "auth.example.com" ? .issued("url-token") : .channelStatus
    })

    // UTS: rest/unit/RSA7a/clientid-from-options-0
    @Test func `the client id of the options is that of Auth`() {
        #expect(AblyRest(http) { $0.clientId = "my-client-id" }.auth.clientId == "my-client-id")
    }

    // UTS: rest/unit/RSA7b/clientid-from-token-details-0
    @Test func `the client id of the configured token is that of Auth`() {
        let token = TokenDetails.valid("token-with-clientId", clientId: "token-client-id")

        #expect(AblyRest(http, auth: AuthOptions(tokenDetails: token)).auth.clientId == "token-client-id")
    }

    // UTS: rest/unit/RSA7b/clientid-from-callback-token-1
    @Test func `the client id of a token from the authCallback is that of Auth`() async throws {
        let source = TokenSource(.valid("callback-token", clientId: "callback-client-id"))
        let rest = AblyRest(http, auth: source.options)
        #expect(rest.auth.clientId == nil)

        _ = try await rest.channels["test"].status()

        #expect(rest.auth.clientId == "callback-client-id")
    }

    // UTS: rest/unit/RSA7c/clientid-null-unidentified-0
    @Test func `without a client id, that of Auth is nil`() {
        #expect(AblyRest(http).auth.clientId == nil)
    }

    // UTS: rest/unit/RSA7c/clientid-null-unidentified-token-1
    @Test func `with a token that has no client id, that of Auth is nil`() {
        let token = TokenDetails.valid("token-without-clientId")

        #expect(AblyRest(http, auth: AuthOptions(tokenDetails: token)).auth.clientId == nil)
    }

    // UTS: rest/unit/RSA12a/clientid-passed-to-callback-0
    @Test func `the authCallback is asked for a token for the client id of the options`() async throws {
        let source = TokenSource(.valid("tok"))
        let rest = AblyRest(http, auth: source.options) { $0.clientId = "library-client-id" }

        _ = try await rest.channels["test"].status()

        #expect(source.params.map(\.clientId) == ["library-client-id"])
    }

    // UTS: rest/unit/RSA12b/clientid-sent-to-authurl-0
    @Test(arguments: [AuthMethod.get, .post])
    func `the authUrl is asked for a token for the client id of the options`(method: AuthMethod) async throws {
        let auth = AuthOptions(authUrl: "https://auth.example.com/token", authMethod: method)
        let rest = AblyRest(http, auth: auth) { $0.clientId = "url-client-id" }

        _ = try await rest.channels["test"].status()

        let request = try #require(http.requests.first)
        #expect(request.host == "auth.example.com")
        #expect((method == .get ? request.query : request.form)["clientId"] == "url-client-id")
    }

    // UTS: rest/unit/RSA7/clientid-updated-after-authorize-0
    @Test func `the client id of Auth changes with the token`() async throws {
        let source = TokenSource { .valid("token-\($0)", clientId: "client-\($0)") }
        let rest = AblyRest(http, auth: source.options)

        _ = try await rest.channels["test"].status()
        #expect(rest.auth.clientId == "client-1")
        try await rest.auth.authorize()
        #expect(rest.auth.clientId == "client-2")
    }

    // UTS: rest/unit/RSA12/wildcard-clientid-0
    @Test func `a token for any client id makes that of Auth an asterisk`() {
        let token = TokenDetails.valid("wildcard-token", clientId: "*")

        #expect(AblyRest(http, auth: AuthOptions(tokenDetails: token)).auth.clientId == "*")
    }
}
