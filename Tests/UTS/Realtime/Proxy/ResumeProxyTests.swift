import AblyPubSub
import TestSupport
import Testing

/// Connections that are lost and resumed, over real sockets (RTN15, RTN19).
@Suite struct ResumeProxyTests {
    private static let soon = ProxyRule.Match.connected(after: .milliseconds(20))

    /// Runs a client until it has been connected twice.
    private static func reconnected(
        _ rules: [ProxyRule],
        _ check: (ProxiedSandbox, AblyRealtime, StateLog<ConnectionStateChange>) throws -> Void
    ) async throws {
        try await ProxiedSandbox.run(rules) { proxied in
            let realtime = proxied.realtime()
            let log = realtime.connection.log()
            realtime.connect()
            await eventually { log.states.count(where: { $0 == .connected }) >= 2 }

            #expect(realtime.connection.state == .connected)
            #expect(log.states == [.connecting, .connected, .disconnected, .connecting, .connected])
            let connects = proxied.log.connects
            #expect(connects.count == 2)
            #expect(connects.first?["resume"] == nil && connects.last?["resume"] != nil)
            try check(proxied, realtime, log)
        }
    }

    // UTS: realtime/proxy/RTN15a/disconnect-triggers-resume-0
    // UTS: realtime/proxy/RTN15a/tcp-close-triggers-resume-1
    @Test(arguments: [ProxyRule.Action.close(), .disconnect])
    func `a connection that ends with a close frame or without one is resumed at once`(end: ProxyRule.Action)
        async throws
    {
        try await Self.reconnected([ProxyRule(Self.soon, end, times: 1)]) { _, _, log in
            #expect(log.changes.first { $0.current == .disconnected }?.retryIn == nil)
        }
    }

    // UTS: realtime/proxy/RTN15b/resume-preserves-connid-0
    @Test func `a connection that is resumed with its key keeps its id`() async throws {
        try await Self.reconnected([ProxyRule(Self.soon, .close(), times: 1)]) { proxied, realtime, _ in
            let connected = proxied.log.messages(.toClient, .connected)
            let ids = connected.map { $0["connectionId"]?.stringValue }
            let keys = connected.map { $0["connectionDetails"]?["connectionKey"]?.stringValue }
            #expect(ids.count == 2 && ids[0] != nil && ids[0] == ids[1])
            #expect(realtime.connection.id == ids.last)
            #expect(realtime.connection.key == keys.last)
            #expect(proxied.log.connects.last?["resume"] == keys.first)
            #expect(realtime.connection.errorReason == nil)
        }
    }

    // UTS: realtime/proxy/RTN15c7/failed-resume-new-connid-0
    @Test func `a connection that cannot be resumed is replaced, and the client says why`() async throws {
        let replacement = WireValue.connectedMessage(id: "proxy-injected-new-id", key: "proxy-injected-new-key")
        let rules = [
            ProxyRule(Self.soon, .close(), times: 1),
            ProxyRule(.message(.toClient, .connected, count: 2), .replace(replacement), times: 1),
        ]
        try await Self.reconnected(rules) { proxied, realtime, _ in
            let first = proxied.log.messages(.toClient, .connected).first?["connectionId"]?.stringValue
            #expect(first != nil && first != "proxy-injected-new-id")
            #expect(realtime.connection.id == "proxy-injected-new-id")
            #expect(realtime.connection.key == "proxy-injected-new-key")
            #expect(realtime.connection.errorReason?.code == 80008)
        }
    }

    // UTS: realtime/proxy/RTN15h3/non-token-error-reconnects-0
    @Test func `a connection that the service ends for another reason than the token is resumed at once`()
        async throws
    {
        let message = WireValue.disconnectedMessage(80003, status: 500, "Service temporarily unavailable")
        let rules = [ProxyRule(Self.soon, .inject(message, closeCode: 1000), times: 1)]
        try await Self.reconnected(rules) { _, realtime, log in
            #expect(log.changes.first { $0.current == .disconnected }?.reason?.code == 80003)
            #expect(realtime.connection.errorReason == nil)
        }
    }

