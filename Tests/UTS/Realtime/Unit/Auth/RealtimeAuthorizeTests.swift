import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// `authorize` while there is a connection (RTC8a). Without one: ``ConnectingAuthorizeTests``.
@Suite struct RealtimeAuthorizeTests {
    private let source = TokenSource { .valid("token-\($0)") }

    /// A client that is connected, over a service that answers the message with a new token in this way.
    private func connected(
        _ answer: @escaping @Sendable (MockSocket) -> Void
    ) async -> (MockWebSocket, AblyRealtime) {
        let mock = MockWebSocket.connecting(.connected(id: "connection-id", key: "connection-key-1")) {
            message, socket in
            if message.action == .auth { answer(socket) } else { MockService.answer(message, on: socket) }
        }
        let realtime = AblyRealtime(mock, auth: source.options)
        realtime.connect()
        await realtime.connection.reaches(.connected)
        return (mock, realtime)
    }

    // UTS: realtime/unit/RTC8a/authorize-connected-sends-auth-0
    @Test func `authorize sends the new token over the connection`() async throws {
        let (mock, realtime) = await connected { $0.sendToClient(.connected(id: "connection-id", key: "key-2")) }
        let log = realtime.connection.log()

        let token = try await realtime.auth.authorize()

        #expect(source.count == 2)
        #expect(mock.messages(.auth).map { $0.auth?.accessToken } == ["token-2"])
        #expect(token.token == "token-2")
        #expect(log.states.isEmpty && realtime.connection.state == .connected)
        #expect(mock.attempts.count == 1)
    }

    // UTS: realtime/unit/RTC8a1/successful-reauth-update-event-0
    @Test func `the service answers a new token with an update, and with other details of the connection`() async throws
    {
        let (_, realtime) = await connected {
            $0.sendToClient(
                .connected(id: "connection-id-2", key: "connection-key-2", ttl: 180_000, maxIdleInterval: 20_000))
        }
        let log = realtime.connection.log()

        try await realtime.auth.authorize()

        #expect(log.changes.map(\.event) == [.update])
        #expect(log.changes.first?.previous == .connected && log.changes.first?.current == .connected)
        #expect(realtime.connection.id == "connection-id-2")
        #expect(realtime.connection.key == "connection-key-2")
        #expect(realtime.connection.details?.maxIdleInterval == 20_000)
        #expect(realtime.connection.details?.connectionStateTtl == 180_000)
    }

    // UTS: realtime/unit/RTC8a1/capability-downgrade-channel-failed-1
    @Test func `a channel that the new token does not permit fails, and the connection remains`() async throws {
        let (_, realtime) = await connected { socket in
            socket.sendToClient(.connected(id: "connection-id", key: "connection-key-2"))
            socket.sendToClient(
                .error(40160, status: 401, "Channel denied access based on given capability", channel: "private"))
        }
        let channel = realtime.channels["private"]
        try await channel.attach()
        let log = channel.log()

        try await realtime.auth.authorize()
        await channel.reaches(.failed)

        #expect(log.states == [.failed])
        #expect(log.changes.last?.reason?.code == 40160 && log.changes.last?.reason?.statusCode == 401)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTC8a2/failed-reauth-connection-failed-0
    @Test func `a token that the service does not accept ends the connection`() async {
        let (_, realtime) = await connected {
            $0.sendToClientAndClose(.error(40012, status: 400, "Incompatible clientId"))
        }
        let log = realtime.connection.log()

        let error = await #expect(throws: AblyError.self) { try await realtime.auth.authorize() }

        #expect(error?.code == 40012)
        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 40012)
        #expect(log.states == [.failed])
    }

    // UTS: realtime/unit/RTC8a3/authorize-completes-after-response-0
    @Test func `authorize returns once the service has answered`() async throws {
        let (mock, realtime) = await connected { _ in }
        let isDone = Shared(Mutex(false))
        let authorization = Task {
            let token = try await realtime.auth.authorize()
            isDone.value.withLock { $0 = true }
            return token
        }
        await eventually { !mock.messages(.auth).isEmpty }
        await FakeClock.settle()
        #expect(!isDone.value.withLock { $0 })

        mock.sendToClient(.connected(id: "connection-id", key: "connection-key-2"))

        #expect(try await authorization.value.token == "token-2")
        #expect(isDone.value.withLock { $0 })
    }

    @Test func `authorize without a source of tokens fails, and leaves the connection as it is`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock, auth: AuthOptions(token: "static-token"))
        realtime.connect()
        await realtime.connection.reaches(.connected)

        let error = await #expect(throws: AblyError.self) { try await realtime.auth.authorize() }

        #expect(error?.code == .tokenRenewalNotConfigured)
        #expect(realtime.connection.state == .connected && realtime.connection.errorReason == nil)
    }

    /// RSA15c.
    @Test func `authorize with a token for another client id ends the connection`() async {
        let mock = MockWebSocket.connecting()
        let source = TokenSource { .valid("token", clientId: $0 == 1 ? "jim" : "joe") }
        let realtime = AblyRealtime(mock, auth: source.options) { $0.clientId = "jim" }
        realtime.connect()
        await realtime.connection.reaches(.connected)

        let error = await #expect(throws: AblyError.self) { try await realtime.auth.authorize() }

        #expect(error?.code == .incompatibleCredentials)
        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == .incompatibleCredentials)
        #expect(mock.messages(.auth).isEmpty)
    }
}
