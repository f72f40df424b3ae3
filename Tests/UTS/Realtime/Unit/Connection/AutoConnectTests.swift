import AblyPubSub
import Testing

/// When a client connects (RTN3).
@Suite struct AutoConnectTests {
    private let mock = MockWebSocket.connecting(.connected(id: "connection-id"))

    // UTS: realtime/unit/RTN3/auto-connect-true-0
    @Test func `a client connects when it is created, unless the options say otherwise`() {
        let realtime = AblyRealtime(mock) { $0.autoConnect = ClientOptions(key: "appId.keyId:keySecret").autoConnect }

        #expect(realtime.connection.state == .connected)
        #expect(realtime.connection.id == "connection-id")
    }

    // UTS: realtime/unit/RTN3/auto-connect-false-1
    @Test func `without autoConnect, a client does not connect by itself`() async {
        let realtime = AblyRealtime(mock) { $0.autoConnect = false }

        await mock.clock.advance(by: .seconds(60))

        #expect(mock.attempts.isEmpty)
        #expect(realtime.connection.state == .initialized)
    }

    // UTS: realtime/unit/RTN3/explicit-connect-after-false-2
    @Test func `without autoConnect, a client connects when it is told to`() {
        let realtime = AblyRealtime(mock) { $0.autoConnect = false }
        #expect(realtime.connection.state == .initialized && mock.attempts.isEmpty)

        realtime.connect()

        #expect(mock.attempts.count == 1)
        #expect(realtime.connection.state == .connected)
    }
}
