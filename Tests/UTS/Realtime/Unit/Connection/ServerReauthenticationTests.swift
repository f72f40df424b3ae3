import AblyPubSub
import TestSupport
import Testing

/// A service that wants a connected client to authenticate anew (RTN22).
@Suite struct ServerReauthenticationTests {
    private let source = TokenSource { .valid("token-\($0)") }

    /// A service that accepts new tokens.
    private let mock = MockWebSocket.scripted(
        onMessageFromClient: { message, socket in
            if message.action == .auth { socket.sendToClient(.connected(key: "renewed-key")) }
        },
        { _, attempt in attempt.respondWithSuccess(.connected()) })

    // UTS: realtime/unit/RTN22/server-auth-triggers-reauth-0
    @Test func `a client obtains a new token when the service asks for one, and sends it`() async {
        let realtime = AblyRealtime(mock, auth: source.options)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        let log = realtime.connection.log()

        mock.sendToClient(ProtocolMessage(.auth))
        await eventually { !log.changes.isEmpty }

        #expect(source.count == 2)
        #expect(mock.messages(.auth).map(\.auth?.accessToken) == ["token-2"])
        #expect(log.changes.map(\.event) == [.update])
        #expect(realtime.connection.key == "renewed-key")
    }

    // UTS: realtime/unit/RTN22/stays-connected-during-reauth-1
    @Test func `a connection exists on while the client authenticates anew`() async {
        let realtime = AblyRealtime(mock, auth: source.options)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        let log = realtime.connection.log()

        mock.sendToClient(ProtocolMessage(.auth))
        #expect(realtime.connection.state == .connected)
        await eventually { !log.changes.isEmpty }

        #expect(realtime.connection.state == .connected)
        #expect(log.changes.count == 1)
        #expect(log.changes.first?.event == .update)
        #expect(log.changes.first?.previous == .connected && log.changes.first?.current == .connected)
        #expect(mock.attempts.count == 1)
    }

    // UTS: realtime/unit/RTN22a/forced-disconnect-reauth-failure-0 (RTN15h: the service closes the transport)
    @Test func `a client that the service disconnects for its token resumes with a new one`() async {
        let realtime = AblyRealtime(mock, auth: source.options)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        let log = realtime.connection.log()

        mock.sendToClientAndClose(.disconnected(40142, status: 401, "Token expired"))
        await eventually { log.states.last == .connected }

        #expect(log.states == [.disconnected, .connecting, .connected])
        #expect(log.changes.first?.reason?.code == 40142)
        #expect(source.count == 2)
        #expect(mock.attempts.map { $0.query["accessToken"] } == ["token-1", "token-2"])
        #expect(mock.attempts.last?.query["resume"] == "test-connection-key")
        #expect(realtime.connection.state == .connected)
    }
}
