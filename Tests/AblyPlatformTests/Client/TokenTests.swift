import Dispatch
import Synchronization
import TestSupport
import Testing

@testable import AblyPlatform

/// Returns numbered tokens and counts the requests for them.
private final class TokenSource: Sendable {
    private let count = Mutex(0)
    private let gate: Gate?

    init(gate: Gate? = nil) { self.gate = gate }

    var asked: Int { count.withLock { $0 } }

    func next() async -> String {
        let number = count.withLock { count in
            count += 1
            return count
        }
        if let gate { _ = await gate.pass() }
        return "token-\(number)"
    }

    var credentials: Credentials { .tokenProvider { await self.next() } }
}

private struct ProviderFailure: Error {}

@Suite struct TokenTests {
    private let request = ApiRequest<Int>.wire(.getItems)

    @Test(arguments: CallStyle.allCases)
    func `a token is requested once and cached`(style: CallStyle) async throws {
        let source = TokenSource()
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, credentials: source.credentials)
        for _ in 0..<3 { _ = try await style.send(request, by: client) }
        #expect(source.asked == 1)
        #expect(transport.requests.map { $0.header("Authorization") } == Array(repeating: "Bearer token-1", count: 3))
    }

    @Test(
        arguments: CallStyle.allCases)
    func `a rejected token is renewed once and the call is retried with the new one (RSA4b)`(style: CallStyle)
        async throws
    {
        let source = TokenSource()
        let transport = StubTransport(.reply(401, errorBody(40142)), .reply(200, "5"))
        let client = ApiClient.stub(transport, credentials: source.credentials)
        #expect(try await style.send(request, by: client).body == 5)
        #expect(source.asked == 2)
        #expect(transport.requests.map { $0.header("Authorization") } == ["Bearer token-1", "Bearer token-2"])
        #expect(Set(transport.requests.map(\.origin)).count == 1)
        _ = try await style.send(request, by: client)
        #expect(source.asked == 2)
    }

    @Test(arguments: CallStyle.allCases)
    func `a call fails if its new token is rejected as well`(style: CallStyle) async throws {
        let source = TokenSource()
        let transport = StubTransport(.reply(401, errorBody(40142, "expired")))
        let client = ApiClient.stub(transport, credentials: source.credentials)
        let error = try await failure { () async throws(ApiError) in try await style.send(request, by: client) }
        #expect(source.asked == 2)
        #expect(transport.requests.count == 2)
        #expect(error.status == 401)
        #expect(error.body?.code == 40142)
        #expect(error.description.contains("rejected as well"))
    }

    @Test(arguments: [40100, 40101, 40139, 40150, 40160, 40300])
    func `other error codes never renew the token`(code: Int) async throws {
        let source = TokenSource()
        let transport = StubTransport(.reply(401, errorBody(code)))
        let client = ApiClient.stub(transport, credentials: source.credentials)
        let error = try await failure { () async throws(ApiError) in try await client.send(request) }
        #expect(error.body?.code == code)
        #expect(source.asked == 1)
        #expect(transport.requests.count == 1)
    }

    @Test func `a fixed token cannot be renewed, and the error says what to do (RSA4a2)`() async throws {
        let transport = StubTransport(.reply(401, errorBody(40142, "expired")))
        let client = ApiClient.stub(transport, credentials: .bearer("t"))
        let error = try await failure { () async throws(ApiError) in try await client.send(request) }
        #expect(transport.requests.count == 1)
        #expect(error.description.contains("token provider"))
    }

    @Test func `the error code of a rejected token is also read from header fields and from MessagePack`() async throws
    {
        let fromHeader = StubTransport(
            .reply(401, "", type: nil, headers: [("X-Sample-ErrorCode", "40141")]), .reply(200, "1"))
        _ = try await ApiClient.stub(fromHeader, credentials: TokenSource().credentials).send(request)
        #expect(fromHeader.requests.count == 2)
        let body = try WireFormat.msgpack.encode(["error": ["code": 40141]] as WireValue)
        let fromBody = StubTransport(.bytes(401, body, type: "application/x-msgpack"), .reply(200, "1"))
        _ = try await ApiClient.stub(fromBody, credentials: TokenSource().credentials).send(request)
        #expect(fromBody.requests.count == 2)
    }

    @Test func `a call sends its renewed token to a fallback host as well`() async throws {
        let transport = StubTransport(.reply(401, errorBody(40142)), .failure(.unreachable), .reply(200, "1"))
        _ = try await ApiClient.stub(transport, credentials: TokenSource().credentials).send(request)
        #expect(
            transport.requests.map { $0.header("Authorization") } == [
                "Bearer token-1", "Bearer token-2", "Bearer token-2",
            ])
    }

    @Test(arguments: CallStyle.allCases)
    func `a failing token provider fails the call, and the next call asks it again`(style: CallStyle) async throws {
        let isBroken = Mutex(true)
        let transport = StubTransport(.reply(200, "1"))
        let provider = Provider { () throws in
            if isBroken.withLock({ $0 }) { throw ProviderFailure() }
            return "good"
        }
        let client = ApiClient.stub(transport, credentials: .tokenProvider(provider.ask))
        let error = try await failure { () async throws(ApiError) in try await style.send(request, by: client) }
        #expect(error.kind == .tokenProvider)
        #expect(error.cause is ProviderFailure)
        #expect(error.operation == "getItems")
        #expect(transport.requests.isEmpty)
        isBroken.withLock { $0 = false }
        _ = try await style.send(request, by: client)
        #expect(transport.requests.count == 1)
    }

    @Test(
        arguments: ["", "a b", "a\r\nX: y", "é", String(repeating: "x", count: 131_073)])
    func `an invalid token from the provider fails the call`(token: String) async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, credentials: .tokenProvider { token })
        let error = try await failure { () async throws(ApiError) in try await client.send(request) }
        #expect(error.kind == .tokenProvider)
        #expect(transport.requests.isEmpty)
    }

    @Test(arguments: CallStyle.allCases)
    func `a token provider that never returns runs into its timeout`(style: CallStyle) async throws {
        let gate = Gate()
        defer { gate.open() }
        let source = TokenSource(gate: gate)
        let client = ApiClient.stub(StubTransport(.reply(200, "1")), credentials: source.credentials) {
            $0.tokenTimer = { _, timeIsOver in timeIsOver() }
        }
        let error = try await failure { () async throws(ApiError) in try await style.send(request, by: client) }
        #expect(error.kind == .tokenProvider)
        #expect(error.description.contains("did not return"))
    }

    @Test(arguments: CallStyle.allCases)
    func `an expired token is not sent, and the provider is asked for another one`(style: CallStyle)
        async throws
    {
        let clock = ManualClock()
        let count = Shared(Atomic(0))
        let transport = StubTransport(.reply(200, "1"))
        let credentials = Credentials.expiringTokenProvider {
            ProvidedToken("token\(count.value.add(1, ordering: .relaxed).newValue)", lifetime: .seconds(60))
        }
        let client = ApiClient.stub(transport, credentials: credentials, clock: clock)
        for seconds in [0, 59, 1, 60] {
            clock.advance(by: .seconds(seconds))
            _ = try await style.send(request, by: client)
        }
        let sent = transport.requests.map { $0.headers.first { $0.hasName("Authorization") }?.value }
        #expect(sent == ["Bearer token1", "Bearer token1", "Bearer token2", "Bearer token3"])
    }

    @Test func `a hundred tasks and sixteen threads share one call of the token provider`() async throws {
        let gate = Gate()
        let source = TokenSource(gate: gate)
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, credentials: source.credentials)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<100 { group.addTask { try await client.send(request).body } }
            for _ in 0..<16 {
                group.addTask { try await onThread { () throws(ApiError) in try client.blocking.send(request).body } }
            }
            await gate.arrivals(1)
            gate.open()
            for try await body in group { #expect(body == 1) }
        }
        #expect(source.asked == 1)
        #expect(transport.requests.count == 116)
    }

    @Test func `a hundred rejections of one token renew it once`() async throws {
        let source = TokenSource()
        let refusals = Gate()
        let transport = StubTransport { request, _ in
            request.header("Authorization") == "Bearer token-1"
                ? .held(refusals, .reply(401, errorBody(40142))) : .reply(200, "1")
        }
        let client = ApiClient.stub(transport, credentials: source.credentials)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<100 { group.addTask { try await client.send(request).body } }
            await refusals.arrivals(100)
            refusals.open()
            for try await body in group { #expect(body == 1) }
        }
        #expect(source.asked == 2)
        #expect(transport.requests.count == 200)
    }

    @Test func `cancelling one task that waits for a token does not affect the others`() async throws {
        let gate = Gate()
        let source = TokenSource(gate: gate)
        let client = ApiClient.stub(StubTransport(.reply(200, "1")), credentials: source.credentials)
        let other = Task { () async throws(ApiError) -> Int in try await client.send(request).body }
        await gate.arrivals(1)
        // Whether it waits already or joins later, it does not call the provider itself.
        let cancelled = Task { () async throws(ApiError) -> Int in try await client.send(request).body }
        cancelled.cancel()
        let error = try await failure { () async throws(ApiError) in
            do { return try await cancelled.value } catch { throw error as? ApiError ?? ApiError(.closed, reason: "") }
        }
        #expect(error.kind == .cancelled)
        gate.open()
        #expect(try await other.value == 1)
        #expect(source.asked == 1)
    }

    @Test func `a cancelled task does not wait for a token`() async throws {
        let gate = Gate()
        defer { gate.open() }
        let source = TokenSource(gate: gate)
        let client = ApiClient.stub(StubTransport(.reply(200, "1")), credentials: source.credentials)
        let call = Task { () async -> ApiError.Kind? in
            withUnsafeCurrentTask { $0?.cancel() }
            do throws(ApiError) {
                _ = try await client.send(request)
                return nil
            } catch { return error.kind }
        }
        #expect(await call.value == .cancelled)
    }

    @Test func `the token provider is cancelled once all waiting tasks are cancelled`() async throws {
        let gate = Gate()
        let wasCancelled = Mutex(false)
        let end = Gate()
        let provider = Provider { () async throws in
            _ = await gate.pass()
            wasCancelled.withLock { $0 = Task.isCancelled }
            end.open()
            throw CancellationError()
        }
        let client = ApiClient.stub(StubTransport(.reply(200, "1")), credentials: .tokenProvider(provider.ask))
        let call = Task { try await client.send(request).body }
        await gate.arrivals(1)
        call.cancel()
        await #expect(throws: ApiError.self) { try await call.value }
        _ = await end.pass()
        #expect(wasCancelled.withLock { $0 })
    }

    @Test func `closing the client ends waits for a token`() async throws {
        let gate = Gate()
        defer { gate.open() }
        let source = TokenSource(gate: gate)
        let client = ApiClient.stub(StubTransport(.reply(200, "1")), credentials: source.credentials)
        async let waiting = failure { () async throws(ApiError) in try await client.send(request) }
        async let blocked = failure { () async throws(ApiError) in
            try await onThread { () throws(ApiError) in try client.blocking.send(request) }
        }
        await gate.arrivals(1)
        client.close()
        #expect(try await waiting.kind == .closed)
        #expect(try await blocked.kind == .closed)
    }

    @Test func `blocking calls on every thread of the cooperative pool still get their token`() async throws {
        let source = TokenSource()
        let client = ApiClient.stub(StubTransport(.reply(200, "1")), credentials: source.credentials)
        // A synchronous function hides the blocking call from the compiler, as a library's function would.
        @Sendable func hidden() throws(ApiError) -> Int { try client.blocking.send(request).body }
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<64 { group.addTask { try hidden() } }
            for try await body in group { #expect(body == 1) }
        }
        #expect(source.asked == 1)
    }
}

/// A token provider with a closure; a class, since its members cannot be copied.
private final class Provider: Sendable {
    let ask: Credentials.TokenProvider

    init(_ ask: @escaping Credentials.TokenProvider) { self.ask = ask }
}
