import AblyPubSub
import Testing

@Suite struct ChannelMessageVersionsTests {
    private let http = MockHTTP.listing(
        [
            "name": "evt", "data": "updated-data", "serial": "msg-serial-1", "action": 1,
            "version": [
                "serial": "vs2", "timestamp": 1_700_000_002_000, "clientId": "user-1", "description": "edit",
            ],
        ],
        [
            "name": "evt", "data": "original-data", "serial": "msg-serial-1", "action": 0,
            "version": ["serial": "vs1", "timestamp": 1_700_000_001_000],
        ])

    // UTS: rest/unit/RSL14b/get-correct-endpoint-0
    @Test func `versions of a message are read by its serial`() async throws {
        let channel = AblyRest(http).channels["test:RSL14b"]

        _ = try await channel.getMessageVersions("msg-serial-1")
        _ = try await channel.getMessageVersions(Message(serial: "msg-serial-1"))

        #expect(http.requests.count == 2)
        for request in http.requests {
            #expect(request.method == "GET")
            #expect(request.path == "/channels/test%3ARSL14b/messages/msg-serial-1/versions")
        }
    }

    // UTS: rest/unit/RSL14c/returns-paginated-result-0
    @Test(arguments: [false, true])
    func `versions of a message are a page of messages`(isBinary: Bool) async throws {
        let rest = AblyRest(http) { $0.useBinaryProtocol = isBinary }

        let page: PaginatedResult<Message> = try await rest.channels["test"].getMessageVersions("msg-serial-1")

        #expect(page.items.count == 2)
        #expect(page.items.map(\.data) == ["updated-data", "original-data"])
        #expect(page.items.map(\.action) == [.update, .create])
        #expect(page.items.first?.version?.serial == "vs2")
        #expect(page.items.first?.version?.description == "edit")
    }

    // UTS: rest/unit/RSL14a/params-as-querystring-0
    @Test func `parameters of a request for versions are sent in the query`() async throws {
        let params = ["direction": "backwards", "limit": "10"]

        _ = try await AblyRest(http).channels["test"].getMessageVersions("msg-serial-1", params: params)

        #expect(http.requests.map(\.query) == [params])
    }

    @Test func `versions of a message cannot be read without a serial`() async {
        let channel = AblyRest(http).channels["test"]

        let errors = [
            await #expect(throws: AblyError.self) { try await channel.getMessageVersions("") },
            await #expect(throws: AblyError.self) { try await channel.getMessageVersions(Message()) },
        ]

        #expect(errors.map { $0?.code } == [40003, 40003])
        #expect(http.requests.isEmpty)
    }
}
