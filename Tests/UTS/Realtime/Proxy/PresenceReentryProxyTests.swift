import AblyPubSub
import TestSupport
import Testing

/// Members that enter again by themselves, over real sockets (RTP17).
@Suite struct PresenceReentryProxyTests {
    private static let lost = WireValue.error(91001, status: 500, "Continuity lost")

    /// Runs code with a member that is present.
    private static func entered(
        _ name: String, _ rules: [ProxyRule] = [], _ body: (ProxiedSandbox, RealtimeChannel) async throws -> Void
    ) async throws {
        try await ProxiedSandbox.run(rules) { proxied in
            let realtime = proxied.realtime(auth: proxied.tokens(clientId: "client-a").options)
            realtime.connect()
            let channel = realtime.channels[name]
            try await channel.attach()
            try await channel.presence.enter("hello")
            try await body(proxied, channel)
            #expect(channel.state == .attached)
            #expect(realtime.connection.state == .connected)
        }
    }

    private static func expectEntry(_ message: WireValue?) {
        let member = message?["presence"]?[0]
        #expect(member?["clientId"] == "client-a")
        #expect(member?["data"] == "hello")
        // ENTER
        #expect(member?["action"] == 2)
    }

    // UTS: realtime/proxy/RTP17i/reenter-on-non-resumed-0
    @Test func `a member enters again when its channel is attached once more without its past`() async throws {
        let name = Sandbox.unique("RTP17i")
        try await Self.entered(name) { proxied, _ in
            let before = proxied.log.messages(.toService, .presence).count

            try await proxied.proxy.act(.inject(.attachedMessage(name, error: Self.lost)))
            await proxied.logs { $0.messages(.toService, .presence).count > before }

            #expect(before == 1)
            #expect(proxied.log.messages(.toService, .presence).count == 2)
            Self.expectEntry(proxied.log.messages(.toService, .presence).last)
        }
    }

    // UTS: realtime/proxy/RTP17i/reenter-after-disconnect-1
    @Test func `a member enters again when its connection was lost, and the past of its channel with it`()
        async throws
    {
        let name = Sandbox.unique("RTP17i-real")
        let rules = [
            ProxyRule(
                .message(.toClient, .attached, channel: name, count: 2),
                .replace(.attachedMessage(name, error: Self.lost)), times: 1)
        ]
        try await Self.entered(name, rules) { proxied, channel in
            let log = channel.log()

            try await proxied.proxy.act(.close())
            await proxied.logs { !$0.afterConnect(2).messages(.toService, .presence).isEmpty }
            await eventually { log.states.last == .attached }

            #expect(log.states == [.attaching, .attached])
            Self.expectEntry(proxied.log.afterConnect(2).messages(.toService, .presence).first)
        }
    }
}
