import AblyPubSub
import Logging
import TestSupport
import Testing

@Suite struct RestClientTests {
    private static let time: Int64 = 1_234_567_890_000

    private let http = MockHTTP(onRequest: { request in
        switch request.method {
        case "POST": MockResponse(201, ["serials": ["s1"]])
        default: MockResponse(200, [.int(time)])
        }
    })

    // UTS: rest/unit/RSC5/auth-attribute-accessible-0
    @Test func `a client has an Auth with its options`() async throws {
        let rest = AblyRest(http)

        let auth: Auth = rest.auth

        #expect(auth === rest.auth)
        #expect(try await auth.createTokenRequest().keyName == "appId.keyId")
    }

    // UTS: rest/unit/RSC7e/ably-version-header-0 (RSC16: the time is an array)
    @Test func `requests name the version of the protocol`() async throws {
        _ = try await AblyRest(http).time()

        let version = try #require(http.requests.first?.header("X-Ably-Version"))
        #expect(version.wholeMatch(of: /[0-9.]+/) != nil)
    }

    // UTS: rest/unit/RSC7d/ably-agent-header-format-0 (RSC7d1: a name may have several hyphens; RSC16: the time is an array)
    @Test func `requests name the library with its version, then what it runs on`() async throws {
        _ = try await AblyRest(http) { $0.agents = [AgentProduct("my-wrapper", "2.0.1")] }.time()

        let agent = try #require(http.requests.first?.header("Ably-Agent"))
        let products = agent.split(separator: " ")
        #expect(products.first?.wholeMatch(of: /ably-[a-z]+(-[a-z]+)*\/[0-9]+\.[0-9]+\.[0-9]+/) != nil)
        #expect(products.contains("my-wrapper/2.0.1"))
        #expect(products.allSatisfy { $0.split(separator: "/").count <= 2 })
    }

