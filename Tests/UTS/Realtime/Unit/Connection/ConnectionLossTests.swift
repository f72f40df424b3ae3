import AblyPubSub
import TestSupport
import Testing

/// Connections that are lost, and resumed (RTN15).
@Suite struct ConnectionLossTests {
    private static let roundTrip: [ConnectionState] = [.connecting, .connected, .disconnected, .connecting, .connected]

    /// A service that resumes the connection with each attempt but the first, under another key.
    private let resuming = MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
        attempt.respondWithSuccess(.connected(id: "connection-1", key: "key-\(number)"))
    }

    // UTS: realtime/unit/RTN15a/unexpected-transport-disconnect-0
    @Test func `a connection that breaks is resumed at once`() {
        let realtime = AblyRealtime(resuming)
        let log = realtime.connection.log()
        realtime.connect()

        resuming.simulateDisconnect()

        #expect(realtime.connection.state == .connected)
        #expect(log.states == Self.roundTrip)
        #expect(log.changes.first { $0.current == .disconnected }?.retryIn == nil)
        #expect(log.changes.first { $0.current == .disconnected }?.reason != nil)
        #expect(realtime.connection.id == "connection-1")
        #expect(resuming.attempts.count == 2)
    }

    @Test func `a connection that breaks again and again is resumed once a second`() async {
        let realtime = AblyRealtime(resuming)
        let log = realtime.connection.log()
        realtime.connect()
        resuming.simulateDisconnect()
        #expect(resuming.attempts.count == 2)

        resuming.simulateDisconnect()

        #expect(realtime.connection.state == .disconnected)
        #expect(log.changes.last?.retryIn == .seconds(1))
        await resuming.clock.advance(by: .seconds(1))
        #expect(realtime.connection.state == .connected)
        #expect(resuming.attempts.count == 3)
    }

    // UTS: realtime/unit/RTN15b/successful-resume-0
    // UTS: realtime/unit/RTN15e/connection-key-updated-0
    @Test func `a connection is resumed with its last key, and gets a new one`() {
        let realtime = AblyRealtime(resuming)
        realtime.connect()
        #expect(realtime.connection.id == "connection-1" && realtime.connection.key == "key-1")

        resuming.simulateDisconnect()

        #expect(realtime.connection.id == "connection-1" && realtime.connection.key == "key-2")
        #expect(resuming.attempts.map { $0.query["resume"] } == [nil, "key-1"])
        #expect(realtime.connection.errorReason == nil)
    }

    // UTS: realtime/unit/RTN15h3/non-token-error-resume-0
    @Test func `a connection that the service ends is resumed at once`() {
        let realtime = AblyRealtime(resuming)
        let log = realtime.connection.log()
        realtime.connect()

        resuming.sendToClientAndClose(.disconnected(80003, status: 503, "Service unavailable"))

        #expect(realtime.connection.state == .connected)
        #expect(log.states == Self.roundTrip)
        #expect(log.changes.first { $0.current == .disconnected }?.reason?.code == 80003)
        #expect(realtime.connection.id == "connection-1")
        #expect(resuming.attempts.map { $0.query["resume"] } == [nil, "key-1"])
        #expect(Set(resuming.attempts.map(\.host)) == [Hosts.primary])
    }

    // UTS: realtime/unit/RTN15c7/failed-resume-new-id-0
    @Test func `a connection that cannot be resumed is replaced, and its messages are counted anew`() async throws {
        let failure = ServiceError(code: 80008, statusCode: 400, message: "Unable to recover connection")
        let mock = MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
            attempt.respondWithSuccess(
                .connected(id: "connection-\(number)", key: "key-\(number)", error: number == 1 ? nil : failure))
        }
        let realtime = AblyRealtime(mock)
        let log = realtime.connection.log()
        realtime.connect()
        let channel = realtime.channels["test"]
        for _ in 0..<2 { try await channel.publish(name: "before") }

        mock.simulateDisconnect()
        try await channel.publish(name: "after")

        #expect(realtime.connection.state == .connected)
        #expect(realtime.connection.id == "connection-2" && realtime.connection.key == "key-2")
        #expect(realtime.connection.errorReason?.code == 80008)
        #expect(log.changes.last?.current == .connected && log.changes.last?.reason?.code == 80008)
        #expect(mock.messages(.message).map(\.msgSerial) == [0, 1, 0])
    }

    // UTS: realtime/unit/RTN15g/state-cleared-after-ttl-0 (RTN14h: the client always tries to resume)
    @Test func `a client tries to resume its connection however long it was without it`() async {
        let refuses = Toggle(false)
        let mock = MockWebSocket.refusing(refuses, .connected(key: "key-1", ttl: 5_000))
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(1)
            options.suspendedRetryTimeout = .seconds(2)
            options.fallbackHosts = []
        }
        let log = realtime.connection.log()
        realtime.connect()
        refuses.isOn = true
        mock.simulateDisconnect()

        await mock.clock.advance(by: .seconds(600))
        #expect(realtime.connection.state == .suspended)
        refuses.isOn = false
        await mock.clock.advance(by: .seconds(2))

        #expect(realtime.connection.state == .connected)
        #expect(
            log.states.contains(
                inOrder: [.connecting, .connected, .disconnected, .suspended, .connecting, .connected]))
        #expect(mock.attempts.dropFirst().allSatisfy { $0.query["resume"] == "key-1" })
    }

    // UTS: realtime/unit/RTN15c4/fatal-error-during-resume-0
    @Test func `an error in the response to a resume ends the connection for good`() async throws {
        let mock = MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
            if number == 1 { return attempt.respondWithSuccess(.connected()) }
            attempt.respondWithError(.error(50000, status: 500, "Internal server error"))
        }
        let (realtime, channel) = try await mock.clientAndAttachedChannel()

        mock.simulateDisconnect()
        await mock.clock.advance(by: .seconds(60))

        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 50000)
        #expect(channel.state == .failed)
        #expect(mock.attempts.count == 2)
    }

    // UTS: realtime/unit/RTN15j/error-empty-channel-failed-0
    @Test(arguments: [nil, ""] as [String?])
    func `an error that is about no channel ends a connection for good`(about name: String?) async throws {
        let realtime = AblyRealtime(resuming)
        realtime.connect()
        let channel = realtime.channels["test"]
        try await channel.attach()

        resuming.sendToClientAndClose(.error(50000, status: 500, "Internal error", channel: name))

        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 50000)
        #expect(realtime.connection.errorReason?.statusCode == 500)
        #expect(channel.state == .failed && channel.errorReason?.code == 50000)
        #expect(resuming.attempts.count == 1)
    }
}
