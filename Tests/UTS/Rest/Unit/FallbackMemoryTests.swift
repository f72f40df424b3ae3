import AblyPubSub
import Synchronization
import Testing

/// The fallback host that is preferred after it has responded (RSC15f).
@Suite struct FallbackMemoryTests {
    // UTS: rest/unit/RSC15f/successful-fallback-cached-0 (RSC15a: the first fallback host may be any)
    @Test func `a fallback host that responded is used for the next call`() async throws {
        let http = MockHTTP()
        http.queue(.error(500), MockResponse(200, [1_000]), MockResponse(200, [2_000]))
        let client = AblyRest(http, clock: FakeClock()) { $0.fallbackRetryTimeout = .seconds(60) }

        #expect(try await client.time() == 1_000)
        #expect(try await client.time() == 2_000)

        let hosts = http.hosts
        try #require(hosts.count == 3)
        #expect(hosts[0] == Hosts.primary)
        #expect(Hosts.fallbacks.contains(hosts[1]))
        #expect(hosts[2] == hosts[1])
    }

    // UTS: rest/unit/RSC15f/cached-fallback-expires-1
    @Test func `after the fallback retry timeout the primary domain is used again`() async throws {
        let http = MockHTTP()
        http.queue(.error(500), .time, .time)
        let clock = FakeClock()
        let client = AblyRest(http, clock: clock) { $0.fallbackRetryTimeout = .milliseconds(100) }

        _ = try await client.time()
        await clock.advance(by: .milliseconds(150))
        _ = try await client.time()

        try #require(http.requests.count == 3)
        #expect(http.hosts[2] == Hosts.primary)
    }

    // UTS: rest/unit/RSC15f/expired-not-resurrected-2
    @Test func `a late response of a forgotten fallback host does not make it preferred again`() async throws {
        let count = Mutex(0)
        let (held, release) = AsyncStream.makeStream(of: Void.self)
        let http = MockHTTP(onRequest: { _ in
            let number = count.withLock { count in
                count += 1
                return count
            }
            if number == 3 { for await _ in held {} }
            return number == 1 ? .error(500, message: "fail") : .time
        })
        let clock = FakeClock()
        let client = AblyRest(http, clock: clock) { $0.fallbackRetryTimeout = .milliseconds(100) }

        _ = try await client.time()
        async let late = client.time()
        try await http.waitForRequests(3)
        await clock.advance(by: .milliseconds(150))
        _ = try await client.time()
        release.finish()
        _ = try await late
        _ = try await client.time()

        let hosts = http.hosts
        try #require(hosts.count == 5)
        #expect(hosts[0] == Hosts.primary)
        #expect(hosts[1] != Hosts.primary)
        #expect(hosts[2] == hosts[1])
        #expect(hosts[3] == Hosts.primary)
        #expect(hosts[4] == Hosts.primary)
    }

    /// RSC15f.
    @Test func `a preferred fallback host that fails is forgotten, and the primary domain is tried next`() async throws
    {
        let http = MockHTTP()
        http.queue(.error(500), .time, .error(500), .time, .time)
        let client = AblyRest(http, clock: FakeClock())

        for _ in 0..<3 { _ = try await client.time() }

        let hosts = http.hosts
        try #require(hosts.count == 5)
        #expect(hosts[2] == hosts[1])
        #expect(hosts[3] == Hosts.primary)
        #expect(hosts[4] == Hosts.primary)
    }
}
