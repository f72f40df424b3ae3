import AblyPubSub
import Testing

@Suite struct ChannelAttributesTests {
    /// A service that responds with the details of a channel.
    private static func http(isActive: Bool, _ metrics: WireValue) -> MockHTTP {
        MockHTTP(
            answering: MockResponse(
                200,
                [
                    "channelId": "test",
                    "status": ["isActive": .bool(isActive), "occupancy": ["metrics": metrics]],
                ]))
    }

    // UTS: rest/unit/RSL9/channel-name-attribute-0
    @Test func `a channel has the name that it was asked for by`() {
        let channels = AblyRest(key: "appId.keyId:keySecret").channels

        #expect(channels.get("my-channel").name == "my-channel")
        #expect(channels.get("namespace:channel-name").name == "namespace:channel-name")
    }

    // UTS: rest/unit/RSL7/setoptions-updates-options-0
    @Test func `options of a channel can be replaced`() throws {
        let channel = AblyRest(key: "appId.keyId:keySecret").channels.get("test")
        let options = ChannelOptions(cipher: .generated())

        channel.setOptions(options)
        #expect(channel.options == options)
        channel.setOptions(ChannelOptions())
        #expect(channel.options == ChannelOptions())
    }

    // UTS: rest/unit/RSL7/setoptions-stores-options-1
    @Test func `new options of a channel apply to its further calls`() async throws {
        let cipher = CipherParams.generated(keyLength: .bits128)
        let http = MockHTTP.accepting()
        let channel = AblyRest(http) { $0.useBinaryProtocol = false }.channels["test"]

        try await channel.publish(data: "before")
        channel.setOptions(ChannelOptions(cipher: cipher))
        try await channel.publish(data: "after")

        let items = try http.requests.map { try $0.item() }
        #expect(items[0]["data"] == "before")
        #expect(items[0]["encoding"] == nil)
        #expect(items[1]["encoding"] == "utf-8/cipher+aes-128-cbc/base64")

        let encrypted = MockHTTP.listing(items[1])
        let reader = AblyRest(encrypted) { $0.useBinaryProtocol = false }.channels["test"]
        #expect(try await reader.history().items.first?.encoding == "utf-8/cipher+aes-128-cbc")
        reader.setOptions(ChannelOptions(cipher: cipher))
        #expect(try await reader.history().items.first?.data == "after")
    }

    // UTS: rest/unit/RSL8/status-get-correct-endpoint-0
    // UTS: rest/unit/RSL8/status-special-chars-encoded-1
    @Test(
        arguments: [
            ("test-RSL8", "/channels/test-RSL8"), ("namespace:my channel", "/channels/namespace%3Amy%20channel"),
        ])
    func `the status of a channel is read from the path of its name`(name: String, path: String) async throws {
        let http = Self.http(isActive: true, ["connections": 0])

        _ = try await AblyRest(http).channels.get(name).status()

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == [path])
    }

    // UTS: rest/unit/RSL8a/status-returns-channel-details-0
    @Test func `status returns the details of the channel`() async throws {
        let http = Self.http(
            isActive: true,
            [
                "connections": 5, "publishers": 2, "subscribers": 3, "presenceConnections": 1, "presenceMembers": 1,
                "presenceSubscribers": 0,
            ])

        let details: ChannelDetails = try await AblyRest(http).channels["test"].status()

        #expect(details.channelId == "test")
        #expect(details.status?.isActive == true)
        let metrics = try #require(details.status?.occupancy?.metrics)
        #expect(metrics.connections == 5)
        #expect(metrics.publishers == 2)
        #expect(metrics.subscribers == 3)
    }

    // UTS: rest/unit/CHM2/parses-all-metrics-fields-0
    @Test(arguments: [false, true])
    func `the status of a channel has all metrics`(isBinary: Bool) async throws {
        let http = Self.http(
            isActive: true,
            [
                "connections": 10, "presenceConnections": 7, "presenceMembers": 4, "presenceSubscribers": 3,
                "publishers": 6, "subscribers": 8, "objectPublishers": 2, "objectSubscribers": 5,
            ])

        let details = try await AblyRest(http) { $0.useBinaryProtocol = isBinary }.channels["test"].status()

        #expect(details.channelId == "test")
        #expect(details.status?.isActive == true)
        #expect(
            details.status?.occupancy?.metrics
                == OccupancyMetrics(
                    connections: 10, publishers: 6, subscribers: 8, presenceConnections: 7, presenceMembers: 4,
                    presenceSubscribers: 3, objectPublishers: 2, objectSubscribers: 5))
    }

    // UTS: rest/unit/CHM2/zero-and-missing-metrics-1
    @Test func `metrics that the service leaves out are 0`() async throws {
        let http = Self.http(
            isActive: false,
            [
                "connections": 0, "presenceConnections": 0, "presenceMembers": 0, "presenceSubscribers": 0,
                "publishers": 0, "subscribers": 0,
            ])

        let details = try await AblyRest(http).channels["test"].status()

        #expect(details.channelId == "test")
        #expect(details.status?.isActive == false)
        #expect(
            details.status?.occupancy?.metrics
                == OccupancyMetrics(
                    connections: 0, publishers: 0, subscribers: 0, presenceConnections: 0, presenceMembers: 0,
                    presenceSubscribers: 0, objectPublishers: 0, objectSubscribers: 0))
    }
}
