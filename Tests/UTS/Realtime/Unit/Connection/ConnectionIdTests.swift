import AblyPubSub
import Testing

/// The id and the key of a connection (RTN8, RTN9).
@Suite struct ConnectionIdTests {
    private let mock = MockWebSocket.scripted(onMessageFromClient: MockService.answer) { number, attempt in
        attempt.respondWithSuccess(.connected(id: "conn-id-\(number)", key: "conn-key-\(number)"))
    }

    // UTS: realtime/unit/RTN8a/id-unset-until-connected-0
    // UTS: realtime/unit/RTN9a/key-unset-until-connected-0
    @Test func `a connection has no id and no key before it exists`() {
        let realtime = AblyRealtime(mock)
        #expect(realtime.connection.id == nil)
        #expect(realtime.connection.key == nil)

        realtime.connect()

        #expect(realtime.connection.state == .connected)
        #expect(realtime.connection.id == "conn-id-1")
        #expect(realtime.connection.key == "conn-key-1")
    }

    // UTS: realtime/unit/RTN8b/id-unique-per-connection-0
    // UTS: realtime/unit/RTN9b/key-unique-per-connection-0
    @Test func `each connection has an id and a key of its own`() {
        let first = AblyRealtime(mock)
        let second = AblyRealtime(mock)

        first.connect()
        second.connect()

        #expect(first.connection.id == "conn-id-1" && second.connection.id == "conn-id-2")
        #expect(first.connection.key == "conn-key-1" && second.connection.key == "conn-key-2")
    }

    // UTS: realtime/unit/RTN8c/id-null-after-closed-0 (RTN8d, which has replaced RTN8c)
    // UTS: realtime/unit/RTN9c/key-null-after-closed-0 (RTN9d, which has replaced RTN9c)
    @Test func `a connection has no id and no key while it is closing, and once it is closed`() {
        let mock = MockWebSocket.connecting()
        let realtime = AblyRealtime(mock)
        realtime.connect()
        #expect(realtime.connection.id != nil && realtime.connection.key != nil)

        realtime.connection.close()
        #expect(realtime.connection.state == .closing)
        #expect(realtime.connection.id == nil && realtime.connection.key == nil)
        mock.sendToClientAndClose(.closed)

        #expect(realtime.connection.state == .closed)
        #expect(realtime.connection.id == nil && realtime.connection.key == nil)
    }

    // UTS: realtime/unit/RTN8c/id-key-null-after-failed-1 (RTN8d, RTN9d)
    @Test func `a connection that has failed has no id and no key`() {
        let mock = MockWebSocket.scripted { _, attempt in attempt.respondWithError(.error(80000, status: 400)) }
        let realtime = AblyRealtime(mock)
        realtime.connect()
        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.id == nil && realtime.connection.key == nil)

        // The same for one that existed.
        let connected = AblyRealtime(self.mock)
        connected.connect()
        self.mock.sendToClientAndClose(.error(80000, status: 400))
        #expect(connected.connection.state == .failed)
        #expect(connected.connection.id == nil && connected.connection.key == nil)
    }

    // UTS: realtime/unit/RTN8c/id-key-null-after-suspended-2 (RTN8d, RTN9d: a suspended connection keeps what it had)
    @Test(arguments: [true, false])
    func `a suspended connection has the id and the key that it had before, if any`(wasConnected: Bool) async {
        let refuses = Toggle(!wasConnected)
        let mock = MockWebSocket.refusing(refuses)
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .seconds(1)
            options.fallbackHosts = []
        }
        realtime.connect()
        refuses.isOn = true
        if wasConnected { mock.simulateDisconnect() }
        #expect(realtime.connection.state == .disconnected)

        await mock.clock.advance(by: .seconds(121))

        #expect(realtime.connection.state == .suspended)
        #expect(realtime.connection.id == (wasConnected ? "test-connection-id" : nil))
        #expect(realtime.connection.key == (wasConnected ? "test-connection-key" : nil))
    }
}
