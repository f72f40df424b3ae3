import AblyPubSub
import Testing

@Suite struct ChannelPublishTests {
    private let http = MockHTTP.accepting()

    // UTS: rest/unit/RSL1a/publish-name-and-data-0
    @Test func `a name and a payload are published as one message with one request`() async throws {
        try await AblyRest(http).channels["test:RSL1a"].publish(name: "greeting", data: "hello")

        #expect(http.requests.count == 1)
        let request = try #require(http.requests.first)
        #expect(request.method == "POST")
        #expect(request.path == "/channels/test%3ARSL1a/messages")
        let items = try request.items()
        #expect(items.count == 1)
        #expect(items.first?["name"] == "greeting")
        #expect(items.first?["data"] == "hello")
    }

    // UTS: rest/unit/RSL1a/publish-message-array-1 (RSL4c3, RSL4d3: an object travels as a string with the encoding json)
    @Test(arguments: [false, true])
    func `several messages are published with one request, in their order`(isBinary: Bool) async throws {
        let http = MockHTTP.accepting("s1", "s2", "s3")

        try await AblyRest(http) { $0.useBinaryProtocol = isBinary }.channels["test"].publish([
            Message(name: "event1", data: "data1"), Message(name: "event2", data: ["key": "value"]),
            Message(name: "event3", data: .bytes([1, 2, 3])),
        ])

        #expect(http.requests.count == 1)
        let items = try #require(http.requests.first).items()
        #expect(items.map { $0["name"] } == ["event1", "event2", "event3"])
        #expect(items.first?["data"] == "data1")
        #expect(items[1]["data"]?.parsed == ["key": "value"])
        #expect(items[1]["encoding"] == "json")
        #expect(items[2]["data"] == (isBinary ? .bytes([1, 2, 3]) : "AQID"))
    }

    // UTS: rest/unit/RSL1e/null-name-and-data-0 (RSL1k1: without generated ids, so that whole bodies can be compared)
    @Test(
        arguments: [
            (nil, "hello", ["data": "hello"]), ("event", nil, ["name": "event"]), (nil, nil, [:]),
            (nil, .null, [:]),
        ] as [(String?, WireValue?, WireValue)])
    func `a name or a payload that is missing is left out of the body`(
        name: String?, data: WireValue?, body: WireValue
    ) async throws {
        let rest = AblyRest(http) { $0.idempotentRestPublishing = false }

        try await rest.channels["test"].publish(name: name, data: data)

        let items = try #require(http.requests.first).items()
        #expect(items == [body])
    }

    // UTS: rest/unit/RSL1h/publish-signature-0
    @Test func `publish with a name and a payload takes nothing else`() async throws {
        let publish: (String?, WireValue?) async throws -> PublishResult = AblyRest(http).channels["test"].publish(
            name:data:)

        _ = try await publish("event", "payload")

        #expect(http.requests.count == 1)
        let item = try #require(http.requests.first).item()
        #expect(item["name"] == "event")
        #expect(item["data"] == "payload")
    }

    // UTS: rest/unit/RSL1i/message-size-limit-0 (TM6a: the name counts as well, and leaves less for the payload)
    @Test(arguments: [1000, 1024, 1025, 10_000])
    func `a publish of more bytes than maxMessageSize is refused before anything is sent`(size: Int) async throws {
        let rest = AblyRest(http) { $0.maxMessageSize = 1024 }
        let data = String(repeating: "x", count: size - "event".utf8.count)

        do {
            try await rest.channels["test"].publish(name: "event", data: .string(data))
            #expect(size <= 1024)
            #expect(http.requests.count == 1)
        } catch {
            #expect(error.code == 40009)
            #expect(size > 1024)
            #expect(http.requests.isEmpty)
        }
    }

    @Test func `the sizes of the messages of one publish are added up`() async throws {
        let channel = AblyRest(http) { $0.maxMessageSize = 10 }.channels["test"]

        try await channel.publish([Message(name: "12345"), Message(clientId: "12345")])
        let error = await #expect(throws: AblyError.self) {
            try await channel.publish([Message(name: "12345"), Message(data: .bytes([1, 2, 3, 4, 5, 6]))])
        }

        #expect(error?.code == 40009)
        #expect(http.requests.count == 1)
    }

    // UTS: rest/unit/RSL1j/all-attributes-transmitted-0
    @Test func `all members of a message are sent`() async throws {
        let message = Message(
            id: "custom-message-id", name: "test-event", data: "test-data", clientId: "explicit-client-id",
            extras: Extras(push: PushPayload(notification: PushNotification(title: "Test"))))

        try await AblyRest(http).channels["test"].publish(message)

        let item = try #require(http.requests.first).item()
        #expect(item["name"] == "test-event")
        #expect(item["data"] == "test-data")
        #expect(item["id"] == "custom-message-id")
        #expect(item["clientId"] == "explicit-client-id")
        #expect(item["extras"]?["push"]?["notification"]?["title"] == "Test")
    }

    /// RSL1j, TM2: the service decides what it takes of the members that it usually sets itself.
    @Test(arguments: [false, true])
    func `members that the service usually sets are sent as well if the caller sets them`(
        isBinary: Bool
    ) async throws {
        let message = Message(
            id: "id-1", name: "event", connectionId: "connection-1", timestamp: 1_700_000_000_000, action: .update,
            serial: "serial-1", version: MessageVersion(serial: "version-1", metadata: ["reason": "typo"]),
            annotations: MessageAnnotations(summary: ["reactions:total.v1": ["total": 2]] as [String: WireValue]))
        let sent: WireValue = [
            "id": "id-1", "name": "event", "connectionId": "connection-1", "timestamp": 1_700_000_000_000, "action": 1,
            "serial": "serial-1", "version": ["serial": "version-1", "metadata": ["reason": "typo"]],
            "annotations": ["summary": ["reactions:total.v1": ["total": 2]]],
        ]
        let rest = AblyRest(http) { $0.useBinaryProtocol = isBinary }

        try await rest.channels["test"].publish(message)
        try await rest.channels["test"].publish([message, Message(name: "other")])

        #expect(try http.requests.map { try $0.items() } == [[sent], [sent, ["name": "other"]]])
    }

    // UTS: rest/unit/RSL1l/params-as-querystring-0
    @Test func `parameters of a publish are sent in the query`() async throws {
        let params = ["customParam": "customValue", "anotherParam": "123"]

        try await AblyRest(http).channels["test"].publish(Message(name: "event", data: "data"), params: params)
        try await AblyRest(http).channels["test"].publish([Message(name: "event", data: "data")], params: params)

        #expect(http.requests.map(\.query) == [params, params])
    }

    // UTS: rest/unit/RSL1m/clientid-not-injected-0
    @Test(
        arguments: [("lib-client", nil), ("lib-client", "lib-client"), (nil, "msg-client")] as [(String?, String?)])
    func `the client id of a message is sent as given, and never filled in`(
        ofClient: String?, ofMessage: String?
    ) async throws {
        let rest = AblyRest(http) { $0.clientId = ofClient }

        try await rest.channels["test"].publish(Message(name: "e", data: "d", clientId: ofMessage))

        let item = try #require(http.requests.first).item()
        #expect(item["clientId"]?.stringValue == ofMessage)
    }
}
