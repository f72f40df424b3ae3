import AblyPubSub
import TestSupport
import Testing

/// Requests that fail beside a connection, and both kinds of traffic through one proxy.
@Suite struct RestFaultProxyTests {
    private static func responding(_ status: Int, _ code: Int, _ text: String) -> [ProxyRule] {
        let body: WireValue = ["error": .error(code, status: status, text)]
        return [ProxyRule(.request(pathContains: "/channels/"), .respond(status: status, body: body), times: 1)]
    }

    // UTS: realtime/proxy/RSC10/token-renewal-on-401-0
    @Test func `a request whose token is rejected is repeated with another one`() async throws {
        try await ProxiedSandbox.run(Self.responding(401, 40142, "Token expired")) { proxied in
            let tokens = proxied.tokens()

            try await proxied.rest(auth: tokens.options).channels[Sandbox.unique("RSC10")].publish(data: "hello")

            #expect(tokens.count == 2)
            #expect(proxied.log.compactMap { $0.requestPath(containing: "/channels/") }.count == 2)
            #expect(proxied.log.compactMap(\.responseStatus) == [401, 201])
        }
    }

    // UTS: realtime/proxy/RSC15m/http-503-no-fallback-0
    @Test func `a request that fails is not repeated if there are no fallback hosts`() async throws {
        let rules = Self.responding(503, 50300, "Service temporarily unavailable")
        try await ProxiedSandbox.run(rules) { proxied in
            let channel = proxied.rest().channels[Sandbox.unique("RSC15m")]

            let error = await #expect(throws: AblyError.self) { try await channel.publish(data: "hello") }

            #expect(error?.code.rawValue == 50300 && error?.statusCode == 503)
            #expect(proxied.log.compactMap { $0.requestPath(containing: "/channels/") }.count == 1)
        }
    }

    // UTS: realtime/proxy/RTL6/publish-history-through-proxy-0
    @Test func `what is published over a connection is in the history over REST`() async throws {
        try await ProxiedSandbox.run { proxied in
            let realtime = proxied.realtime()
            realtime.connect()
            let channel = realtime.channels[Sandbox.unique("RTL6")]
            try await channel.attach()
            #expect(channel.state == .attached)

            try await channel.publish(name: "test-msg", data: "hello world")
            let history = try await proxied.rest().channels[channel.name].history()

            #expect(history.items.map(\.name) == ["test-msg"] && history.items.first?.data == "hello world")
            #expect(proxied.log.connects.count == 1)
            #expect(proxied.log.contains { $0.requestPath(containing: "/channels/") != nil })
        }
    }
}
