import AblyPubSub
import Testing

@Suite struct TokenRenewalTests {
    private static let messages: WireValue = [["channel": "test"]]

    /// A service that rejects the first request with an error of this code.
    private static func rejectingOnce(_ code: Int64, then response: MockResponse) -> MockHTTP {
        let http = MockHTTP()
        http.queue(.refusal(code), response)
        return http
    }

    // UTS: rest/unit/RSA4b/renewal-on-40142-0
    @Test(arguments: [true, false])
    func `a call whose token has expired is repeated with a new one`(useBinaryProtocol: Bool) async throws {
        let source = TokenSource { .valid($0 == 1 ? "first-token" : "second-token") }
        let http = Self.rejectingOnce(40142, then: MockResponse(200, Self.messages))
        let rest = AblyRest(http, auth: source.options) { $0.useBinaryProtocol = useBinaryProtocol }

        let page = try await rest.channels["test"].history()

        #expect(source.count == 2)
        #expect(http.requests.map(\.authorization) == ["Bearer first-token", "Bearer second-token"])
        #expect(page.items.count == 1)
    }

    // UTS: rest/unit/RSA4b/renewal-on-40140-1
    @Test(arguments: [40140, 40141, 40143, 40149] as [Int64])
    func `any error of the token's own is a reason for a new one`(code: Int64) async throws {
        let source = TokenSource { .valid("token-\($0)") }
        let http = Self.rejectingOnce(code, then: MockResponse(200, []))

        _ = try await AblyRest(http, auth: source.options).channels["test"].history()

        #expect(source.count == 2)
        #expect(http.requests.count == 2)
    }

    // UTS: rest/unit/RSA4b1/preemptive-renewal-0 (RSA4b1: expiry counts once the service's time is known)
    @Test func `a token known to have expired is renewed before it is sent`() async throws {
        let clock = FakeClock()
        let source = TokenSource { number in
            if number > 1 { return .valid("fresh-token") }
            return .details(TokenDetails(token: "expired-token", expires: clock.wallClock - 1_000))
        }
        let http = MockHTTP(onRequest: { request in
            request.path == "/time" ? MockResponse(200, [.int(clock.wallClock)]) : MockResponse(200, [])
        })
        let rest = AblyRest(http, clock: clock, auth: source.options)
        _ = try await rest.time()
        try await rest.auth.authorize()

        _ = try await rest.channels["test"].history()

        #expect(source.count == 2)
        let history = http.requests.filter { $0.path == "/channels/test/messages" }
        #expect(history.map(\.authorization) == ["Bearer fresh-token"])
    }

