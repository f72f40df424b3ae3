import Testing

@testable import AblyPlatform

@Suite struct ConfigurationTests {
    @Test(
        arguments: [
            ("baseURL", { @Sendable in $0.baseURL = "api.example.com" }),
            ("baseURL", { $0.service.baseURL = "/v1" }),
            ("fallbackHosts", { $0.fallbackHosts = ["not a host"] }),
            ("connectTimeout", { $0.connectTimeout = .zero }),
            ("requestTimeout", { $0.requestTimeout = .seconds(-1) }),
            ("tokenTimeout", { $0.tokenTimeout = .zero }),
            ("maximumRetries", { $0.maximumRetries = -1 }),
            ("retryBudget", { $0.retryBudget = .seconds(-1) }),
            ("version", { $0.version = "5" }),
            ("maximumResponseBytes", { $0.maximumResponseBytes = -1 }),
            ("headers", { $0.headers = [HeaderField("a b", "c")] }),
        ] as [(String, @Sendable (inout Configuration) -> Void)])
    func `calls with an invalid configuration fail with the name of the property`(
        field: String, change: @Sendable (inout Configuration) -> Void
    ) async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, change)
        for style in CallStyle.allCases {
            let error = try await failure { () async throws(ApiError) in
                try await style.send(ApiRequest<Int>.wire(.getTime), by: client)
            }
            #expect(error.kind == .invalidArgument(name: field))
            #expect(error.description.contains(field))
        }
        #expect(transport.requests.isEmpty)
    }

    @Test func `the configured limits are passed to the transport`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport) {
            $0.connectTimeout = .seconds(1)
            $0.requestTimeout = .seconds(2)
            $0.maximumResponseBytes = 3
        }
        _ = try await client.send(ApiRequest<Int>.wire(.getTime, "/time"))
        let sent = try #require(transport.requests.first)
        #expect(sent.connectTimeout == .seconds(1))
        #expect(sent.timeout == .seconds(2))
        #expect(sent.maximumResponseBytes == 3)
        #expect(sent.method == "GET")
        #expect(sent.target == "/time")
        #expect(sent.body == nil)
    }

    @Test func `the defaults of a configuration are those of Ably's own clients`() {
        let configuration = Configuration(service: .sample)
        #expect(configuration.connectTimeout == .seconds(4))
        #expect(configuration.requestTimeout == .seconds(10))
        #expect(configuration.maximumRetries == 3)
        #expect(configuration.retryBudget == .seconds(15))
        #expect(configuration.fallbackRetention == .seconds(600))
        #expect(configuration.generatesIdempotencyKeys)
    }

    @Test func `the body of a response can be mapped`() throws {
        let response = ApiResponse(body: 1, status: 200, roundTripTime: .seconds(1), bytes: [1])
        let other = response.map { "\($0)" }
        #expect(other.body == "1")
        #expect(other.status == 200)
        #expect(other.bytes == [1])
    }
}
