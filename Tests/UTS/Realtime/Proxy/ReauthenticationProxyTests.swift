import AblyPubSub
import TestSupport
import Testing

/// Connections whose token the service wants renewed, over real sockets (RTN22).
@Suite struct ReauthenticationProxyTests {
    // UTS: realtime/proxy/RTN22/server-initiated-reauth-0
    @Test func `a client that is asked for a new token sends one, and stays connected`() async throws {
        try await ProxiedSandbox.run { proxied in
            let tokens = proxied.tokens()
            let realtime = proxied.realtime(auth: tokens.options)
            realtime.connect()
            await realtime.connection.reaches(.connected)
            let id = realtime.connection.id
            #expect(id != nil && tokens.count == 1)
            let log = realtime.connection.log()

            try await proxied.proxy.act(.inject(["action": 17]))
            // The service's response to the new token.
            await eventually { !log.changes.isEmpty }

            #expect(tokens.count == 2)
            #expect(log.changes.map(\.event) == [.update])
            #expect(realtime.connection.state == .connected && realtime.connection.id == id)
            let sent = proxied.log.messages(.toService, .auth)
            #expect(sent.count == 1 && sent.first?["auth"]?["accessToken"]?.stringValue != nil)
        }
    }
}
