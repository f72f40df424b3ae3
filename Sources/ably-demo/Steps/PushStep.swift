import AblyLocal
import AblyPlatform

/// A device registered for push, subscribed to a channel, notified, and removed.
struct PushStep: Step {
    let title = "Register a push device, subscribe it to a channel, notify it"
    let needs: String? = "the capability push-admin and a namespace \"push\" with push enabled"

    func run(_ scene: Scene, _ console: Console) async throws -> String {
        let device = "ably-demo-\(scene.suffix)"
        let channel = "push:ably-demo-\(scene.suffix)"
        do {
            try await show(device: device, channel: channel, scene, console)
        } catch {
            // Clean up in any case; the first error is the one to report.
            try? await scene.ably.push.unregisterPushDevice(deviceId: device)
            throw error
        }
        console.call("try await ably.push.unregisterPushDevice(deviceId: \"\(device)\")")
        try await scene.ably.push.unregisterPushDevice(deviceId: device)
        do {
            _ = try await scene.ably.push.getPushDeviceDetails(deviceId: device)
            throw Unexpected("the device is still registered")
        } catch let error as ApiError where error.status == 404 {
            console.result("the device is gone: status 404")
        }
        return "registered, subscribed, and cleaned up"
    }

    private func show(device: String, channel: String, _ scene: Scene, _ console: Console) async throws {
        console.call("try await ably.push.registerPushDevice(id: \"\(device)\", platform: .android, …)")
        let details = try await scene.ably.push.registerPushDevice(
            id: device, clientId: "ada", formFactor: .phone, platform: .android,
            push: DevicePush(recipient: PushRecipient(transportType: .fcm, registrationToken: "not-a-real-device")))
        console.result("\(details.id ?? "–"), state \(details.push?.state?.rawValue ?? "unknown")")
        try expect(details.id == device, "the registered device is \(details.id ?? "missing")")

        console.call("try await ably.push.subscribePushDeviceToChannel(channel: \"\(channel)\", deviceId: …)")
        _ = try await scene.ably.push.subscribePushDeviceToChannel(channel: channel, deviceId: device)
        let subscriptions = try await scene.ably.push.getPushSubscriptionsOnChannels(channel: channel)
        console.result("subscribed: \(subscriptions.compactMap(\.deviceId))")
        try expect(subscriptions.contains { $0.deviceId == device }, "the subscription is not listed")

        guard let service = scene.service else { return }
        console.call("try await ably.publishing.publishMessagesToChannel(channelId: …, extras: Extras(push: …))")
        let payload = PushPayload(notification: PushNotification(title: "Hello", body: "from the demo"))
        _ = try await scene.ably.publishing.publishMessagesToChannel(
            channelId: channel, name: "alert", extras: Extras(push: payload))
        let delivered = await service.deliveredPushes.filter { $0.deviceId == device }
        console.result("delivered to \(delivered.compactMap(\.deviceId)): \(delivered.last?.payload ?? .null)")
        try expect(delivered.count == 1, "\(delivered.count) notifications were delivered, not one")
    }
}
