import AblyLocal
import AblyPubSub
import NIOCore
import NIOPosix
import Testing

@Suite struct FallbackProxyTests {
    private static let app = Task { try await Sandbox.create() }
    private static let unavailable: WireValue = [
        "error": ["code": 50300, "statusCode": 503, "message": "Service temporarily unavailable"]
    ]
    private static let forbidden: WireValue = ["error": ["code": 40300, "statusCode": 403, "message": "Forbidden"]]

    private let sandbox: Sandbox

    init() async throws { sandbox = try await Self.app.value }

    /// A client of a proxy, or of any port of this machine. Its tokens come directly from the service.
    private func rest(
        port: Int, fallbackHosts: [String]? = nil, _ change: (inout ClientOptions) -> Void = { _ in }
    ) -> AblyRest {
        let direct = sandbox.rest()
        var options = ClientOptions(authCallback: { _ in .details(try await direct.auth.requestToken()) })
        options.endpoint = "localhost"
        options.fallbackHosts = fallbackHosts
        options.port = port
        options.tls = false
        options.useBinaryProtocol = false
        change(&options)
        return AblyRest(options)
    }

    private func run(
        _ action: ProxyRule.Action, method: String? = nil, pathContains path: String = "/time",
        _ body: (FaultProxy) async throws -> Void
    ) async throws {
        let rule = ProxyRule(.request(method: method, pathContains: path), action, times: 1)
        try await FaultProxy.run(to: sandbox.service.port, rules: [rule], body)
    }

    private func timeRequests(_ proxy: FaultProxy) -> [String] {
        proxy.log.compactMap { $0.requestPath(containing: "/time") }
    }

    // UTS: rest/proxy/RSC15l2/timeout-triggers-fallback-0
    @Test func `a request that times out is repeated at a fallback host, be it of the same name`() async throws {
        try await run(.delay(.seconds(20))) { proxy in
            // Several, since a busy machine may take longer than the timeout for the second request as well.
            let hosts = ["localhost", "localhost", "localhost"]
            let rest = rest(port: proxy.port, fallbackHosts: hosts) { $0.httpRequestTimeout = .seconds(1) }

            let time = try await rest.time()

            #expect(time > 0)
            #expect(timeRequests(proxy).count >= 2)
        }
    }

    // UTS: rest/proxy/RSC15l4/cloudfront-header-fallback-0
    @Test func `a client error that CloudFront responds with is repeated at a fallback host`() async throws {
        let action = ProxyRule.Action.respond(status: 403, body: Self.forbidden, headers: ["Server": "CloudFront"])
        try await run(action) { proxy in
            let time = try await rest(port: proxy.port, fallbackHosts: ["localhost"]).time()

            #expect(time > 0)
            #expect(timeRequests(proxy).count >= 2)
            #expect(proxy.log.compactMap(\.responseStatus).first == 403)
        }
    }

    // UTS: rest/proxy/RSC15l/unreachable-endpoint-error-0
    @Test func `an endpoint that cannot be reached is an error with a code`() async throws {
        let port = try await Self.unusedPort()

        let error = await #expect(throws: AblyError.self) { try await rest(port: port).time() }

        #expect(error?.code == .connectionFailed)
        #expect(error?.message.isEmpty == false)
    }

    // UTS: rest/proxy/RSC15l/connection-drop-fallback-1
    @Test func `a request whose connection is closed without a response is repeated at a fallback host`() async throws {
        try await run(.drop) { proxy in
            let time = try await rest(port: proxy.port, fallbackHosts: ["localhost"]).time()

            #expect(time > 0)
            #expect(timeRequests(proxy).count >= 2)
        }
    }

    // UTS: rest/proxy/RSC15l/http-5xx-json-error-parsed-0
    @Test func `without fallback hosts, the error of a failing service has the code and message of its body`()
        async throws
    {
        try await run(.respond(status: 503, body: Self.unavailable)) { proxy in
            let error = await #expect(throws: AblyError.self) { try await rest(port: proxy.port).time() }

            #expect(error?.code.rawValue == 50300)
            #expect(error?.statusCode == 503)
            #expect(error?.message.contains("Service temporarily unavailable") == true)
        }
    }

    // UTS: rest/proxy/RSC15l/http-5xx-no-json-synthesized-1
    @Test func `without fallback hosts, the error of a failing service has its status if the body says nothing`()
        async throws
    {
        try await run(.respond(status: 503, body: [:])) { proxy in
            let error = await #expect(throws: AblyError.self) { try await rest(port: proxy.port).time() }

            #expect(error?.statusCode == 503)
        }
    }

    // UTS: rest/proxy/RSC15l/http-4xx-not-retried-0
    @Test func `a client error is not repeated at a fallback host`() async throws {
        try await run(.respond(status: 403, body: Self.forbidden)) { proxy in
            let rest = rest(port: proxy.port, fallbackHosts: ["localhost"])

            let error = await #expect(throws: AblyError.self) { try await rest.time() }

            #expect(error?.code.rawValue == 40300)
            #expect(error?.statusCode == 403)
            #expect(timeRequests(proxy).count == 1)
        }
    }

    // UTS: rest/proxy/RSL1k4/idempotent-retry-dedup-0
    @Test func `a publish whose response is lost is repeated, and the message is published once`() async throws {
        let action = ProxyRule.Action.replaceResponse(status: 503, body: Self.unavailable)
        try await run(action, method: "POST", pathContains: "/channels/") { proxy in
            let rest = rest(port: proxy.port, fallbackHosts: ["localhost"]) { $0.idempotentRestPublishing = true }
            let channel = rest.channels[Sandbox.unique("RSL1k4")]

            try await channel.publish(name: "test", data: "data")

            let history = try await channel.history()
            #expect(history.items.filter { $0.name == "test" && $0.data == "data" }.count == 1)
            #expect(proxy.log.compactMap { $0.requestPath(containing: "/channels/", method: "POST") }.count >= 2)
        }
    }

    @Test func `an error says that a publish may have been carried out if its connection ended and it was sent again`()
        async throws
    {
        // The transport itself repeats an idempotent request whose keep-alive connection ends.
        let rules = [
            ProxyRule(.request(method: "POST", count: 2), .dropResponse),
            ProxyRule(.request(method: "POST", count: 2), .respond(status: 403, body: Self.forbidden)),
        ]
        try await FaultProxy.run(to: sandbox.service.port, rules: rules) { proxy in
            let channel = rest(port: proxy.port).channels[Sandbox.unique("repeated")]
            try await channel.publish(data: "first")

            let error = await #expect(throws: AblyError.self) { try await channel.publish(data: "second") }

            #expect(error?.statusCode == 403)
            #expect(error?.mayHaveBeenCarriedOut == true)
            #expect(try await channel.history().items.map(\.data) == ["second", "first"])
        }
    }

    /// A port that nobody listens on any longer.
    private static func unusedPort() async throws -> Int {
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(listener.localAddress?.port)
        try await listener.close().get()
        return port
    }
}
