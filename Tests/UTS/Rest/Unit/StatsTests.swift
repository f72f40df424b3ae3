import AblyPubSub
import Testing

/// Statistics of the application (RSC6).
@Suite struct StatsTests {
    /// The first moment of 2024, in UTC.
    static let start: Int64 = 1_704_067_200_000
    /// 23:59:59 of 31 January 2024, in UTC.
    private static let end: Int64 = 1_706_745_599_000

    private let http = MockHTTP(answering: MockResponse(200, []))

    private var query: [String: String]? { http.requests.count == 1 ? http.requests[0].query : nil }

    // UTS: rest/unit/RSC6a/returns-paginated-stats-0
    @Test func `stats returns a page of statistics`() async throws {
        let counted: WireValue = [
            "messages": ["count": 100, "data": 5_000], "all": ["count": 100, "data": 5_000],
        ]
        let http = MockHTTP(
            answering: MockResponse(
                200,
                [
                    ["intervalId": "2024-01-01:00:00", "unit": "hour", "all": counted],
                    ["intervalId": "2024-01-01:01:00", "unit": "hour", "all": counted],
                ]))

        let page: PaginatedResult<Stats> = try await AblyRest(http).stats()

        #expect(page.items.map(\.intervalId) == ["2024-01-01:00:00", "2024-01-01:01:00"])
        #expect(page.items.first?.unit == .hour)
        #expect(page.items.first?.unit?.rawValue == "hour")
        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/stats"])
    }

    /// TS12p.
    @Test(arguments: [
        ("2024-01-01:00:00", start), ("2024-01-01:00", start), ("2024-01-01", start), ("2024-01", start),
        ("2024-01-31:23:59", 1_706_745_540_000), ("2024-02-29:12", 1_709_208_000_000), ("2024-13", nil),
        ("2024-02-30", nil), ("2024-01-01:24", nil), ("2024-01-01:00:60", nil), ("2024", nil), ("", nil), ("now", nil),
    ])
    func `the beginning of an interval follows from its id`(id: String, time: Int64?) {
        #expect(Stats(intervalId: id).intervalTime == time)
    }

    // UTS: rest/unit/RSC6a/authenticated-with-headers-1
    @Test func `the request for statistics is authenticated and names version and library`() async throws {
        _ = try await AblyRest(http).stats()

        #expect(http.requests.count == 1)
        let request = try #require(http.requests.first)
        #expect(request.header("Authorization")?.hasPrefix("Basic ") == true)
        #expect(request.header("X-Ably-Version") != nil)
        #expect(request.header("Ably-Agent") != nil)
    }

    // UTS: rest/unit/RSC6b1/start-param-millis-0
    @Test func `the earliest time of statistics is sent in milliseconds`() async throws {
        _ = try await AblyRest(http).stats(start: Self.start)

        #expect(query == ["start": "1704067200000"])
    }

    // UTS: rest/unit/RSC6b1/end-param-millis-1
    @Test func `the latest time of statistics is sent in milliseconds`() async throws {
        _ = try await AblyRest(http).stats(end: Self.end)

        #expect(query == ["end": "1706745599000"])
    }

    // UTS: rest/unit/RSC6b1/start-and-end-params-2
    @Test func `statistics may have both an earliest and a latest time`() async throws {
        _ = try await AblyRest(http).stats(start: Self.start, end: Self.end)

        #expect(query == ["start": "1704067200000", "end": "1706745599000"])
    }

    // UTS: rest/unit/RSC6b2/direction-param-forwards-0
    @Test func `the direction of statistics is sent`() async throws {
        _ = try await AblyRest(http).stats(direction: .forwards)

        #expect(query == ["direction": "forwards"])
    }

    // UTS: rest/unit/RSC6b3/limit-param-value-0
    @Test func `the limit of a page of statistics is sent`() async throws {
        _ = try await AblyRest(http).stats(limit: 10)

        #expect(query == ["limit": "10"])
    }

    // UTS: rest/unit/RSC6b4/unit-param-values-0
    @Test(arguments: ["minute", "hour", "day", "month"])
    func `the unit of statistics is sent`(unit: String) async throws {
        #expect(StatsUnit.allKnown.contains(StatsUnit(rawValue: unit)))

        _ = try await AblyRest(http).stats(unit: StatsUnit(rawValue: unit))

        #expect(query == ["unit": unit])
    }

    // UTS: rest/unit/RSC6b/all-params-combined-0
    @Test func `all parameters of statistics go together`() async throws {
        _ = try await AblyRest(http).stats(
            start: Self.start, end: Self.end, direction: .forwards, limit: 50, unit: .hour)

        #expect(
            query == [
                "start": "1704067200000", "end": "1706745599000", "direction": "forwards", "limit": "50",
                "unit": "hour",
            ])
    }

    // UTS: rest/unit/RSC6a/no-params-clean-request-2
    // UTS: rest/unit/RSC6b2/direction-defaults-backwards-1
    // UTS: rest/unit/RSC6b3/limit-defaults-to-100-1
    // UTS: rest/unit/RSC6b4/unit-defaults-to-minute-1
    @Test func `statistics without parameters leave the defaults to the service`() async throws {
        _ = try await AblyRest(http).stats()

        #expect(query == [:])
        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/stats"])
    }

    // UTS: rest/unit/RSC6a/pagination-link-headers-3
    @Test func `links lead to the next page of statistics`() async throws {
        let http = MockHTTP()
        http.queue(
            MockResponse(
                200, [["intervalId": "2024-01-01:01:00", "unit": "hour"]],
                headers: ["Link": #"</stats?start=1704070800000&limit=1>; rel="next""#]),
            MockResponse(200, [["intervalId": "2024-01-01:00:00", "unit": "hour"]]))

        let first = try await AblyRest(http).stats(limit: 1)
        let second = try #require(try await first.next())

        #expect(first.items.map(\.intervalId) == ["2024-01-01:01:00"])
        #expect(first.hasNext)
        #expect(!first.isLast)
        #expect(second.items.map(\.intervalId) == ["2024-01-01:00:00"])
        #expect(!second.hasNext)
        #expect(second.isLast)
        #expect(http.requests.last?.path == "/stats")
        #expect(http.requests.last?.query == ["start": "1704070800000", "limit": "1"])
    }

    // UTS: rest/unit/RSC6a/empty-results-handled-4
    @Test func `a page may have no statistics`() async throws {
        let page = try await AblyRest(http).stats()

        #expect(page.items.isEmpty)
        #expect(!page.hasNext)
        #expect(page.isLast)
    }

    // UTS: rest/unit/RSC6a/error-propagated-5
    @Test func `an error of the request for statistics is passed on`() async {
        let body: WireValue = ["error": ["message": "Unauthorized", "code": 40100, "statusCode": 401]]
        let http = MockHTTP(answering: MockResponse(401, body))

        let error = await #expect(throws: AblyError.self) { try await AblyRest(http).stats() }

        #expect(error?.statusCode == 401)
        #expect(error?.code == 40100)
    }
}
