import AblyPlatformFoundation
import AblyPubSub
import Foundation
import Testing

@Suite struct PresenceHistoryTests {
    private static let start: Int64 = 1_609_459_200_000
    private static let end: Int64 = 1_609_545_600_000

    private let http = MockHTTP(answering: MockResponse(200, []))

    private var presence: RestPresence { AblyRest(http).channels["greetings"].presence }

    /// The parameters of the only request.
    private func query() throws -> [String: String] {
        try #require(http.requests.count == 1)
        return http.requests[0].query
    }

    // UTS: rest/unit/RSP4a/history-request-endpoint-0
    @Test func `history asks for the presence history of the channel`() async throws {
        let events: WireValue = [
            ["action": 2, "clientId": "client1", "data": "entered"],
            ["action": 3, "clientId": "client1", "data": "left"],
        ]
        let http = MockHTTP(answering: MockResponse(200, events))

        let page: PaginatedResult<PresenceMessage> = try await AblyRest(http).channels["greetings"].presence.history()

        #expect(page.items.count == 2)
        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/channels/greetings/presence/history"])
    }

    // UTS: rest/unit/RSP4a/history-returns-paginated-1
    @Test func `history returns events of all kinds`() async throws {
        let events: WireValue = [
            ["action": 2, "clientId": "user1", "data": "d1", "timestamp": 1_000],
            ["action": 3, "clientId": "user1", "data": "d2", "timestamp": 2_000],
            ["action": 4, "clientId": "user1", "data": "d3", "timestamp": 3_000],
        ]
        let http = MockHTTP(answering: MockResponse(200, events))

        let page = try await AblyRest(http).channels["greetings"].presence.history()

        #expect(page.items.map(\.action) == [.enter, .leave, .update])
    }

    // UTS: rest/unit/RSP4b1/history-start-parameter-0
    // UTS: rest/unit/RSP4b1/history-end-parameter-1
    // UTS: rest/unit/RSP4b1/history-start-end-params-2
    @Test(arguments: [(start, nil), (nil, end), (start, end)] as [(Int64?, Int64?)])
    func `the time range of the presence history consists of parameters`(start: Int64?, end: Int64?) async throws {
        _ = try await presence.history(start: start, end: end)

        #expect(try query()["start"] == start.map(String.init))
        #expect(try query()["end"] == end.map(String.init))
    }

    // UTS: rest/unit/RSP4b1/history-datetime-objects-3
    @Test func `the time range of the presence history can be given as dates`() async throws {
        let date = Date(millisecondsSinceEpoch: Self.start)

        _ = try await presence.history(start: date.millisecondsSinceEpoch)

        #expect(date == Date(timeIntervalSince1970: 1_609_459_200))
        #expect(try query()["start"] == "1609459200000")
    }

    // UTS: rest/unit/RSP4b2/history-direction-backwards-default-0
    @Test func `without a direction, the presence history runs backwards`() async throws {
        _ = try await presence.history()

        #expect(try query()["direction"] ?? "backwards" == "backwards")
    }

    // UTS: rest/unit/RSP4b2/history-direction-forwards-1
    // UTS: rest/unit/RSP4b2/history-direction-backwards-explicit-2
    @Test(arguments: [Direction.forwards, .backwards])
    func `the direction of the presence history is a parameter`(direction: Direction) async throws {
        _ = try await presence.history(direction: direction)

        #expect(try query()["direction"] == direction.rawValue)
    }

    // UTS: rest/unit/RSP4b3/history-limit-parameter-0
    // UTS: rest/unit/RSP4b3/history-limit-max-1000-2
    @Test(arguments: [50, 1_000]) func `the limit of the presence history is a parameter`(limit: Int) async throws {
        _ = try await presence.history(limit: limit)

        #expect(try query()["limit"] == "\(limit)")
    }

    // UTS: rest/unit/RSP4b3/history-limit-default-100-1
    @Test func `without a limit of the presence history, the service's own holds`() async throws {
        _ = try await presence.history()

        #expect(try query()["limit"] ?? "100" == "100")
    }

    // UTS: rest/unit/RSP4/history-all-parameters-0
    @Test func `the parameters of the presence history can be combined`() async throws {
        _ = try await presence.history(start: Self.start, end: Self.end, direction: .forwards, limit: 50)

        #expect(
            try query() == [
                "start": "1609459200000", "end": "1609545600000", "direction": "forwards", "limit": "50",
            ])
    }

    // UTS: rest/unit/RSP4/history-pagination-1 (TP2: LEAVE is 3 on the wire)
    @Test func `the next page of the presence history is that of the link`() async throws {
        let http = MockHTTP()
        http.queue(
            MockResponse(
                200, [["action": 2, "clientId": "c1", "timestamp": 3_000]],
                headers: ["Link": #"</channels/greetings/presence/history?page=2>; rel="next""#]),
            MockResponse(200, [["action": 3, "clientId": "c1", "timestamp": 1_000]]))

        let first = try await AblyRest(http).channels["greetings"].presence.history()
        let second = try #require(try await first.next())

        #expect(first.items.map(\.action) == [.enter])
        #expect(second.items.map(\.action) == [.leave])
        #expect(http.requests.last?.query["page"] == "2")
    }

    // UTS: rest/unit/RSP4/history-auth-error-2
    @Test func `an error that history meets has the service's code and status`() async throws {
        let error: WireValue = ["code": 40101, "statusCode": 401, "message": "Invalid credentials"]
        let http = MockHTTP(answering: MockResponse(401, ["error": error]))

        let thrown = await #expect(throws: AblyError.self) {
            try await AblyRest(http, auth: AuthOptions(key: "invalid.key:secret")).channels["greetings"].presence
                .history()
        }

        #expect(thrown?.code.rawValue == 40101)
        #expect(thrown?.statusCode == 401)
    }

    // UTS: rest/unit/RSP4/history-auth-header-3
    @Test func `history authenticates with the key`() async throws {
        _ = try await presence.history()

        #expect(http.requests.first?.header("Authorization")?.hasPrefix("Basic ") == true)
    }
}
