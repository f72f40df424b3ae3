import AblyPubSub
import Synchronization
import Testing

/// When a request is sent to another host (RSC15a, RSC15l, RSC15m). Which hosts there are is tested in
/// ``FallbackDomainTests``.
@Suite struct FallbackTests {
    // UTS: rest/unit/RSC15m/no-fallback-empty-hosts-0
    @Test func `without fallback hosts a failing request is not repeated`() async {
        let http = MockHTTP(answering: .error(500))

        let error = await #expect(throws: AblyError.self) { try await AblyRest(http) { $0.fallbackHosts = [] }.time() }

        #expect(error?.statusCode == 500)
        #expect(http.requests.count == 1)
    }

    // UTS: rest/unit/RSC15a/fallback-random-order-0
    @Test func `fallback hosts are tried in random order`() async {
        var orders: Set<[String]> = []
        for _ in 0..<20 {
            let http = MockHTTP(answering: .error(500))

            await #expect(throws: AblyError.self) { try await AblyRest(http).time() }

            #expect(http.hosts.first == Hosts.primary)
            let fallbacks = Array(http.hosts.dropFirst())
            #expect(Set(fallbacks).isSubset(of: Hosts.fallbacks))
            orders.insert(fallbacks)
        }
        // With sixty orders, it is all but impossible that twenty calls choose the same.
        #expect(orders.count > 1)
    }

    /// RSC15a, TO3l5.
    @Test(arguments: [(0, 1), (3, 4), (5, 6), (9, 6)])
    func `a call tries each fallback host once, and no more of them than it may`(most: Int, requests: Int) async {
        let http = MockHTTP(answering: .error(500))

        await #expect(throws: AblyError.self) {
            try await AblyRest(http) { $0.httpMaxRetryCount = most }.time()
        }

        #expect(http.hosts.count == requests)
        #expect(Set(http.hosts).count == requests)
    }

    // UTS: rest/unit/RSC15l/qualifying-errors-trigger-fallback-0
    // UTS: rest/unit/RSC15l/http-5xx-triggers-fallback-4
    @Test(arguments: [500, 501, 502, 503, 504])
    func `a status of 500 to 504 leads to a fallback host`(status: Int) async throws {
        let http = MockHTTP()
        http.queue(.error(status), .time)

        _ = try await AblyRest(http).time()

        #expect(http.requests.count == 2)
        #expect(http.hosts.first == Hosts.primary)
        #expect(http.hosts.last != Hosts.primary)
    }

    // UTS: rest/unit/RSC15l/qualifying-errors-trigger-fallback-0
    // UTS: rest/unit/RSC15l/http-4xx-no-fallback-5
    @Test(arguments: [400, 401, 404])
    func `a status of 400 to 499 does not lead to a fallback host`(status: Int) async {
        let http = MockHTTP(answering: .error(status))

        let error = await #expect(throws: AblyError.self) { try await AblyRest(http).time() }

        #expect(error?.statusCode == status)
        #expect(http.requests.count == 1)
    }

    // UTS: rest/unit/RSC15l4/cloudfront-error-triggers-fallback-0
    @Test(arguments: [400, 403, 404])
    func `an error of CloudFront leads to a fallback host`(status: Int) async throws {
        let http = MockHTTP()
        http.queue(MockResponse(status, ["error": "Forbidden"], headers: ["Server": "CloudFront"]), .time)

        _ = try await AblyRest(http).time()

        #expect(http.requests.count == 2)
        #expect(http.hosts.first == Hosts.primary)
        #expect(http.hosts.last != Hosts.primary)
    }

    /// RSC15l4.
    @Test func `an error of the service behind another server does not lead to a fallback host`() async {
        let http = MockHTTP(answering: .error(403, headers: ["Server": "nginx"]))

        await #expect(throws: AblyError.self) { try await AblyRest(http).time() }

        #expect(http.requests.count == 1)
    }

    // UTS: rest/unit/RSC15l/qualifying-errors-trigger-fallback-0
    // UTS: rest/unit/RSC15l/connection-refused-fallback-0
    // UTS: rest/unit/RSC15l/dns-error-fallback-1
    // UTS: rest/unit/RSC15l/connection-timeout-fallback-2
    @Test(arguments: [MockConnectionOutcome.refused, .dnsError, .timeout])
    func `a host that cannot be reached leads to a fallback host`(outcome: MockConnectionOutcome) async throws {
        let attempts = Mutex(0)
        let http = MockHTTP(
            onConnection: { _ in
                attempts.withLock { $0 += 1 }
                return attempts.withLock { $0 } == 1 ? outcome : .success
            }, onRequest: { _ in .time })

        let time = try await AblyRest(http) { $0.httpRequestTimeout = .seconds(1) }.time()

        #expect(time == 1_704_067_200_000)
        #expect(http.connections.count == 2)
        #expect(http.connections.first?.host == Hosts.primary)
        #expect(http.hosts == http.connections.dropFirst().map(\.host))
        #expect(http.hosts != [Hosts.primary])
    }

    // UTS: rest/unit/RSC15l/qualifying-errors-trigger-fallback-0
    // UTS: rest/unit/RSC15l/request-timeout-fallback-3
    @Test func `a request without a response in time leads to a fallback host`() async throws {
        let http = MockHTTP()
        http.queue(.timeout, .time)

        let time = try await AblyRest(http) { $0.httpRequestTimeout = .seconds(1) }.time()

        #expect(time == 1_704_067_200_000)
        #expect(http.requests.count == 2)
        #expect(http.connections.map(\.host) == http.hosts)
        #expect(http.hosts.first != http.hosts.last)
        #expect(http.requests.first?.timeout == .seconds(1))
    }

    // UTS: rest/unit/RSC15j/host-header-matches-request-0
    @Test func `the Host header field names the host that the request goes to`() async throws {
        let http = MockHTTP()
        http.queue(.error(500), .time)

        _ = try await AblyRest(http).time()

        let fields = http.requests.map { $0.header("Host") }
        #expect(fields == http.hosts)
        #expect(Set(fields).count == 2)
    }
}
