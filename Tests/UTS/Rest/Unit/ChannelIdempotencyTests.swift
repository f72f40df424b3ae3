import AblyPubSub
import Testing

@Suite struct ChannelIdempotencyTests {
    private let http = MockHTTP.accepting()

    /// Base and serial of an id that the library generated.
    private static func parts(of item: WireValue) throws -> (base: String, serial: String) {
        let parts = try #require(item["id"]?.stringValue).split(separator: ":")
        try #require(parts.count == 2)
        return (String(parts[0]), String(parts[1]))
    }

    // UTS: rest/unit/RSL1k1/idempotent-default-true-0
    @Test func `publishes are idempotent by default`() {
        #expect(AblyRest(key: "appId.keyId:keySecret").options.idempotentRestPublishing)
    }

    // UTS: rest/unit/RSL1k2/message-id-format-0 (RSL1k1: base64, of either alphabet)
    @Test func `a generated message id is a random base and the serial`() async throws {
        try await AblyRest(http).channels["test"].publish(name: "event", data: "data")

        let (base, serial) = try Self.parts(of: #require(http.requests.first).item())
        #expect(base.count >= 12)
        let bytes = try #require(Bytes(base64: base))
        #expect(bytes.count >= 9)
        #expect(serial == "0")
    }

    // UTS: rest/unit/RSL1k2/serial-increments-batch-1
    @Test func `the generated ids of one publish have a common base and count up from 0`() async throws {
        try await AblyRest(http).channels["test"].publish([
            Message(name: "event1", data: "data1"), Message(name: "event2", data: "data2"),
            Message(name: "event3", data: "data3"),
        ])

        let ids = try #require(http.requests.first).items().map(Self.parts)
        #expect(Set(ids.map(\.base)).count == 1)
        #expect(ids.map(\.serial) == ["0", "1", "2"])
    }

    // UTS: rest/unit/RSL1k3/unique-base-ids-0
    @Test func `each publish has a base of its own`() async throws {
        let channel = AblyRest(http).channels["test"]

        try await channel.publish(name: "event1", data: "data1")
        try await channel.publish(name: "event2", data: "data2")

        let bases = try http.requests.map { try Self.parts(of: $0.item()).base }
        #expect(Set(bases).count == 2)
    }

    // UTS: rest/unit/RSL1k3/no-id-when-disabled-1
    @Test func `without idempotent publishing, messages get no ids`() async throws {
        try await AblyRest(http) { $0.idempotentRestPublishing = false }.channels["test"]
            .publish(name: "event", data: "data")

        let item = try #require(http.requests.first).item()
        #expect(item["name"] == "event")
        #expect(item["id"] == nil)
    }

    // UTS: rest/unit/RSL1k/client-id-preserved-0
    @Test func `the id of a message is sent as given`() async throws {
        let message = Message(id: "my-custom-id", name: "event", data: "data")

        try await AblyRest(http).channels["test"].publish(message)

        let item = try #require(http.requests.first).item()
        #expect(item["id"] == "my-custom-id")
    }

    // UTS: rest/unit/RSL1k2/same-id-on-retry-2
    @Test func `a retry carries the ids of the first request`() async throws {
        let http = MockHTTP()
        http.queue(MockResponse(500, ["error": ["code": 50000]]), MockResponse(201, ["serials": ["s1"]]))

        try await AblyRest(http).channels["test"].publish(name: "event", data: "data")

        #expect(http.requests.count == 2)
        let ids = try http.requests.map { try #require(try $0.item()["id"]?.stringValue) }
        #expect(Set(ids).count == 1)
    }

    // UTS: rest/unit/RSL1k/mixed-ids-in-batch-1 (RSL1k3: if any message has an id, all ids are left as they are)
    @Test func `if one message has an id, the others get none`() async throws {
        try await AblyRest(http).channels["test"].publish([
            Message(id: "client-id-1", name: "event1", data: "data1"), Message(name: "event2", data: "data2"),
            Message(id: "client-id-2", name: "event3", data: "data3"),
        ])

        let ids = try #require(http.requests.first).items().map { $0["id"] }
        #expect(ids == ["client-id-1", nil, "client-id-2"])
    }
}
