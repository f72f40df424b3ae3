import AblyPubSub
import Testing

/// What `batchPublish` sends (RSC22, BSP2). What it returns is tested in ``BatchPublishResultTests``.
@Suite struct BatchPublishTests {
    /// Answers with a result for each specification.
    private let http = MockHTTP(onRequest: { request in
        let specs = (try? request.decodedBody().arrayValue) ?? []
        let results = specs.map { spec in
            BatchResponses.result(
                (spec["channels"]?.arrayValue ?? []).map { BatchResponses.published($0.stringValue ?? "") })
        }
        return MockResponse(201, .array(results))
    })

    /// A client whose requests are easy to compare.
    private func plainClient(_ change: (inout ClientOptions) -> Void = { _ in }) -> AblyRest {
        AblyRest(http) { options in
            options.useBinaryProtocol = false
            options.idempotentRestPublishing = false
            change(&options)
        }
    }

    // UTS: rest/unit/RSC22c/single-spec-post-messages-0 (RSC22b: the body is an array, also of a single specification)
    // UTS: rest/unit/RSC22d/ids-not-generated-disabled-0
    @Test func `a single batch is sent to the path for messages`() async throws {
        _ = try await plainClient().batchPublish(
            BatchPublishSpec(channels: ["a", "b"], messages: [Message(name: "event", data: "hello")]))

        #expect(http.requests.map(\.method) == ["POST"])
        #expect(http.requests.map(\.path) == ["/messages"])
        #expect(
            try http.requests.map { try $0.decodedBody() } == [
                [["channels": ["a", "b"], "messages": [["name": "event", "data": "hello"]]]]
            ])
    }

    // UTS: rest/unit/RSC22c/array-specs-post-messages-0
    @Test func `several batches are sent with one request`() async throws {
        _ = try await plainClient().batchPublish([
            BatchPublishSpec(channels: ["a"], messages: [Message(name: "e1", data: "d1")]),
            BatchPublishSpec(channels: ["b"], messages: [Message(name: "e2", data: "d2")]),
        ])

        #expect(http.requests.map(\.method) == ["POST"])
        #expect(http.requests.map(\.path) == ["/messages"])
        #expect(
            try http.requests.map { try $0.decodedBody() } == [
                [
                    ["channels": ["a"], "messages": [["name": "e1", "data": "d1"]]],
                    ["channels": ["b"], "messages": [["name": "e2", "data": "d2"]]],
                ]
            ])
    }

    // UTS: rest/unit/RSC22c/messages-encoded-per-rsl4-0
    @Test func `payloads of a batch are encoded for JSON`() async throws {
        _ = try await plainClient().batchPublish(
            BatchPublishSpec(
                channels: ["a"],
                messages: [Message(data: "text"), Message(data: .bytes([0, 1, 255])), Message(data: ["key": "value"])]))

        #expect(
            try sentMessages() == [
                ["data": "text"], ["data": "AAH/", "encoding": "base64"],
                ["data": #"{"key":"value"}"#, "encoding": "json"],
            ])
    }

    /// RSL1j.
    @Test func `all members of the messages of a batch are sent`() async throws {
        _ = try await plainClient().batchPublish(
            BatchPublishSpec(
                channels: ["a"], messages: [Message(timestamp: 1_700_000_000_000, action: .create, serial: "serial-1")])
        )

        #expect(try sentMessages() == [["timestamp": 1_700_000_000_000, "action": 0, "serial": "serial-1"]])
    }

    /// RSL4c.
    @Test func `payloads of a batch are encoded for MessagePack`() async throws {
        _ = try await plainClient { $0.useBinaryProtocol = true }.batchPublish(
            BatchPublishSpec(
                channels: ["a"], messages: [Message(data: .bytes([0, 1, 255])), Message(data: ["key": "value"])]))

        #expect(
            try sentMessages() == [
                ["data": .bytes([0, 1, 255])], ["data": #"{"key":"value"}"#, "encoding": "json"],
            ])
    }

    // UTS: rest/unit/RSC22c/uses-configured-auth-0
    @Test func `a batch is published with the credentials of the client`() async throws {
        let spec = BatchPublishSpec(channels: ["a"], messages: [Message(name: "event")])

        _ = try await AblyRest(http, auth: AuthOptions(token: "a-token")).batchPublish(spec)
        _ = try await AblyRest(http).batchPublish(spec)

        let key = String(decoding: Base64.encode(Array("appId.keyId:keySecret".utf8)), as: UTF8.self)
        #expect(http.requests.map { $0.header("Authorization") } == ["Bearer a-token", "Basic \(key)"])
    }

    // UTS: rest/unit/RSC22d/idempotent-ids-generated-0
    @Test func `messages of a batch get ids, with a base for each batch`() async throws {
        let messages = [Message(name: "e1"), Message(name: "e2")]
        _ = try await plainClient { $0.idempotentRestPublishing = true }.batchPublish([
            BatchPublishSpec(channels: ["a"], messages: messages),
            BatchPublishSpec(channels: ["b"], messages: messages),
        ])

        let ids = try (0..<2).map { batch in try sentMessages(ofBatch: batch).map { $0["id"]?.stringValue ?? "" } }
        let bases = ids.map { $0[0].prefix { $0 != ":" } }
        for (batch, base) in zip(ids, bases) {
            #expect(batch == ["\(base):0", "\(base):1"])
            // RSL1k1: at least 9 random bytes.
            #expect(try #require(Base64.decode(Array(base.utf8))).count >= 9)
        }
        #expect(bases[0] != bases[1])
    }

    // UTS: rest/unit/RSC22d/explicit-ids-preserved-0
    @Test func `ids that messages of a batch have are kept`() async throws {
        _ = try await plainClient { $0.idempotentRestPublishing = true }.batchPublish(
            BatchPublishSpec(channels: ["a"], messages: [Message(id: "mine-1"), Message(id: "mine-2")]))

        #expect(try sentMessages().map { $0["id"] } == ["mine-1", "mine-2"])
    }

    // UTS: rest/unit/BSP2a/channels-array-strings-0
    @Test func `the channels of a batch are an array of names`() async throws {
        _ = try await plainClient().batchPublish(
            BatchPublishSpec(channels: ["a", "b", "c"], messages: [Message(name: "event")]))

        #expect(try http.requests.first?.decodedBody()[0]?["channels"] == ["a", "b", "c"])
    }

    // UTS: rest/unit/BSP2b/messages-array-objects-0
    @Test func `the messages of a batch are an array of objects`() async throws {
        _ = try await plainClient().batchPublish(
            BatchPublishSpec(
                channels: ["a"],
                messages: [Message(name: "event1", data: "data1"), Message(name: "event2", data: ["key": "value"])]))

        #expect(
            try sentMessages() == [
                ["name": "event1", "data": "data1"],
                ["name": "event2", "data": #"{"key":"value"}"#, "encoding": "json"],
            ])
    }

    // UTS: rest/unit/RSC22/standard-headers-included-0 (CSV2b: the version is 6)
    @Test func `the request of a batch names version, library and format`() async throws {
        _ = try await plainClient().batchPublish(BatchPublishSpec(channels: ["a"], messages: [Message(name: "event")]))

        let request = try #require(http.requests.first)
        #expect(request.header("X-Ably-Version") == "6")
        #expect(request.header("Ably-Agent")?.isEmpty == false)
        #expect(request.header("Content-Type") == "application/json")
    }

    // UTS: rest/unit/RSC22/request-id-included-0
    @Test func `the request of a batch carries an id if ids are enabled`() async throws {
        let client = plainClient { $0.addRequestIds = true }
        for _ in 0..<2 {
            _ = try await client.batchPublish(BatchPublishSpec(channels: ["a"], messages: [Message(name: "event")]))
        }

        let ids = http.requests.compactMap { $0.query["request_id"] }
        #expect(ids.count == 2)
        #expect(Set(ids).count == 2)
        #expect(ids.allSatisfy { !$0.isEmpty })
    }

    // UTS: rest/unit/RSC22/empty-channels-rejected-0
    // UTS: rest/unit/RSC22/empty-messages-rejected-0
    @Test(arguments: [
        BatchPublishSpec(channels: [], messages: [Message(name: "event")]),
        BatchPublishSpec(channels: ["a"], messages: []),
    ])
    func `a batch without channels or messages is rejected`(spec: BatchPublishSpec) async {
        let error = await #expect(throws: AblyError.self) { try await plainClient().batchPublish(spec) }

        #expect(error?.code == .invalidParameterValue)
        #expect(error?.statusCode == 400)
        #expect(http.requests.isEmpty)
    }

    /// RSC22c.
    @Test func `publishing no batches is rejected`() async {
        let error = await #expect(throws: AblyError.self) { try await plainClient().batchPublish([]) }

        #expect(error?.code == .invalidParameterValue)
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSC22/multiple-messages-per-channel-0
    @Test func `a batch may have many messages`() async throws {
        let messages = (0..<100).map { Message(name: "event\($0)", data: "data") }

        let result = try await plainClient().batchPublish(BatchPublishSpec(channels: ["a"], messages: messages))

        #expect(try sentMessages() == (0..<100).map { ["name": "event\($0)", "data": "data"] })
        #expect(result.successCount == 1)
    }

    /// The messages of a batch as they were sent.
    private func sentMessages(ofBatch index: Int = 0) throws -> [WireValue] {
        #expect(http.requests.count == 1)
        return try #require(try http.requests.first?.decodedBody()[index]?["messages"]?.arrayValue)
    }
}
