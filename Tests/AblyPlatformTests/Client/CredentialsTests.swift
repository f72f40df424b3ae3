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

    @Test func `a key is sent as basic credentials`() async throws {
        let request = try await sent(.key("app.id:sec:ret"), [.basic])
        #expect(request.header("Authorization") == "Basic YXBwLmlkOnNlYzpyZXQ=")
        let pair = try await sent(.basic(username: "u", password: "pä:ß"), [.bearer, .basic])
        #expect(pair.header("Authorization") == "Basic dTpww6Q6w58=")
    }

    @Test func `a token is sent raw`() async throws {
        let request = try await sent(.bearer("abc.DEF-_="), [.basic, .bearer])
        #expect(request.header("Authorization") == "Bearer abc.DEF-_=")
        let provided = try await sent(.tokenProvider { "from-provider" }, [.bearer])
        #expect(provided.header("Authorization") == "Bearer from-provider")
    }

    @Test func `an API key goes into header, query or cookie`() async throws {
        #expect(try await sent(.apiKey("k&y"), [.header("X-Key")]).header("x-key") == "k&y")
        #expect(try await sent(.apiKey("k&y"), [.query("key")]).target == "/op?a=1&key=k%26y")
        #expect(try await sent(.apiKey("k&y"), [.cookie("sid")]).header("cookie") == "sid=k%26y")
    }

    @Test func `an operation that asks for nothing gets nothing`() async throws {
        for credentials in [Credentials.key("a:b"), .bearer("t"), .apiKey("k"), .none] {
            let request = try await sent(credentials, [])
            #expect(request.header("Authorization") == nil)
            #expect(request.header("Cookie") == nil)
            #expect(request.target == "/op?a=1")
        }
    }

    @Test func `an operation that takes calls without credentials gets them where they suit`() async throws {
        #expect(try await sent(.key("a:b"), [.none, .basic]).header("Authorization") != nil)
        #expect(try await sent(.bearer("t"), [.basic, .none]).header("Authorization") == nil)
        #expect(try await sent(.none, [.basic, .none]).header("Authorization") == nil)
    }

    @Test(
        "credentials that do not suit fail the call, saying what would",
        arguments: [
            (Credentials.none, [SecurityScheme.basic], "a key or a user name and password"),
            (.bearer("t"), [.basic], "a key or a user name and password"),
            (.key("a:b"), [.bearer], "a token"),
            (.key("a:b"), [.header("X"), .query("y")], "an API key"),
        ])
    func unsuitable(credentials: Credentials, security: [SecurityScheme], wanted: String) async throws {
        let transport = StubTransport(.reply(200, "1"))
        let client = ApiClient.stub(transport, credentials: credentials)
        let request = ApiRequest<WireValue>.wire(operation(security))
        let error = try await failure { () async throws(ApiError) in try await client.send(request) }
        #expect(error.kind == .credentials)
        #expect(error.description.contains(wanted))
        #expect(transport.requests.isEmpty)
    }

    @Test(
        "credentials that are not well formed fail the call by the argument's name, and are not repeated",
        arguments: [
            (Credentials.key("hidden"), "key"), (.key(":hidden"), "key"), (.key("hidden:"), "key"),
            (.key("hidden:\r\n"), "key"), (.basic(username: "hid:den", password: "hidden"), "username"),
            (.basic(username: "u", password: "hidden\0"), "password"), (.bearer(""), "token"),
            (.bearer("hidden hidden"), "token"), (.bearer("hidden\r\nX: y"), "token"), (.apiKey(""), "apiKey"),
            (.apiKey("hidden\n"), "apiKey"),
        ])
    func malformed(credentials: Credentials, argument: String) async throws {
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
        "credentials do not go over plain HTTP to other machines (RSC18)",
        arguments: [
            ("http://api.example.com", false), ("http://127.0.0.1:8080", true), ("http://[::1]:8080", true),
            ("http://localhost", true), ("http://127.0.0.1.example.com", false), ("https://api.example.com", true),
        ])
    func plainHTTP(baseURL: String, isAllowed: Bool) async throws {
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

    @Test func `plain HTTP is open to calls without credentials, and to all where the caller says so`() async throws {
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

    @Test func `credentials that a call brings itself are held to the same rule`() async throws {
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

    @Test func `a fallback over plain HTTP gets no credentials either`() async throws {
        let transport = StubTransport(.failure(.unreachable))
        let client = ApiClient.stub(transport) { $0.fallbackHosts = ["http://b.example.com"] }
        let error = try await failure { () async throws(ApiError) in
            try await client.send(ApiRequest<WireValue>.wire(.getItems))
        }
        #expect(error.kind == .credentials)
        #expect(transport.requests.map(\.origin) == ["https://api.example.com"])
    }
}
