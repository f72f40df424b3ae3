import AblyPubSub
import TestSupport
import Testing

/// What a realtime client reads over REST: the same as a client over REST (RTL10, RTL28, RTL31, RTAN3).
@Suite struct RealtimeReadTests {
    private let name = "test:reads / it"

    /// Reads with both clients, and expects equal requests and equal results.
    ///
    /// - Parameters:
    ///   - response: What the service answers.
    ///   - path: The path that is expected.
    ///   - query: The query that is expected.
    private func check<Value: Equatable & Sendable>(
        _ response: MockResponse, path: String, query: [String: String] = [:],
        _ rest: (RestChannel) async throws -> Value, _ realtime: (RealtimeChannel) async throws -> Value
    ) async throws {
        for isBinary in [false, true] {
            let (restHTTP, realtimeHTTP) = (MockHTTP(answering: response), MockHTTP(answering: response))
            let restClient = AblyRest(restHTTP) { $0.useBinaryProtocol = isBinary }
            let client = AblyRealtime(MockWebSocket(), http: realtimeHTTP) { $0.useBinaryProtocol = isBinary }

            let expected = try await rest(restClient.channels[name])
            let actual = try await realtime(client.channels[name])

            #expect(actual == expected)
            let requests = [restHTTP, realtimeHTTP].flatMap(\.requests)
            #expect(requests.map(\.method) == ["GET", "GET"])
            let fullPath = "/channels/test%3Areads%20%2F%20it\(path)"
            #expect(requests.map(\.path) == [fullPath, fullPath])
            #expect(requests.map(\.query) == [query, query])
            #expect(requests.map(\.body) == [[], []])
            #expect(Set(requests.map(\.host)).count == 1)
            for field in ["Accept", "Authorization", "X-Ably-Version", "Ably-Agent"] {
                #expect(Set(requests.map { $0.header(field) }).count == 1, "\(field)")
            }
        }
    }

    private let items = MockResponse(
        200,
        [
            [
                "id": "msg1", "name": "event1", "data": "data1", "serial": "s1", "timestamp": 1000, "action": 1,
                "version": ["serial": "vs2", "timestamp": 2000, "clientId": "user-1", "description": "edit"],
            ],
            ["id": "msg2", "name": "event2", "data": "{\"a\":1}", "encoding": "json", "timestamp": 2000],
        ])

    // UTS: realtime/unit/RTL10a/supports-rest-params-0
    @Test(
        arguments: [
            [:], ["start": "1234567890000"], ["end": "1234567899999"], ["direction": "backwards"],
            ["direction": "forwards"], ["limit": "50"],
            ["start": "1000", "end": "2000", "direction": "forwards", "limit": "10"],
        ])
    func `history takes the same parameters`(query: [String: String]) async throws {
        let (start, end) = (query["start"].flatMap { Int64($0) }, query["end"].flatMap { Int64($0) })
        let direction = query["direction"].map { Direction(rawValue: $0) }
        let limit = query["limit"].flatMap { Int($0) }
        try await check(items, path: "/messages", query: query) {
            try await $0.history(start: start, end: end, direction: direction, limit: limit).items
        } _: {
            let page: PaginatedResult<Message> = try await $0.history(
                start: start, end: end, direction: direction, limit: limit)
            #expect(page.items.map(\.data) == ["data1", ["a": 1]])
            return page.items
        }
    }

