import AblyPubSub
import Testing

/// The domain that requests go to first (REC1, RSC25).
@Suite struct PrimaryDomainTests {
    private let http = MockHTTP(answering: .time)

    // UTS: rest/unit/REC1a/default-primary-domain-0
    // UTS: rest/unit/RSC25/default-primary-domain-0
    @Test func `without an endpoint the primary domain is the default one`() async throws {
        _ = try await AblyRest(http).time()

        #expect(http.hosts == ["main.realtime.ably.net"])
    }

    // UTS: rest/unit/REC1b2/explicit-hostname-with-period-0
    // UTS: rest/unit/REC1b2/endpoint-localhost-1
    // UTS: rest/unit/REC1b2/endpoint-ipv6-address-2
    @Test(arguments: ["custom.ably.example.com", "localhost", "::1"])
    func `an endpoint that is a host name or an address is the primary domain`(endpoint: String) async throws {
        _ = try await AblyRest(http) { $0.endpoint = endpoint }.time()

        #expect(http.hosts == [endpoint])
    }

    // UTS: rest/unit/REC1b3/nonprod-routing-policy-0
    @Test func `an endpoint with nonprod names a routing policy that is not for production`() async throws {
        _ = try await AblyRest(http) { $0.endpoint = "nonprod:staging" }.time()

        #expect(http.hosts == ["staging.realtime.ably-nonprod.net"])
    }

    // UTS: rest/unit/REC1b4/production-routing-policy-0
    // UTS: rest/unit/RSC25/custom-endpoint-domain-1
    @Test func `an endpoint of one word names a routing policy for production`() async throws {
        _ = try await AblyRest(http) { $0.endpoint = "test" }.time()

        #expect(http.hosts == ["test.realtime.ably.net"])
    }

    // UTS: rest/unit/RSC25/multiple-requests-primary-domain-2
    @Test func `successive requests all go to the primary domain`() async throws {
        let client = AblyRest(http)

        for _ in 0..<3 { _ = try await client.time() }

        #expect(http.hosts == Array(repeating: Hosts.primary, count: 3))
    }

    // UTS: rest/unit/RSC25/primary-tried-before-fallback-3
    @Test func `the primary domain is tried before a fallback domain`() async throws {
        let http = MockHTTP()
        http.queue(.error(500), .time)

        _ = try await AblyRest(http).time()

        #expect(http.requests.count == 2)
        #expect(http.hosts.first == Hosts.primary)
        #expect(http.hosts.last != Hosts.primary)
    }

    // UTS: rest/unit/RSC25/request-path-preserved-4
    @Test func `a request to the primary domain has the path of the operation`() async throws {
        let http = MockHTTP(answering: MockResponse(200, []))

        _ = try await AblyRest(http).channels.get("test-channel").history()

        #expect(http.hosts == [Hosts.primary])
        #expect(http.requests.map(\.path) == ["/channels/test-channel/messages"])
        #expect(http.requests.map(\.method) == ["GET"])
    }

    // UTS: rest/unit/REC1b1/endpoint-conflicts-environment-0 not applicable: deprecated environment
    // UTS: rest/unit/REC1b1/endpoint-conflicts-resthost-1 not applicable: deprecated restHost
    // UTS: rest/unit/REC1b1/endpoint-conflicts-realtimehost-2 not applicable: deprecated realtimeHost
    // UTS: rest/unit/REC1b1/endpoint-conflicts-fallback-default-3 not applicable: deprecated fallbackHostsUseDefault
    // UTS: rest/unit/REC1c2/environment-sets-primary-domain-0 not applicable: deprecated environment
    // UTS: rest/unit/REC1c1/environment-conflicts-resthost-0 not applicable: deprecated environment and restHost
    // UTS: rest/unit/REC1c1/environment-conflicts-realtimehost-1 not applicable: deprecated environment and realtimeHost
    // UTS: rest/unit/REC1d1/resthost-sets-primary-domain-0 not applicable: deprecated restHost
    // UTS: rest/unit/REC1d2/realtimehost-sets-primary-domain-0 not applicable: deprecated realtimeHost
    // UTS: rest/unit/REC1d/resthost-precedence-over-realtimehost-0 not applicable: deprecated restHost and realtimeHost
}
