import AblyPubSub
import Testing

/// The client id of the options beside that of a token.
@Suite struct ClientIdMatchTests {
    struct Pair: Sendable {
        let options: String?
        let token: String?
        let result: String?
    }

    private let http = MockHTTP.issuing("issued-token", clientId: "other-client")

    private func client(_ clientId: String?, token: String?) -> AblyRest {
        AblyRest(http, auth: AuthOptions(tokenDetails: .valid("a-token", clientId: token))) { $0.clientId = clientId }
    }

    // UTS: rest/unit/RSA7/clientid-mismatch-error-1
    @Test(arguments: [
        Pair(options: "client-a", token: "client-a", result: "client-a"),
        Pair(options: "client-a", token: nil, result: "client-a"),
        Pair(options: "client-a", token: "*", result: "client-a"),
        Pair(options: nil, token: "client-b", result: "client-b"),
    ])
    func `client ids of options and token that permit each other are accepted`(pair: Pair) async throws {
        let rest = client(pair.options, token: pair.token)

        _ = try await rest.channels["test"].status()

        #expect(rest.auth.clientId == pair.result)
        #expect(throws: Never.self) { try rest.options.validate() }
    }

    // UTS: rest/unit/RSA7/clientid-mismatch-error-1
    // UTS: rest/unit/RSA15a/token-clientid-must-match-0 (RSA15c: the calls fail; the initializer does not throw)
    @Test func `a configured token for another client id is an error of the options and of each call`() async {
        let rest = client("my-client", token: "other-client")

        let invalid = #expect(throws: AblyError.self) { try rest.options.validate() }
        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }

        #expect(invalid?.code == .incompatibleCredentials)
        #expect(error?.code == 40102)
        #expect(error?.message.contains("clientId") == true)
        #expect(http.requests.isEmpty)
        #expect(client("my-client", token: "my-client").auth.clientId == "my-client")
    }

    // UTS: rest/unit/RSA15b/wildcard-token-permits-any-0
    @Test func `a token for any client id permits that of the options`() async throws {
        let rest = client("any-client", token: "*")

        _ = try await rest.channels["test"].status()

        #expect(rest.auth.clientId == "any-client")
    }

    // UTS: rest/unit/RSA15c/incompatible-clientid-error-0
    @Test(arguments: [
        AuthToken.valid("callback-token", clientId: "other-client"),
        .request(TokenRequest(keyName: "app.key", clientId: "other-client", timestamp: 1, nonce: "n", mac: "m")),
    ])
    func `a call fails if the token that it obtains is for another client id`(token: AuthToken) async {
        let rest = AblyRest(http, auth: TokenSource(token).options) { $0.clientId = "my-client" }

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }

        #expect(error?.code == 40102)
        #expect(error?.statusCode == 401)
        #expect(!http.requests.contains { $0.path == "/channels/test" })
        #expect(rest.auth.tokenDetails == nil)
    }

    // UTS: rest/unit/RSA15c/incompatible-clientid-error-0
    @Test func `authorize fails if the token is for another client id, and the client keeps the one it has`()
        async throws
    {
        let source = TokenSource { .valid("token-\($0)", clientId: $0 == 1 ? "my-client" : "other-client") }
        let rest = AblyRest(http, auth: source.options) { $0.clientId = "my-client" }
        try await rest.auth.authorize()

        let error = await #expect(throws: AblyError.self) { try await rest.auth.authorize() }

        #expect(error?.code == 40102)
        #expect(rest.auth.tokenDetails?.token == "token-1")
        _ = try await rest.channels["test"].status()
        #expect(http.requests.map(\.authorization) == ["Bearer token-1"])
    }
}
