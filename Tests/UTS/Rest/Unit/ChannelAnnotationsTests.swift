import AblyPubSub
import Testing

@Suite struct ChannelAnnotationsTests {
    private let http = MockHTTP(answering: MockResponse(201, [:]))

    private var annotations: RestAnnotations { AblyRest(http).channels["test:RSAN"].annotations }

    private let path = "/channels/test%3ARSAN/messages/msg-serial-1/annotations"

    // UTS: rest/unit/RSL10/annotations-attribute-type-0
    @Test func `a channel has annotations`() {
        #expect(type(of: AblyRest(http).channels["test"].annotations) == RestAnnotations.self)
    }

    // UTS: rest/unit/RSAN1c6/publish-post-annotation-create-0
    @Test func `an annotation is published as a list of one`() async throws {
        try await annotations.publish("msg-serial-1", Annotation(type: "com.example.reaction", name: "like"))

        try check(action: 0)
    }

    @Test func `a message is annotated by its serial`() async throws {
        let annotation = Annotation(type: "com.example.reaction", name: "like")

        try await annotations.publish(Message(serial: "msg-serial-1"), annotation)
        let error = await #expect(throws: AblyError.self) { try await annotations.publish(Message(), annotation) }

        try check(action: 0)
        #expect(error?.code == 40003)
    }

    @Test func `an annotation is deleted by publishing its deletion`() async throws {
        try await annotations.delete("msg-serial-1", Annotation(type: "com.example.reaction", name: "like"))

        try check(action: 1)
    }

    private func check(action: WireValue) throws {
        #expect(http.requests.count == 1)
        let request = try #require(http.requests.first)
        #expect(request.method == "POST")
        #expect(request.path == path)
        let items = try #require(try request.decodedBody().arrayValue)
        #expect(items.count == 1)
        #expect(items.first?["action"] == action)
        #expect(items.first?["messageSerial"] == "msg-serial-1")
        #expect(items.first?["type"] == "com.example.reaction")
        #expect(items.first?["name"] == "like")
    }

    // UTS: rest/unit/RSAN1a3/publish-type-required-0
    @Test func `an annotation without a type is refused`() async {
        let error = await #expect(throws: AblyError.self) {
            try await annotations.publish("msg-serial-1", Annotation(type: "", name: "like"))
        }

        #expect(error?.code == 40003)
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSAN1c3/annotation-data-encoded-0
    @Test(arguments: [false, true])
    func `the payload of an annotation is encoded like that of a message`(isBinary: Bool) async throws {
        let data: WireValue = ["key": "value", "nested": ["a": 1]]

        try await AblyRest(http) { $0.useBinaryProtocol = isBinary }.channels["test"].annotations
            .publish("msg-serial-1", Annotation(type: "com.example.data", data: data))

        let item = try #require(http.requests.first).item()
        #expect(item["encoding"] == "json")
        #expect(item["data"]?.parsed == data)
    }

    // UTS: rest/unit/RSAN1c4/idempotent-id-generated-0 (RSAN1c4: base64, of either alphabet)
    @Test func `an annotation gets a random id`() async throws {
        try await annotations.publish("msg-serial-1", Annotation(type: "com.example.reaction"))

        let id = try #require(try http.requests.first?.item()["id"]?.stringValue)
        let parts = id.split(separator: ":").map(String.init)
        #expect(parts.count == 2)
        #expect(parts[0].count >= 12)
        let bytes = try #require(Bytes(base64: parts[0]))
        #expect(bytes.count >= 9)
        #expect(parts[1] == "0")
    }

    // UTS: rest/unit/RSAN1c4/idempotent-id-not-generated-1
    @Test func `without idempotent publishing, an annotation gets no id`() async throws {
        try await AblyRest(http) { $0.idempotentRestPublishing = false }.channels["test"].annotations
            .publish("msg-serial-1", Annotation(type: "com.example.reaction"))

        let item = try #require(http.requests.first).item()
        #expect(item["type"] == "com.example.reaction")
        #expect(item["id"] == nil)
    }

    @Test func `annotations of a message are read with their parameters in the query`() async throws {
        let http = MockHTTP.listing()

        _ = try await AblyRest(http).channels["test:RSAN"].annotations.get("msg-serial-1", params: ["limit": "50"])

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == [path])
        #expect(http.requests.first?.query == ["limit": "50"])
    }

    @Test(arguments: [false, true])
    func `annotations are read as a page, with all their members`(isBinary: Bool) async throws {
        let http = MockHTTP.listing(
            [
                "id": "ann-1", "action": 0, "type": "com.example.reaction", "name": "like", "clientId": "user-1",
                "count": 1, "data": "thumbs-up", "serial": "ann-serial-1", "messageSerial": "msg-serial-1",
                "timestamp": 1_700_000_000_000, "extras": ["custom": "metadata"],
            ],
            [
                "id": "ann-2", "action": 0, "type": "com.example.reaction", "name": "heart", "clientId": "user-2",
                "serial": "ann-serial-2", "messageSerial": "msg-serial-1", "timestamp": 1_700_000_001_000,
            ])

        let page: PaginatedResult<Annotation> = try await AblyRest(http) { $0.useBinaryProtocol = isBinary }
            .channels["test"].annotations.get("msg-serial-1")

        #expect(page.items.count == 2)
        let first = try #require(page.items.first)
        #expect(first.id == "ann-1")
        #expect(first.action == .create)
        #expect(first.type == "com.example.reaction")
        #expect(first.name == "like")
        #expect(first.clientId == "user-1")
        #expect(first.count == 1)
        #expect(first.data == "thumbs-up")
        #expect(first.serial == "ann-serial-1")
        #expect(first.messageSerial == "msg-serial-1")
        #expect(first.timestamp == 1_700_000_000_000)
        #expect(first.extras?.additionalProperties["custom"] == "metadata")
        #expect(page.items[1].name == "heart")
        #expect(page.items[1].clientId == "user-2")
    }
}
