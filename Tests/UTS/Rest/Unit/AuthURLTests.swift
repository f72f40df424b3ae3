import AblyPubSub
import Testing

@Suite struct AuthURLTests {
    private static let url = "https://auth.example.com/token"
    private static let jwt = "eyJhbGciOiJIUzI1NiJ9.jwt-body.signature"

    private let http = MockHTTP(onRequest: { request in
        request.host == "auth.example.com" ? .issued("authurl-token") : .channelStatus
    })

    private func call(_ options: AuthOptions) async throws {
        _ = try await AblyRest(http, auth: options).request(method: "GET", path: "/channels/test")
    }

    // UTS: rest/unit/RSA8c/authurl-invoked-for-auth-0
    @Test func `a call that needs a token obtains it from the authUrl`() async throws {
        try await call(AuthOptions(authUrl: Self.url))

        try #require(http.requests.count == 2)
        #expect(http.requests[0].host == "auth.example.com")
        #expect(http.requests[0].path == "/token")
        #expect(http.requests[0].method == "GET")
        #expect(http.requests[1].authorization == "Bearer authurl-token")
    }

    // UTS: rest/unit/RSA8c/authurl-post-method-1
    @Test func `the authUrl can be asked with POST, with the parameters in a form`() async throws {
        try await call(AuthOptions(authUrl: Self.url, authMethod: .post, authParams: ["scope": "publish:*"]))

        let request = try #require(http.requests.first)
        #expect(request.method == "POST")
        #expect(request.header("Content-Type") == "application/x-www-form-urlencoded")
        #expect(request.form == ["scope": "publish:*"])
        #expect(request.query.isEmpty)
    }

    // UTS: rest/unit/RSA8c/authurl-custom-headers-2
    @Test func `the authHeaders are sent to the authUrl`() async throws {
        let headers = ["X-Custom-Header": "custom-value", "X-API-Key": "my-api-key"]

        try await call(AuthOptions(authUrl: Self.url, authHeaders: headers))

        let request = try #require(http.requests.first)
        #expect(request.header("X-Custom-Header") == "custom-value")
        #expect(request.header("X-API-Key") == "my-api-key")
        #expect(http.requests.last?.header("X-API-Key") == nil)
    }

    // UTS: rest/unit/RSA8c/authurl-query-params-3
    @Test func `the authParams are sent to the authUrl in the query`() async throws {
        try await call(AuthOptions(authUrl: Self.url, authParams: ["client_id": "my-client", "scope": "publish:*"]))

        let request = try #require(http.requests.first)
        #expect(request.query["client_id"] == "my-client")
        #expect(request.query["scope"] == "publish:*")
    }

    @Test func `the query of the authUrl is preserved, and what is asked for takes precedence over it`() async throws {
        let options = AuthOptions(
            authUrl: Self.url + "?tenant=7&ttl=1&scope=none", authParams: ["scope": "all", "ttl": "2"])
        let rest = AblyRest(http, auth: options) { $0.defaultTokenParams = TokenParams(ttl: .seconds(60)) }

        _ = try await rest.request(method: "GET", path: "/channels/test")

        #expect(http.requests.first?.query == ["tenant": "7", "scope": "all", "ttl": "60000"])
    }

    // UTS: rest/unit/RSA8c/authurl-returns-jwt-4
    @Test(arguments: ["text/plain", "application/jwt", "text/plain; charset=utf-8"])
    func `plain text from the authUrl is a token`(contentType: String) async throws {
        let http = MockHTTP(onRequest: { request in
            guard request.host == "auth.example.com" else { return .channelStatus }
            return MockResponse(200, text: Self.jwt, headers: ["Content-Type": contentType])
        })
        let rest = AblyRest(http, auth: AuthOptions(authUrl: "https://auth.example.com/jwt"))

        _ = try await rest.request(method: "GET", path: "/channels/test")

        #expect(http.requests.map(\.authorization) == [nil, "Bearer \(Self.jwt)"])
    }

    // UTS: rest/unit/RSA8c/authurl-error-propagated-5
    @Test func `a call fails if the authUrl responds with an error, and is not sent`() async {
        let http = MockHTTP(onRequest: { request in
            request.host == "auth.example.com"
                ? MockResponse(500, ["error": "Internal server error"]) : .channelStatus
        })
        let rest = AblyRest(http, auth: AuthOptions(authUrl: Self.url))

        let error = await #expect(throws: AblyError.self) {
            try await rest.request(method: "GET", path: "/channels/test")
        }

        #expect(error?.message.contains("auth") == true)
        #expect(error?.message.contains("500") == true)
        #expect(error?.code == .errorFromClientTokenCallback)
        #expect(error?.statusCode == 401)
        #expect(http.requests.map(\.host) == ["auth.example.com"])
    }
}
