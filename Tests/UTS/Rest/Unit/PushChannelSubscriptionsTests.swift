import AblyPubSub
import Testing

@Suite struct PushChannelSubscriptionsTests {
    private static let ofDevice: WireValue = ["channel": "my-channel", "deviceId": "device-001"]
    private static let ofClient: WireValue = ["channel": "my-channel", "clientId": "client-abc"]

    private func subscriptions(_ http: MockHTTP) -> PushChannelSubscriptions {
        AblyRest(http).push.admin.channelSubscriptions
    }

    // UTS: rest/unit/RSH1c1/list-filtered-by-channel-0
    @Test func `the list of subscriptions can be filtered by a channel`() async throws {
        let http = MockHTTP(answering: MockResponse(200, [Self.ofDevice, Self.ofClient]))

        let page: PaginatedResult<PushChannelSubscription> = try await subscriptions(http).list(channel: "my-channel")

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/push/channelSubscriptions"])
        #expect(http.requests.map(\.query) == [["channel": "my-channel"]])
        #expect(page.items.map(\.channel) == ["my-channel", "my-channel"])
        #expect(page.items.map(\.deviceId) == ["device-001", nil])
        #expect(page.items.map(\.clientId) == [nil, "client-abc"])
    }

    // UTS: rest/unit/RSH1c1/list-filtered-by-device-client-1
    @Test func `the list of subscriptions can be filtered by a device and a client`() async throws {
        let http = MockHTTP(answering: MockResponse(200, [Self.ofDevice]))

        let page = try await subscriptions(http).list(deviceId: "device-001", clientId: "client-abc")

        #expect(http.requests.map(\.query) == [["deviceId": "device-001", "clientId": "client-abc"]])
        #expect(page.items.count == 1)
    }

    // UTS: rest/unit/RSH1c1/list-with-limit-param-2
    @Test func `the limit of the list of subscriptions is a parameter`() async throws {
        let http = MockHTTP(answering: MockResponse(200, [Self.ofDevice]))

        _ = try await subscriptions(http).list(limit: 5)

        #expect(http.requests.map(\.query) == [["limit": "5"]])
    }

    // UTS: rest/unit/RSH1c2/list-channels-paginated-0
    @Test func `the channels with subscriptions are listed by their names`() async throws {
        let http = MockHTTP(answering: MockResponse(200, ["channel-1", "channel-2", "channel-3"]))

        let page: PaginatedResult<String> = try await subscriptions(http).listChannels()

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/push/channels"])
        #expect(page.items == ["channel-1", "channel-2", "channel-3"])
    }

