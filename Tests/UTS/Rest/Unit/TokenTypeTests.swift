import AblyPubSub
import Testing

@Suite struct TokenTypeTests {
    // UTS: rest/unit/TD1/token-details-attributes-0
    @Test func `token details have a token, its lifetime, its capability and its client id`() {
        let details = TokenDetails(
            token: "test-token", issued: 1_234_567_800_000, expires: 1_234_567_890_000,
            capability: #"{"*":["*"]}"#, clientId: "my-client")

        #expect(details.token == "test-token")
        #expect(details.expires == 1_234_567_890_000)
        #expect(details.issued == 1_234_567_800_000)
        #expect(details.capability == #"{"*":["*"]}"#)
        #expect(details.clientId == "my-client")
    }

    // UTS: rest/unit/TD/token-details-from-json-0
    @Test func `token details are read from JSON, as text or as a value`() throws {
        let json: WireValue = [
            "token": "deserialized-token", "expires": 1_234_567_890_000, "issued": 1_234_567_800_000,
            "capability": #"{"channel-1":["publish"]}"#, "clientId": "json-client", "keyName": "appId.keyId",
        ]

        for details in [try TokenDetails(json: json.description), try json.decode(TokenDetails.self)] {
            #expect(details.token == "deserialized-token")
            #expect(details.expires == 1_234_567_890_000)
            #expect(details.issued == 1_234_567_800_000)
            #expect(details.capability == #"{"channel-1":["publish"]}"#)
            #expect(details.clientId == "json-client")
            #expect(details.keyName == "appId.keyId")
        }
    }

    @Test(arguments: ["", "[]", "{}", #"{"token":1}"#])
    func `text that is not the JSON of a token is refused`(json: String) {
        let errors = [
            #expect(throws: AblyError.self) { try TokenDetails(json: json) },
            #expect(throws: AblyError.self) { try TokenRequest(json: json) },
        ]

        #expect(errors.map { $0?.code } == [40003, 40003])
    }

    // UTS: rest/unit/TK1/token-params-attributes-0
    @Test func `token parameters have a lifetime, a capability, a client id, a time and a nonce`() {
        #expect(TokenParams(ttl: .milliseconds(3_600_000)).ttl == .milliseconds(3_600_000))
        #expect(TokenParams().ttl == nil)
        #expect(TokenParams(capability: ["*": [.subscribe]]).capability?.json == #"{"*":["subscribe"]}"#)
        #expect(TokenParams().capability == nil)
        #expect(TokenParams(clientId: "param-client").clientId == "param-client")
        #expect(TokenParams(timestamp: 1_234_567_890_000).timestamp == 1_234_567_890_000)
        #expect(TokenParams(nonce: "unique-nonce-value").nonce == "unique-nonce-value")

        let params = TokenParams(
            ttl: .milliseconds(7_200_000), capability: ["*": [.all]], clientId: "full-client",
            timestamp: 1_234_567_890_000, nonce: "full-nonce")
        #expect(params.ttl == .milliseconds(7_200_000))
        #expect(params.capability?.json == #"{"*":["*"]}"#)
        #expect(params.clientId == "full-client")
        #expect(params.timestamp == 1_234_567_890_000)
        #expect(params.nonce == "full-nonce")
    }

    // UTS: rest/unit/TK/token-params-to-query-string-0
    @Test func `token parameters are sent in the query of a request to an auth server`() async throws {
        let http = MockHTTP(answering: MockResponse(200, text: "token", headers: ["Content-Type": "text/plain"]))
        let rest = AblyRest(http, auth: AuthOptions(authUrl: "https://auth.example.com/token"))
        let params = TokenParams(
            ttl: .milliseconds(3_600_000), capability: Capability(json: #"{"ch":["pub"]}"#), clientId: "query-client")

        _ = try await rest.auth.requestToken(params)

        #expect(http.requests.map(\.host) == ["auth.example.com"])
        let query = try #require(http.requests.first).query
        #expect(query["ttl"] == "3600000")
        #expect(query["clientId"] == "query-client")
        #expect(query["capability"] == #"{"ch":["pub"]}"#)
    }

    // UTS: rest/unit/TE1/token-request-attributes-0
    // UTS: rest/unit/TE/token-request-mac-signature-0
    @Test func `a token request has the parameters, the name of the key and a signature`() {
        let minimal = TokenRequest(keyName: "appId.keyId", timestamp: 1_234_567_890_000, nonce: "nonce-1")
        #expect(minimal.keyName == "appId.keyId")
        #expect(minimal.ttl == nil)
        #expect(minimal.capability == nil)
        #expect(minimal.timestamp == 1_234_567_890_000)
        #expect(minimal.nonce == "nonce-1")

        let request = TokenRequest(
            keyName: "appId.keyId", ttl: 3_600_000, capability: #"{"*":["*"]}"#, clientId: "request-client",
            timestamp: 1_234_567_890_000, nonce: "nonce-value", mac: "signature-base64")
        #expect(request.ttl == 3_600_000)
        #expect(request.capability == #"{"*":["*"]}"#)
        #expect(request.clientId == "request-client")
        #expect(request.mac == "signature-base64")
    }

    private static let request = TokenRequest(
        keyName: "appId.keyId", ttl: 7_200_000, capability: #"{"ch":["sub"]}"#, clientId: "json-client",
        timestamp: 1_234_567_899_999, nonce: "json-nonce", mac: "json-mac")

    private static let json: WireValue = [
        "keyName": "appId.keyId", "ttl": 7_200_000, "capability": #"{"ch":["sub"]}"#, "clientId": "json-client",
        "timestamp": 1_234_567_899_999, "nonce": "json-nonce", "mac": "json-mac",
    ]

    // UTS: rest/unit/TE/token-request-to-json-1
    @Test func `a token request is written to JSON`() throws {
        #expect(try WireValue(encoding: Self.request) == Self.json)
    }

    // UTS: rest/unit/TE/token-request-from-json-2
    @Test func `a token request is read from JSON, as text or as a value`() throws {
        #expect(try TokenRequest(json: Self.json.description) == Self.request)
        #expect(try Self.json.decode(TokenRequest.self) == Self.request)
    }
}
