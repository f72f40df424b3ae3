import AblyPlatform
import GoldenGuards
import Testing

/// Which credentials are sent with which operation.
struct GuardsTests {
    private let transport = StubTransport(.empty())

    private func guards(_ credentials: Credentials) -> Guards {
        Guards(configuration: .guards(credentials).over(transport))
    }

    private var request: TransportRequest? { transport.requests.last }

    @Test func `operations without security requirements of their own have those of the document`() async throws {
        try await guards(.basic(username: "u", password: "p")).doors.inherited()
        #expect(request?.header("Authorization") == "Basic dTpw")
        try await guards(.bearer("t")).doors.inherited()
        #expect(request?.header("Authorization") == "Bearer t")
    }

    @Test(arguments: [Credentials.basic(username: "u", password: "p"), .bearer("t"), .apiKey("k"), .none])
    func `an operation with an empty list of security requirements is sent no credentials`(credentials: Credentials)
        async throws
    {
        try await guards(credentials).doors.open()
        let request = try #require(request)
        #expect(request.header("Authorization") == nil)
        #expect(request.header("X-Key") == nil)
        #expect(request.header("Cookie") == nil)
        #expect(request.target == "/open")
    }

    @Test func `optional credentials are sent if there are any`() async throws {
        try await guards(.none).doors.maybe()
        #expect(request?.header("Authorization") == nil)
        try await guards(.bearer("t")).doors.maybe()
        #expect(request?.header("Authorization") == "Bearer t")
    }

    @Test func `operations with basic and bearer authentication get the matching credentials`() async throws {
        try await guards(.key("name:secret")).doors.basic()
        #expect(request?.header("Authorization") == "Basic bmFtZTpzZWNyZXQ=")
        try await guards(.bearer("t")).doors.bearer()
        #expect(request?.header("Authorization") == "Bearer t")
        try await guards(.bearer("o")).doors.oauth()
        #expect(request?.header("Authorization") == "Bearer o")
    }

    @Test func `an API key is sent in a header field, the query or a cookie`() async throws {
        let guards = guards(.apiKey("k&y"))
        try await guards.doors.header()
        #expect(request?.header("X-Key") == "k&y")
        try await guards.doors.query(a: "1")
        #expect(request?.target == "/query?a=1&key=k%26y")
        #expect(request?.header("X-Key") == nil)
        try await guards.doors.cookie(theme: "dark")
        #expect(request?.header("Cookie") == "theme=dark; key=k%26y")
    }

    @Test func `credentials that are required together are sent together`() async throws {
        let tenant = Credentials.apiKey("t&1", name: "X-Tenant")
        try await guards(.all([.apiKey("k"), tenant])).doors.together()
        #expect(request?.header("X-Key") == "k")
        #expect(request?.header("X-Tenant") == "t&1")
        #expect(request?.target == "/together")
        let provided = Credentials.all([.tokenProvider { "fresh" }, tenant, .apiKey("q", name: "key")])
        try await guards(provided).doors.together()
        #expect(request?.header("Authorization") == "Bearer fresh")
        #expect(request?.header("X-Tenant") == "t&1")
        #expect(request?.target == "/together?key=q")
        #expect(request?.header("X-Key") == nil)
        try await guards(provided).doors.bearer()
        #expect(request?.header("Authorization") == "Bearer fresh")
        #expect(request?.header("X-Tenant") == nil)
    }

    @Test(arguments: [Credentials.apiKey("hidden"), .apiKey("hidden", name: "X-Tenant"), .bearer("hidden"), .none])
    func `a call with only some of the credentials required together fails`(credentials: Credentials) async throws {
        let error = try await #require(throws: ApiError.self) { try await guards(credentials).doors.together() }
        #expect(error.kind == .credentials)
        #expect(error.description.contains("an API key named X-Key together with an API key named X-Tenant"))
        #expect(!error.description.contains("hidden"))
        #expect(transport.requests.isEmpty)
    }

    @Test func `a call with the wrong kind of credentials fails before anything is sent`() async throws {
        let error = try await #require(throws: ApiError.self) { try await guards(.bearer("t")).doors.header() }
        #expect(error.kind == .credentials)
        #expect(transport.requests.isEmpty)
    }

    @Test func `the client has an initializer for each kind of credentials`() {
        for guards in [
            Guards(key: "name:secret"), Guards(username: "u", password: "p"), Guards(token: "t"), Guards(apiKey: "k"),
        ] { guards.close() }
        #expect(ServiceDescription.guards.baseURL == "https://guards.example")
    }
}
