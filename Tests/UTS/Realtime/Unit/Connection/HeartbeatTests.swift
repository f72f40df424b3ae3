import AblyPubSub
import TestSupport
import Testing

/// Connections over which nothing is received any more (RTN23). The client's transport sees ping frames, so it does
/// without heartbeat messages (RTN23b); whatever it receives counts.
@Suite struct HeartbeatTests {
    private static let roundTrip: [ConnectionState] = [.connecting, .connected, .disconnected, .connecting, .connected]

    /// What a service can send as a sign of life.
    enum Activity: CaseIterable {
        case ping, heartbeat, ack, message, unknownAction

        func send(over mock: MockWebSocket) {
            switch self {
            case .ping: mock.activeConnection?.sendPingFrame()
            case .heartbeat: mock.sendToClient(ProtocolMessage(.heartbeat))
            case .ack: mock.sendToClient(.ack(0))
            case .message: mock.sendToClient(.messages("test", [Message(name: "event", data: "data")]))
            case .unknownAction: mock.sendToClient(ProtocolMessage(.init(rawValue: 254)))
            }
        }
    }

    /// A service that is silent once it has said that the client is connected.
    private func silent(maxIdleInterval: Int64) -> MockWebSocket {
        MockWebSocket.scripted { number, attempt in
            attempt.respondWithSuccess(
                .connected(
                    id: "connection-id-\(number)", key: "connection-key-\(number)", maxIdleInterval: maxIdleInterval))
        }
    }

    private func client(_ mock: MockWebSocket, timeout: Duration = .seconds(1)) -> AblyRealtime {
        AblyRealtime(mock) { options in
            options.realtimeRequestTimeout = timeout
            options.disconnectedRetryTimeout = .milliseconds(500)
        }
    }

    // RTN23b: the client sees ping frames, so it asks for no heartbeats.
    // UTS: realtime/unit/RTN23a/heartbeats-true-query-param-0 (RTN23b: it asks for none)
    // UTS: realtime/unit/RTN23b/heartbeats-false-query-param-0
    @Test func `a client that sees ping frames asks for no heartbeats`() {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)

        realtime.connect()

        #expect(realtime.connection.state == .connected)
        #expect(mock.attempts.first?.query["heartbeats"] == "false")
    }

    // UTS: realtime/unit/RTN23a/idle-timeout-reconnect-1
    // UTS: realtime/unit/RTN23b/idle-timeout-reconnect-1
    @Test func `a connection over which nothing arrives for too long is replaced`() async {
        let mock = silent(maxIdleInterval: 5_000)
        let realtime = client(mock, timeout: .seconds(2))
        let log = realtime.connection.log()
        realtime.connect()

        await mock.clock.advance(by: .milliseconds(6_900))
        #expect(log.states == [.connecting, .connected] && mock.attempts.count == 1)
        await mock.clock.advance(by: .milliseconds(200))

        #expect(realtime.connection.state == .connected)
        #expect(log.states == Self.roundTrip)
        #expect(mock.attempts.count == 2)
        #expect(realtime.connection.id == "connection-id-2")
        #expect(mock.clientCloses == 1)
    }

    // UTS: realtime/unit/RTN23a/heartbeat-resets-timer-2
    // UTS: realtime/unit/RTN23b/ping-frame-resets-timer-2
    @Test(arguments: Activity.allCases)
    func `whatever the service sends is a sign of life`(activity: Activity) async {
        let mock = silent(maxIdleInterval: 3_000)
        let realtime = client(mock)
        realtime.connect()

        await mock.clock.advance(by: .seconds(2))
        activity.send(over: mock)
        await mock.clock.advance(by: .seconds(2))
        #expect(realtime.connection.state == .connected)
        #expect(mock.attempts.count == 1)
        await mock.clock.advance(by: .milliseconds(2_100))

        #expect(realtime.connection.state == .connected)
        #expect(mock.attempts.count == 2)
        #expect(mock.clientCloses == 1)
    }

    // UTS: realtime/unit/RTN23a/any-message-resets-timer-3
    // UTS: realtime/unit/RTN23b/any-message-resets-timer-3
    @Test(arguments: [[.ack, .message], [.ping, .message, .ping]] as [[Activity]])
    func `each sign of life counts anew`(activities: [Activity]) async {
        let mock = silent(maxIdleInterval: 2_000)
        let realtime = client(mock)
        let log = realtime.connection.log()
        realtime.connect()

        for activity in activities {
            await mock.clock.advance(by: .milliseconds(1_500))
            activity.send(over: mock)
        }
        await mock.clock.advance(by: .milliseconds(1_500))
        #expect(realtime.connection.state == .connected && mock.attempts.count == 1)
        await mock.clock.advance(by: .milliseconds(1_600))

        #expect(log.states == Self.roundTrip)
        #expect(mock.attempts.count == 2)
        #expect(mock.clientCloses == 1)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN23a/timeout-triggers-reconnect-4
    // UTS: realtime/unit/RTN23b/timeout-triggers-reconnect-4
    // UTS: realtime/unit/RTN23a/reconnect-uses-resume-5
    // UTS: realtime/unit/RTN23b/reconnect-uses-resume-5
    @Test func `a connection that has fallen silent is resumed at once`() async {
        let mock = silent(maxIdleInterval: 2_000)
        let realtime = client(mock)
        let log = realtime.connection.log()
        realtime.connect()
        #expect(mock.attempts.count == 1)

        // Not long enough for a delay before the second attempt.
        await mock.clock.advance(by: .seconds(3) + .milliseconds(1))

        #expect(log.states == Self.roundTrip)
        #expect(log.changes.first { $0.current == .disconnected }?.retryIn == nil)
        #expect(mock.attempts.map { $0.query["resume"] } == [nil, "connection-key-1"])
        #expect(realtime.connection.state == .connected)
        #expect(realtime.connection.id == "connection-id-2")
        #expect(mock.clientCloses == 1)
    }

    // UTS: realtime/unit/RTN23b/multiple-pings-keep-alive-6
    @Test(arguments: Activity.allCases)
    func `signs of life keep a connection alive for any time`(activity: Activity) async {
        let mock = silent(maxIdleInterval: 2_000)
        let realtime = client(mock)
        realtime.connect()

        for _ in 1...7 {
            await mock.clock.advance(by: .milliseconds(1_500))
            activity.send(over: mock)
            #expect(realtime.connection.state == .connected)
        }

        #expect(mock.attempts.count == 1)
        #expect(realtime.connection.state == .connected)
    }

    @Test func `what the client sends does not count as a sign of life`() async {
        let mock = silent(maxIdleInterval: 2_000)
        let realtime = client(mock)
        realtime.connect()
        await mock.clock.advance(by: .seconds(2))

        let publish = Task { [channel = realtime.channels["test"]] in try await channel.publish(name: "event") }
        await eventually { mock.messages(.message).count == 1 }
        await mock.clock.advance(by: .milliseconds(1_100))

        #expect(mock.attempts.count == 2)
        // Sent again over the second connection.
        #expect(mock.messages(.message).count == 2)
        mock.sendToClient(.ack(0))
        await #expect(throws: Never.self) { try await publish.value }
        #expect(realtime.connection.state == .connected)
    }
}
