// swift-format-ignore-file
// Taken from the documentation by extract.py. Do not edit.

import AblyLocal
import AblyPlatform

enum ReferenceSamples {
    static let all: [Sample] = [
        Sample("docs/reference/AnnotationsApi.md, sample 1", .run(AnnotationsApi_1)),
        Sample("docs/reference/AnnotationsApi.md, sample 2", .run(AnnotationsApi_2)),
        Sample("docs/reference/AuthenticationApi.md, sample 1", .run(AuthenticationApi_1)),
        Sample("docs/reference/AuthenticationApi.md, sample 2", .run(AuthenticationApi_2)),
        Sample("docs/reference/BatchApi.md, sample 1", .run(BatchApi_1)),
        Sample("docs/reference/BatchApi.md, sample 2", .run(BatchApi_2)),
        Sample("docs/reference/HistoryApi.md, sample 1", .run(HistoryApi_1)),
        Sample("docs/reference/HistoryApi.md, sample 2", .run(HistoryApi_2)),
        Sample("docs/reference/MessagesApi.md, sample 1", .run(MessagesApi_1)),
        Sample("docs/reference/MessagesApi.md, sample 2", .run(MessagesApi_2)),
        Sample("docs/reference/MessagesApi.md, sample 3", .run(MessagesApi_3)),
        Sample("docs/reference/PublishingApi.md, sample 1", .run(PublishingApi_1)),
        Sample("docs/reference/PushApi.md, sample 1", .run(PushApi_1)),
        Sample("docs/reference/PushApi.md, sample 2", .run(PushApi_2)),
        Sample("docs/reference/PushApi.md, sample 3", .run(PushApi_3)),
        Sample("docs/reference/PushApi.md, sample 4", .run(PushApi_4)),
        Sample("docs/reference/PushApi.md, sample 5", .run(PushApi_5)),
        Sample("docs/reference/PushApi.md, sample 6", .run(PushApi_6)),
        Sample("docs/reference/PushApi.md, sample 7", .run(PushApi_7)),
        Sample("docs/reference/PushApi.md, sample 8", .run(PushApi_8)),
        Sample("docs/reference/PushApi.md, sample 9", .run(PushApi_9)),
        Sample("docs/reference/PushApi.md, sample 10", .run(PushApi_10)),
        Sample("docs/reference/PushApi.md, sample 11", .run(PushApi_11)),
        Sample("docs/reference/PushApi.md, sample 12", .run(PushApi_12)),
        Sample("docs/reference/PushApi.md, sample 13", .run(PushApi_13)),
        Sample("docs/reference/PushApi.md, sample 14", .run(PushApi_14)),
        Sample("docs/reference/StatsApi.md, sample 1", .run(StatsApi_1)),
        Sample("docs/reference/StatsApi.md, sample 2", .run(StatsApi_2)),
        Sample("docs/reference/StatusApi.md, sample 1", .run(StatusApi_1)),
        Sample("docs/reference/StatusApi.md, sample 2", .run(StatusApi_2)),
        Sample("docs/reference/StatusApi.md, sample 3", .run(StatusApi_3)),
    ]

    static func AnnotationsApi_1(ably: Ably, service: LocalService) async throws {
        let items = try await ably.annotations.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000")
        let response = try await ably.annotations.raw.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000")  // response.status, .headers, .roundTripTime
        for try await item in ably.annotations.pages.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000").items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func AnnotationsApi_2(ably: Ably, service: LocalService) async throws {
        try await ably.annotations.publishAnnotations(channelId: "orders", serial: "01767225600000-000@site:000", body: [Annotation(type: "type")])
        let response = try await ably.annotations.raw.publishAnnotations(channelId: "orders", serial: "01767225600000-000@site:000", body: [Annotation(type: "type")])  // response.status, .headers, .roundTripTime
        _ = response
    }

