import Testing

@testable import AblyPlatform

@Suite struct CredentialsTests {
    private func operation(_ security: [SecurityScheme]) -> ApiOperation {
        ApiOperation(
            id: "op", method: "GET", path: "/op", tag: "T", security: security, responseTypes: ApiOperation.both)
    }

    private func sent(_ credentials: Credentials, _ security: [SecurityScheme]) async throws -> TransportRequest {
        let transport = StubTransport(.reply(200, "1"))
        _ = try await ApiClient.stub(transport, credentials: credentials)
            .send(ApiRequest<WireValue>.wire(operation(security), "/op?a=1"))
        return try #require(transport.requests.first)
    }

    @Test func `a key is sent with basic authentication`() async throws {
        let request = try await sent(.key("app.id:sec:ret"), [.basic])
        #expect(request.header("Authorization") == "Basic YXBwLmlkOnNlYzpyZXQ=")
        let pair = try await sent(.basic(username: "u", password: "pä:ß"), [.bearer, .basic])
        #expect(pair.header("Authorization") == "Basic dTpww6Q6w58=")
    }

    @Test func `a token is sent unchanged as a bearer token`() async throws {
        let request = try await sent(.bearer("abc.DEF-_="), [.basic, .bearer])
        #expect(request.header("Authorization") == "Bearer abc.DEF-_=")
        let provided = try await sent(.tokenProvider { "from-provider" }, [.bearer])
        #expect(provided.header("Authorization") == "Bearer from-provider")
    }

    @Test func `an API key is sent in a header field, the query or a cookie`() async throws {
        #expect(try await sent(.apiKey("k&y"), [.header("X-Key")]).header("x-key") == "k&y")
        #expect(try await sent(.apiKey("k&y"), [.query("key")]).target == "/op?a=1&key=k%26y")
        #expect(try await sent(.apiKey("k&y"), [.cookie("sid")]).header("cookie") == "sid=k%26y")
    }

    @Test func `an operation that requires no credentials gets none`() async throws {
        for credentials in [Credentials.key("a:b"), .bearer("t"), .apiKey("k"), .none] {
            let request = try await sent(credentials, [])
            #expect(request.header("Authorization") == nil)
            #expect(request.header("Cookie") == nil)
            #expect(request.target == "/op?a=1")
        }
    }

    @Test func `an operation with optional credentials gets suitable ones`() async throws {
        #expect(try await sent(.key("a:b"), [.none, .basic]).header("Authorization") != nil)
        #expect(try await sent(.bearer("t"), [.basic, .none]).header("Authorization") == nil)
        #expect(try await sent(.none, [.basic, .none]).header("Authorization") == nil)
    }

    @Test(
        arguments: [
            (Credentials.none, [SecurityScheme.basic], "a key or a user name and password"),
            (.bearer("t"), [.basic], "a key or a user name and password"),
            (.key("a:b"), [.bearer], "a token"),
            (.key("a:b"), [.header("X"), .query("y")], "an API key"),
        ])
    func `a call with unsuitable credentials fails and says which ones are required`(
        credentials: Credentials, security: [SecurityScheme], wanted: String
    ) async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, credentials: credentials)
        let request = ApiRequest<WireValue>.wire(operation(security))
        let error = try await failure { () async throws(ApiError) in try await client.send(request) }
        #expect(error.kind == .credentials)
        #expect(error.description.contains(wanted))
        #expect(transport.requests.isEmpty)
    }

    @Test(
        arguments: [
            (Credentials.key("hidden"), "key"), (.key(":hidden"), "key"), (.key("hidden:"), "key"),
            (.key("hidden:\r\n"), "key"), (.basic(username: "hid:den", password: "hidden"), "username"),
            (.basic(username: "u", password: "hidden\0"), "password"), (.bearer(""), "token"),
            (.bearer("hidden hidden"), "token"), (.bearer("hidden\r\nX: y"), "token"), (.apiKey(""), "apiKey"),
            (.apiKey("hidden\n"), "apiKey"),
        ])
    func `a call with malformed credentials fails with the argument's name, without quoting them`(
        credentials: Credentials, argument: String
    ) async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, credentials: credentials)
        let security: [SecurityScheme] = [.basic, .bearer, .header("X")]
        let request = ApiRequest<WireValue>.wire(operation(security))
        let error = try await failure { () async throws(ApiError) in try await client.send(request) }
        #expect(error.kind == .invalidArgument(name: argument))
        #expect(!error.description.contains("hid"))
        #expect(transport.requests.isEmpty)
    }

    @Test(
        arguments: [
            ("http://api.example.com", false), ("http://127.0.0.1:8080", true), ("http://[::1]:8080", true),
            ("http://localhost", true), ("http://127.0.0.1.example.com", false), ("https://api.example.com", true),
        ])
    func `credentials are not sent over plain HTTP to other machines (RSC18)`(baseURL: String, isAllowed: Bool)
        async throws
    {
        for credentials in [Credentials.key("a:planted"), .bearer("planted"), .tokenProvider { "planted" }] {
            let transport = StubTransport(.reply(200, "1"))
            let client = ApiClient.stub(transport, credentials: credentials) { $0.baseURL = baseURL }
            let request = ApiRequest<WireValue>.wire(operation([.basic, .bearer]))
            if isAllowed {
                _ = try await client.send(request)
            } else {
                let error = try await failure { () async throws(ApiError) in try await client.send(request) }
                #expect(error.kind == .credentials)
                #expect(error.description.contains("allowsCredentialsOverPlainHTTP"))
            }
            #expect(transport.requests.count == (isAllowed ? 1 : 0))
        }
    }

    @Test func `plain HTTP is allowed for calls without credentials, and for all calls if configured`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        let anonymous = ApiClient.stub(transport) { $0.baseURL = "http://api.example.com" }
        _ = try await anonymous.send(ApiRequest<WireValue>.wire(.getTime))
        let permitted = ApiClient.stub(transport) {
            $0.baseURL = "http://api.example.com"
            $0.allowsCredentialsOverPlainHTTP = true
        }
        _ = try await permitted.send(ApiRequest<WireValue>.wire(.getItems))
        #expect(transport.requests.count == 2)
    }

    @Test func `credentials in a call's own header fields are not sent over plain HTTP either`() async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport) { $0.baseURL = "http://api.example.com" }
        var request = ApiRequest<WireValue>.wire(.getTime)
        try request.setHeader("authorization", "Bearer planted", argument: "authorization")
        let sent = request
        let error = try await failure { () async throws(ApiError) in try await client.send(sent) }
        #expect(error.kind == .credentials)
        let always = ApiClient.stub(transport) {
            $0.baseURL = "http://api.example.com"
            $0.headers = [HeaderField("Authorization", "Bearer planted")]
        }
        let configured = try await failure { () async throws(ApiError) in
            try await always.send(ApiRequest<WireValue>.wire(.getTime))
        }
        #expect(configured.kind == .credentials)
        #expect(transport.requests.isEmpty)
    }

    @Test func `credentials are not sent to a fallback host over plain HTTP`() async throws {
        let transport = StubTransport(.failure(.unreachable))
        let client = ApiClient.stub(transport) { $0.fallbackHosts = ["http://b.example.com"] }
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<WireValue>.wire(.getItems))
        }
        #expect(error.kind == .credentials)
        #expect(transport.requests.map(\.origin) == ["https://api.example.com"])
    }
}
