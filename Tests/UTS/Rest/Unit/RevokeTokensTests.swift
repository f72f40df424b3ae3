import AblyPubSub
import Testing

@Suite struct RevokeTokensTests {
    private static let key = AuthOptions(key: "appId.keyName:keySecret")
    private static let alice: WireValue = [
        "target": "clientId:alice", "issuedBefore": 1_700_000_000_000, "appliesAt": 1_700_000_001_000,
    ]

    private let http = MockHTTP(answering: MockResponse(200, [alice]))

    /// The body of the only request.
    private func body() throws -> WireValue {
        #expect(http.requests.count == 1)
        return try #require(http.requests.first).decodedBody()
    }

    // UTS: rest/unit/RSA17g/sends-post-correct-path-0
    @Test func `revokeTokens posts to the path of the key`() async throws {
        _ = try await AblyRest(http, auth: Self.key).auth.revokeTokens([.clientId("alice")])

        #expect(http.requests.map(\.method) == ["POST"])
        #expect(http.requests.map(\.path) == ["/keys/appId.keyName/revokeTokens"])
    }

    // UTS: rest/unit/RSA17b/single-specifier-targets-0
    @Test(arguments: [true, false])
    func `revokeTokens sends type and value of its target, joined by a colon`(useBinaryProtocol: Bool) async throws {
        let rest = AblyRest(http, auth: Self.key) { $0.useBinaryProtocol = useBinaryProtocol }

        _ = try await rest.auth.revokeTokens([TokenRevocationTarget(type: "clientId", value: "alice")])

        #expect(try body()["targets"] == ["clientId:alice"])
    }

    @Test func `revokeTokens takes a single target`() async throws {
        let result = try await AblyRest(http, auth: Self.key).auth.revokeTokens(.clientId("alice"))

        #expect(try body()["targets"] == ["clientId:alice"])
        #expect(result.successCount == 1)
    }

    // UTS: rest/unit/RSA17b/multiple-specifier-types-1
    @Test func `revokeTokens takes targets of several types`() async throws {
        _ = try await AblyRest(http, auth: Self.key).auth.revokeTokens([
            .clientId("alice"), .revocationKey("group-1"), .channel("secret"),
        ])

        #expect(try body()["targets"] == ["clientId:alice", "revocationKey:group-1", "channel:secret"])
    }

    // UTS: rest/unit/RSA17d/token-auth-revoke-rejected-0
    @Test func `a client with a token cannot revoke tokens`() async {
        let rest = AblyRest(http, auth: AuthOptions(token: "a.token.string"))

        let error = await #expect(throws: AblyError.self) { try await rest.auth.revokeTokens([.clientId("alice")]) }

        #expect(error?.code == .operationRequiresBasicAuthentication)
        #expect(error?.code == 40162)
        #expect(error?.statusCode == 401)
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSA17d/use-token-auth-revoke-rejected-1
    @Test func `a client with a key that uses token authentication cannot revoke tokens`() async {
        let rest = AblyRest(http, auth: AuthOptions(key: "appId.keyName:keySecret", useTokenAuth: true))

        let error = await #expect(throws: AblyError.self) { try await rest.auth.revokeTokens([.clientId("alice")]) }

        #expect(error?.code == 40162)
        #expect(error?.statusCode == 401)
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSA17e/issued-before-included-0
    @Test func `revokeTokens sends issuedBefore if given`() async throws {
        _ = try await AblyRest(http, auth: Self.key).auth.revokeTokens(
            [.clientId("alice")], issuedBefore: 1_699_999_000_000)

        #expect(try body()["issuedBefore"] == 1_699_999_000_000)
    }

    // UTS: rest/unit/RSA17e/issued-before-omitted-1
    // UTS: rest/unit/RSA17f/reauth-margin-omitted-1
    @Test func `revokeTokens sends neither issuedBefore nor allowReauthMargin if not given`() async throws {
        _ = try await AblyRest(http, auth: Self.key).auth.revokeTokens([.clientId("alice")])

        let keys = try body().objectValue?.keys.sorted()
        #expect(keys == ["targets"])
    }

    // UTS: rest/unit/RSA17f/reauth-margin-included-0
    @Test func `revokeTokens sends allowReauthMargin if given`() async throws {
        _ = try await AblyRest(http, auth: Self.key).auth.revokeTokens([.clientId("alice")], allowReauthMargin: true)

        #expect(try body()["allowReauthMargin"] == true)
    }

    // UTS: rest/unit/RSA17f/both-options-together-2
    @Test func `revokeTokens sends issuedBefore together with allowReauthMargin`() async throws {
        _ = try await AblyRest(http, auth: Self.key).auth.revokeTokens(
            [.clientId("alice")], issuedBefore: 1_699_999_000_000, allowReauthMargin: true)

        let body = try body()
        #expect(body["targets"] == ["clientId:alice"])
        #expect(body["issuedBefore"] == 1_699_999_000_000)
        #expect(body["allowReauthMargin"] == true)
    }

    // UTS: rest/unit/RSA17/server-error-propagated-0
    @Test func `revokeTokens fails with the error that the service responds to all of it`() async {
        let error: WireValue = ["code": 50000, "statusCode": 500, "message": "Internal error"]
        let rest = AblyRest(MockHTTP(answering: MockResponse(500, ["error": error])), auth: Self.key)

        let thrown = await #expect(throws: AblyError.self) { try await rest.auth.revokeTokens([.clientId("alice")]) }

        #expect(thrown?.code == .internalError)
        #expect(thrown?.code == 50000)
        #expect(thrown?.statusCode == 500)
    }

    // UTS: rest/unit/RSA17/request-uses-basic-auth-0
    @Test func `revokeTokens authenticates with the key`() async throws {
        _ = try await AblyRest(http, auth: Self.key).auth.revokeTokens([.clientId("alice")])

        #expect(http.requests.first?.authorization?.hasPrefix("Basic ") == true)
    }

    @Test func `the key does not revoke tokens without TLS`() async {
        let rest = AblyRest(http, auth: Self.key) { $0.tls = false }

        let error = await #expect(throws: AblyError.self) { try await rest.auth.revokeTokens([.clientId("alice")]) }

        #expect(error?.code == 40103)
        #expect(http.requests.isEmpty)
    }
}
