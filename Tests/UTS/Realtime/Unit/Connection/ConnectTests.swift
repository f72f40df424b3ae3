import AblyPubSub
import TestSupport
import Testing

/// What `connect` does in each state of the connection (RTN11). The test specification has no cases for most of it.
@Suite struct ConnectTests {
    /// RTN11e.
    @Test func `connecting does nothing while the client connects, or is connected`() {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let log = realtime.connection.log()

        realtime.connect()
        mock.attempts.last?.respondWithSuccess(.connected())
        realtime.connect()

        #expect(log.states == [.connected])
        #expect(mock.attempts.count == 1)
    }

    /// RTN11b.
    @Test func `what the service says over a connection that is closing does not affect the next one`() async throws {
        let mock = MockWebSocket.connecting { message, socket in
            if message.action != .close { MockService.answer(message, on: socket) }
        }
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        let first = try #require(mock.activeConnection)
        let (log, channelLog) = (realtime.connection.log(), channel.log())
        realtime.connection.close()
        #expect(realtime.connection.state == .closing)

        realtime.connect()
        #expect(realtime.connection.state == .connected)
        first.sendToClientAndClose(.closed)
        await mock.clock.advance(by: .seconds(10))

        #expect(realtime.connection.state == .connected)
        #expect(log.states == [.closing, .closed, .connecting, .connected])
        #expect(mock.attempts.count == 2)
        #expect(mock.attempts.last?.query["resume"] == nil)
        #expect(!first.isOpen)
        // RTL3b, RTN11d.
        #expect(channelLog.states == [.detached, .initialized])
    }

    /// RTN11b, RTN12f.
    @Test func `the attempt of a client that was closed does not affect the next one`() async throws {
        let mock = MockWebSocket()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        let first = try #require(mock.attempts.last)
        realtime.connection.close()
        #expect(realtime.connection.state == .closing)

        realtime.connect()
        first.respondWithSuccess(.connected(id: "first"))
        #expect(realtime.connection.state == .connecting)
        mock.attempts.last?.respondWithSuccess(.connected(id: "second"))

        #expect(mock.attempts.count == 2)
        #expect(realtime.connection.id == "second")
        #expect(mock.actions.isEmpty)
    }

    /// RTN11c.
    @Test(arguments: [ConnectionState.disconnected, .suspended])
    func `connecting ends the wait for the next attempt`(state: ConnectionState) async {
        let refuses = Toggle(true)
        let mock = MockWebSocket.refusing(refuses)
        let realtime = AblyRealtime(mock) { $0.fallbackHosts = [] }
        realtime.connect()
        if state == .suspended { await mock.clock.advance(by: .seconds(121)) }
        #expect(realtime.connection.state == state)
        let log = realtime.connection.log()
        let attempts = mock.attempts.count
        refuses.isOn = false

        realtime.connect()
        #expect(realtime.connection.state == .connected)
        // The attempt for which the client has waited is not made.
        await mock.clock.advance(by: .seconds(24))

        #expect(log.states == [.connecting, .connected])
        #expect(mock.attempts.count == attempts + 1)
    }

    /// RTN11c: only the wait ends.
    @Test func `an attempt that ended a wait and fails is followed by others`() async {
        let mock = MockWebSocket.scripted { _, attempt in attempt.respondWithRefused() }
        let realtime = AblyRealtime(mock) { $0.fallbackHosts = [] }
        realtime.connect()

        realtime.connect()
        #expect(realtime.connection.state == .disconnected)
        #expect(mock.attempts.count == 2)
        await mock.clock.advance(by: .seconds(30))

        #expect(mock.attempts.count == 3)
    }

    /// RTN11d.
    @Test(arguments: [ConnectionState.closed, .failed])
    func `a client that connects after its connection has ended begins anew`(state: ConnectionState) async throws {
        let mock = MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
            attempt.respondWithSuccess(.connected(id: "connection-\(number)", key: "key-\(number)"))
        }
        let (realtime, channel) = try await mock.clientAndAttachedChannel()
        try await channel.publish(name: "first")
        if state == .closed {
            await realtime.close()
        } else {
            mock.sendToClientAndClose(.error(40400, status: 404, "no such application"))
            #expect(realtime.connection.errorReason != nil && channel.errorReason != nil)
        }
        #expect(realtime.connection.state == state)
        #expect(channel.state == (state == .closed ? .detached : .failed))

        realtime.connect()

        #expect(realtime.connection.errorReason == nil)
        #expect(channel.state == .initialized)
        #expect(channel.errorReason == nil)
        #expect(realtime.connection.id == "connection-2")
        #expect(mock.attempts.last?.query["resume"] == nil)
        try await channel.publish(name: "second")
        #expect(mock.messages(.message).map(\.msgSerial) == [0, 0])
    }
}
