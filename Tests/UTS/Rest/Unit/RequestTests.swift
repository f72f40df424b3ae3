import AblyPubSub
import Logging
import Testing

/// What `request` sends (RSC19b, RSC19c, RSC19f). What it returns is tested in ``RequestResponseTests``.
@Suite struct RequestTests {
    private let http = MockHTTP(answering: MockResponse(200, []))

    // UTS: rest/unit/RSC19f/supports-http-methods-0
    @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE"])
    func `request sends any of the usual methods`(method: String) async throws {
        let response = try await AblyRest(http).request(method: method, path: "/test", version: 3)

        #expect(response.success)
        #expect(http.requests.map(\.method) == [method])
        #expect(http.requests.map(\.path) == ["/test"])
    }

    // UTS: rest/unit/RSC19f/query-params-passed-1
    @Test func `params become parameters of the query`() async throws {
        _ = try await AblyRest(http).request(
            method: "GET", path: "/channels/test/messages", version: 3,
            params: ["limit": "10", "direction": "backwards"])

        #expect(http.requests.map(\.query) == [["limit": "10", "direction": "backwards"]])
    }

    // UTS: rest/unit/RSC19f/custom-headers-passed-2
    @Test func `headers become header fields`() async throws {
        _ = try await AblyRest(http).request(
            method: "GET", path: "/test", version: 3,
            headers: ["X-Custom-Header": "custom-value", "X-Another": "another-value"])

        #expect(http.requests.map { $0.header("X-Custom-Header") } == ["custom-value"])
        #expect(http.requests.map { $0.header("X-Another") } == ["another-value"])
    }

    // UTS: rest/unit/RSC19f/request-body-sent-3
    @Test func `the body is sent`() async throws {
        let http = MockHTTP(answering: MockResponse(201, ["id": "123"]))

        let response = try await AblyRest(http) { $0.useBinaryProtocol = false }.request(
            method: "POST", path: "/channels/test/messages", version: 3, body: ["name": "event", "data": "payload"])

        #expect(response.statusCode == 201)
        #expect(try http.requests.map { try $0.decodedBody() } == [["name": "event", "data": "payload"]])
    }

    // UTS: rest/unit/RSC19f1/version-param-sets-header-0
    @Test(arguments: [2, 3])
    func `the version is that of the argument`(version: Int) async throws {
        _ = try await AblyRest(http).request(method: "GET", path: "/test", version: version)

        let fields = try #require(http.requests.first).headers.filter { $0.name.lowercased() == "x-ably-version" }
        #expect(fields.map(\.value) == ["\(version)"])
    }

    // UTS: rest/unit/RSC19b/uses-configured-auth-0
    @Test func `request authenticates with the key of the client`() async throws {
        _ = try await AblyRest(http).request(method: "GET", path: "/test", version: 3)

        #expect(http.requests.map { $0.header("Authorization") } == [Self.basic])
    }

    // UTS: rest/unit/RSC19b/uses-configured-auth-0
    @Test func `request authenticates with the token of the client`() async throws {
        _ = try await AblyRest(http, auth: AuthOptions(token: "my-token-string"))
            .request(method: "GET", path: "/test", version: 3)

        #expect(http.requests.map { $0.header("Authorization") } == ["Bearer my-token-string"])
    }

    // UTS: rest/unit/RSC19b/cannot-override-auth-1
    @Test(arguments: ["Authorization", "authorization"])
    func `a header field does not replace the credentials of the client`(name: String) async throws {
        // The client warns of it.
        _ = try await AblyRest(http) { $0.logLevel = .error }.request(
            method: "GET", path: "/test", version: 3, headers: [name: "Bearer malicious-token", "X-Other": "value"])

        let fields = try #require(http.requests.first).headers.filter { $0.name.lowercased() == "authorization" }
        #expect(fields.map(\.value) == [Self.basic])
        #expect(http.requests.first?.header("X-Other") == "value")
    }

    // UTS: rest/unit/RSC19c/protocol-headers-json-0
    // UTS: rest/unit/RSC19c/protocol-headers-msgpack-1
    @Test(arguments: [(false, "application/json"), (true, "application/x-msgpack")])
    func `header fields name the format of the client`(useBinaryProtocol: Bool, type: String) async throws {
        _ = try await AblyRest(http) { $0.useBinaryProtocol = useBinaryProtocol }.request(
            method: "POST", path: "/test", version: 3, body: ["data": "test"])

        #expect(http.requests.map { $0.header("Accept") } == [type])
        #expect(http.requests.map { $0.header("Content-Type") } == [type])
    }

    // UTS: rest/unit/RSC19c/body-encoded-per-protocol-2
    @Test(arguments: [WireFormat.json, .msgpack])
    func `the body is encoded in the format of the client`(format: WireFormat) async throws {
        let body: WireValue = ["name": "event", "data": ["nested": "value"]]

        _ = try await AblyRest(http) { $0.useBinaryProtocol = format == .msgpack }.request(
            method: "POST", path: "/test", version: 3, body: body)

        let request = try #require(http.requests.first)
        #expect(try format.decode(WireValue.self, from: request.body) == body)
    }

    // UTS: rest/unit/RSC19f/path-leading-slash-handling-4
    @Test(arguments: ["/channels/test", "channels/test"])
    func `a path may leave its first slash out`(path: String) async throws {
        _ = try await AblyRest(http).request(method: "GET", path: path, version: 3)

        #expect(http.requests.map(\.path) == ["/channels/test"])
    }

    /// `Basic` and `appId.keyId:keySecret` in base64.
    private static let basic =
        "Basic " + String(decoding: Base64.encode(Array("appId.keyId:keySecret".utf8)), as: UTF8.self)
}
