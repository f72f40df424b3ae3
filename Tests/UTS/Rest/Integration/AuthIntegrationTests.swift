import AblyLocal
import AblyPubSub
import Synchronization
import TestSupport
import Testing

@Suite struct AuthIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox
    private let issuer: AblyRest

    init() async throws {
        sandbox = try await Self.app.value
        issuer = sandbox.rest()
    }

    private func status(_ rest: AblyRest) async throws -> HttpPaginatedResponse {
        try await rest.request(method: "GET", path: "/channels/\(Sandbox.unique("auth"))")
    }

    // UTS: rest/integration/RSA4/basic-auth-key-0
    @Test func `the service accepts an API key`() async throws {
        #expect(try await status(sandbox.rest()).success)
    }

    // UTS: rest/integration/RSA8/token-auth-jwt-0
    @Test func `the service accepts a JWT that was signed with a key`() async throws {
        let jwt = try issuer.auth.createJWT()

        #expect(try await status(sandbox.rest(auth: AuthOptions(token: jwt))).success)
    }

    // UTS: rest/integration/RSA8/token-auth-native-1
    @Test func `the service accepts a token that it issued`() async throws {
        let token = try await issuer.auth.requestToken()

        #expect(!token.token.isEmpty)
        #expect(try #require(token.expires) > sandbox.service.now)
        #expect(try await status(sandbox.rest(auth: AuthOptions(token: token.token))).success)
    }

    // UTS: rest/integration/RSA8/auth-callback-token-request-2
    @Test func `a token request of the authCallback is exchanged for a token`() async throws {
        let issuer = issuer
        let auth = AuthOptions(authCallback: { .request(try await issuer.auth.createTokenRequest($0)) })

        #expect(try await status(sandbox.rest(auth: auth)).success)
    }

    // UTS: rest/integration/RSA8/auth-callback-jwt-3
    @Test func `a JWT of the authCallback is used as it is`() async throws {
        let issuer = issuer
        let auth = AuthOptions(authCallback: {
            .token(try issuer.auth.createJWT(clientId: $0.clientId, ttl: $0.ttl ?? .seconds(3_600)))
        })

        #expect(try await status(sandbox.rest(auth: auth)).success)
    }

    // UTS: rest/integration/RSA4/invalid-credentials-rejected-1
    @Test func `a key that does not exist is refused`() async throws {
        let auth = AuthOptions(key: "\(sandbox.appId).invalidKey:invalidSecret")

        let response = try await status(sandbox.rest(auth: auth))

        #expect(response.statusCode == 401)
        #expect(response.errorCode == 40400)
    }

    // UTS: rest/integration/RSC10/token-renewal-expired-jwt-0
    @Test func `an expired JWT is replaced by a new one of the authCallback, and the request repeated`() async throws {
        let clock = FakeClock(wallClock: sandbox.service.now - 3_605_000)
        let expired = try sandbox.rest { $0.environment = clock.environment }.auth.createJWT()
        let calls = Shared(Mutex(0))
        let issuer = issuer
        let auth = AuthOptions(authCallback: { _ in
            let count = calls.value.withLock { count in
                count += 1
                return count
            }
            return .token(count == 1 ? expired : try issuer.auth.createJWT())
        })

        let response = try await status(sandbox.rest(auth: auth))

        #expect(response.success)
        #expect(calls.value.withLock { $0 } == 2)
    }

    enum TokenKind: CaseIterable { case jwt, native }

    // UTS: rest/integration/RSA8/capability-restriction-4
    @Test(arguments: TokenKind.allCases)
    func `a token permits only what its capability says`(kind: TokenKind) async throws {
        let (allowed, denied) = (Sandbox.unique("allowed"), Sandbox.unique("denied"))
        let capability = Capability([allowed: [.publish, .subscribe]])
        let token =
            switch kind {
            case .jwt: try issuer.auth.createJWT(capability: capability)
            case .native: try await issuer.auth.requestToken(capability: capability).token
            }
        let rest = sandbox.rest(auth: AuthOptions(token: token))

        try await rest.channels[allowed].publish(name: "test", data: "hello")
        let error = await #expect(throws: AblyError.self) {
            try await rest.channels[denied].publish(name: "test", data: "hello")
        }

        #expect(error?.code.rawValue == 40160)
        #expect(error?.statusCode == 401)
    }
}
