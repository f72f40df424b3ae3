import AblyPubSub
import Testing

@Suite struct PushDevicesIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox
    private let admin: PushAdmin
    private var devices: PushDeviceRegistrations { admin.deviceRegistrations }

    init() async throws {
        sandbox = try await Self.app.value
        admin = sandbox.rest().push.admin
    }

    private func phone(_ id: String, clientId: String? = nil, deviceToken: String = "test-token") -> DeviceDetails {
        DeviceDetails(
            id: id, clientId: clientId, formFactor: .phone, platform: .ios,
            push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: deviceToken)))
    }

    // UTS: rest/integration/RSH1a/push-publish-clientid-0
    @Test func `a notification can be sent to all devices of a client`() async throws {
        let payload = PushPayload(notification: PushNotification(title: "Integration Test", body: "Hello"))

        try await admin.publish(recipient: PushRecipient(clientId: "test-client-push"), payload: payload)
    }

    // UTS: rest/integration/RSH1a/push-publish-invalid-recipient-1
    @Test func `a notification to nobody is an error`() async {
        let payload = PushPayload(notification: PushNotification(title: "Test"))

        let error = await #expect(throws: AblyError.self) {
            try await admin.publish(recipient: PushRecipient(), payload: payload)
        }

        #expect(error?.code == .badRequest)
    }

    // UTS: rest/integration/RSH1b3/save-and-get-device-0
    @Test func `a device that is registered can be read`() async throws {
        let id = Sandbox.unique("device")

        let saved = try await devices.save(phone(id))
        let read = try await devices.get(id)

        #expect(saved.id == id)
        #expect(saved.platform == .ios)
        #expect(saved.formFactor == .phone)
        #expect(saved.push?.recipient?.transportType == .apns)
        #expect(read.id == id)
        #expect(read.platform == .ios)
    }

    // UTS: rest/integration/RSH1b3/update-device-registration-1
    @Test func `registering a device again replaces its registration`() async throws {
        let id = Sandbox.unique("device")
        try await devices.save(phone(id, deviceToken: "token-v1"))

        let updated = try await devices.save(phone(id, deviceToken: "token-v2"))

        #expect(updated.id == id)
        #expect(updated.push?.recipient?.deviceToken == "token-v2")
        #expect(try await devices.get(id).push?.recipient?.deviceToken == "token-v2")
    }

    // UTS: rest/integration/RSH1b1/get-unknown-device-error-0
    @Test func `a device that is not registered is not found`() async {
        let error = await #expect(throws: AblyError.self) { try await devices.get(Sandbox.unique("nonexistent")) }

        #expect(error?.statusCode == 404)
    }

    // UTS: rest/integration/RSH1b2/list-devices-filtered-0
    @Test func `the list of devices can be limited to one`() async throws {
        let id = Sandbox.unique("device")
        let recipient = PushRecipient(transportType: .gcm, registrationToken: "test-token")
        try await devices.save(phone(Sandbox.unique("device")))
        try await devices.save(
            DeviceDetails(
                id: id, formFactor: .tablet, platform: .android, push: DevicePush(recipient: recipient)))

        let page = try await devices.list(deviceId: id)

        #expect(page.items.map(\.id) == [id])
        #expect(page.items.map(\.platform) == [.android])
    }

    // UTS: rest/integration/RSH1b2/list-devices-pagination-1
    @Test func `a limit divides the devices of a client into pages`() async throws {
        let clientId = Sandbox.unique("client")
        for _ in 1...3 { try await devices.save(phone(Sandbox.unique("device"), clientId: clientId)) }

        let page = try await devices.list(clientId: clientId, limit: 2)

        #expect(page.items.count == 2)
        #expect(page.hasNext)
        #expect(try await page.next()?.items.count == 1)
    }

    // UTS: rest/integration/RSH1b4/remove-device-0
    @Test func `a device that was removed is not found`() async throws {
        let id = Sandbox.unique("device")
        try await devices.save(phone(id))

        try await devices.remove(id)

        let error = await #expect(throws: AblyError.self) { try await devices.get(id) }
        #expect(error?.statusCode == 404)
    }

    // UTS: rest/integration/RSH1b4/remove-nonexistent-device-1
    @Test func `removing a device that is not registered succeeds`() async throws {
        try await devices.remove(Sandbox.unique("nonexistent"))
    }

    // UTS: rest/integration/RSH1b5/remove-where-clientid-0
    @Test func `all devices of a client can be removed at once`() async throws {
        let clientId = Sandbox.unique("client")
        for _ in 1...2 { try await devices.save(phone(Sandbox.unique("device"), clientId: clientId)) }

        try await devices.removeWhere(clientId: clientId)

        #expect(try await devices.list(clientId: clientId).items.isEmpty)
    }
}
