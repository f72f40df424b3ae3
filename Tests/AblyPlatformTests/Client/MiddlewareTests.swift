import Synchronization
import TestSupport
import Testing

@testable import AblyPlatform

/// Records everything that it observes.
private final class Recorder: ClientMiddleware {
    let name: String
    let events: Events
    private let add: @Sendable (inout ObservedRequest) -> Void

    final class Events: Sendable {
        private let list = Mutex<[String]>([])
        private let ended = Mutex<[CallOutcome]>([])

        func append(_ event: String) { list.withLock { $0.append(event) } }
        func append(_ outcome: CallOutcome) { ended.withLock { $0.append(outcome) } }
        var all: [String] { list.withLock { $0 } }
        var outcomes: [CallOutcome] { ended.withLock { $0 } }
    }

    init(_ events: Events, name: String = "a", add: @escaping @Sendable (inout ObservedRequest) -> Void = { _ in }) {
        self.name = name
        self.events = events
        self.add = add
    }

    func observe(_ call: ObservedCall) -> (any CallObserver)? {
        events.append("\(name) begins \(call.operation.id) \(call.operation.tag) \(call.service)")
        return Observer(recorder: self)
    }

    private struct Observer: CallObserver {
        let recorder: Recorder
        var count = 0

        mutating func willSend(_ request: inout ObservedRequest) {
            recorder.events.append(
                "\(recorder.name) sends \(request.operation.method) \(request.operation.path) to "
                    + "\(request.scheme) \(request.host) \(request.port) after \(request.resendCount)")
            recorder.add(&request)
        }

        mutating func didEndRequest(_ outcome: RequestOutcome) {
            count += 1
            switch outcome {
            case .response(let status, _, let time): recorder.events.append("\(recorder.name) got \(status) in \(time)")
            case .failure(let error, _): recorder.events.append("\(recorder.name) got \(error.kind)")
            }
        }

        mutating func didEnd(_ outcome: CallOutcome) {
            recorder.events.append("\(recorder.name) ends after \(count)")
            recorder.events.append(outcome)
        }
    }
}

@Suite struct MiddlewareTests {
    private let events = Recorder.Events()

    private func client(
        _ transport: StubTransport, credentials: Credentials = .key("name:planted-secret"),
        clock: ManualClock = ManualClock(), _ middleware: [any ClientMiddleware]
    ) -> ApiClient {
        ApiClient.stub(transport, credentials: credentials, clock: clock) { $0.middleware = middleware }
    }

