import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// Pings (RTN13).
@Suite struct PingTests {
    private static func heartbeat(_ id: String?) -> ProtocolMessage {
        var message = ProtocolMessage(.heartbeat)
        message.id = id
        return message
    }

    // UTS: realtime/unit/RTN13a/ping-heartbeat-roundtrip-0
    @Test func `a ping takes as long as the service's response to it`() async throws {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        realtime.connect()

        async let ping = realtime.connection.ping()
        await eventually { !mock.messages(.heartbeat).isEmpty }
        await mock.clock.advance(by: .milliseconds(250))
        mock.sendToClient(Self.heartbeat(mock.messages(.heartbeat).first?.id))

        #expect(try await ping == .milliseconds(250))
        #expect(mock.messages(.heartbeat).count == 1)
    }

    // UTS: realtime/unit/RTN13e/heartbeat-random-id-0
    // UTS: realtime/unit/RTN13e/no-id-heartbeat-ignored-1
    @Test(arguments: ["wrong-id", "", nil] as [String?])
    func `only a heartbeat with the id of a ping is a response to it`(other: String?) async throws {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        realtime.connect()

        async let ping = realtime.connection.ping()
        await eventually { !mock.messages(.heartbeat).isEmpty }
        await mock.clock.advance(by: .milliseconds(100))
        mock.sendToClient(Self.heartbeat(other))
        #expect(realtime.pendingCalls == 1)
        await mock.clock.advance(by: .milliseconds(100))
        let id = try #require(mock.messages(.heartbeat).first?.id)
        mock.sendToClient(Self.heartbeat(id))

        #expect(try await ping == .milliseconds(200))
        #expect(!id.isEmpty)
    }

    // UTS: realtime/unit/RTN13e/concurrent-pings-unique-ids-2
    @Test func `pings at the same time have their own ids and responses`() async throws {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        let connection = realtime.connection
        realtime.connect()

        let first = Task { try await connection.ping() }
        await eventually { mock.messages(.heartbeat).count == 1 }
        let second = Task { try await connection.ping() }
        await eventually { mock.messages(.heartbeat).count == 2 }
        let ids = mock.messages(.heartbeat).map(\.id)
        // In the other order.
        await mock.clock.advance(by: .milliseconds(10))
        mock.sendToClient(Self.heartbeat(ids[1]))
        await mock.clock.advance(by: .milliseconds(10))
        mock.sendToClient(Self.heartbeat(ids[0]))

        #expect(try await first.value == .milliseconds(20))
        #expect(try await second.value == .milliseconds(10))
        #expect(ids[0] != ids[1] && ids.allSatisfy { $0?.isEmpty == false })
        #expect(mock.messages(.heartbeat).count == 2)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN13c/ping-timeout-0
    @Test func `a ping fails without a response in time`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock) { $0.realtimeRequestTimeout = .seconds(2) }
        let connection = realtime.connection
        realtime.connect()

        let ping = Task { try await connection.ping() }
        await eventually { !mock.messages(.heartbeat).isEmpty }
        await mock.clock.advance(by: .milliseconds(1_900))
        #expect(realtime.pendingCalls == 1)
        await mock.clock.advance(by: .milliseconds(200))

        let error = await #expect(throws: AblyError.self) { try await ping.value }
        #expect(error?.code == .timeoutError)
        #expect(error?.message.contains("timeout") == true)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN13b/ping-error-initialized-0
    @Test func `a client that was never connected cannot ping`() async {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock)

        await #expect(throws: AblyError.self) { try await realtime.connection.ping() }

        #expect(realtime.connection.state == .initialized && mock.attempts.isEmpty)
    }

    // UTS: realtime/unit/RTN13b/ping-error-suspended-1
    @Test func `a suspended client cannot ping`() async {
        let mock = MockWebSocket.refusing(Toggle(true))
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        realtime.connect()
        await mock.clock.advance(by: .seconds(121))
        #expect(realtime.connection.state == .suspended)

        let error = await #expect(throws: AblyError.self) { try await realtime.connection.ping() }

        #expect((error?.cause as? AblyError) == realtime.connection.errorReason)
    }

    // UTS: realtime/unit/RTN13b/ping-error-closed-2
    @Test func `a client that is closing or closed cannot ping`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        realtime.connect()

        realtime.connection.close()
        #expect(realtime.connection.state == .closing)
        await #expect(throws: AblyError.self) { try await realtime.connection.ping() }
        mock.sendToClientAndClose(.closed)

        #expect(realtime.connection.state == .closed)
        await #expect(throws: AblyError.self) { try await realtime.connection.ping() }
        #expect(mock.messages(.heartbeat).isEmpty)
    }

    // UTS: realtime/unit/RTN13b/ping-error-failed-3
    @Test func `a client that has failed cannot ping`() async {
        let fatal = ProtocolMessage.error(80000, status: 400, "fatal")
        let mock = MockWebSocket.scripted { _, attempt in attempt.respondWithError(fatal) }
        let realtime = AblyRealtime(mock)
        realtime.connect()
        #expect(realtime.connection.state == .failed)

        let error = await #expect(throws: AblyError.self) { try await realtime.connection.ping() }

        #expect((error?.cause as? AblyError)?.message == "fatal")
    }

    @Test func `a ping fails if the connection is closed before its response`() async {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        let connection = realtime.connection
        realtime.connect()
        let ping = Task { try await connection.ping() }
        await eventually { !mock.messages(.heartbeat).isEmpty }

        realtime.connection.close()

        await #expect(throws: AblyError.self) { try await ping.value }
        #expect(realtime.connection.state == .closing)
    }
}
