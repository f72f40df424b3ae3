import AblyPubSub
import Testing

@Suite struct PushSubscriptionsIntegrationTests {
    private static let app = Task { try await Sandbox.create() }

    private let sandbox: Sandbox
    private let admin: PushAdmin
    private let channel = Sandbox.unique("pushenabled:test")
    private let clientId = Sandbox.unique("client")
    private var subscriptions: PushChannelSubscriptions { admin.channelSubscriptions }

    init() async throws {
        sandbox = try await Self.app.value
        admin = sandbox.rest().push.admin
    }

    /// Registers a device.
    private func register(_ id: String) async throws {
        let recipient = PushRecipient(transportType: .apns, deviceToken: "test-token")
        try await admin.deviceRegistrations.save(
            DeviceDetails(id: id, formFactor: .phone, platform: .ios, push: DevicePush(recipient: recipient)))
    }

    /// Registers a device as the device itself does.
    ///
    /// - Returns: The token that it gets.
    private func registerItself(_ id: String) async throws -> String {
        let response = try await sandbox.rest().request(
            method: "POST", path: "/push/deviceRegistrations",
            body: [
                "id": .string(id), "platform": "ios", "formFactor": "phone", "deviceSecret": "secret",
                "push": ["recipient": ["transportType": "apns", "deviceToken": "test-token"]],
            ])
        return try #require(response.items.first?["deviceIdentityToken"]?["token"]?.stringValue)
    }

    // UTS: rest/integration/RSH1c3/save-and-list-subscriptions-0
    @Test func `the subscription of a device is in the list of its channel`() async throws {
        let deviceId = Sandbox.unique("device")
        try await register(deviceId)

        let saved = try await subscriptions.save(PushChannelSubscription(channel: channel, deviceId: deviceId))

        #expect(saved == PushChannelSubscription(channel: channel, deviceId: deviceId))
        let page = try await subscriptions.list(channel: channel)
        #expect(page.items.filter { $0.deviceId == deviceId }.map(\.channel) == [channel])
    }

    // UTS: rest/integration/RSH1c3/save-subscription-clientid-1
    @Test func `a client can be subscribed without a device`() async throws {
        let saved = try await subscriptions.save(PushChannelSubscription(channel: channel, clientId: clientId))

        #expect(saved.channel == channel)
        #expect(saved.clientId == clientId)
    }

    // UTS: rest/integration/RSH1c2/list-channels-with-subscriptions-0
    @Test func `a channel with a subscription is in the list of channels`() async throws {
        try await subscriptions.save(PushChannelSubscription(channel: channel, clientId: clientId))

        var channels: [String] = []
        for try await name in try await subscriptions.listChannels().allItems { channels.append(name) }

        #expect(channels.contains(channel))
    }

    // UTS: rest/integration/RSH1c4/remove-channel-subscription-0
    @Test func `a subscription that was removed is not in the list`() async throws {
        let subscription = PushChannelSubscription(channel: channel, clientId: clientId)
        try await subscriptions.save(subscription)
        #expect(try await subscriptions.list(channel: channel, clientId: clientId).items.count == 1)

        try await subscriptions.remove(subscription)

        #expect(try await subscriptions.list(channel: channel, clientId: clientId).items.isEmpty)
    }

    // UTS: rest/integration/RSH1c4/remove-nonexistent-subscription-1
    @Test func `removing a subscription that does not exist succeeds`() async throws {
        try await subscriptions.remove(PushChannelSubscription(channel: channel, clientId: "nonexistent-client"))
    }

    // UTS: rest/integration/RSH1c5/remove-where-subscriptions-0
    @Test func `all subscriptions of a client can be removed at once`() async throws {
        for number in 1...2 {
            try await subscriptions.save(PushChannelSubscription(channel: "\(channel)-\(number)", clientId: clientId))
        }
        #expect(try await subscriptions.list(clientId: clientId).items.count == 2)

        try await subscriptions.removeWhere(clientId: clientId)

        #expect(try await subscriptions.list(clientId: clientId).items.isEmpty)
    }

    // UTS: rest/integration/RSH7a/subscribe-unsubscribe-device-0 (RSH8c: the token is that of the registration)
    @Test func `a device subscribes itself to a channel, and ends its subscription`() async throws {
        let deviceId = Sandbox.unique("device")
        let device = LocalDevice(id: deviceId, deviceIdentityToken: try await registerItself(deviceId))
        let push = sandbox.rest { $0.device = device }.channels[channel].push

        try await push.subscribeDevice()
        #expect(try await subscriptions.list(channel: channel, deviceId: deviceId).items.map(\.channel) == [channel])
        try await push.unsubscribeDevice()

        #expect(try await subscriptions.list(channel: channel, deviceId: deviceId).items.isEmpty)
    }

    // UTS: rest/integration/RSH7b/subscribe-unsubscribe-client-0
    @Test func `a client subscribes itself to a channel, and ends its subscription`() async throws {
        let device = LocalDevice(
            id: Sandbox.unique("device"), clientId: clientId, deviceIdentityToken: "test-device-identity-token")
        let push = sandbox.rest { $0.device = device }.channels[channel].push

        try await push.subscribeClient()
        #expect(try await subscriptions.list(channel: channel, clientId: clientId).items.map(\.channel) == [channel])
        try await push.unsubscribeClient()

        #expect(try await subscriptions.list(channel: channel, clientId: clientId).items.isEmpty)
    }
}
