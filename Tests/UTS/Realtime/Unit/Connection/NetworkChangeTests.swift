import AblyPubSub
import Testing

/// News of the network (RTN20).
@Suite struct NetworkChangeTests {
    private let monitor = MockNetworkMonitor()

    private func client(
        _ mock: MockWebSocket, _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> AblyRealtime {
        AblyRealtime(mock) { options in
            options.networkMonitor = monitor
            options.fallbackHosts = []
            change(&options)
        }
    }

    // UTS: realtime/unit/RTN20a/network-loss-connected-disconnects-0
    @Test func `a client whose network is lost gives up its connection, and connects again at once`() {
        let mock = MockWebSocket.connecting()
        let realtime = client(mock)
        let log = realtime.connection.log()
        realtime.connect()
        #expect(mock.attempts.count == 1)

        monitor.report(isAvailable: false)

        #expect(log.states == [.connecting, .connected, .disconnected, .connecting, .connected])
        #expect(log.changes.first { $0.current == .disconnected }?.reason != nil)
        #expect(mock.attempts.count == 2)
        #expect(mock.attempts.last?.query["resume"] == "test-connection-key")
        #expect(mock.clientCloses == 1)
        #expect(realtime.connection.state == .connected)
    }

    @Test func `a client whose network is lost for a while waits between its attempts`() async {
        let refuses = Toggle(false)
        let mock = MockWebSocket.refusing(refuses)
        let realtime = client(mock)
        let log = realtime.connection.log()
        realtime.connect()
        refuses.isOn = true

        monitor.report(isAvailable: false)

        #expect(realtime.connection.state == .disconnected)
        #expect(mock.attempts.count == 2 && log.changes.last?.retryIn != nil)
        refuses.isOn = false
        monitor.report(isAvailable: true)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN20a/network-loss-connecting-disconnects-1 (RTN14d: the next attempt comes after the delay)
    @Test func `a client whose network is lost while it connects is disconnected, and connects later`() async throws {
        let mock = MockWebSocket.scripted { number, attempt in
            if number > 1 { attempt.respondWithSuccess(.connected()) }
        }
        let realtime = client(mock)
        let log = realtime.connection.log()
        realtime.connect()
        #expect(realtime.connection.state == .connecting)

        monitor.report(isAvailable: false)
        #expect(realtime.connection.state == .disconnected)
        #expect(log.changes.last?.reason != nil)
        // The attempt that was given up.
        mock.attempts.first?.respondWithSuccess(.connected())
        #expect(realtime.connection.state == .disconnected)
        await mock.clock.advance(by: try #require(log.changes.last?.retryIn))

        #expect(log.states == [.connecting, .disconnected, .connecting, .connected])
        #expect(mock.attempts.count == 2)
        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN20b/network-available-disconnected-connects-0
    @Test func `a client that waits for its next attempt connects at once when there is a network`() async {
        let mock = MockWebSocket.scripted { number, attempt in
            number == 2 ? attempt.respondWithRefused() : attempt.respondWithSuccess(.connected())
        }
        let realtime = client(mock) { $0.disconnectedRetryTimeout = .seconds(30) }
        let log = realtime.connection.log()
        realtime.connect()
        mock.simulateDisconnect()
        #expect(realtime.connection.state == .disconnected && mock.attempts.count == 2)

        monitor.report(isAvailable: true)

        #expect(realtime.connection.state == .connected)
        #expect(
            log.states == [
                .connecting, .connected, .disconnected, .connecting, .disconnected, .connecting, .connected,
            ])
        // The attempt that it waited for does not come any more.
        await mock.clock.advance(by: .seconds(20))
        mock.activeConnection?.sendPingFrame()
        await mock.clock.advance(by: .seconds(20))
        #expect(mock.attempts.count == 3 && realtime.connection.state == .connected)
    }

    @Test func `a suspended client connects at once when there is a network`() async {
        let refuses = Toggle(true)
        let mock = MockWebSocket.refusing(refuses)
        let realtime = client(mock)
        realtime.connect()
        await mock.clock.advance(by: .seconds(121))
        #expect(realtime.connection.state == .suspended)
        refuses.isOn = false

        monitor.report(isAvailable: true)

        #expect(realtime.connection.state == .connected)
    }

    // UTS: realtime/unit/RTN20c/network-available-connecting-restarts-0
    @Test func `a client that connects begins anew when there is a network`() {
        let mock = MockWebSocket.scripted { number, attempt in
            if number > 1 { attempt.respondWithSuccess(.connected(id: "second")) }
        }
        let realtime = client(mock)
        let log = realtime.connection.log()
        realtime.connect()
        #expect(realtime.connection.state == .connecting && mock.attempts.count == 1)

        monitor.report(isAvailable: true)
        mock.attempts.first?.respondWithSuccess(.connected(id: "first"))

        #expect(realtime.connection.state == .connected)
        #expect(realtime.connection.id == "second")
        #expect(log.states == [.connecting, .connected])
        #expect(mock.attempts.count == 2)
    }

    @Test func `news of the network are nothing to a client that is not to be connected`() {
        let mock = MockWebSocket.connecting(onMessageFromClient: MockService.answer)
        let realtime = client(mock)
        monitor.report(isAvailable: true)
        #expect(realtime.connection.state == .initialized)
        realtime.connect()
        realtime.connection.close()

        monitor.report(isAvailable: false)
        monitor.report(isAvailable: true)

        #expect(realtime.connection.state == .closed && mock.attempts.count == 1)
    }
}