    // UTS: rest/unit/RSH1c2/list-channels-with-limit-1
    @Test func `the list of channels has a limit and pages`() async throws {
        let http = MockHTTP()
        http.queue(
            MockResponse(
                200, ["channel-1"], headers: ["Link": #"</push/channels?limit=1&cursor=2>; rel="next""#]),
            MockResponse(200, ["channel-2"]))

        let page = try await subscriptions(http).listChannels(limit: 1)

        #expect(http.requests.first?.query["limit"] == "1")
        #expect(page.items == ["channel-1"])
        #expect(try await page.next()?.items == ["channel-2"])
    }

    // UTS: rest/unit/RSH1c3/save-post-subscription-0
    @Test func `save subscribes a device to a channel`() async throws {
        let http = MockHTTP(answering: MockResponse(200, Self.ofDevice))

        let saved = try await subscriptions(http).save(
            PushChannelSubscription(channel: "my-channel", deviceId: "device-001"))

        #expect(http.requests.map(\.method) == ["POST"])
        #expect(http.requests.map(\.path) == ["/push/channelSubscriptions"])
        #expect(try http.requests.first?.decodedBody() == Self.ofDevice)
        #expect(saved == PushChannelSubscription(channel: "my-channel", deviceId: "device-001"))
    }

    // UTS: rest/unit/RSH1c3/save-updates-existing-1
    @Test func `a subscription can be saved again`() async throws {
        let http = MockHTTP(answering: MockResponse(200, Self.ofClient))
        let subscription = PushChannelSubscription(channel: "my-channel", clientId: "client-abc")

        let first = try await subscriptions(http).save(subscription)
        let second = try await subscriptions(http).save(subscription)

        #expect([first, second].map(\.channel) == ["my-channel", "my-channel"])
        #expect(http.requests.count == 2)
    }

    // UTS: rest/unit/RSH1c3/save-error-propagated-2
    @Test func `an error that saving a subscription meets has the service's code and status`() async {
        let error: WireValue = ["code": 40000, "statusCode": 400, "message": "Invalid subscription"]
        let http = MockHTTP(answering: MockResponse(400, ["error": error]))

        let thrown = await #expect(throws: AblyError.self) {
            try await subscriptions(http).save(PushChannelSubscription(channel: "my-channel", deviceId: "device-001"))
        }

        #expect(thrown?.code.rawValue == 40000)
        #expect(thrown?.statusCode == 400)
    }

    // UTS: rest/unit/RSH1c4/remove-delete-clientid-0
    // UTS: rest/unit/RSH1c4/remove-delete-deviceid-1
    // UTS: rest/unit/RSH1c4/remove-nonexistent-succeeds-2
    @Test(arguments: [
        PushChannelSubscription(channel: "my-channel", clientId: "client-abc"),
        PushChannelSubscription(channel: "my-channel", deviceId: "device-001"),
    ])
    func `remove ends the subscription of a client or a device, or does nothing without it`(
        subscription: PushChannelSubscription
    ) async throws {
        let http = MockHTTP(answering: MockResponse(204))

        try await subscriptions(http).remove(subscription)

        #expect(http.requests.map(\.method) == ["DELETE"])
        #expect(http.requests.map(\.path) == ["/push/channelSubscriptions"])
        #expect(http.requests.first?.query["channel"] == "my-channel")
        #expect(http.requests.first?.query["clientId"] == subscription.clientId)
        #expect(http.requests.first?.query["deviceId"] == subscription.deviceId)
    }

    // UTS: rest/unit/RSH1c5/remove-where-clientid-0
    // UTS: rest/unit/RSH1c5/remove-where-deviceid-1
    // UTS: rest/unit/RSH1c5/remove-where-no-match-succeeds-2
    @Test(arguments: [("device-001", nil), (nil, "client-abc")] as [(String?, String?)])
    func `subscriptions can be removed by device or client, whether there are any or not`(
        deviceId: String?, clientId: String?
    ) async throws {
        let http = MockHTTP(answering: MockResponse(204))

        try await subscriptions(http).removeWhere(deviceId: deviceId, clientId: clientId)

        #expect(http.requests.map(\.method) == ["DELETE"])
        #expect(http.requests.map(\.path) == ["/push/channelSubscriptions"])
        #expect(http.requests.first?.query["deviceId"] == deviceId)
        #expect(http.requests.first?.query["clientId"] == clientId)
    }

    @Test func `subscriptions of the client's own device are made and ended with its credentials`() async throws {
        let http = MockHTTP(onRequest: { request in
            request.method == "DELETE" ? MockResponse(204) : MockResponse(200, Self.ofDevice)
        })
        let rest = AblyRest(http) { $0.device = LocalDevice(id: "device-001", deviceSecret: "secret") }
        let own = PushChannelSubscription(channel: "my-channel", deviceId: "device-001")
        let other = PushChannelSubscription(channel: "my-channel", deviceId: "device-002")

        try await rest.push.admin.channelSubscriptions.save(own)
        try await rest.push.admin.channelSubscriptions.remove(own)
        try await rest.push.admin.channelSubscriptions.remove(other)

        #expect(http.requests.map { $0.header("X-Ably-DeviceSecret") } == ["secret", "secret", nil])
    }
}
