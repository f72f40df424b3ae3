import AblyLocal
import AblyPubSub
import PubSubTestSupport
import Synchronization
import TestSupport
import Testing

/// What calls at the same time share: tokens, and their renewal.
@Suite struct TokenSharingTests {
    @Test func `a hundred calls whose token has expired share one renewal, and each is repeated once`() async throws {
        let issued = Shared(Mutex(0))
        let http = MockHTTP(onRequest: { request in
            request.header("Authorization")?.hasSuffix("token-1") == true
                ? .refusal(40142) : MockResponse(200, ["channelId": "greetings"])
        })
        let rest = AblyRest(
            http,
            auth: AuthOptions(authCallback: { _ in
                .token("token-\(issued.value.withLock { count in count += 1; return count })")
            }))

        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<100 { group.addTask { _ = try await rest.channels["greetings"].status() } }
            try await group.waitForAll()
        }

        #expect(issued.value.withLock { $0 } == 2)
        let tokens = http.requests.compactMap { $0.header("Authorization") }
        #expect(tokens.filter { $0.hasSuffix("token-2") }.count == 100)
        #expect(tokens.filter { $0.hasSuffix("token-1") }.count <= 100)
        #expect(rest.auth.tokenDetails?.token == "token-2")
    }

    @Test func `a call that fails to renew its token says why the source of tokens failed`() async throws {
        struct Outage: Error {}
        let count = Shared(Mutex(0))
        let http = MockHTTP(answering: .refusal(40142))
        let rest = AblyRest(
            http,
            auth: AuthOptions(authCallback: { _ in
                if count.value.withLock({ count in
                    count += 1; return count
                }) > 1 {
                    throw Outage()
                }
                return .token("first")
            }))

        let error = await #expect(throws: AblyError.self) { try await rest.channels["greetings"].status() }

        #expect(error?.code == .errorFromClientTokenCallback)
        #expect(error?.statusCode == 401)
        #expect(error?.cause is Outage)
        #expect(rest.auth.tokenDetails == nil)
    }

    @Test func `authorize gives its token to calls that wait for another one`() async throws {
        let http = MockHTTP(answering: MockResponse(200, ["channelId": "greetings"]))
        let started = AsyncStream<Void>.makeStream()
        let rest = AblyRest(
            http,
            auth: AuthOptions(authCallback: { _ in
                started.continuation.yield()
                // It ends by being cancelled, once there is a token without it.
                try await Task.sleep(for: .seconds(600))
                return .token("late")
            }))

        async let status = rest.channels["greetings"].status()
        for await _ in started.stream { break }
        try await rest.auth.authorize(nil, options: AuthOptions(token: "early"))
        _ = try await status

        #expect(http.requests.compactMap { $0.header("Authorization") } == ["Bearer early"])
    }

    @Test func `a client whose last reference is gone is released with its tokens`() async throws {
        let http = MockHTTP(answering: MockResponse(200, ["channelId": "greetings"]))
        weak var auth: Auth?
        do {
            let rest = AblyRest(http, auth: AuthOptions(authCallback: { _ in .token("a") }))
            _ = try await rest.channels["greetings"].status()
            auth = rest.auth
            #expect(auth != nil)
        }
        await eventually { auth == nil }
        #expect(auth == nil)
    }

    @Test func `a token is not sent once it has expired by the service's clock`() async throws {
        let clock = FakeClock(wallClock: 1_000_000)
        let issued = Shared(Mutex(0))
        let http = MockHTTP(onRequest: { request in
            request.path == "/time" ? MockResponse(200, [5_000_000]) : MockResponse(200, ["channelId": "greetings"])
        })
        let rest = AblyRest(
            http, clock: clock,
            auth: AuthOptions(authCallback: { _ in
                let number = issued.value.withLock { count in
                    count += 1
                    return count
                }
                return .details(TokenDetails(token: "token-\(number)", expires: 5_000_000 + Int64(number) * 60_000))
            }))
        // The clock of the service is known from here on (RSA4b1, RSA10k).
        #expect(try await rest.time() == 5_000_000)
        _ = try await rest.channels["greetings"].status()

        await clock.advance(by: .seconds(61))
        _ = try await rest.channels["greetings"].status()

        let tokens = http.requests.compactMap { $0.header("Authorization") }
        #expect(tokens == ["Bearer token-1", "Bearer token-2"])
    }

    @Test func `a token that the client issues as a JWT opens what it is issued for, and nothing else`() async throws {
        try await withLocalService { service in
            let issuer = AblyRest(.local(service))
            let token = try issuer.auth.createJWT(
                clientId: "jim", capability: ["greetings": [.publish]], ttl: .seconds(60))
            let client = AblyRest(.local(service, auth: AuthOptions(token: token)))

            try await client.channels["greetings"].publish(name: "hello", data: "world")
            let error = await #expect(throws: AblyError.self) { try await client.channels["other"].publish(name: "no") }

            #expect(error?.code == .capabilityDenied)
            #expect(try await issuer.channels["greetings"].history().items.first?.clientId == "jim")
        }
    }

    @Test func `a cancelled task that waits for an authCallback ends with the code of a cancelled operation`() async {
        let started = AsyncStream<Void>.makeStream()
        let rest = AblyRest(
            MockHTTP(answering: MockResponse(200)),
            auth: AuthOptions(authCallback: { _ in
                started.continuation.yield()
                try await Task.sleep(for: .seconds(600))
                return .token("late")
            }))
        let task = Task { () async throws(AblyError) in try await rest.auth.requestToken() }
        for await _ in started.stream { break }
        task.cancel()

        let error = await #expect(throws: AblyError.self) { try await task.value }

        #expect(error?.code == .operationCanceled)
    }

    @Test func `a publish of no messages is rejected before it is sent`() async {
        let http = MockHTTP(answering: MockResponse(201))

        let error = await #expect(throws: AblyError.self) { try await AblyRest(http).channels["a"].publish([]) }

        #expect(error?.code == .invalidParameterValue)
        #expect(http.requests.isEmpty)
    }
}
