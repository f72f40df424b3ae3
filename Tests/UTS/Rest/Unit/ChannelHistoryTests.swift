import AblyPubSub
import Testing

@Suite struct ChannelHistoryTests {
    private let http = MockHTTP.listing()

    private var channel: RestChannel { AblyRest(http).channels["test"] }

    // UTS: rest/unit/RSL2a/returns-paginated-result-0
    @Test func `history returns a page of messages`() async throws {
        let http = MockHTTP.listing(
            ["id": "msg1", "name": "event1", "data": "data1", "timestamp": 1000],
            ["id": "msg2", "name": "event2", "data": "data2", "timestamp": 2000])

        let page: PaginatedResult<Message> = try await AblyRest(http).channels["test"].history()

        #expect(page.items.count == 2)
        let first = try #require(page.items.first)
        #expect(first.id == "msg1")
        #expect(first.name == "event1")
        #expect(first.data == "data1")
        #expect(first.timestamp == 1000)
    }

    // UTS: rest/unit/RSL2b/query-parameters-0
    @Test(
        arguments: [
            ("start", "1234567890000"), ("end", "1234567899999"), ("direction", "backwards"),
            ("direction", "forwards"), ("limit", "50"),
        ])
    func `each parameter of a history request is sent in the query`(name: String, value: String) async throws {
        _ = try await channel.history(
            start: name == "start" ? Int64(value) : nil, end: name == "end" ? Int64(value) : nil,
            direction: name == "direction" ? Direction(rawValue: value) : nil,
            limit: name == "limit" ? Int(value) : nil)

        #expect(http.requests.first?.query == [name: value])
    }

    // UTS: rest/unit/RSL2b1/default-direction-backwards-0
    // UTS: rest/unit/RSL2b3/default-limit-hundred-0
    @Test func `direction and limit of history are the service's, backwards and 100, if they are not given`()
        async throws
    {
        _ = try await channel.history()

        let query = try #require(http.requests.first).query
        #expect(query["direction"] ?? "backwards" == "backwards")
        #expect(query["limit"] ?? "100" == "100")
    }

    // UTS: rest/unit/RSL2b2/limit-parameter-0
    @Test func `the limit of a history page is sent in the query`() async throws {
        let item: WireValue = ["id": "msg1", "name": "e", "data": "d", "timestamp": 1000]
        let http = MockHTTP.listing(item, item, item)

        _ = try await AblyRest(http).channels["test"].history(limit: 10)

        #expect(http.requests.first?.query["limit"] == "10")
    }

    // UTS: rest/unit/RSL2/request-url-format-0
    @Test(
        arguments: [
            ("simple", "simple"), ("with:colon", "with%3Acolon"), ("with/slash", "with%2Fslash"),
            ("with space", "with%20space"),
        ])
    func `the name of the channel is percent-encoded in the path of history`(name: String, encoded: String)
        async throws
    {
        _ = try await AblyRest(http).channels.get(name).history()

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/channels/\(encoded)/messages"])
    }

    // UTS: rest/unit/RSL2/history-time-range-1
    @Test func `start and end of history are sent together`() async throws {
        let http = MockHTTP.listing(["id": "msg1", "name": "e", "data": "d", "timestamp": 1500])

        let page = try await AblyRest(http).channels["test"].history(start: 1000, end: 2000)

        #expect(http.requests.first?.query == ["start": "1000", "end": "2000"])
        #expect(page.items.map(\.id) == ["msg1"])
    }
}
