import AblyPubSub
import Testing

/// What the service tells of a connection that exists (RTN24).
@Suite struct UpdateEventTests {
    /// A client with a connection.
    private func connected(
        _ mock: MockWebSocket, _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> (AblyRealtime, StateLog<ConnectionStateChange>) {
        let realtime = AblyRealtime(mock, http: .online, change)
        let log = realtime.connection.log()
        realtime.connect()
        return (realtime, log)
    }

    // UTS: realtime/unit/RTN24/connected-emits-update-0
    @Test func `a connection that exists is updated`() {
        let mock = MockWebSocket.connecting(.connected(clientId: "client-123"))
        let (realtime, log) = connected(mock)
        #expect(log.changes.map(\.event) == [.state(.connecting), .state(.connected)])

        mock.sendToClient(.connected(clientId: "client-123", maxIdleInterval: 20_000))

        #expect(realtime.connection.state == .connected)
        #expect(log.changes.map(\.event) == [.state(.connecting), .state(.connected), .update])
        #expect(log.changes.last?.previous == .connected && log.changes.last?.current == .connected)
        #expect(log.changes.last?.reason == nil)
        #expect(realtime.connection.id == "test-connection-id" && realtime.connection.key == "test-connection-key")
        #expect(realtime.connection.details?.maxIdleInterval == 20_000)
    }

    // UTS: realtime/unit/RTN24/update-event-with-error-1
    @Test func `an update says what the service says`() {
        let mock = MockWebSocket.connecting()
        let (realtime, log) = connected(mock)

        let error = ServiceError(code: 40142, statusCode: 401, message: "Token expired; renewed automatically")
        mock.sendToClient(.connected(error: error))

        let updates = log.changes.filter { $0.event == .update }
        #expect(updates.count == 1)
        #expect(updates.first?.previous == .connected && updates.first?.current == .connected)
        #expect(updates.first?.reason?.code == 40142 && updates.first?.reason?.statusCode == 401)
        #expect(updates.first?.reason?.message.contains("Token expired") == true)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN24/connection-details-override-2 (RSA15: the clientId of a connection stays)
    @Test func `an update replaces the details of the connection`() {
        func message(_ details: ConnectionDetails) -> ProtocolMessage {
            var message = ProtocolMessage(.connected)
            message.connectionId = "connection-id-1"
            message.connectionDetails = details
            return message
        }
        let mock = MockWebSocket.connecting(
            message(
                ConnectionDetails(
                    clientId: "client", connectionKey: "connection-key-1", maxMessageSize: 16_384,
                    connectionStateTtl: 60_000, serverId: "server-1", maxIdleInterval: 10_000)))
        let (realtime, _) = connected(mock)
        #expect(realtime.connection.details?.serverId == "server-1")

        let details = ConnectionDetails(
            clientId: "client", connectionKey: "connection-key-1", maxMessageSize: 32_768,
            connectionStateTtl: 120_000, serverId: "server-2", maxIdleInterval: 20_000)
        mock.sendToClient(message(details))

        #expect(realtime.connection.id == "connection-id-1" && realtime.connection.key == "connection-key-1")
        #expect(realtime.connection.details == details)
        #expect(realtime.connection.state == .connected)
    }

    @Test(arguments: [(before: 10, after: 20), (before: 20, after: 10), (before: 0, after: 10), (before: 10, after: 0)])
    func `the time without activity after which a connection is lost is that of the last update`(
        interval: (before: Int64, after: Int64)
    ) async {
        let mock = MockWebSocket.connecting(.connected(maxIdleInterval: interval.before * 1_000))
        let (realtime, log) = connected(mock)
        await mock.clock.advance(by: .seconds(5))

        mock.sendToClient(.connected(maxIdleInterval: interval.after * 1_000))
        guard interval.after > 0 else {
            await mock.clock.advance(by: .seconds(3_600))
            #expect(!log.states.contains(.disconnected))
            return
        }
        await mock.clock.advance(by: .seconds(interval.after + 10) - .milliseconds(1))
        #expect(!log.states.contains(.disconnected))
        await mock.clock.advance(by: .milliseconds(2))

        #expect(log.states.contains(.disconnected))
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN24/no-duplicate-connected-event-3
    @Test func `updates do not count as changes of the state`() {
        let mock = MockWebSocket.connecting()
        let (realtime, log) = connected(mock)
        let count = log.changes.count

        for _ in 1...3 { mock.sendToClient(.connected()) }

        #expect(log.changes.dropFirst(count).map(\.event) == [.update, .update, .update])
        #expect(log.changes.dropFirst(count).allSatisfy { $0.previous == .connected && $0.current == .connected })
        #expect(log.changes.count { $0.event == .state(.connected) } == 1)
        #expect(realtime.connection.state == .connected)
    }
}