    static func AuthenticationApi_1(ably: Ably, service: LocalService) async throws {
        let result = try await ably.authentication.requestAccessToken(keyName: "appId.keyId", timestamp: 1)
        let response = try await ably.authentication.raw.requestAccessToken(keyName: "appId.keyId", timestamp: 1)  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func AuthenticationApi_2(ably: Ably, service: LocalService) async throws {
        let result = try await ably.authentication.revokeTokens(keyName: "appId.keyId", targets: ["targets"])
        let response = try await ably.authentication.raw.revokeTokens(keyName: "appId.keyId", targets: ["targets"])  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func BatchApi_1(ably: Ably, service: LocalService) async throws {
        let result = try await ably.batch.publishMessagesToChannels(channels: ["channels"], messages: [Message()])
        let response = try await ably.batch.raw.publishMessagesToChannels(channels: ["channels"], messages: [Message()])  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func BatchApi_2(ably: Ably, service: LocalService) async throws {
        let result = try await ably.batch.getPresenceOfChannels(channels: ["channels"])
        let response = try await ably.batch.raw.getPresenceOfChannels(channels: ["channels"])  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func HistoryApi_1(ably: Ably, service: LocalService) async throws {
        let items = try await ably.history.getMessagesByChannel(channelId: "orders")
        let response = try await ably.history.raw.getMessagesByChannel(channelId: "orders")  // response.status, .headers, .roundTripTime
        for try await item in ably.history.pages.getMessagesByChannel(channelId: "orders").items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func HistoryApi_2(ably: Ably, service: LocalService) async throws {
        let items = try await ably.history.getPresenceHistoryOfChannel(channelId: "orders")
        let response = try await ably.history.raw.getPresenceHistoryOfChannel(channelId: "orders")  // response.status, .headers, .roundTripTime
        for try await item in ably.history.pages.getPresenceHistoryOfChannel(channelId: "orders").items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func MessagesApi_1(ably: Ably, service: LocalService) async throws {
        let result = try await ably.messages.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
        let response = try await ably.messages.raw.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func MessagesApi_2(ably: Ably, service: LocalService) async throws {
        let result = try await ably.messages.updateMessage(channelId: "orders", serial: "01767225600000-000@site:000", action: .create)
        let response = try await ably.messages.raw.updateMessage(channelId: "orders", serial: "01767225600000-000@site:000", action: .create)  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func MessagesApi_3(ably: Ably, service: LocalService) async throws {
        let items = try await ably.messages.getMessageVersions(channelId: "orders", serial: "01767225600000-000@site:000")
        let response = try await ably.messages.raw.getMessageVersions(channelId: "orders", serial: "01767225600000-000@site:000")  // response.status, .headers, .roundTripTime
        for try await item in ably.messages.pages.getMessageVersions(channelId: "orders", serial: "01767225600000-000@site:000").items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func PublishingApi_1(ably: Ably, service: LocalService) async throws {
        let result = try await ably.publishing.publishMessagesToChannel(channelId: "orders")
        let response = try await ably.publishing.raw.publishMessagesToChannel(channelId: "orders")  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func PushApi_1(ably: Ably, service: LocalService) async throws {
        let items = try await ably.push.getRegisteredPushDevices()
        let response = try await ably.push.raw.getRegisteredPushDevices()  // response.status, .headers, .roundTripTime
        for try await item in ably.push.pages.getRegisteredPushDevices().items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func PushApi_2(ably: Ably, service: LocalService) async throws {
        let result = try await ably.push.registerPushDevice()
        let response = try await ably.push.raw.registerPushDevice()  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func PushApi_3(ably: Ably, service: LocalService) async throws {
        try await ably.push.unregisterAllPushDevices()
        let response = try await ably.push.raw.unregisterAllPushDevices()  // response.status, .headers, .roundTripTime
        _ = response
    }

    static func PushApi_4(ably: Ably, service: LocalService) async throws {
        let result = try await ably.push.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
        let response = try await ably.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func PushApi_5(ably: Ably, service: LocalService) async throws {
        let result = try await ably.push.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
        let response = try await ably.push.raw.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func PushApi_6(ably: Ably, service: LocalService) async throws {
        let result = try await ably.push.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
        let response = try await ably.push.raw.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func PushApi_7(ably: Ably, service: LocalService) async throws {
        try await ably.push.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
        let response = try await ably.push.raw.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")  // response.status, .headers, .roundTripTime
        _ = response
    }

    static func PushApi_8(ably: Ably, service: LocalService) async throws {
        let result = try await ably.push.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
        let response = try await ably.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func PushApi_9(ably: Ably, service: LocalService) async throws {
        let items = try await ably.push.getPushSubscriptionsOnChannels()
        let response = try await ably.push.raw.getPushSubscriptionsOnChannels()  // response.status, .headers, .roundTripTime
        for try await item in ably.push.pages.getPushSubscriptionsOnChannels().items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func PushApi_10(ably: Ably, service: LocalService) async throws {
        let result = try await ably.push.subscribePushDeviceToChannel(channel: "channel")
        let response = try await ably.push.raw.subscribePushDeviceToChannel(channel: "channel")  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func PushApi_11(ably: Ably, service: LocalService) async throws {
        try await ably.push.deletePushDeviceDetails()
        let response = try await ably.push.raw.deletePushDeviceDetails()  // response.status, .headers, .roundTripTime
        _ = response
    }

    static func PushApi_12(ably: Ably, service: LocalService) async throws {
        let items = try await ably.push.getChannelsWithPushSubscribers()
        let response = try await ably.push.raw.getChannelsWithPushSubscribers()  // response.status, .headers, .roundTripTime
        for try await item in ably.push.pages.getChannelsWithPushSubscribers().items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func PushApi_13(ably: Ably, service: LocalService) async throws {
        try await ably.push.publishPushNotificationToDevices(recipient: PushRecipient())
        let response = try await ably.push.raw.publishPushNotificationToDevices(recipient: PushRecipient())  // response.status, .headers, .roundTripTime
        _ = response
    }

    static func PushApi_14(ably: Ably, service: LocalService) async throws {
        let items = try await ably.push.publishPushNotificationBatch(body: [PushBatchItem(recipient: .pushRecipient(PushRecipient()), payload: PushPayload())])
        let response = try await ably.push.raw.publishPushNotificationBatch(body: [PushBatchItem(recipient: .pushRecipient(PushRecipient()), payload: PushPayload())])  // response.status, .headers, .roundTripTime
        _ = items
        _ = response
    }

    static func StatsApi_1(ably: Ably, service: LocalService) async throws {
        let items = try await ably.stats.getStats()
        let response = try await ably.stats.raw.getStats()  // response.status, .headers, .roundTripTime
        for try await item in ably.stats.pages.getStats().items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func StatsApi_2(ably: Ably, service: LocalService) async throws {
        let items = try await ably.stats.getTime()
        let response = try await ably.stats.raw.getTime()  // response.status, .headers, .roundTripTime
        _ = items
        _ = response
    }

    static func StatusApi_1(ably: Ably, service: LocalService) async throws {
        let items = try await ably.status.getPresenceOfChannel(channelId: "orders")
        let response = try await ably.status.raw.getPresenceOfChannel(channelId: "orders")  // response.status, .headers, .roundTripTime
        for try await item in ably.status.pages.getPresenceOfChannel(channelId: "orders").items {
            print(item)
        }
        _ = items
        _ = response
    }

    static func StatusApi_2(ably: Ably, service: LocalService) async throws {
        let result = try await ably.status.getMetadataOfChannel(channelId: "orders")
        let response = try await ably.status.raw.getMetadataOfChannel(channelId: "orders")  // response.status, .headers, .roundTripTime
        _ = result
        _ = response
    }

    static func StatusApi_3(ably: Ably, service: LocalService) async throws {
        let items = try await ably.status.getMetadataOfAllChannels()
        let response = try await ably.status.raw.getMetadataOfAllChannels()  // response.status, .headers, .roundTripTime
        for try await item in ably.status.pages.getMetadataOfAllChannels().items {
            print(item)
        }
        _ = items
        _ = response
    }
}