    // UTS: realtime/proxy/RTN15h1/token-error-nonrenewable-failed-0 (RSA4a2: 40171)
    @Test func `a connection whose token has expired, and cannot be renewed, ends for good`() async throws {
        let message = WireValue.disconnectedMessage(40142, status: 401, "Token expired")
        let rules = [ProxyRule(Self.soon, .inject(message, closeCode: 1000), times: 1)]
        try await ProxiedSandbox.run(rules) { proxied in
            let token = try proxied.sandbox.rest().auth.createJWT()
            let realtime = proxied.realtime(auth: AuthOptions(token: token))
            let log = realtime.connection.log()

            realtime.connect()
            await realtime.connection.reaches(.failed)

            #expect(log.states.contains(inOrder: [.connected, .failed]))
            #expect(realtime.connection.errorReason?.code == 40171)
            #expect(realtime.connection.errorReason?.statusCode == 401)
            #expect(proxied.log.connects.count == 1)
        }
    }

    // UTS: realtime/proxy/RTN15j/fatal-error-established-conn-0
    @Test func `an error that is about no channel ends a connection and its channels for good`() async throws {
        try await ProxiedSandbox.run { proxied in
            let realtime = proxied.realtime()
            let channels = ["a", "b"].map { realtime.channels[Sandbox.unique("RTN15j-\($0)")] }
            realtime.connect()
            async let first = channels[0].attach()
            async let second = channels[1].attach()
            _ = try await (first, second)
            let logs = channels.map { $0.log() }

            try await proxied.proxy.act(.inject(.errorMessage(50000, status: 500, "Internal server error")))
            await realtime.connection.reaches(.failed)

            #expect(realtime.connection.state == .failed)
            #expect(realtime.connection.errorReason?.code == 50000)
            #expect(realtime.connection.errorReason?.statusCode == 500)
            #expect(channels.map(\.state) == [.failed, .failed])
            #expect(channels.map { $0.errorReason?.code } == [50000, 50000])
            #expect(logs.map(\.states) == [[.failed], [.failed]])
            #expect(proxied.log.connects.count == 1)
        }
    }

    // UTS: realtime/proxy/RTN15g/ttl-expiry-clears-resume-0 (RTN14h: the client always tries to resume)
    @Test func `a client tries to resume its connection even after the time for which it is kept`() async throws {
        let members: WireValue = [
            "connectionId": "proxy-ttl-test-id", "connectionDetails": ["connectionStateTtl": 100],
        ]
        let rules = [
            ProxyRule(.message(.toClient, .connected, count: 1), .merge(members), times: 1),
            ProxyRule(Self.soon, .close(), times: 1),
            ProxyRule(.connect(count: 2), .refuse, times: 1),
        ]
        try await ProxiedSandbox.run(rules) { proxied in
            let realtime = proxied.realtime { options in
                options.disconnectedRetryTimeout = .seconds(60)
                options.suspendedRetryTimeout = .milliseconds(50)
            }
            let log = realtime.connection.log()

            realtime.connect()
            await eventually { log.states.count(where: { $0 == .connected }) >= 2 }

            #expect(log.states.contains(inOrder: [.connected, .disconnected, .suspended, .connecting, .connected]))
            let connected = proxied.log.messages(.toClient, .connected)
            let key = connected.first?["connectionDetails"]?["connectionKey"]?.stringValue
            #expect(key != nil)
            #expect(proxied.log.connects.map { $0["resume"] } == [nil, key, key])
            #expect(realtime.connection.id == connected.last?["connectionId"]?.stringValue)
            #expect(realtime.connection.id != "proxy-ttl-test-id")
        }
    }

    // UTS: realtime/proxy/RTN19a/unacked-resent-on-resume-0
    @Test func `a message that was not acknowledged is sent again, with its serial, when the connection is resumed`()
        async throws
    {
        try await ProxiedSandbox.run([ProxyRule(.message(.toClient, .ack), .suppress, times: 1)]) { proxied in
            let realtime = proxied.realtime()
            realtime.connect()
            let channel = realtime.channels[Sandbox.unique("RTN19a")]
            try await channel.attach()
            let publishing = Task { try await channel.publish(name: "event", data: "test-data") }
            await proxied.logs { !$0.messages(.toClient, .ack).isEmpty }
            let id = realtime.connection.id

            try await proxied.proxy.act(.close())
            let result = try await publishing.value

            #expect(result.serials?.first != nil)
            #expect(realtime.connection.state == .connected && realtime.connection.id == id)
            #expect(proxied.log.connects.count == 2 && proxied.log.connects.last?["resume"] != nil)
            let serials = proxied.log.messages(.toService, .message).map { $0["msgSerial"]?.intValue }
            #expect(serials == [0, 0])
            let history = try await proxied.rest().channels[channel.name].history()
            #expect(history.items.map(\.name) == ["event"])
        }
    }
}
