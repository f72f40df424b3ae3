import AblyPubSub
import Testing

@Suite struct PushPublishTests {
    private let http = MockHTTP(answering: MockResponse(201, [:]))
    private let notification = PushPayload(notification: PushNotification(title: "Test"))

    private var admin: PushAdmin { AblyRest(http).push.admin }

    /// The body of the only request.
    private func body() throws -> WireValue {
        try #require(http.requests.count == 1)
        return try http.requests[0].decodedBody()
    }

    // UTS: rest/unit/RSH1/push-admin-accessible-0
    @Test func `a client has the administration of devices and subscriptions`() {
        let push: Push = AblyRest(http).push
        let admin: PushAdmin = push.admin

        #expect(type(of: admin.deviceRegistrations) == PushDeviceRegistrations.self)
        #expect(type(of: admin.channelSubscriptions) == PushChannelSubscriptions.self)
    }

    // UTS: rest/unit/RSH1a/publish-post-push-publish-0
    @Test func `a notification is sent with its recipient in one body`() async throws {
        try await admin.publish(
            recipient: PushRecipient(transportType: .apns, deviceToken: "foo"),
            payload: PushPayload(notification: PushNotification(title: "Test", body: "Hello")))

        let body = try body()
        #expect(http.requests.map(\.method) == ["POST"])
        #expect(http.requests.map(\.path) == ["/push/publish"])
        #expect(body["recipient"] == ["transportType": "apns", "deviceToken": "foo"])
        #expect(body["notification"] == ["title": "Test", "body": "Hello"])
    }

    // UTS: rest/unit/RSH1a/publish-clientid-recipient-1
    @Test func `the recipient of a notification can be a client`() async throws {
        try await admin.publish(
            recipient: PushRecipient(clientId: "user-123"), payload: PushPayload(data: ["key": "value"]))

        let body = try body()
        #expect(body["recipient"] == ["clientId": "user-123"])
        #expect(body["data"] == ["key": "value"])
    }

    // UTS: rest/unit/RSH1a/publish-deviceid-recipient-2
    @Test func `the recipient of a notification can be a device`() async throws {
        try await admin.publish(
            recipient: PushRecipient(deviceId: "device-abc"),
            payload: PushPayload(notification: PushNotification(title: "Device Push")))

        let body = try body()
        #expect(body["recipient"] == ["deviceId": "device-abc"])
        #expect(body["notification"] == ["title": "Device Push"])
    }

    // UTS: rest/unit/RSH1a/rejects-empty-recipient-3
    @Test func `an empty recipient is rejected before anything is sent`() async {
        let error = await #expect(throws: AblyError.self) {
            try await admin.publish(recipient: PushRecipient(), payload: notification)
        }

        #expect(error?.code.rawValue == 40000)
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSH1a/rejects-empty-data-4
    @Test func `an empty payload is rejected before anything is sent`() async {
        let error = await #expect(throws: AblyError.self) {
            try await admin.publish(recipient: PushRecipient(clientId: "user-123"), payload: PushPayload())
        }

        #expect(error?.code.rawValue == 40000)
        #expect(http.requests.isEmpty)
    }

    // UTS: rest/unit/RSH1a/rejects-null-recipient-5 not applicable: the parameter is not optional

    // UTS: rest/unit/RSH1a/server-error-propagated-6
    @Test func `an error that publishing a notification meets has the service's code and status`() async {
        let error: WireValue = ["code": 40000, "statusCode": 400, "message": "Invalid recipient"]
        let http = MockHTTP(answering: MockResponse(400, ["error": error]))

        let thrown = await #expect(throws: AblyError.self) {
            try await AblyRest(http).push.admin.publish(
                recipient: PushRecipient(transportType: "invalid"), payload: notification)
        }

        #expect(thrown?.code.rawValue == 40000)
        #expect(thrown?.statusCode == 400)
    }
}
