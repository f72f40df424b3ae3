import AblyLocal
import AblyPubSub
import PubSubTestSupport
import Testing

/// Tokens that expire, and token requests, against the local service.
@Suite struct RealtimeTokenIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox
    private let issuer: AblyRest

    init() async throws {
        sandbox = try await Self.app.value
        issuer = sandbox.rest()
    }

    // UTS: realtime/integration/RSA4b/token-renewal-on-expiry-0
    @Test func `a client whose token expires connects again with a new one`() async throws {
        // A service of its own, since its clock is advanced.
        try await withLocalService { service in
            let issuer = AblyRest(.local(service))
            let source = TokenSource { number in
                // Shorter than the time before the expiry at which the service asks for a new token (RTN22).
                .token(try issuer.auth.createJWT(ttl: number == 1 ? .seconds(25) : .seconds(3_600)))
            }
            let client = AblyRealtime.local(service, auth: source.options)
            client.connect()
            try await client.connection.connected()
            let id = client.connection.id
            #expect(source.count == 1)
            let log = client.connection.log()

            service.advanceClock(by: .seconds(26))
            _ = await log.next { $0.current == .connected }

            #expect(source.count == 2)
            #expect(client.connection.state == .connected)
            // RTN15h2: the connection is resumed.
            #expect(client.connection.id == id)
            #expect(log.states == [.disconnected, .connecting, .connected])
            #expect(log.changes.first?.reason?.code == 40142)
            await client.close()
        }
    }

    // UTS: realtime/integration/RSA9a/token-request-server-accepted-0
    @Test func `the service accepts a token request that another client has signed`() async throws {
        let issuer = issuer
        let client = sandbox.realtime(
            auth: AuthOptions(authCallback: { _ in .request(try await issuer.auth.createTokenRequest()) }))

        client.connect()
        try await client.connection.connected()

        #expect(client.connection.state == .connected)
        #expect(client.connection.id != nil)
        #expect(client.connection.errorReason == nil)
        await client.close()
    }

    // UTS: realtime/integration/RSA9/token-request-with-clientid-0
    @Test func `a token request for a client id identifies the client`() async throws {
        let issuer = issuer
        let clientId = Sandbox.unique("token-request-client")
        let auth = AuthOptions(authCallback: { _ in
            .request(try await issuer.auth.createTokenRequest(TokenParams(clientId: clientId)))
        })
        let client = sandbox.realtime(auth: auth) { $0.clientId = clientId }

        client.connect()
        try await client.connection.connected()

        #expect(client.connection.state == .connected)
        #expect(client.auth.clientId == clientId)
        let connections = await sandbox.service.connections(appId: sandbox.appId)
        #expect(connections.first { $0.id == client.connection.id }?.clientId == clientId)
        await client.close()
    }
}
