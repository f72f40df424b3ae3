import AblyPubSub
import Synchronization
import TestSupport
import Testing

/// Why a connection is not as it should be (RTN25).
@Suite struct ErrorReasonTests {
    /// A service that refuses connections with an error.
    private func failing(_ error: ProtocolMessage) -> MockWebSocket {
        MockWebSocket.scripted { _, attempt in attempt.respondWithError(error) }
    }

    // UTS: realtime/unit/RTN25/error-reason-on-failed-0
    @Test func `the error of a key that is not accepted is the connection's error`() {
        let realtime = AblyRealtime(failing(.error(40005, status: 400, "Invalid API key")))
        #expect(realtime.connection.errorReason == nil)

        realtime.connect()

        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 40005)
        #expect(realtime.connection.errorReason?.statusCode == 400)
        #expect(realtime.connection.errorReason?.message == "Invalid API key")
    }

    // UTS: realtime/unit/RTN25/error-reason-disconnected-1
    @Test func `an attempt that fails is the reason why the client is disconnected`() throws {
        let realtime = AblyRealtime(.refusing(Toggle(true))) { $0.fallbackHosts = [] }

        realtime.connect()

        #expect(realtime.connection.state == .disconnected)
        let error = try #require(realtime.connection.errorReason)
        #expect(error.code == .connectionFailed && !error.message.isEmpty)
    }

    // UTS: realtime/unit/RTN25/error-reason-suspended-2 (DF1a: after 120 s, unless the service has said otherwise)
    @Test func `a connection that is suspended says why`() async throws {
        let mock = MockWebSocket.refusing(Toggle(true))
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .milliseconds(500)
            options.fallbackHosts = []
        }
        let log = realtime.connection.log()
        realtime.connect()

        await mock.clock.advance(by: .seconds(120) + .milliseconds(100))

        #expect(realtime.connection.state == .suspended)
        let error = try #require(realtime.connection.errorReason)
        #expect(!error.message.isEmpty)
        #expect(log.changes.last { $0.current == .suspended }?.reason == error)
    }

    // UTS: realtime/unit/RTN25/error-reason-token-error-3
    @Test func `a token that is rejected and cannot be renewed is the connection's error`() async {
        let realtime = AblyRealtime(
            failing(.error(40142, status: 401, "Token expired")), auth: AuthOptions(token: "expired_token"))

        realtime.connect()
        await realtime.connection.reaches(.failed)

        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 40171)
    }

    // UTS: realtime/unit/RTN25/error-reason-cleared-on-connect-4
    @Test func `a connection that is established has no error`() async {
        let refuses = Toggle(true)
        let mock = MockWebSocket.refusing(refuses)
        let realtime = AblyRealtime(mock) { options in
            options.disconnectedRetryTimeout = .milliseconds(100)
            options.fallbackHosts = []
        }
        realtime.connect()
        #expect(realtime.connection.state == .disconnected)
        #expect(realtime.connection.errorReason != nil)

        refuses.isOn = false
        await mock.clock.advance(by: .milliseconds(150))

        #expect(realtime.connection.state == .connected)
        #expect(realtime.connection.errorReason == nil)
    }

    // UTS: realtime/unit/RTN25/error-reason-protocol-error-5
    @Test func `an error of the service without a channel is the connection's error`() {
        let realtime = AblyRealtime(failing(.error(50000, status: 500, "Internal server error")))

        realtime.connect()

        #expect(realtime.connection.state == .failed)
        #expect(realtime.connection.errorReason?.code == 50000)
        #expect(realtime.connection.errorReason?.statusCode == 500)
        #expect(realtime.connection.errorReason?.message == "Internal server error")
    }

    // UTS: realtime/unit/RTN25/error-reason-in-state-change-6
    @Test func `the change of a connection has the connection's error`() async {
        let realtime = AblyRealtime(failing(.error(40003, status: 400, "Access token invalid")))
        let failures = Mutex<[ConnectionStateChange]>([])
        let listener = realtime.connection.on([.state(.failed)]) { change in
            failures.withLock { $0.append(change) }
        }

        realtime.connect()
        await eventually { failures.withLock { !$0.isEmpty } }

        let changes = failures.withLock { $0 }
        #expect(changes.count == 1)
        #expect(changes.first?.reason?.code == 40003)
        #expect(changes.first?.reason?.statusCode == 400)
        #expect(changes.first?.reason?.message == "Access token invalid")
        #expect(realtime.connection.errorReason == changes.first?.reason)
        listener.cancel()
    }
}
