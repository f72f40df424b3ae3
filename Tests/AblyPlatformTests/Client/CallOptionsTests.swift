import Synchronization
import Testing

@testable import AblyPlatform

@Suite struct CallOptionsTests {
    private static let versioned: ServiceDescription = {
        var service = ServiceDescription.sample
        service.versionHeader = "X-Version"
        return service
    }()

    @Test(arguments: CallStyle.allCases)
    func `call options apply only to the calls made with them`(style: CallStyle) async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, service: Self.versioned) { $0.headers = [HeaderField("X-Team", "a")] }
        let other = client.with {
            $0.requestTimeout = .seconds(2)
            $0.connectTimeout = .seconds(1)
            $0.headers.append(HeaderField("X-Trace", "7"))
            $0.version = "5"
            $0.format = .msgpack
        }
        var request = ApiRequest<Int>.wire(.postItem, "/items")
        request.content = .wire([1])
        _ = try await style.send(request, by: client)
        _ = try await failure { () async throws(ApiError) in
            try await style.send(request, by: other.with { $0.headers = [HeaderField("a b", "c")] })
        }
        _ = try await style.send(request, by: other)
        _ = try await style.send(request, by: client)
        #expect(transport.requests.map(\.timeout) == [.seconds(10), .seconds(2), .seconds(10)])
        #expect(transport.requests.map(\.connectTimeout) == [.seconds(4), .seconds(1), .seconds(4)])
        #expect(transport.requests.map { $0.header("X-Version") } == ["6", "5", "6"])
        #expect(transport.requests.map { $0.header("X-Trace") } == [nil, "7", nil])
        #expect(transport.requests.map { $0.header("X-Team") } == ["a", "a", "a"])
        #expect(
            transport.requests.map { $0.header("Content-Type") }
                == ["application/json", "application/x-msgpack", "application/json"])
    }

    @Test func `maximumRetries can be set for single calls`() async throws {
        let transport = StubTransport(.failure(.unreachable))
        let client = ApiClient.stub(transport)
        _ = try await failure { () async throws(ApiError) in
            try await client.with { $0.maximumRetries = 0 }.send(ApiRequest<Int>.wire(.getItems))
        }
        #expect(transport.requests.count == 1)
        _ = try await failure { () async throws(ApiError) in
            try await client.with { $0.retryBudget = .zero }.send(ApiRequest<Int>.wire(.getItems))
        }
        #expect(transport.requests.count == 2)
        _ = try await failure { () async throws(ApiError) in try await client.send(ApiRequest<Int>.wire(.getItems)) }
        #expect(transport.requests.count == 6)
    }

    @Test(
        arguments: [
            ("requestTimeout", { @Sendable in $0.requestTimeout = .zero }),
            ("connectTimeout", { $0.connectTimeout = .seconds(-1) }),
            ("maximumRetries", { $0.maximumRetries = -1 }),
            ("retryBudget", { $0.retryBudget = .milliseconds(-1) }),
            ("headers", { $0.headers = [HeaderField("X-A", "b\r\nX-C: d")] }),
            ("version", { $0.version = "5\n" }),
            ("version", { $0.version = "" }),
        ] as [(String, @Sendable (inout CallOptions) -> Void)])
    func `a call with an invalid option fails before anything is sent, with an error that names the option`(
        name: String, change: @Sendable (inout CallOptions) -> Void
    ) async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, service: Self.versioned).with(change)
        for style in CallStyle.allCases {
            let error = try await failure { () async throws(ApiError) in
                try await style.send(ApiRequest<Int>.wire(.getTime), by: client)
            }
            #expect(error.kind == .invalidArgument(name: name))
            #expect(error.operation == "getTime")
        }
        #expect(transport.requests.isEmpty)
    }

    @Test func `a version is rejected for a service without a version header`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        let error = try await failure { () async throws(ApiError) in
            try await ApiClient.stub(transport).with { $0.version = "5" }.send(ApiRequest<Int>.wire(.getTime))
        }
        #expect(error.kind == .invalidArgument(name: "version"))
    }

    @Test func `clients with other options share tokens and the preferred host`() async throws {
        let count = Mutex(0)
        let transport = StubTransport { request, _ in
            request.origin == "https://api.example.com" ? .failure(.unreachable) : .reply(200, "1")
        }
        let client = ApiClient.stub(
            transport,
            credentials: .tokenProvider {
                count.withLock { count in
                    count += 1
                    return "token-\(count)"
                }
            })
        _ = try await client.send(ApiRequest<Int>.wire(.getItems))
        _ = try await client.with { $0.requestTimeout = .seconds(1) }.send(ApiRequest<Int>.wire(.getItems))
        #expect(transport.requests.count == 3)
        #expect(transport.requests[2].origin == transport.requests[1].origin)
        #expect(Set(transport.requests.map { $0.header("Authorization") }) == ["Bearer token-1"])
    }

    @Test func `closing a client closes those that share its connections`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport)
        client.with { $0.maximumRetries = 0 }.close()
        #expect(transport.isClosed)
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<Int>.wire(.getItems))
        }
        #expect(error.kind == .closed)
    }

    @Test func `correcting an invalid option makes a client usable`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport) { $0.requestTimeout = .zero }
        #expect(try await client.with { $0.requestTimeout = .seconds(1) }.send(.wire(.getItems)).body == 1)
    }

    @Test func `the description of call options contains no header fields`() {
        var options = CallOptions(Configuration(service: .sample))
        options.headers = [HeaderField("X-Key", "planted-secret")]
        var dumped = ""
        dump(options, to: &dumped)
        #expect(!"\(options) \(dumped)".contains("planted-secret"))
    }
}