    // UTS: realtime/unit/RTL10b/adds-from-serial-0
    @Test func `history can end where the channel was attached`() async throws {
        let http = MockHTTP.listing()
        let mock = MockWebSocket.connecting { message, socket in
            if message.action == .attach { socket.sendToClient(.attached("test", serial: "serial-abc:0")) }
        }
        let client = try await MessagingClient(mock, http: http).attached()

        _ = try await client.channel.history(untilAttach: true)
        // RTL10b: a loss of continuity moves the end.
        mock.sendToClient(.attached("test", serial: "serial-def:0"))
        _ = try await client.channel.history(limit: 10, untilAttach: true)
        _ = try await client.channel.history()

        #expect(
            http.requests.map(\.query) == [
                ["fromSerial": "serial-abc:0"], ["fromSerial": "serial-def:0", "limit": "10"], [:],
            ])
    }

    // UTS: realtime/unit/RTL10b/errors-when-not-attached-1
    @Test func `history cannot end where the channel was attached if it is not`() async throws {
        let http = MockHTTP.listing()
        let client = try MessagingClient(http: http).connected()
        #expect(client.channel.state == .initialized)

        let error = await #expect(throws: AblyError.self) { try await client.channel.history(untilAttach: true) }

        #expect(error?.code == 90001)
        #expect(http.requests.isEmpty)
    }

    // UTS: realtime/unit/RTL28/identical-to-rest-0
    @Test(
        arguments: [
            ("msg-serial-123", "msg-serial-123"), ("serial/with:special+chars", "serial%2Fwith%3Aspecial%2Bchars"),
        ])
    func `a message is read in the same way`(serial: String, encoded: String) async throws {
        let response = MockResponse(
            200,
            [
                "id": "msg-id-1", "name": "test-event", "data": "hello world", "serial": "serial-xyz",
                "clientId": "client-1", "timestamp": 1_700_000_000_000,
                "extras": ["push": ["notification": ["title": "Test"]]],
                "version": ["serial": "version-serial-1", "timestamp": 1_700_000_000_000, "clientId": "client-1"],
            ])
        try await check(response, path: "/messages/\(encoded)") {
            try await $0.getMessage(serial)
        } _: {
            let message: Message = try await $0.getMessage(serial)
            #expect(message.id == "msg-id-1")
            #expect(message.data == "hello world")
            #expect(message.extras?.push?.notification?.title == "Test")
            #expect(message.version?.serial == "version-serial-1")
            return message
        }
        try await check(response, path: "/messages/\(encoded)") {
            try await $0.getMessage(Message(serial: serial))
        } _: {
            try await $0.getMessage(Message(serial: serial))
        }
    }

    // UTS: realtime/unit/RTL31/identical-to-rest-0
    @Test(arguments: [[:], ["direction": "backwards", "limit": "10"]])
    func `the versions of a message are read in the same way`(params: [String: String]) async throws {
        try await check(items, path: "/messages/msg-serial-1/versions", query: params) {
            try await $0.getMessageVersions("msg-serial-1", params: params).items
        } _: {
            let page: PaginatedResult<Message> = try await $0.getMessageVersions("msg-serial-1", params: params)
            #expect(page.items.map(\.data) == ["data1", ["a": 1]])
            #expect(page.items.first?.version?.description == "edit")
            return page.items
        }
        let message = Message(serial: "msg-serial-1")
        try await check(items, path: "/messages/msg-serial-1/versions", query: params) {
            try await $0.getMessageVersions(message, params: params).items
        } _: {
            try await $0.getMessageVersions(message, params: params).items
        }
    }

    /// RTAN3a.
    @Test(arguments: [[:], ["limit": "50"]])
    func `annotations are read in the same way`(params: [String: String]) async throws {
        let response = MockResponse(
            200,
            [
                [
                    "id": "ann-1", "action": 0, "type": "com.example.reaction", "name": "like", "clientId": "user-1",
                    "count": 1, "data": "thumbs-up", "serial": "ann-serial-1", "messageSerial": "msg-serial-1",
                    "timestamp": 1_700_000_000_000, "extras": ["custom": "metadata"],
                ]
            ])
        try await check(response, path: "/messages/msg-serial-1/annotations", query: params) {
            try await $0.annotations.get("msg-serial-1", params: params).items
        } _: {
            let page: PaginatedResult<Annotation> = try await $0.annotations.get("msg-serial-1", params: params)
            #expect(page.items.map(\.name) == ["like"])
            return page.items
        }
        let message = Message(serial: "msg-serial-1")
        try await check(response, path: "/messages/msg-serial-1/annotations", query: params) {
            try await $0.annotations.get(message, params: params).items
        } _: {
            try await $0.annotations.get(message, params: params).items
        }
    }

    /// RTL28, RTL31 and RTAN3a: as RSL11a, RSL14a and RSAN3b.
    @Test func `nothing is read without a serial`() async throws {
        let http = MockHTTP.listing()
        let channel = AblyRealtime(MockWebSocket(), http: http).channels[name]

        let errors = [
            await #expect(throws: AblyError.self) { try await channel.getMessage("") },
            await #expect(throws: AblyError.self) { try await channel.getMessage(Message(name: "event")) },
            await #expect(throws: AblyError.self) { try await channel.getMessageVersions("") },
            await #expect(throws: AblyError.self) { try await channel.getMessageVersions(Message()) },
            await #expect(throws: AblyError.self) { try await channel.annotations.get("") },
            await #expect(throws: AblyError.self) { try await channel.annotations.get(Message()) },
        ]

        #expect(errors.map { $0?.code } == Array(repeating: 40003, count: 6))
        #expect(http.requests.isEmpty)
    }
}
