import Synchronization
import TestSupport
import Testing

@testable import AblyPlatform

/// Calls that are retried, and calls that are not, over a stub transport.
@Suite struct RepetitionTests {
    private func post(_ content: RequestContent = .wire([1])) -> ApiRequest<Void> {
        var request = ApiRequest<Void>(.postItem, target: RequestTarget("/items"), decoder: .empty)
        request.content = content
        return request
    }

    private func ids(in request: TransportRequest) throws -> [String] {
        let type = try #require(request.header("Content-Type"))
        let format: WireFormat = type.contains("msgpack") ? .msgpack : .json
        let body = try format.decode(WireValue.self, from: try #require(request.body))
        return (body.arrayValue ?? [body]).compactMap { $0["id"]?.stringValue }
    }

    @Test(arguments: CallStyle.allCases, WireFormat.allCases)
    func `ids are generated once for all requests of a call`(style: CallStyle, format: WireFormat) async throws {
        let transport = StubTransport(
            .failure(.timedOut(connecting: false)), .reply(401, errorBody(40142)), .reply(502), .reply(201))
        let client = ApiClient.stub(transport, credentials: .tokenProvider { "token" }) { $0.format = format }
        let request = post(.wire(MessagesToPublish.messages([Message(name: "a"), Message(name: "b")])))
        _ = try await style.send(request, by: client)
        #expect(transport.requests.count == 4)
        #expect(Set(transport.requests.map(\.body)).count == 1)
        let ids = try ids(in: transport.requests[0])
        #expect(ids.count == 2)
        _ = try await style.send(request, by: client)
        #expect(try self.ids(in: transport.requests[4]) != ids)
    }

    @Test(arguments: CallStyle.allCases)
    func `a call that may have been carried out is not retried, and its error says so`(
        style: CallStyle
    ) async throws {
        let causes: [(StubResponse, ApiError.Kind)] = [
            (.failure(.timedOut(connecting: false)), .timedOut), (.failure(.interrupted), .interrupted),
            (.reply(500), .response), (.reply(504), .response),
        ]
        for (answer, kind) in causes {
            let transport = StubTransport(answer)
            let client = ApiClient.stub(transport)
            let error = try await failure { () async throws(ApiError) in try await style.send(post(), by: client) }
            #expect(transport.requests.count == 1)
            #expect(error.kind == kind)
            #expect(error.mayHaveBeenCarriedOut)
            let words = "The request may have been carried out; it was not repeated because POST is not idempotent"
            #expect(error.description.contains(words))
        }
    }

    @Test(arguments: CallStyle.allCases)
    func `a call that was not sent is retried on another host even if it is not idempotent`(style: CallStyle)
        async throws
    {
        for kind in [TransportError.Kind.unreachable, .timedOut(connecting: true), .tls] {
            let transport = StubTransport(.failure(kind), .reply(201))
            _ = try await style.send(post(), by: ApiClient.stub(transport))
            #expect(transport.requests.count == 2)
        }
    }

    @Test func `a publish without ids is not retried`() async throws {
        let transport = StubTransport(.failure(.timedOut(connecting: false)), .reply(201))
        let client = ApiClient.stub(transport) { $0.generatesIdempotencyKeys = false }
        let error = try await failure { () async throws(ApiError) in
            try await client.send(post(.wire(Message(name: "a"))))
        }
        #expect(error.mayHaveBeenCarriedOut)
        #expect(try ids(in: transport.requests[0]) == [])
        _ = try await client.send(post(.wire(Message(id: "mine", name: "a"))))
        _ = try await client.with { $0.generatesIdempotencyKeys = true }.send(post(.wire(Message(name: "a"))))
        #expect(try ids(in: transport.requests[1]) == ["mine"])
        #expect(try ids(in: transport.requests[2]).count == 1)
    }

    @Test func `an operation's own idempotency takes precedence over that of its method`() async throws {
        for (method, isIdempotent, count) in [("POST", true, 2), ("GET", false, 1), ("PUT", nil, 2), ("PATCH", nil, 1)]
        {
            let operation = ApiOperation(
                id: "o", method: method, path: "/o", tag: "T", isIdempotent: isIdempotent)
            let transport = StubTransport(.failure(.interrupted))
            let client = ApiClient.stub(transport) { $0.maximumRetries = 1 }
            _ = try await failure { () async throws(ApiError) in
                try await client.send(ApiRequest<Void>(operation, target: RequestTarget("/o"), decoder: .empty))
            }
            #expect(transport.requests.count == count)
        }
    }

    @Test func `a call with an undecodable response counts as carried out`() async throws {
        let transport = StubTransport(.reply(200, "{"))
        let error = try await failure { () async throws(ApiError) in
            try await ApiClient.stub(transport).send(ApiRequest<Int>.wire(.postItem))
        }
        #expect(error.kind == .undecodable)
        #expect(error.mayHaveBeenCarriedOut)
    }

    // MARK: Pauses

    @Test(arguments: CallStyle.allCases)
    func `an overloaded service is retried after the time that it asks for`(style: CallStyle) async throws {
        let clock = ManualClock()
        let pauses = Mutex<[Duration]>([])
        let transport = StubTransport(
            .reply(429, errorBody(42910), headers: [("Retry-After", "2")]),
            .reply(503, headers: [("Retry-After", "Sun, 06 Nov 1994 08:49:40 GMT")]), .reply(200, "7"))
        let client = ApiClient.stub(transport, clock: clock) {
            $0.baseURL = "https://alone.example.com"
            $0.date = { 784_111_777 }
            $0.timer = { duration, body in
                pauses.withLock { $0.append(duration) }
                clock.advance(by: duration)
                body()
            }
        }
        #expect(try await style.send(ApiRequest<Int>.wire(.postItem), by: client).body == 7)
        #expect(pauses.withLock { $0 } == [.seconds(2), .seconds(3)])
        #expect(Set(transport.requests.map(\.origin)) == ["https://alone.example.com"])
    }

    @Test func `a call fails if the service asks for a wait beyond the retry budget`() async throws {
        let transport = StubTransport(.reply(429, errorBody(42910), headers: [("Retry-After", "30")]))
        let error = try await failure { () async throws(ApiError) in
            try await ApiClient.stub(transport).send(ApiRequest<Int>.wire(.getItems))
        }
        #expect(transport.requests.count == 1)
        #expect(error.retryAfter == .seconds(30))
        #expect(error.code == 42910)
        #expect(error.description.contains("asks to wait 30.0 seconds"))
        #expect(!error.mayHaveBeenCarriedOut)
    }

    /// A client whose pauses never end by themselves, and a signal that one has begun.
    private func endless() -> (client: ApiClient, transport: StubTransport, begun: Gate) {
        let begun = Gate()
        let transport = StubTransport(.reply(429, headers: [("Retry-After", "5")]))
        let client = ApiClient.stub(transport) { configuration in
            configuration.timer = { _, _ in Task { await begun.pass() } }
        }
        return (client, transport, begun)
    }

    @Test func `cancelling a task ends its pause`() async throws {
        let (client, transport, begun) = endless()
        let task = Task { try await failure { () async throws(ApiError) in try await client.send(post()) } }
        await begun.arrivals(1)
        task.cancel()
        let error = try await task.value
        #expect(error.kind == .cancelled)
        #expect(transport.requests.count == 1)
        begun.open()
    }

    @Test(arguments: CallStyle.allCases)
    func `closing the client ends pauses`(style: CallStyle) async throws {
        let (client, transport, begun) = endless()
        let task = Task {
            try await failure { () async throws(ApiError) in try await style.send(post(), by: client) }
        }
        await begun.arrivals(1)
        client.close()
        let error = try await task.value
        #expect(error.kind == .closed)
        #expect(transport.requests.count == 1)
        begun.open()
    }

    @Test func `the system timer ends a pause`() async {
        let pauses = RetryPauses(timer: RetryPauses.systemTimer)
        #expect(await pauses.pause(for: .milliseconds(1)) == .over)
        pauses.close()
        #expect(await pauses.pause(for: .seconds(600)) == .closed)
    }
}
