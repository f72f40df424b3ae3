import AblyPubSub
import Testing

@Suite struct TimeTests {
    private static let time: Int64 = 1_704_067_200_000

    private let http = MockHTTP(answering: MockResponse(200, [.int(time)]))

    // UTS: rest/unit/RSC16/returns-server-time-0
    @Test func `time returns the service's time in milliseconds`() async throws {
        let time = try await AblyRest(http).time()

        #expect(time == Self.time)
        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/time"])
    }

    // UTS: rest/unit/RSC16/request-format-get-time-1
    @Test func `the request for the time names the protocol version and the library`() async throws {
        _ = try await AblyRest(http).time()

        let request = try #require(http.requests.first)
        #expect(request.method == "GET" && request.path == "/time")
        #expect(request.header("X-Ably-Version") != nil)
        #expect(request.header("Ably-Agent") != nil)
    }

    // UTS: rest/unit/RSC16/no-auth-required-2
    @Test func `the request for the time carries no credentials`() async throws {
        _ = try await AblyRest(http).time()

        #expect(http.requests.count == 1)
        #expect(http.requests.first?.header("Authorization") == nil)
    }

    // UTS: rest/unit/RSC16/works-without-tls-3
    @Test func `time needs no credentials and therefore no TLS`() async throws {
        let auth = AuthOptions(key: "appId.keyId:keySecret", useTokenAuth: true)

        let time = try await AblyRest(http, auth: auth) { $0.tls = false }.time()

        #expect(time == Self.time)
        #expect(http.requests.map(\.scheme) == ["http"])
        #expect(http.requests.first?.header("Authorization") == nil)
    }

    // UTS: rest/unit/RSC16/error-propagated-4
    @Test func `an error of the service is passed on with its code and status`() async {
        let body: WireValue = ["error": ["message": "Internal server error", "code": 50000, "statusCode": 500]]
        let http = MockHTTP(answering: MockResponse(500, body))

        let error = await #expect(throws: AblyError.self) { try await AblyRest(http).time() }

        #expect(error?.statusCode == 500)
        #expect(error?.code == .internalError)
    }
}
