import AblyPubSub
import Testing

/// The members of several channels with one request (RSC24, BAR2, BGR2, BGF2).
@Suite struct BatchPresenceTests {
    // UTS: rest/unit/RSC24/get-presence-channels-param-0
    // UTS: rest/unit/RSC24/single-channel-param-0
    // UTS: rest/unit/RSC24/special-chars-comma-joined-0
    @Test(arguments: [["channel-a", "channel-b"], ["my-channel"], ["foo:bar", "baz/qux"]])
    func `the names of channels are sent as one parameter, separated by commas`(channels: [String]) async throws {
        let http = MockHTTP(answering: Self.response(channels.map { BatchResponses.presence($0) }))

        let result = try await AblyRest(http).batchPresence(channels)

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/presence"])
        #expect(http.requests.map(\.query) == [["channels": channels.joined(separator: ",")]])
        #expect(result.results.map(\.channel) == channels)
    }

    // UTS: rest/unit/BAR2/mixed-success-failure-counts-0
    // UTS: rest/unit/BAR2/all-success-counts-0
    // UTS: rest/unit/BAR2/all-failure-counts-0
    @Test(arguments: [(3, 1), (2, 0), (0, 2)])
    func `a result counts successes and failures`(successes: Int, failures: Int) async throws {
        let channels = (0..<successes + failures).map { "ch-\($0)" }
        let outcomes = channels.enumerated().map { index, channel in
            index < successes ? BatchResponses.presence(channel) : BatchResponses.failure(channel)
        }
        let http = MockHTTP(answering: Self.response(outcomes))

        let result = try await AblyRest(http).batchPresence(channels)

        #expect(result.successCount == successes)
        #expect(result.failureCount == failures)
        #expect(result.results.map(\.channel) == channels)
    }

    // UTS: rest/unit/BGR2/success-with-members-0
    @Test func `a channel has its members`() async throws {
        let members: WireValue = [
            [
                "clientId": "client-1", "action": 1, "connectionId": "conn-abc", "id": "conn-abc:0:0",
                "timestamp": 1_700_000_000_000, "data": "hello",
            ],
            [
                "clientId": "client-2", "action": 1, "connectionId": "conn-def", "id": "conn-def:0:0",
                "timestamp": 1_700_000_000_000, "data": ["key": "value"],
            ],
        ]
        let http = MockHTTP(answering: Self.response([BatchResponses.presence("my-channel", members)]))

        let result = try await AblyRest(http).batchPresence(["my-channel"])

        #expect(result.results.count == 1)
        let success = try #require(result.results.first).result.get()
        #expect(success.channel == "my-channel")
        try #require(success.presence.count == 2)
        #expect(success.presence[0].clientId == "client-1")
        #expect(success.presence[0].action == .present)
        #expect(success.presence[0].connectionId == "conn-abc")
        #expect(success.presence[0].data == "hello")
        #expect(success.presence[1].clientId == "client-2")
        #expect(success.presence[1].data?.objectValue == ["key": "value"])
    }