    @Test(arguments: CallStyle.allCases)
    func `middleware sees a call, each of its requests and its end, nested in the order of the list`(_ style: CallStyle)
        async throws
    {
        let client = client(StubTransport(.reply(200, "7")), [Recorder(events), Recorder(events, name: "b")])
        #expect(try await style.send(ApiRequest<Int>.wire(.getItems), by: client).body == 7)
        let sends = "sends GET /items/{item_id} to https api.example.com 443 after 0"
        #expect(
            events.all == [
                "a begins getItems Items Sample", "b begins getItems Items Sample", "a \(sends)", "b \(sends)",
                "b got 200 in 0.005 seconds", "a got 200 in 0.005 seconds", "b ends after 1", "a ends after 1",
            ])
        let outcome = try #require(events.outcomes.first)
        #expect(outcome.error == nil)
        #expect(outcome.status == 200)
        #expect(outcome.headers["content-type"] == "application/json")
        #expect(outcome.roundTripTime == .milliseconds(5))
        #expect(outcome.requestCount == 1)
        #expect(outcome.host == "api.example.com")
    }

    @Test(arguments: CallStyle.allCases)
    func `middleware sees each retry with its own host`(_ style: CallStyle) async throws {
        let transport = StubTransport(.failure(.unreachable), .reply(503), .reply(200, "7"))
        let client = client(transport, [Recorder(events)])
        _ = try await style.send(ApiRequest<Int>.wire(.getItems), by: client)
        let ends = events.all.filter { $0.hasPrefix("a got") }
        #expect(ends == ["a got unreachable", "a got 503 in 0.005 seconds", "a got 200 in 0.005 seconds"])
        let hosts = transport.requests.map { String($0.origin.dropFirst("https://".count)) }
        let sends = events.all.filter { $0.hasPrefix("a sends") }
        #expect(
            sends
                == hosts.enumerated().map { "a sends GET /items/{item_id} to https \($1) 443 after \($0)" })
        let outcome = try #require(events.outcomes.first)
        #expect(events.outcomes.count == 1)
        #expect(outcome.requestCount == 3)
        #expect(outcome.host == hosts.last)
    }

    @Test(arguments: CallStyle.allCases)
    func `middleware sees the end of a failed call once, with its error`(_ style: CallStyle) async throws {
        let transport = StubTransport(.reply(404, errorBody(40400, "nothing there")))
        let client = client(transport, [Recorder(events)])
        let error = try await failure { () async throws(ApiError) in
            try await style.send(ApiRequest<Int>.wire(.getItems), by: client)
        }
        let outcome = try #require(events.outcomes.first)
        #expect(events.outcomes.count == 1)
        #expect(outcome.error?.description == error.description)
        #expect(outcome.status == 404)
        #expect(outcome.error?.body?.code == 40400)
        #expect(outcome.error?.bytes.isEmpty == true)
    }

    @Test func `an undecodable response is a failure of the call, not of the request`() async throws {
        let client = client(StubTransport(.reply(200, "{")), [Recorder(events)])
        await #expect(throws: ApiError.self) { try await client.send(ApiRequest<Int>.wire(.getItems)) }
        #expect(events.all.contains("a got 200 in 0.005 seconds"))
        #expect(events.outcomes.map(\.error?.kind) == [.undecodable])
        #expect(events.outcomes.first?.status == 200)
    }

    @Test func `middleware sees no request of a call that fails before anything is sent`() async throws {
        let closed = client(StubTransport(.reply(200, "7")), [Recorder(events)])
        closed.close()
        await #expect(throws: ApiError.self) { try await closed.send(ApiRequest<Int>.wire(.getItems)) }
        let unsuitable = client(StubTransport(.reply(200, "7")), credentials: .none, [Recorder(events)])
        await #expect(throws: ApiError.self) { try await unsuitable.send(ApiRequest<Int>.wire(.getItems)) }
        #expect(events.outcomes.map(\.error?.kind) == [.closed, .credentials])
        #expect(events.outcomes.map(\.requestCount) == [0, 0])
        #expect(events.outcomes.map(\.host) == [nil, nil])
        #expect(events.all.allSatisfy { !$0.contains("sends") })
    }

    @Test func `middleware sees the end of a call whose token provider fails`() async throws {
        let credentials = Credentials.tokenProvider { throw CancellationError() }
        let client = client(StubTransport(.reply(200, "7")), credentials: credentials, [Recorder(events)])
        await #expect(throws: ApiError.self) { try await client.send(ApiRequest<Int>.wire(.getItems)) }
        #expect(events.outcomes.map(\.error?.kind) == [.tokenProvider])
    }

    @Test(arguments: CallStyle.allCases)
    func `header fields added by middleware apply to one request and replace its own`(_ style: CallStyle)
        async throws
    {
        let transport = StubTransport(.reply(401, errorBody(40142)), .reply(200, "7"))
        let source = TokenNumbers()
        let recorder = Recorder(events) { request in
            request.setHeader("traceparent", "00-\(request.resendCount)")
            if request.resendCount == 0 { request.setHeader("X-Version", "first") }
        }
        let client = client(transport, credentials: .tokenProvider { source.next() }, [recorder])
        _ = try await style.send(ApiRequest<Int>.wire(.getItems), by: client)
        #expect(transport.requests.map { $0.header("traceparent") } == ["00-0", "00-1"])
        #expect(transport.requests.map { $0.header("X-Version") } == ["first", "6"])
        // An added header field must not restore an old token.
        #expect(transport.requests.map { $0.header("Authorization") } == ["Bearer token-1", "Bearer token-2"])
        for request in transport.requests {
            #expect(request.headers.count(where: { $0.hasName("X-Version") }) == 1)
        }
    }

    @Test(arguments: [
        ("X A", "x"), ("X-A", "a\r\nX-B: c"), ("Authorization", "Bearer x"), ("cookie", "a=b"),
        ("Proxy-Authorization", "x"), ("Host", "elsewhere"), ("content-length", "0"), ("X-Key", "other"),
    ])
    func `a forbidden header field from middleware fails the call before anything is sent`(
        _ name: String, _ value: String
    )
        async throws
    {
        let operation = ApiOperation(
            id: "op", method: "GET", path: "/op", tag: "T", security: [.header("X-Key")],
            responseTypes: ApiOperation.both)
        let transport = StubTransport(.reply(200, "7"))
        let recorder = Recorder(events) { $0.setHeader(name, value) }
        let client = client(transport, credentials: .apiKey("planted-secret"), [recorder])
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(operation, "/op"))
        }
        #expect(error.kind == .invalidArgument(name: "middleware"))
        #expect(error.host == nil)
        #expect(transport.requests.isEmpty)
        #expect(events.all.suffix(2) == ["a got invalidRequest", "a ends after 1"])
        #expect(events.outcomes.first?.requestCount == 0)
    }

    @Test(arguments: ["X-Key", "x-app"])
    func `middleware must not replace any of several credentials`(_ name: String) async throws {
        let operation = ApiOperation(
            id: "op", method: "GET", path: "/op", tag: "T", security: [.all([.header("X-Key"), .header("X-App")])],
            responseTypes: ApiOperation.both)
        let transport = StubTransport(.reply(200, "7"))
        let credentials = Credentials.all([.apiKey("key-secret", name: "X-Key"), .apiKey("app-secret", name: "X-App")])
        let client = client(transport, credentials: credentials, [Recorder(events) { $0.setHeader(name, "other") }])
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(operation, "/op"))
        }
        #expect(error.kind == .invalidArgument(name: "middleware"))
        #expect(transport.requests.isEmpty)
    }

    @Test func `middleware sees no credentials`() async throws {
        let secret = "planted-SECRET"
        let seen = Recorder.Events()
        let watcher = Watcher { seen.append($0) }
        let operation = ApiOperation(
            id: "op", method: "POST", path: "/op/{id}", tag: "T", security: [.header("X-Key"), .query("key")],
            responseTypes: ApiOperation.both)
        let answers: [StubResponse] = [
            .reply(200, "7", headers: [("Set-Cookie", "session=\(secret)"), ("X-A", "b")]),
            .reply(403, errorBody(40300, "no such key \(secret)"), headers: [("Set-Cookie", "session=\(secret)")]),
            .failure(.unreachable, "no route to https://h/?key=\(secret)"),
        ]
        for answer in answers {
            let client = ApiClient.stub(StubTransport(answer), credentials: .apiKey(secret)) {
                $0.middleware = [watcher]
                $0.headers = [HeaderField("X-Other-Key", secret)]
            }
            var request = ApiRequest<Int>.wire(operation, "/op/private-\(secret)")
            request.target.appendQuery("q", secret)
            _ = try? await client.send(request)
        }
        let text = seen.all.joined()
        #expect(text.contains("X-A"))
        #expect(!text.contains(secret))
    }

    @Test func `the duration of a call includes its retries, on the client's clock`() async throws {
        let clock = ManualClock()
        let transport = StubTransport { _, index in
            clock.advance(by: .seconds(2))
            return index == 0 ? .failure(.unreachable) : .reply(200, "7")
        }
        _ = try await client(transport, clock: clock, [Recorder(events)]).send(ApiRequest<Int>.wire(.getItems))
        #expect(events.outcomes.map(\.duration) == [.seconds(4)])
    }

    @Test func `middleware may ignore a call`() async throws {
        let client = client(StubTransport(.reply(200, "7")), [Indifferent(), Recorder(events)])
        #expect(try await client.send(ApiRequest<Int>.wire(.getItems)).body == 7)
        #expect(events.outcomes.count == 1)
    }

    @Test func `middleware sees the caller's task-local values`() async throws {
        let seen = events
        let client = client(StubTransport(.reply(200, "7")), [LocalWatcher { seen.append("\($0)") }])
        try await LocalWatcher.$value.withValue(42) { _ = try await client.send(ApiRequest<Int>.wire(.getItems)) }
        #expect(events.all == ["42"])
    }
}

