import AblyPubSub
import Testing

/// The calls over REST that both kinds of clients have.
protocol RestCalling: Sendable {
    func time() async throws(AblyError) -> Int64
    func stats(
        start: Int64?, end: Int64?, direction: Direction?, limit: Int?, unit: StatsUnit?
    ) async throws(AblyError) -> PaginatedResult<Stats>
    func request(
        method: String, path: String, version: Int?, params: [String: String], body: WireValue?,
        headers: [String: String]
    ) async throws(AblyError) -> HttpPaginatedResponse
    func batchPublish(_ specs: [BatchPublishSpec]) async throws(AblyError) -> [BatchPublishResult]
    func batchPublish(_ spec: BatchPublishSpec) async throws(AblyError) -> BatchPublishResult
    func batchPresence(_ channels: [String]) async throws(AblyError) -> BatchPresenceResult
}

extension AblyRest: RestCalling {}
extension AblyRealtime: RestCalling {}

/// The cases of `time`, `stats` and `request`, each carried out by a client over REST and by a realtime client: both send
/// the same, and return the same (RTC5, RTC6, RTC9).
@Suite struct RealtimeRestCallTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answers: [MockResponse]
        let path: String
        let call: @Sendable (any RestCalling) async throws -> String

        init(
            _ description: String, _ path: String, _ answers: MockResponse...,
            call: @escaping @Sendable (any RestCalling) async throws -> String
        ) {
            testDescription = description
            self.path = path
            self.answers = answers
            self.call = call
        }
    }

    /// What a call ends with.
    private static func outcome(_ test: Case, _ client: any RestCalling) async -> String {
        do { return try await test.call(client) } catch let error as AblyError {
            return "error \(error.code.rawValue) \(error.statusCode ?? 0) \(error.message)"
        } catch { return "another error: \(error)" }
    }

    private static func record(_ http: MockHTTP) -> [String] {
        http.requests.map { request in
            let fields = request.headers.sorted { $0.name < $1.name }.map { "\($0.name): \($0.value)" }
            let query = request.query.sorted { $0.key < $1.key }
            return "\(request.method) \(request.url) \(query) \(fields) \(request.body)"
        }
    }

    private static func checkSame(_ test: Case, useBinaryProtocol: Bool) async {
        func mock() -> MockHTTP {
            let http = MockHTTP()
            for answer in test.answers { http.queue(answer) }
            return http
        }
        func change(_ options: inout ClientOptions) {
            options.useBinaryProtocol = useBinaryProtocol
            // Ids of messages are random.
            options.idempotentRestPublishing = false
            options.fallbackHosts = ["fallback.ably-realtime.com"]
            options.logLevel = nil
        }
        let (http, other) = (mock(), mock())
        let rest = AblyRest(http, clock: FakeClock(), change)
        let realtime = AblyRealtime(MockWebSocket(), http: other, change)

        let expected = await outcome(test, rest)
        let actual = await outcome(test, realtime)

        #expect(actual == expected)
        #expect(record(other) == record(http))
        #expect(http.requests.count == test.answers.count)
        #expect(http.requests.allSatisfy { $0.path == test.path })
        #expect(realtime.connection.state == .initialized)
    }

    // UTS: realtime/unit/RTC6/time-proxies-rest-0
    @Test(arguments: [
        Case("the time", "/time", MockResponse(200, [1_704_067_200_000])) { "\(try await $0.time())" },
        Case("an error", "/time", .error(400, code: 40000, message: "Bad request")) { "\(try await $0.time())" },
    ])
    func `time is that of a client over REST`(test: Case) async throws {
        await Self.checkSame(test, useBinaryProtocol: true)
        await Self.checkSame(test, useBinaryProtocol: false)
    }

    // UTS: realtime/unit/RTC5/stats-proxies-rest-0
    @Test(arguments: [
        stats("without parameters"),
        stats("times", start: 1_704_067_200_000, end: 1_706_745_599_000),
        stats("a direction", direction: .forwards),
        stats("a limit", limit: 10),
        stats("a unit", unit: .month),
        stats(
            "all parameters", start: 1_704_067_200_000, end: 1_706_745_599_000, direction: .backwards, limit: 50,
            unit: .hour),
        Case("an error", "/stats", .error(401, code: 40100, message: "Unauthorized")) { client in
            "\(try await client.stats(start: nil, end: nil, direction: nil, limit: nil, unit: nil).items)"
        },
        Case(
            "pages", "/stats",
            MockResponse(200, [["intervalId": "2024-01-01:00:00"]], headers: ["Link": #"</stats?page=2>; rel="next""#]),
            MockResponse(200, [["intervalId": "2024-01-01:01:00"]])
        ) { client in
            let first = try await client.stats(start: nil, end: nil, direction: nil, limit: 1, unit: nil)
            let second = try await first.next()
            return "\(first.items) \(first.hasNext) \(second?.items ?? []) \(second?.hasNext == true)"
        },
    ])
    func `stats are those of a client over REST`(test: Case) async throws {
        await Self.checkSame(test, useBinaryProtocol: true)
        await Self.checkSame(test, useBinaryProtocol: false)
    }

    // UTS: realtime/unit/RTC9/request-proxies-rest-0
    @Test(arguments: [
        request("GET"), request("POST", body: ["name": "event", "data": ["nested": "value"]]), request("PUT", body: []),
        request("PATCH", body: ["a": 1]), request("DELETE", answer: MockResponse(204)),
        request("GET", version: 2, params: ["limit": "10", "direction": "backwards"]),
        request("GET", headers: ["X-Custom-Header": "custom-value", "Authorization": "Bearer malicious"]),
        request("GET", answer: MockResponse(200, [["id": "1"], ["id": "2"]])),
        request("GET", answer: MockResponse(200, ["time": 1])),
        request("GET", answer: .error(404, code: 40400, message: "Not found", headers: ["X-Ably-Errorcode": "40400"])),
        request("GET", answer: MockResponse(200, text: "<html>", headers: ["Content-Type": "text/html"])),
        Case("another host", "/test", MockResponse(500, []), MockResponse(200, [["id": "1"]])) { client in
            let response = try await client.request(
                method: "GET", path: "/test", version: 3, params: [:], body: nil, headers: [:])
            return "\(response.items)"
        },
    ])
    func `request does what that of a client over REST does`(test: Case) async throws {
        await Self.checkSame(test, useBinaryProtocol: true)
        await Self.checkSame(test, useBinaryProtocol: false)
    }

    @Test func `an invalid method is refused before anything is sent`() async {
        let http = MockHTTP()
        let realtime = AblyRealtime(MockWebSocket(), http: http)
        let error = await #expect(throws: AblyError.self) { try await realtime.request(method: "TRACE", path: "/test") }
        #expect(error?.code == .methodNotAllowed && http.requests.isEmpty)
    }

    @Test(arguments: [
        Case("batches", "/messages", published(2)) { client in
            "\(try await client.batchPublish([spec("one"), spec("two")]))"
        },
        Case("one batch", "/messages", published(1)) { "\(try await $0.batchPublish(spec("one")))" },
        Case(
            "presence", "/presence",
            MockResponse(
                200,
                [
                    "successCount": 1, "failureCount": 0,
                    "results": [["channel": "one", "presence": [["action": 1, "clientId": "jim"]]]],
                ])
        ) { "\(try await $0.batchPresence(["one"]).results)" },
    ])
    func `batches are those of a client over REST`(test: Case) async throws {
        await Self.checkSame(test, useBinaryProtocol: true)
        await Self.checkSame(test, useBinaryProtocol: false)
    }

    private static func stats(
        _ description: String, start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil,
        unit: StatsUnit? = nil
    ) -> Case {
        Case(description, "/stats", MockResponse(200, [["intervalId": "2024-01-01:00:00", "unit": "hour"]])) { client in
            let page = try await client.stats(start: start, end: end, direction: direction, limit: limit, unit: unit)
            return "\(page.items) \(page.hasNext)"
        }
    }

    private static func request(
        _ method: String, version: Int? = 3, params: [String: String] = [:], body: WireValue? = nil,
        headers: [String: String] = [:], answer: MockResponse = MockResponse(200, [])
    ) -> Case {
        Case("\(method) \(params) \(headers)", "/test", answer) { client in
            let response = try await client.request(
                method: method, path: "/test", version: version, params: params, body: body, headers: headers)
            return """
                \(response.statusCode) \(response.success) \(response.errorCode as Any) \
                \(response.errorMessage as Any) \(response.items) \(response.hasNext)
                """
        }
    }

    private static func spec(_ channel: String) -> BatchPublishSpec {
        BatchPublishSpec(channels: [channel], messages: [Message(name: "event", data: "payload")])
    }

    private static func published(_ count: Int) -> MockResponse {
        let results = (0..<count).map { number -> WireValue in
            [
                "successCount": 1, "failureCount": 0,
                "results": [["channel": .string("channel-\(number)"), "messageId": "m", "serials": ["s"]]],
            ]
        }
        return MockResponse(201, .array(results))
    }
}