    /// RSP5, RSL6.
    @Test(arguments: [true, false])
    func `the payloads of members are decoded`(useBinaryProtocol: Bool) async throws {
        let members: WireValue = [
            ["clientId": "a", "action": 1, "data": #"{"key":"value"}"#, "encoding": "json"],
            ["clientId": "b", "action": 1, "data": "AAH/", "encoding": "base64"],
        ]
        let http = MockHTTP(answering: Self.response([BatchResponses.presence("my-channel", members)]))

        let result = try await AblyRest(http) { $0.useBinaryProtocol = useBinaryProtocol }
            .batchPresence(["my-channel"])

        let presence = try #require(result.results.first).result.get().presence
        #expect(presence.map(\.data) == [["key": "value"], .bytes([0, 1, 255])])
        #expect(presence.map(\.encoding) == [nil, nil])
    }

    // UTS: rest/unit/BGR2/success-empty-presence-0
    @Test func `a channel may have no members`() async throws {
        let http = MockHTTP(answering: Self.response([BatchResponses.presence("empty-channel")]))

        let result = try await AblyRest(http).batchPresence(["empty-channel"])

        let success = try #require(result.results.first).result.get()
        #expect(success == BatchPresenceSuccess(channel: "empty-channel", presence: []))
    }

    /// BGR2b.
    @Test(arguments: [["channel": "empty-channel"], ["channel": "empty-channel", "presence": nil]] as [WireValue])
    func `a channel without members has an empty list also if the service leaves the list out`(
        outcome: WireValue
    ) async throws {
        let http = MockHTTP(answering: Self.response([outcome]))

        let result = try await AblyRest(http).batchPresence(["empty-channel"])

        let success = try #require(result.results.first).result.get()
        #expect(success == BatchPresenceSuccess(channel: "empty-channel", presence: []))
    }

    // UTS: rest/unit/BGF2/failure-error-details-0
    @Test func `a channel that cannot be read has an error`() async throws {
        let http = MockHTTP(
            answering: Self.response([
                BatchResponses.failure("restricted-channel", message: "Channel operation not permitted")
            ]))

        let result = try await AblyRest(http).batchPresence(["restricted-channel"])

        #expect(result.results.count == 1)
        let outcome = try #require(result.results.first)
        #expect(outcome.channel == "restricted-channel")
        let error: AblyError? = #expect(throws: AblyError.self) { try outcome.result.get() }
        #expect(error?.code == 40160)
        #expect(error?.statusCode == 401)
        #expect(error?.message.contains("not permitted") == true)
    }

    // UTS: rest/unit/RSC24/mixed-success-failure-results-0
    @Test func `one channel may be read and another not`() async throws {
        let members: WireValue = [
            [
                "clientId": "user-1", "action": 1, "connectionId": "conn-1", "id": "conn-1:0:0",
                "timestamp": 1_700_000_000_000,
            ]
        ]
        let http = MockHTTP(
            answering: Self.response([
                BatchResponses.presence("allowed-channel", members), BatchResponses.failure("restricted-channel"),
            ]))

        let result = try await AblyRest(http).batchPresence(["allowed-channel", "restricted-channel"])

        #expect(result.successCount == 1)
        #expect(result.failureCount == 1)
        try #require(result.results.count == 2)
        guard case .success(let success) = result.results[0],
            case .failure(let failure) = result.results[1]
        else {
            Issue.record("the outcomes are \(result.results)")
            return
        }
        #expect(success.channel == "allowed-channel")
        #expect(success.presence.map(\.clientId) == ["user-1"])
        #expect(failure.channel == "restricted-channel")
        #expect(failure.error.code == 40160)
    }

    // UTS: rest/unit/RSC24/server-error-propagated-0
    // UTS: rest/unit/RSC24/auth-error-propagated-0
    @Test(arguments: [(500, 50000, "Internal error"), (401, 40101, "Invalid credentials")])
    func `an error of the whole request for members is thrown`(status: Int, code: Int, message: String) async {
        let body: WireValue = [
            "error": ["code": .int(Int64(code)), "statusCode": .int(Int64(status)), "message": .string(message)]
        ]
        let http = MockHTTP(answering: MockResponse(status, body))

        let error = await #expect(throws: AblyError.self) { try await AblyRest(http).batchPresence(["any-channel"]) }

        #expect(error?.code.rawValue == code)
        #expect(error?.statusCode == status)
    }

    // UTS: rest/unit/RSC24/uses-configured-auth-0
    @Test func `members are requested with the credentials of the client`() async throws {
        let http = MockHTTP(answering: Self.response([BatchResponses.presence("ch")]))

        _ = try await AblyRest(http).batchPresence(["ch"])
        _ = try await AblyRest(http, auth: AuthOptions(token: "a-token")).batchPresence(["ch"])

        #expect(http.requests.first?.header("Authorization")?.hasPrefix("Basic ") == true)
        #expect(http.requests.last?.header("Authorization") == "Bearer a-token")
    }

    private static func response(_ outcomes: [WireValue]) -> MockResponse {
        MockResponse(200, BatchResponses.result(outcomes))
    }
}
