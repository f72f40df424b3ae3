import AblyPubSub
import Testing

@Suite struct RevokeTokensIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox
    private let issuer: AblyRest
    private let clientId = Sandbox.unique("revoke-client")

    init() async throws {
        sandbox = try await Self.app.value
        issuer = sandbox.rest(.revocable)
    }

    /// A client with a token that permits only this test's client id, which the service accepts.
    private func tokenClient() async throws -> AblyRest {
        let token = try await issuer.auth.requestToken(clientId: clientId)
        // It has no other token to offer when this one is rejected.
        let rest = sandbox.rest(auth: AuthOptions(authCallback: { _ in .details(token) }))
        _ = try await rest.channels["revocation"].history()
        return rest
    }

    /// Checks that the service rejects the token of a client, which it tells a connected client by disconnecting it.
    private func expectRevoked(_ rest: AblyRest) async {
        let error = await #expect(throws: AblyError.self) { try await rest.channels["revocation"].history() }
        #expect(error?.code.rawValue == 40141)
        #expect(error?.statusCode == 401)
    }

    private func successes(_ result: TokenRevocationResult) -> [TokenRevocationSuccess] {
        result.results.compactMap { outcome in
            guard case .success(let success) = outcome else { return nil }
            return success
        }
    }

    // UTS: rest/integration/RSA17g/revoke-token-prevents-use-0
    @Test func `a revoked token is rejected`() async throws {
        let rest = try await tokenClient()

        let result = try await issuer.auth.revokeTokens([.clientId(clientId)])

        #expect(result.successCount == 1)
        #expect(result.failureCount == 0)
        #expect(result.results.count == 1)
        let success = try #require(successes(result).first)
        #expect(success.target == "clientId:\(clientId)")
        #expect(success.issuedBefore > 0 && success.appliesAt > 0)
        await expectRevoked(rest)
    }

    // UTS: rest/integration/RSA17d/token-auth-revoke-rejected-0
    @Test func `a client that authenticates with a token cannot revoke tokens`() async throws {
        let rest = sandbox.rest(auth: AuthOptions(token: try issuer.auth.createJWT()))

        let error = await #expect(throws: AblyError.self) { try await rest.auth.revokeTokens([.clientId("anyone")]) }

        #expect(error?.code.rawValue == 40162)
        #expect(error?.statusCode == 401)
        #expect(error?.apiError == nil, "no request is sent")
    }

    // UTS: rest/integration/RSA17e/issued-before-reauth-margin-0
    @Test func `a revocation can be limited to older tokens, and be delayed by 30 seconds`() async throws {
        let time = try await issuer.time()
        let issuedBefore = time - 20 * 60 * 1_000

        let result = try await issuer.auth.revokeTokens(
            [.clientId(clientId)], issuedBefore: issuedBefore, allowReauthMargin: true)

        #expect(result.successCount == 1)
        #expect(result.results.count == 1)
        let success = try #require(successes(result).first)
        #expect(success.issuedBefore == issuedBefore)
        #expect(success.appliesAt > time + 30_000)
    }

    // UTS: rest/integration/RSA17c/mixed-success-failure-0
    @Test func `an invalid target fails by itself, and the others are revoked`() async throws {
        let rest = try await tokenClient()

        let result = try await issuer.auth.revokeTokens([
            .clientId(clientId), TokenRevocationTarget(type: "invalidType", value: "abc"),
        ])

        #expect(result.successCount == 1)
        #expect(result.failureCount == 1)
        try #require(result.results.count == 2)
        let success = try #require(successes(result).first)
        #expect(success.target == "clientId:\(clientId)")
        #expect(success.issuedBefore > 0 && success.appliesAt > 0)
        guard case .failure(let failure) = result.results[1] else {
            Issue.record("the second target has not failed")
            return
        }
        #expect(failure.target == "invalidType:abc")
        #expect(failure.error.statusCode == 400)
        await expectRevoked(rest)
    }
}
