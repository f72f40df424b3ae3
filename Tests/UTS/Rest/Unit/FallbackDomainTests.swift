import AblyPubSub
import Testing

/// The domains that requests go to when the primary one fails (REC2).
@Suite struct FallbackDomainTests {
    // UTS: rest/unit/REC2c1/default-fallback-domains-0
    @Test func `the default endpoint has the default fallback domains`() async throws {
        let hosts = await hostsOfFailingCall()

        #expect(hosts.first == "main.realtime.ably.net")
        #expect(Set(hosts.dropFirst()) == Hosts.fallbacks)
    }

    // UTS: rest/unit/REC2a2/custom-fallback-hosts-0
    @Test func `configured fallback hosts replace those of the endpoint`() async throws {
        let hosts = await hostsOfFailingCall {
            $0.fallbackHosts = ["fb1.example.com", "fb2.example.com", "fb3.example.com"]
        }

        #expect(hosts.first == "main.realtime.ably.net")
        #expect(Set(hosts.dropFirst()) == ["fb1.example.com", "fb2.example.com", "fb3.example.com"])
    }

    // UTS: rest/unit/REC2c2/explicit-hostname-no-fallbacks-0
    @Test(arguments: ["custom.ably.example.com", "localhost", "::1"])
    func `an endpoint that is a host name or an address has no fallback domains`(endpoint: String) async {
        let hosts = await hostsOfFailingCall { $0.endpoint = endpoint }

        #expect(hosts == [endpoint])
    }

    // UTS: rest/unit/REC2c3/nonprod-fallback-domains-0
    @Test func `a routing policy that is not for production has fallback domains of its own`() async throws {
        let hosts = await hostsOfFailingCall { $0.endpoint = "nonprod:staging" }

        #expect(hosts.first == "staging.realtime.ably-nonprod.net")
        #expect(
            hosts.dropFirst().sorted() == [
                "staging.a.fallback.ably-realtime-nonprod.com", "staging.b.fallback.ably-realtime-nonprod.com",
                "staging.c.fallback.ably-realtime-nonprod.com", "staging.d.fallback.ably-realtime-nonprod.com",
                "staging.e.fallback.ably-realtime-nonprod.com",
            ])
    }

    // UTS: rest/unit/REC2c4/production-endpoint-fallback-domains-0
    @Test func `a routing policy for production has fallback domains of its own`() async throws {
        let hosts = await hostsOfFailingCall { $0.endpoint = "test" }

        #expect(hosts.first == "test.realtime.ably.net")
        #expect(
            hosts.dropFirst().sorted() == [
                "test.a.fallback.ably-realtime.com", "test.b.fallback.ably-realtime.com",
                "test.c.fallback.ably-realtime.com", "test.d.fallback.ably-realtime.com",
                "test.e.fallback.ably-realtime.com",
            ])
    }

    // UTS: rest/unit/REC2a1/fallback-hosts-conflicts-use-default-0 not applicable: deprecated fallbackHostsUseDefault
    // UTS: rest/unit/REC2b/fallback-hosts-use-default-0 not applicable: deprecated fallbackHostsUseDefault
    // UTS: rest/unit/REC2c5/production-environment-fallback-domains-0 not applicable: deprecated environment
    // UTS: rest/unit/REC2c6/custom-resthost-no-fallbacks-0 not applicable: deprecated restHost
    // UTS: rest/unit/REC2c6/custom-realtimehost-no-fallbacks-1 not applicable: deprecated realtimeHost

    /// The hosts of a call that fails at all of them, of which each case of the specification looks at the first two.
    private func hostsOfFailingCall(_ change: (inout ClientOptions) -> Void = { _ in }) async -> [String] {
        let http = MockHTTP(answering: .error(500))
        let client = AblyRest(http) { options in
            options.httpMaxRetryCount = 10
            change(&options)
        }
        await #expect(throws: AblyError.self) { try await client.time() }
        return http.hosts
    }
}
