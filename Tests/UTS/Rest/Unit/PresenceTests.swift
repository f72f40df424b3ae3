import AblyPubSub
import Testing

@Suite struct PresenceTests {
    private let http = MockHTTP(answering: MockResponse(200, []))

    private var presence: RestPresence { AblyRest(http).channels["greetings"].presence }

    /// The parameters of the only request.
    private func query() throws -> [String: String] {
        try #require(http.requests.count == 1)
        return http.requests[0].query
    }

    // UTS: rest/unit/RSP1a/presence-channel-attribute-0
    @Test func `each channel has its presence`() async throws {
        let rest = AblyRest(http)

        _ = try await rest.channels["greetings"].presence.get()
        _ = try await rest.channels["news"].presence.get()

        #expect(http.requests.map(\.path) == ["/channels/greetings/presence", "/channels/news/presence"])
    }

    // UTS: rest/unit/RSP1b/same-instance-returned-0 (RSP1: the presence is a value of the channel)
    @Test func `the presence of a channel is the same each time`() async throws {
        let channel = AblyRest(http).channels["greetings"]
        let (one, other) = (channel.presence, channel.presence)

        _ = try await one.get()
        _ = try await other.get()

        #expect(http.requests.map(\.path) == ["/channels/greetings/presence", "/channels/greetings/presence"])
    }

    // UTS: rest/unit/RSP3a/get-request-endpoint-0
    @Test func `get asks for the members of the channel`() async throws {
        let members: WireValue = [
            ["action": 1, "clientId": "client1", "data": "hello"],
            ["action": 1, "clientId": "client2", "data": "world"],
        ]
        let http = MockHTTP(answering: MockResponse(200, members))

        let page: PaginatedResult<PresenceMessage> = try await AblyRest(http).channels["greetings"].presence.get()

        #expect(page.items.count == 2)
        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/channels/greetings/presence"])
    }

    // UTS: rest/unit/RSP3b/get-returns-presence-messages-0
    @Test func `a member that get returns has all its fields`() async throws {
        let member: WireValue = [
            "action": 1, "clientId": "user123", "connectionId": "conn456", "data": "status data", "encoding": nil,
            "timestamp": 1_234_567_890_000,
        ]
        let http = MockHTTP(answering: MockResponse(200, [member]))

        let page = try await AblyRest(http).channels["greetings"].presence.get()

        let expected = PresenceMessage(
            action: .present, clientId: "user123", connectionId: "conn456", data: "status data",
            timestamp: 1_234_567_890_000)
        #expect(page.items == [expected])
    }

    // UTS: rest/unit/RSP3c/get-empty-members-0
    @Test func `without members, get returns an empty page`() async throws {
        let page = try await presence.get()

        #expect(page.items.isEmpty)
        #expect(!page.hasNext)
    }

    // UTS: rest/unit/RSP3a1/get-limit-parameter-0
    // UTS: rest/unit/RSP3a1/get-limit-max-1000-2
    @Test(arguments: [50, 1_000]) func `the limit of members is a parameter`(limit: Int) async throws {
        _ = try await presence.get(limit: limit)

        #expect(try query()["limit"] == "\(limit)")
    }

    // UTS: rest/unit/RSP3a1/get-limit-default-100-1
    @Test func `without a limit of members, the service's own holds`() async throws {
        _ = try await presence.get()

        #expect(try query()["limit"] ?? "100" == "100")
    }

    // UTS: rest/unit/RSP3a2/get-clientid-filter-0
    @Test func `get can ask for the members of one client`() async throws {
        _ = try await presence.get(clientId: "specific-client")

        #expect(try query()["clientId"] == "specific-client")
    }

    // UTS: rest/unit/RSP3a3/get-connectionid-filter-0
    @Test func `get can ask for the members of one connection`() async throws {
        _ = try await presence.get(connectionId: "conn123")

        #expect(try query()["connectionId"] == "conn123")
    }

    // UTS: rest/unit/RSP3/get-multiple-filters-0
    @Test func `the parameters of get can be combined`() async throws {
        _ = try await presence.get(limit: 25, clientId: "user1", connectionId: "conn1")

        #expect(try query() == ["limit": "25", "clientId": "user1", "connectionId": "conn1"])
    }

    // UTS: rest/unit/RSP3/get-pagination-link-header-1
    @Test func `a link to the next page of members is noticed`() async throws {
        let http = MockHTTP(
            answering: MockResponse(
                200, [["action": 1, "clientId": "client1"], ["action": 1, "clientId": "client2"]],
                headers: ["Link": #"</channels/greetings/presence?page=2>; rel="next""#]))

        let page = try await AblyRest(http).channels["greetings"].presence.get()

        #expect(page.items.count == 2)
        #expect(page.hasNext)
    }

    // UTS: rest/unit/RSP3/get-pagination-next-page-2
    @Test func `the next page of members is that of the link`() async throws {
        let http = MockHTTP()
        http.queue(
            MockResponse(
                200, [["action": 1, "clientId": "client1"]],
                headers: ["Link": #"</channels/greetings/presence?page=2>; rel="next""#]),
            MockResponse(200, [["action": 1, "clientId": "client2"]]))

        let first = try await AblyRest(http).channels["greetings"].presence.get()
        let second = try #require(try await first.next())

        #expect(first.items.map(\.clientId) == ["client1"])
        #expect(second.items.map(\.clientId) == ["client2"])
        #expect(!second.hasNext)
        #expect(http.requests.last?.path == "/channels/greetings/presence")
        #expect(http.requests.last?.query["page"] == "2")
    }

    // UTS: rest/unit/RSP3/get-server-error-3
    // UTS: rest/unit/RSP3/get-channel-not-found-4
    @Test(arguments: [(50000, 500, "Internal server error"), (40400, 404, "Channel not found")])
    func `an error that get meets has the service's code and status`(
        code: Int64, status: Int, message: String
    ) async throws {
        let error: WireValue = [
            "code": .int(code), "statusCode": .int(Int64(status)), "message": .string(message),
        ]
        let http = MockHTTP(answering: MockResponse(status, ["error": error]))

        let thrown = await #expect(throws: AblyError.self) {
            try await AblyRest(http).channels["greetings"].presence.get()
        }

        #expect(thrown?.code.rawValue == Int(code))
        #expect(thrown?.statusCode == status)
    }

    // UTS: rest/unit/RSP3/get-standard-headers-5
    @Test func `get names the protocol version, the library and the formats that it reads`() async throws {
        _ = try await presence.get()

        let request = try #require(http.requests.first)
        #expect(request.header("X-Ably-Version")?.isEmpty == false)
        #expect(request.header("Ably-Agent")?.contains("ably-") == true)
        #expect(request.header("Accept")?.isEmpty == false)
    }

    // UTS: rest/unit/RSP3/get-request-id-enabled-6
    @Test func `with request ids enabled, get has one`() async throws {
        _ = try await AblyRest(http) { $0.addRequestIds = true }.channels["greetings"].presence.get()

        #expect(try query()["request_id"]?.isEmpty == false)
    }
}