    // UTS: rest/unit/RSC7c/request-id-included-0 (RSC16: the time is an array)
    @Test func `with addRequestIds, requests carry random ids`() async throws {
        let rest = AblyRest(http) { $0.addRequestIds = true }

        _ = try await rest.time()
        _ = try await rest.time()

        let ids = try http.requests.map { try #require($0.query["request_id"]) }
        #expect(ids.allSatisfy { $0.count >= 12 && $0.wholeMatch(of: /[A-Za-z0-9_-]+/) != nil })
        #expect(Set(ids).count == 2)
    }

    // UTS: rest/unit/RSC7c/request-id-preserved-fallback-1 (RSC16: the time is an array)
    @Test func `a request to a fallback host carries the id of the first one`() async throws {
        let http = MockHTTP()
        http.queue(MockResponse(500, ["error": ["code": 50000]]), MockResponse(200, [.int(Self.time)]))
        let rest = AblyRest(http) { options in
            options.addRequestIds = true
            options.fallbackHosts = ["a.example.com", "b.example.com"]
        }

        _ = try await rest.time()

        try #require(http.requests.count == 2)
        #expect(http.requests[0].host != http.requests[1].host)
        #expect(http.requests[0].query["request_id"] != nil)
        #expect(http.requests[0].query["request_id"] == http.requests[1].query["request_id"])
    }

    @Test func `the error of a request and its log message name the id that it carries`() async throws {
        let log = LogRecorder()
        let http = MockHTTP(answering: MockResponse(400, ["error": ["code": 40000, "message": "no"]]))
        let rest = AblyRest(http) { options in
            options.addRequestIds = true
            options.logger = log.logger
            options.logLevel = .debug
        }

        let error = await #expect(throws: AblyError.self) { try await rest.time() }

        let id = try #require(http.requests.first?.query["request_id"])
        #expect(error?.requestId == id)
        let requests = log.entries.filter { $0.message.contains("HTTP request") }
        #expect(requests.map { $0.metadata["request-id"] } == ["\(id)"])
    }

    // UTS: rest/unit/RSC8a/protocol-selection-0
    @Test(arguments: [(nil, "application/x-msgpack"), (true, "application/x-msgpack"), (false, "application/json")])
    func `bodies are MessagePack unless JSON is chosen`(useBinaryProtocol: Bool?, type: String) async throws {
        let rest = AblyRest(http) { options in
            if let useBinaryProtocol { options.useBinaryProtocol = useBinaryProtocol }
        }

        try await rest.channels["test"].publish(name: "e", data: "d")

        #expect(http.requests.map { $0.header("Content-Type") } == [type])
        #expect(http.requests.map { $0.header("Accept") } == [type])
    }

    // UTS: rest/unit/RSC8c/accept-content-type-headers-0
    @Test func `Accept and Content-Type of a client for JSON are its media type`() async throws {
        try await AblyRest(http) { $0.useBinaryProtocol = false }.channels["test"].publish(name: "e", data: "d")

        #expect(http.requests.first?.header("Accept") == "application/json")
        #expect(http.requests.first?.header("Content-Type") == "application/json")
    }

    // UTS: rest/unit/RSC8d/mismatched-response-content-type-0 (RSC16: the time is an array)
    @Test(arguments: [(WireFormat.msgpack, false), (.json, true)])
    func `a response in the format that was not asked for is read`(
        format: WireFormat, useBinaryProtocol: Bool
    ) async throws {
        let type = format == .msgpack ? "application/x-msgpack" : "application/json"
        let body = try format.encode([Self.time])
        let http = MockHTTP(answering: MockResponse(200, bytes: body, headers: ["Content-Type": type]))

        let time = try await AblyRest(http) { $0.useBinaryProtocol = useBinaryProtocol }.time()

        #expect(time == Self.time)
    }

    // UTS: rest/unit/RSC13/request-timeout-enforced-0
    @Test func `a request that takes longer than httpRequestTimeout fails`() async {
        let response = MockResponse(200, [.int(Self.time)]).delayed(by: .seconds(5))
        let http = MockHTTP(answering: response)
        let rest = AblyRest(http) { options in
            options.httpRequestTimeout = .seconds(1)
            options.fallbackHosts = []
        }

        let error = await #expect(throws: AblyError.self) { try await rest.time() }

        #expect(error?.code == .timeoutError)
        #expect(error?.code == 50003)
        #expect(http.requests.map(\.timeout) == [.seconds(1)])
    }

    // UTS: rest/unit/RSC17/client-id-from-options-0
    // UTS: rest/unit/RSC17/client-id-matches-auth-1
    @Test func `the client id of a client is that of its Auth`() {
        let rest = AblyRest(http) { $0.clientId = "explicit-client-id" }

        #expect(rest.clientId == "explicit-client-id")
        #expect(rest.clientId == rest.auth.clientId)
    }

    // UTS: rest/unit/RSC18/tls-controls-protocol-scheme-0 (RSC16: the time is an array)
    @Test(arguments: [(nil, "https"), (true, "https"), (false, "http")])
    func `requests use TLS unless it is switched off`(tls: Bool?, scheme: String) async throws {
        let rest = AblyRest(http) { if let tls { $0.tls = tls } }

        _ = try await rest.time()

        #expect(http.requests.map(\.scheme) == [scheme])
    }

    // UTS: rest/unit/RSC18/basic-auth-over-http-rejected-1 (RSA1: any attempt fails; the initializer does not throw)
    @Test func `a key is not sent without TLS`() async {
        let rest = AblyRest(http) { $0.tls = false }

        let invalid = #expect(throws: AblyError.self) { try rest.options.validate() }
        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }

        #expect(invalid?.code == .invalidUseOfBasicAuthOverNonTLSTransport)
        #expect(error?.code == 40103)
        #expect(error?.message.contains("TLS") == true)
        #expect(http.requests.isEmpty)
    }

    @Test func `a client with a token works without TLS`() async throws {
        let rest = AblyRest(http, auth: AuthOptions(token: "some-token-string")) { $0.tls = false }

        #expect(try await rest.time() == Self.time)
        #expect(throws: Never.self) { try rest.options.validate() }
    }

    @Test func `a key is sent without TLS to this machine, but not to a fallback host elsewhere`() async throws {
        let http = MockHTTP(answering: MockResponse(500))
        let rest = AblyRest(http) { options in
            options.tls = false
            options.endpoint = "127.0.0.1"
            options.fallbackHosts = ["fallback.example.com"]
        }

        await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }

        #expect(http.requests.map(\.host) == ["127.0.0.1"])
        #expect(throws: AblyError.self) {
            var options = rest.options
            options.endpoint = "127.0.0.1.example.com"
            try options.validate()
        }
    }
}
