import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// How a connection obtains its token (RTN2e, RTN27b, RSA4c to RSA4f for what goes wrong: ``TokenSourceFailureTests``).
@Suite struct ConnectionTokenTests {
    /// What a service says first that tells nothing of the connection but its id and key.
    private static var bareConnected: ProtocolMessage {
        var message = ProtocolMessage(.connected)
        message.connectionId = "connection-id"
        message.connectionKey = "connection-key"
        return message
    }

    // UTS: realtime/unit/RTN2e/token-before-websocket-0
    @Test func `the token is obtained before the connection is opened, and is part of its URL`() async {
        let mock = MockWebSocket.connecting()
        let attemptsWhenAsked = Shared(Mutex<[Int]>([]))
        let source = TokenSource { _ in
            attemptsWhenAsked.value.withLock { $0.append(mock.attempts.count) }
            return .valid("callback-provided-token")
        }
        let realtime = AblyRealtime(mock, auth: source.options)
        let log = realtime.connection.log()

        realtime.connect()
        #expect(log.states.first == .connecting)
        await realtime.connection.reaches(.connected)

        #expect(attemptsWhenAsked.value.withLock { $0 } == [0])
        #expect(mock.attempts.map { $0.query["accessToken"] } == ["callback-provided-token"])
        #expect(mock.attempts.first?.query["key"] == nil)
        #expect(log.states == [.connecting, .connected])
    }

    // UTS: realtime/unit/RTN2e/callback-error-prevents-connect-1
    @Test func `without a token no connection is opened`() async {
        struct Failure: Error {}
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock, auth: TokenSource { _ in throw Failure() }.options)

        realtime.connect()
        await realtime.connection.reaches(.disconnected)

        #expect(mock.attempts.isEmpty)
        #expect(realtime.connection.errorReason?.code == .tokenRequestFailed)
        #expect(realtime.connection.errorReason?.statusCode == 401)
        let cause = realtime.connection.errorReason?.cause as? AblyError
        #expect(cause?.code == .errorFromClientTokenCallback && cause?.cause is Failure)
    }

    // UTS: realtime/unit/RTN2e/callback-params-include-clientid-2
    @Test func `the authCallback is told the client id`() async {
        let mock = MockWebSocket.connecting(Self.bareConnected)
        let source = TokenSource(.valid("token-for-client", clientId: "my-client-id"))
        let realtime = AblyRealtime(mock, auth: source.options) { $0.clientId = "my-client-id" }

        realtime.connect()
        await realtime.connection.reaches(.connected)

        #expect(source.params.map(\.clientId) == ["my-client-id"])
        #expect(realtime.connection.key == "connection-key")
    }

    // UTS: realtime/unit/RTN2e/reuse-valid-token-3
    @Test func `a token that is valid is used for the next connection as well`() async {
        let mock = MockWebSocket.connecting(Self.bareConnected, onMessageFromClient: MockService.answer)
        let source = TokenSource { .valid("token-\($0)") }
        let realtime = AblyRealtime(mock, auth: source.options)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        await realtime.close()
        #expect(realtime.connection.state == .closed)

        realtime.connect()
        await realtime.connection.reaches(.connected)

        #expect(source.count == 1)
        #expect(mock.attempts.map { $0.query["accessToken"] } == ["token-1", "token-1"])
    }
}