    // UTS: rest/unit/RSA4a2/no-renewal-without-callback-0
    @Test func `a call fails without being repeated if its token is rejected and cannot be renewed`() async {
        let http = MockHTTP(answering: .refusal(40142))
        let rest = AblyRest(http, auth: AuthOptions(token: "static-token"))

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].history() }

        #expect(error?.code == .tokenRenewalNotConfigured)
        #expect(error?.code == 40171)
        #expect(http.requests.count == 1)
    }

    /// RSA4a2, TI1.
    @Test func `the error of a token that cannot be renewed has the error of the service as its cause`() async throws {
        let http = MockHTTP()
        http.queue(.refusal(40142, "Token expired"), .refusal(40142, "Token expired"))
        let rest = AblyRest(http, auth: AuthOptions(token: "static-token"))

        let first = await #expect(throws: AblyError.self) { try await rest.channels["test"].history() }
        let second = await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }
        let third = await #expect(throws: AblyError.self) { try await rest.auth.authorize() }
        let fourth = await #expect(throws: AblyError.self) { try await rest.auth.requestToken() }

        for error in [first, second, third, fourth] {
            #expect(error?.code == .tokenRenewalNotConfigured)
            let cause = try #require(error?.cause as? AblyError)
            #expect(cause.code == .tokenExpired)
            #expect(cause.statusCode == 401)
            #expect(cause.message == "Token expired")
        }
        #expect(http.requests.count == 2)
    }

    @Test func `a rejection is the cause of no error after the token has been replaced`() async throws {
        let http = MockHTTP()
        http.queue(.refusal(40142), .channelStatus, .refusal(40140, "Token revoked"))
        let rest = AblyRest(http, auth: AuthOptions(token: "token-1"))
        await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }

        try await rest.auth.authorize(options: AuthOptions(token: "token-2"))
        _ = try await rest.channels["test"].status()
        let unasked = await #expect(throws: AblyError.self) { try await rest.auth.requestToken() }
        let rejected = await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }

        #expect(unasked?.code == .tokenRenewalNotConfigured)
        #expect(unasked?.cause == nil)
        #expect((rejected?.cause as? AblyError)?.message == "Token revoked")
    }

    // UTS: rest/unit/RSA4b/renewal-via-authurl-2
    @Test func `a rejected token is renewed by the authUrl`() async throws {
        let http = MockHTTP()
        http.queue(forHost: "example.com", .issued("first-token"), .issued("second-token"))
        http.queue(.refusal(40142), MockResponse(200, []))

        _ = try await AblyRest(http, auth: AuthOptions(authUrl: "https://example.com/auth")).channels["test"].history()

        #expect(http.requests.filter { $0.host == "example.com" }.count == 2)
        let calls = http.requests.filter { $0.host != "example.com" }
        #expect(calls.map(\.authorization) == ["Bearer first-token", "Bearer second-token"])
    }

    // UTS: rest/unit/RSA4b/renewal-limit-no-loop-3
    @Test func `a call fails if the new token is rejected as well`() async {
        let source = TokenSource { .valid("token-\($0)") }
        let http = MockHTTP(answering: .refusal(40142))
        let rest = AblyRest(http, auth: source.options)

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].history() }

        #expect(error?.code == .tokenExpired)
        #expect(error?.code == 40142)
        #expect(source.count == 2)
        #expect(http.requests.count == 2)
    }

    // UTS: rest/unit/RSC10/request-retried-after-renewal-0
    @Test func `the caller notices nothing of a renewal`() async throws {
        let source = TokenSource { .valid("token-\($0)") }
        let status: WireValue = [
            "channelId": "test", "status": ["isActive": true, "occupancy": ["metrics": ["connections": 0]]],
        ]
        let http = MockHTTP(onRequest: { request in
            request.authorization == "Bearer token-1" ? .refusal(40142) : MockResponse(200, status)
        })

        let details: ChannelDetails = try await AblyRest(http, auth: source.options).channels["test"].status()

        #expect(details.channelId == "test")
        #expect(source.count == 2)
        #expect(http.requests.map(\.path) == ["/channels/test", "/channels/test"])
        #expect(http.requests.map(\.authorization) == ["Bearer token-1", "Bearer token-2"])
    }

    // UTS: rest/unit/RSC10b/non-token-401-no-renewal-0
    @Test func `an error of status 401 that is not about the token does not renew it`() async {
        let source = TokenSource { .valid("token-\($0)") }
        let http = MockHTTP(answering: .refusal(40100, "Unauthorized"))
        let rest = AblyRest(http, auth: source.options)

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].status() }

        #expect(error?.code == .unauthorized)
        #expect(http.requests.count == 1)
        #expect(source.count == 1)
    }

    // UTS: rest/unit/RSA4b/renewal-msgpack-response-4 (RSC16: the time needs no token, so history is read)
    @Test func `a rejection in MessagePack is read as one`() async throws {
        let source = TokenSource { .valid("token-\($0)") }
        let rejection: WireValue = ["error": ["code": 40142, "statusCode": 401, "message": "Token expired"]]
        let headers = ["Content-Type": "application/x-msgpack"]
        let http = MockHTTP()
        http.queue(
            MockResponse(401, bytes: try WireFormat.msgpack.encode(rejection), headers: headers),
            MockResponse(200, bytes: try WireFormat.msgpack.encode(Self.messages), headers: headers))

        let page = try await AblyRest(http, auth: source.options).channels["test"].history()

        #expect(source.count == 2)
        #expect(http.requests.map { $0.header("Accept") } == ["application/x-msgpack", "application/x-msgpack"])
        #expect(page.items.count == 1)
    }

    @Test(arguments: [true, false])
    func `an error of the renewal of a token says whether the call itself may have been carried out`(
        isResponseLost: Bool
    ) async {
        let request = TokenRequest(keyName: "appId.keyId", timestamp: 1_234_567_890_000, nonce: "nonce-1", mac: "m")
        let source = TokenSource { $0 == 1 ? .valid("first-token") : .request(request) }
        // Whether the request for the token was carried out has nothing to do with the publish.
        let http = MockHTTP(onRequest: { $0.path.hasSuffix("/requestToken") ? .dropped : nil })
        if isResponseLost { http.queue(.error(503)) }
        http.queue(.refusal(40142))
        let rest = AblyRest(http, auth: source.options)

        let error = await #expect(throws: AblyError.self) { try await rest.channels["test"].publish(data: "data") }

        #expect(error?.code == .connectionFailed)
        #expect(error?.mayHaveBeenCarriedOut == isResponseLost)
    }
}
