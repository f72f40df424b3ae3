import AblyPubSub
import TestSupport
import Testing

/// Connections that another client continues, over real sockets (RTN16).
@Suite struct RecoveryProxyTests {
    // UTS: realtime/proxy/RTN16d/recovery-preserves-connid-0
    @Test func `a client that recovers a connection has its id, and another key`() async throws {
        let (recoveryKey, id, key) = try await ProxiedSandbox.run { proxied in
            let realtime = proxied.realtime()
            realtime.connect()
            try await realtime.channels[Sandbox.unique("recovery-test")].attach()
            let recoveryKey = try #require(realtime.connection.createRecoveryKey())
            let identity = (realtime.connection.id, realtime.connection.key)

            // The client would be back at once, and its end would be the connection's.
            proxied.proxy.add([ProxyRule(.connect(), .refuse)])
            try await proxied.proxy.act(.close())
            await realtime.connection.reaches(.disconnected)
            await realtime.close()
            #expect(realtime.connection.state == .closed)
            return (recoveryKey, identity.0, identity.1)
        }
        try await ProxiedSandbox.run { proxied in
            let realtime = proxied.realtime { $0.recover = recoveryKey }

            realtime.connect()
            await realtime.connection.reaches(.connected)

            #expect(id != nil && realtime.connection.id == id)
            #expect(realtime.connection.key != nil && realtime.connection.key != key)
            #expect(realtime.connection.errorReason == nil)
            #expect(proxied.log.connects.first?["recover"] == key)
            #expect(proxied.log.connects.first?["resume"] == nil)
        }
    }

    // UTS: realtime/proxy/RTN16l/recovery-failure-fresh-conn-0
    @Test func `a client that cannot recover a connection has a new one, and says why`() async throws {
        let replacement = WireValue.connectedMessage(id: "recovery-failed-new-id", key: "recovery-failed-new-key")
        let rules = [ProxyRule(.message(.toClient, .connected, count: 1), .replace(replacement), times: 1)]
        let recoveryKey: WireValue = [
            "connectionKey": "stale-old-key", "msgSerial": 99, "channelSerials": ["old-channel": "old-serial"],
        ]
        try await ProxiedSandbox.run(rules) { proxied in
            let realtime = proxied.realtime { $0.recover = recoveryKey.description }

            realtime.connect()
            await realtime.connection.reaches(.connected)

            #expect(realtime.connection.state == .connected)
            #expect(realtime.connection.id == "recovery-failed-new-id")
            #expect(realtime.connection.key == "recovery-failed-new-key")
            #expect(realtime.connection.errorReason?.code == 80008)
            #expect(proxied.log.connects.map { $0["recover"] } == ["stale-old-key"])
        }
    }
}
