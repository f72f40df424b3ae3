import AblyPubSub
import Testing

@Suite struct PushChannelTests {
    private static let device = LocalDevice(
        id: "test-device-001", clientId: "test-client", deviceIdentityToken: "test-device-identity-token")

    /// The push notifications of a channel, for a client that acts for a device.
    private func push(_ http: MockHTTP, _ device: LocalDevice? = device) -> PushChannel {
        AblyRest(http) { $0.device = device }.channels["my-channel"].push
    }

    private var unregistered: LocalDevice { LocalDevice(id: "test-device-001", clientId: "test-client") }
    private var anonymous: LocalDevice {
        LocalDevice(id: "test-device-001", deviceIdentityToken: "test-device-identity-token")
    }

    // UTS: rest/unit/RSH7a2/subscribe-device-post-0
    @Test func `a device is subscribed with its id and its token`() async throws {
        let subscription: WireValue = ["channel": "my-channel", "deviceId": "test-device-001"]
        let http = MockHTTP(answering: MockResponse(200, subscription))

        try await push(http).subscribeDevice()

        let request = try #require(http.requests.first)
        #expect(http.requests.count == 1)
        #expect(request.method == "POST")
        #expect(request.path == "/push/channelSubscriptions")
        #expect(try request.decodedBody() == subscription)
        #expect(request.header("X-Ably-DeviceToken") == "test-device-identity-token")
    }

    // UTS: rest/unit/RSH7a1/subscribe-device-no-token-fails-0
    // UTS: rest/unit/RSH7c1/unsubscribe-device-no-token-fails-0
    @Test func `a device that is not registered can neither subscribe nor end a subscription`() async {
        let http = MockHTTP(answering: MockResponse(204))
        let push = push(http, unregistered)

        let errors = [
            await #expect(throws: AblyError.self) { try await push.subscribeDevice() },
            await #expect(throws: AblyError.self) { try await push.unsubscribeDevice() },
        ]

        for error in errors {
            #expect(error?.code == .invalidCredential)
            #expect(error?.message.contains("deviceIdentityToken") == true)
        }
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSH7b2/subscribe-client-post-0
    @Test func `a client is subscribed with its client id`() async throws {
        let subscription: WireValue = ["channel": "my-channel", "clientId": "test-client"]
        let http = MockHTTP(answering: MockResponse(200, subscription))

        try await push(http).subscribeClient()

        let request = try #require(http.requests.first)
        #expect(http.requests.count == 1)
        #expect(request.method == "POST")
        #expect(request.path == "/push/channelSubscriptions")
        #expect(try request.decodedBody() == subscription)
    }

    // UTS: rest/unit/RSH7b1/subscribe-client-no-clientid-fails-0
    // UTS: rest/unit/RSH7d1/unsubscribe-client-no-clientid-fails-0
    @Test func `a client without a client id can neither subscribe nor end a subscription`() async {
        let http = MockHTTP(answering: MockResponse(204))
        let push = push(http, anonymous)

        let errors = [
            await #expect(throws: AblyError.self) { try await push.subscribeClient() },
            await #expect(throws: AblyError.self) { try await push.unsubscribeClient() },
        ]

        for error in errors {
            #expect(error?.code == .invalidClientId)
            #expect(error?.message.contains("clientId") == true)
        }
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSH7c2/unsubscribe-device-delete-0
    @Test func `the subscription of a device is ended with its id and its token`() async throws {
        let http = MockHTTP(answering: MockResponse(204))

        try await push(http).unsubscribeDevice()

        let request = try #require(http.requests.first)
        #expect(http.requests.count == 1)
        #expect(request.method == "DELETE")
        #expect(request.path == "/push/channelSubscriptions")
        #expect(request.query == ["channel": "my-channel", "deviceId": "test-device-001"])
        #expect(request.header("X-Ably-DeviceToken") == "test-device-identity-token")
    }

    // UTS: rest/unit/RSH7d2/unsubscribe-client-delete-0
    @Test func `the subscription of a client is ended with its client id`() async throws {
        let http = MockHTTP(answering: MockResponse(204))

        try await push(http).unsubscribeClient()

        let request = try #require(http.requests.first)
        #expect(http.requests.count == 1)
        #expect(request.method == "DELETE")
        #expect(request.path == "/push/channelSubscriptions")
        #expect(request.query == ["channel": "my-channel", "clientId": "test-client"])
    }

    // UTS: rest/unit/RSH7e/list-subscriptions-with-filters-0
    @Test func `the subscriptions of the device and of its client are listed`() async throws {
        let http = MockHTTP(
            answering: MockResponse(
                200,
                [
                    ["channel": "my-channel", "deviceId": "test-device-001"],
                    ["channel": "my-channel", "clientId": "test-client"],
                ]))

        let page: PaginatedResult<PushChannelSubscription> = try await push(http).listSubscriptions(limit: 10)

        #expect(http.requests.map(\.method) == ["GET"])
        #expect(http.requests.map(\.path) == ["/push/channelSubscriptions"])
        #expect(
            http.requests.first?.query == [
                "channel": "my-channel", "deviceId": "test-device-001", "clientId": "test-client",
                "concatFilters": "true", "limit": "10",
            ])
        #expect(page.items.map(\.channel) == ["my-channel", "my-channel"])
        #expect(page.items.map(\.deviceId) == ["test-device-001", nil])
        #expect(page.items.map(\.clientId) == [nil, "test-client"])
    }

    // UTS: rest/unit/RSH7e/list-subscriptions-omits-clientid-1
    @Test func `without a client id, the subscriptions of the device alone are listed`() async throws {
        let http = MockHTTP(
            answering: MockResponse(200, [["channel": "my-channel", "deviceId": "test-device-001"]]))

        let page = try await push(http, anonymous).listSubscriptions()

        #expect(
            http.requests.first?.query == [
                "channel": "my-channel", "deviceId": "test-device-001", "concatFilters": "true",
            ])
        #expect(page.items.count == 1)
    }

    @Test func `a device without a client id of its own has that of the client`() async throws {
        let http = MockHTTP(answering: MockResponse(204))
        let rest = AblyRest(http) { options in
            options.device = anonymous
            options.clientId = "client-of-options"
        }

        try await rest.channels["my-channel"].push.unsubscribeClient()

        #expect(http.requests.first?.query["clientId"] == "client-of-options")
    }
}
