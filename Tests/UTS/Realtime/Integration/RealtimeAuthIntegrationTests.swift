import AblyPubSub
import Testing

/// Clients that authenticate with JWTs, against the local service.
@Suite struct RealtimeAuthIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox
    private let issuer: AblyRest

    init() async throws {
        sandbox = try await Self.app.value
        issuer = sandbox.rest()
    }

    /// A source of JWTs.
    private func jwts(clientId: String? = nil) -> TokenSource {
        let issuer = issuer
        return TokenSource { _ in .token(try issuer.auth.createJWT(clientId: clientId)) }
    }

    // UTS: realtime/integration/RTC8a/in-band-reauth-connected-0
    @Test func `a connected client takes a new token without losing its connection`() async throws {
        let source = jwts()
        let client = sandbox.realtime(auth: source.options)
        client.connect()
        try await client.connection.connected()
        let id = client.connection.id
        let log = client.connection.log()

        let token = try await client.auth.authorize()

        #expect(!token.token.isEmpty)
        #expect(source.count == 2)
        #expect(client.connection.id == id)
        #expect(log.states.isEmpty)
        // RTC8a1
        #expect(log.changes.map(\.event) == [.update])
        await client.close()
    }

    // UTS: realtime/integration/RTC8c/authorize-initiates-connection-0
    @Test func `authorize() connects a client that is not connected`() async throws {
        let client = sandbox.realtime(auth: jwts().options)
        #expect(client.connection.state == .initialized)

        let token = try await client.auth.authorize()

        #expect(!token.token.isEmpty)
        #expect(client.connection.state == .connected)
        #expect(client.connection.id != nil)
        await client.close()
    }

    // UTS: realtime/integration/RSA8/token-auth-connect-0
    @Test func `a client connects with a JWT of its authCallback`() async throws {
        let source = jwts()
        let client = sandbox.realtime(auth: source.options)

        client.connect()
        try await client.connection.connected()

        #expect(source.count == 1)
        #expect(client.connection.state == .connected)
        #expect(client.connection.id != nil)
        #expect(client.connection.errorReason == nil)
        await client.close()
    }

    // UTS: realtime/integration/RSA7/matching-clientid-succeeds-0
    @Test func `a token for the client's own id connects it`() async throws {
        let clientId = Sandbox.unique("test-client")
        let client = sandbox.realtime(auth: jwts(clientId: clientId).options) { $0.clientId = clientId }

        client.connect()
        try await client.connection.connected()

        #expect(client.connection.state == .connected)
        #expect(client.auth.clientId == clientId)
        await client.close()
    }

    /// Who finds out that a token is for another client: the client reads the details of a token, and no JWT.
    enum Finder: CaseIterable { case client, service }

    // UTS: realtime/integration/RSA7/mismatched-clientid-fails-1 (RSA15c: the connection fails, not the constructor)
    @Test(arguments: Finder.allCases)
    func `a token for another client's id makes the connection fail`(finder: Finder) async throws {
        let jwt = try issuer.auth.createJWT(clientId: "token-client-id")
        let source =
            switch finder {
            case .client: TokenSource(.valid(jwt, clientId: "token-client-id"))
            case .service: TokenSource(.token(jwt))
            }
        let client = sandbox.realtime(auth: source.options) { $0.clientId = "wrong-client-id" }
        let log = client.connection.log()

        client.connect()
        await client.connection.reaches(.failed)

        #expect(log.states == [.connecting, .failed])
        #expect(client.connection.errorReason?.code == 40102)
        #expect(client.connection.errorReason?.statusCode == 401)
    }
}
