import Testing

@testable import AblyPlatform

/// An operation called with one string in every part of path and query that accepts any string, and another one in its
/// header field.
struct TextArguments: Sendable, CustomTestStringConvertible {
    typealias Call = @Sendable (_ ably: Ably, _ text: String, _ header: String?) async throws(ApiError) -> any Sendable

    /// The operation's id.
    let operation: String
    /// The query parameters that contain the string, by their names on the wire.
    let query: Set<String>
    let call: Call

    var testDescription: String { operation }

    init(_ operation: String, query: Set<String> = [], _ call: @escaping Call) {
        self.operation = operation
        self.query = query
        self.call = call
    }

    /// Every operation of the OpenAPI document.
    static let all = channels + messages + push + others

    private static let channels: [TextArguments] = [
        Self("getMessagesByChannel", query: ["fromSerial"]) { ably, text, version async throws(ApiError) in
            try await ably.history.getMessagesByChannel(channelId: text, version: version, fromSerial: text)
        },
        Self("getPresenceHistoryOfChannel", query: ["fromSerial"]) { ably, text, version async throws(ApiError) in
            try await ably.history.getPresenceHistoryOfChannel(channelId: text, version: version, fromSerial: text)
        },
        Self("publishMessagesToChannel") { ably, text, version async throws(ApiError) in
            try await ably.publishing.publishMessagesToChannel(channelId: text, name: text, version: version)
        },
        Self("getPresenceOfChannel", query: ["clientId", "connectionId"]) {
            ably, text, version async throws(ApiError) in
            try await ably.status.getPresenceOfChannel(
                channelId: text, version: version, clientId: text, connectionId: text)
        },
        Self("getMetadataOfChannel") { ably, text, version async throws(ApiError) in
            try await ably.status.getMetadataOfChannel(channelId: text, version: version)
        },
        Self("getMetadataOfAllChannels", query: ["prefix"]) { ably, text, version async throws(ApiError) in
            try await ably.status.getMetadataOfAllChannels(version: version, prefix: text)
        },
        Self("publishMessagesToChannels") { ably, text, version async throws(ApiError) in
            try await ably.batch.publishMessagesToChannels(channels: [text], messages: [Message()], version: version)
        },
        Self("getPresenceOfChannels", query: ["channels"]) { ably, text, version async throws(ApiError) in
            try await ably.batch.getPresenceOfChannels(channels: [text], version: version)
        },
    ]

    private static let messages: [TextArguments] = [
        Self("getMessage") { ably, text, version async throws(ApiError) in
            try await ably.messages.getMessage(channelId: text, serial: text, version: version)
        },
        Self("updateMessage") { ably, text, version async throws(ApiError) in
            try await ably.messages.updateMessage(channelId: text, serial: text, action: .update, version: version)
        },
        Self("getMessageVersions") { ably, text, version async throws(ApiError) in
            try await ably.messages.getMessageVersions(channelId: text, serial: text, version: version)
        },
        Self("getAnnotations") { ably, text, version async throws(ApiError) in
            try await ably.annotations.getAnnotations(channelId: text, serial: text, version: version)
        },
        Self("publishAnnotations") { ably, text, version async throws(ApiError) in
            try await ably.annotations.publishAnnotations(channelId: text, serial: text, body: [], version: version)
        },
    ]

    private static let push: [TextArguments] = [
        Self("getRegisteredPushDevices", query: ["deviceId", "clientId"]) {
            ably, text, version async throws(ApiError) in
            try await ably.push.getRegisteredPushDevices(version: version, deviceId: text, clientId: text)
        },
        Self("registerPushDevice") { ably, text, version async throws(ApiError) in
            try await ably.push.registerPushDevice(id: text, version: version)
        },
        Self("unregisterAllPushDevices", query: ["deviceId", "clientId"]) {
            ably, text, version async throws(ApiError) in
            try await ably.push.unregisterAllPushDevices(version: version, deviceId: text, clientId: text)
        },
        Self("getPushDeviceDetails") { ably, text, version async throws(ApiError) in
            try await ably.push.getPushDeviceDetails(deviceId: text, version: version)
        },
        Self("putPushDeviceDetails") { ably, text, version async throws(ApiError) in
            try await ably.push.putPushDeviceDetails(deviceId: text, version: version)
        },
        Self("patchPushDeviceDetails") { ably, text, version async throws(ApiError) in
            try await ably.push.patchPushDeviceDetails(deviceId: text, version: version)
        },
        Self("unregisterPushDevice") { ably, text, version async throws(ApiError) in
            try await ably.push.unregisterPushDevice(deviceId: text, version: version)
        },
        Self("updatePushDeviceDetails") { ably, text, version async throws(ApiError) in
            try await ably.push.updatePushDeviceDetails(deviceId: text, version: version)
        },
        Self("getPushSubscriptionsOnChannels", query: ["channel", "deviceId", "clientId"]) {
            ably, text, version async throws(ApiError) in
            try await ably.push.getPushSubscriptionsOnChannels(
                version: version, channel: text, deviceId: text, clientId: text)
        },
        Self("subscribePushDeviceToChannel") { ably, text, version async throws(ApiError) in
            try await ably.push.subscribePushDeviceToChannel(channel: text, version: version)
        },
        Self("deletePushDeviceDetails", query: ["channel", "deviceId", "clientId"]) {
            ably, text, version async throws(ApiError) in
            try await ably.push.deletePushDeviceDetails(version: version, channel: text, deviceId: text, clientId: text)
        },
        Self("getChannelsWithPushSubscribers") { ably, _, version async throws(ApiError) in
            try await ably.push.getChannelsWithPushSubscribers(version: version)
        },
        Self("publishPushNotificationToDevices") { ably, text, version async throws(ApiError) in
            try await ably.push.publishPushNotificationToDevices(
                recipient: PushRecipient(deviceId: text), version: version)
        },
        Self("publishPushNotificationBatch") { ably, _, version async throws(ApiError) in
            try await ably.push.publishPushNotificationBatch(body: [], version: version)
        },
    ]

    private static let others: [TextArguments] = [
        Self("requestAccessToken") { ably, text, version async throws(ApiError) in
            try await ably.authentication.requestAccessToken(keyName: text, timestamp: 1, version: version)
        },
        Self("revokeTokens") { ably, text, version async throws(ApiError) in
            try await ably.authentication.revokeTokens(keyName: text, targets: [text], version: version)
        },
        Self("getStats") { ably, _, version async throws(ApiError) in try await ably.stats.getStats(version: version) },
        Self("getTime") { ably, _, version async throws(ApiError) in try await ably.stats.getTime(version: version) },
    ]
}