/// Numbered tokens.
private final class TokenNumbers: Sendable {
    private let count = Mutex(0)

    func next() -> String {
        count.withLock { count in
            count += 1
            return "token-\(count)"
        }
    }
}

private struct Indifferent: ClientMiddleware {
    func observe(_ call: ObservedCall) -> (any CallObserver)? { nil }
}

/// Reports a task-local value at the beginning of a call.
private struct LocalWatcher: ClientMiddleware {
    @TaskLocal static var value = 0
    let tell: @Sendable (Int) -> Void

    func observe(_ call: ObservedCall) -> (any CallObserver)? {
        tell(Self.value)
        return nil
    }
}

/// Reports everything that it sees, as strings.
private struct Watcher: ClientMiddleware {
    let tell: @Sendable (String) -> Void

    func observe(_ call: ObservedCall) -> (any CallObserver)? { Observer(tell: tell) }

    struct Observer: CallObserver {
        let tell: @Sendable (String) -> Void

        private func tell(all value: Any) {
            var text = ""
            dump(value, to: &text)
            tell(text)
        }

        mutating func willSend(_ request: inout ObservedRequest) { tell(all: request) }
        mutating func didEndRequest(_ outcome: RequestOutcome) {
            tell(all: outcome)
            if case .response(_, let headers, _) = outcome { tell(headers.map { "\($0.name): \($0.value)" }.joined()) }
        }
        mutating func didEnd(_ outcome: CallOutcome) {
            tell(all: outcome)
            tell(outcome.headers.map { "\($0.name): \($0.value)" }.joined())
            guard let error = outcome.error else { return }
            let headers = error.headers.map { "\($0.name): \($0.value)" }
            tell("\(error)\(headers)\(error.bytes)\(error.cause.map { "\($0)" } ?? "")")
        }
    }
}
