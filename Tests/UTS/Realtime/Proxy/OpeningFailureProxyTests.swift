import AblyPubSub
import TestSupport
import Testing

/// Connections that cannot be opened, over real sockets (RTN14).
@Suite struct OpeningFailureProxyTests {
    private static func replacingFirstConnected(_ message: WireValue) -> [ProxyRule] {
        [ProxyRule(.message(.toClient, .connected), .replace(message), times: 1)]
    }

    private static func expectFailure(_ code: Int, status: Int, _ text: String) async throws {
        let rules = replacingFirstConnected(.errorMessage(code, status: status, text))
        try await ProxiedSandbox.run(rules) { proxied in
            let realtime = proxied.realtime()
            let log = realtime.connection.log()

            realtime.connect()
            await realtime.connection.reaches(.failed)

            #expect(realtime.connection.state == .failed)
            #expect(realtime.connection.errorReason?.code.rawValue == code)
            #expect(realtime.connection.errorReason?.statusCode == status)
            #expect(realtime.connection.errorReason?.message == text)
            #expect(log.states == [.connecting, .failed])
            #expect(realtime.connection.id == nil && realtime.connection.key == nil)
        }
    }

    // UTS: realtime/proxy/RTN14a/fatal-connect-error-0 (RSA1: tokens instead of the key)
    @Test func `an error in place of the first message ends a connection for good`() async throws {
        try await Self.expectFailure(40005, status: 400, "Invalid key")
    }

    // UTS: realtime/proxy/RTN14g/server-error-causes-failed-0 (RSA1: tokens instead of the key)
    @Test func `an internal error of the service in place of the first message ends a connection as well`()
        async throws
    {
        try await Self.expectFailure(50000, status: 500, "Internal server error")
    }

    // UTS: realtime/proxy/RTN14b/token-error-renew-reconnect-0
    @Test func `a client whose token is rejected at first obtains another one`() async throws {
        let rules = Self.replacingFirstConnected(.errorMessage(40142, status: 401, "Token expired"))
        try await ProxiedSandbox.run(rules) { proxied in
            let tokens = proxied.tokens()
            let realtime = proxied.realtime(auth: tokens.options)
            let log = realtime.connection.log()

            realtime.connect()
            await realtime.connection.reaches(.connected)

            #expect(realtime.connection.state == .connected)
            #expect(realtime.connection.id != nil && realtime.connection.key != nil)
            #expect(realtime.connection.errorReason == nil)
            #expect(tokens.count >= 2)
            #expect(log.states.contains(inOrder: [.connecting, .connected]))
            #expect(proxied.log.connects.count >= 2)
        }
    }

    // UTS: realtime/proxy/RTN14d/retry-after-refused-0 (RSA1: tokens instead of the key)
    @Test func `a client that is refused tries again after a while`() async throws {
        try await ProxiedSandbox.run([ProxyRule(.connect(count: 1), .refuse, times: 1)]) { proxied in
            let realtime = proxied.realtime()
            let log = realtime.connection.log()

            realtime.connect()
            await realtime.connection.reaches(.connected)

            #expect(realtime.connection.state == .connected)
            #expect(realtime.connection.id != nil && realtime.connection.key != nil)
            #expect(log.states.contains(inOrder: [.connecting, .disconnected, .connecting, .connected]))
            #expect(log.changes.first { $0.current == .disconnected }?.retryIn != nil)
            #expect(proxied.log.connects.count >= 2)
        }
    }

    // UTS: realtime/proxy/RTN14c/connection-timeout-0 (RSA1: tokens instead of the key)
    @Test func `an attempt fails if the service says nothing in time`() async throws {
        try await ProxiedSandbox.run([ProxyRule(.message(.toClient, .connected), .suppress)]) { proxied in
            let realtime = proxied.realtime { options in
                options.realtimeRequestTimeout = .milliseconds(500)
                options.disconnectedRetryTimeout = .seconds(60)
            }
            let log = realtime.connection.log()

            realtime.connect()
            await realtime.connection.reaches(.disconnected)

            #expect(realtime.connection.state == .disconnected)
            #expect(realtime.connection.errorReason?.message.contains("timeout") == true)
            #expect(log.states == [.connecting, .disconnected])
            #expect(realtime.connection.id == nil && realtime.connection.key == nil)
        }
    }
}
