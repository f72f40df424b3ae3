import AblyPubSub
import TestSupport
import Testing

/// Connections over which nothing arrives any longer, over real sockets (RTN23).
@Suite struct HeartbeatProxyTests {
    // UTS: realtime/proxy/RTN23a/heartbeat-starvation-reconnect-0 (RTN23a: the socket stays open, but nothing arrives)
    @Test func `a client leaves a connection over which nothing arrives, and resumes it over another`() async throws {
        // On each connection: on a busy machine, an attempt may take too long after its message has been seen.
        let idle: WireValue = ["connectionDetails": ["maxIdleInterval": 100]]
        let rules = [
            ProxyRule(.message(.toClient, .connected), .merge(idle)), ProxyRule(.connected(after: .zero), .silence),
        ]
        try await ProxiedSandbox.run(rules) { proxied in
            let realtime = proxied.realtime { $0.realtimeRequestTimeout = .milliseconds(500) }
            let log = realtime.connection.log()
            let start = ContinuousClock.now

            realtime.connect()
            let loss = await log.next { $0.previous == .connected }
            let waited = ContinuousClock.now - start
            await eventually { log.states.count(where: { $0 == .connected }) >= 2 }

            #expect(loss?.current == .disconnected && loss?.retryIn == nil)
            #expect(waited >= .milliseconds(600))
            #expect(log.states.contains(inOrder: [.connecting, .connected, .disconnected, .connecting, .connected]))
            #expect(realtime.connection.id != nil && realtime.connection.key != nil)
            let keys = proxied.log.messages(.toClient, .connected).map {
                $0["connectionDetails"]?["connectionKey"]?.stringValue
            }
            let resume = proxied.log.connects.last?["resume"]
            #expect(resume != nil && keys.contains(resume))
        }
    }
}
