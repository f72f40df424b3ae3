// swift-format-ignore-file
// Generated from the documentation by extract.py. Do not edit.

import AblyLocal
import AblyPlatform
import AblyPubSub

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

    static func AnnotationsApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.annotations.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000")
        let pages = ably.annotations.pages.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000")
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func AnnotationsApi_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        try await ably.annotations.publishAnnotations(
            channelId: "orders", serial: "01767225600000-000@site:000",
            body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")])
    }

    static func AuthenticationApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.authentication.requestAccessToken(
            keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
            capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", nonce: "8fK2qTzV5mXw1LbR",
            mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=")
        _ = result
    }

    static func AuthenticationApi_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.authentication.revokeTokens(
            keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000,
            allowReauthMargin: true)
        _ = result
    }

    static func BatchApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.batch.publishMessagesToChannels(
            channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])
        _ = result
    }

    static func BatchApi_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.batch.getPresenceOfChannels(channels: ["orders", "orders:archive"])
        _ = result
    }

    static func HistoryApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.history.getMessagesByChannel(channelId: "orders")
        let pages = ably.history.pages.getMessagesByChannel(channelId: "orders")
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func HistoryApi_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.history.getPresenceHistoryOfChannel(channelId: "orders")
        let pages = ably.history.pages.getPresenceHistoryOfChannel(channelId: "orders")
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func MessagesApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.messages.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
        _ = result
    }

    static func MessagesApi_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.messages.updateMessage(
            channelId: "orders", serial: "01767225600000-000@site:000", action: .update, data: "three soups for table four",
            bodyVersion: MessageOperation(description: "the guests asked for one more"))
        _ = result
    }

    static func MessagesApi_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.messages.getMessageVersions(channelId: "orders", serial: "01767225600000-000@site:000")
        let pages = ably.messages.pages.getMessageVersions(channelId: "orders", serial: "01767225600000-000@site:000")
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func PublishingApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.publishing.publishMessagesToChannel(
            channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four")
        _ = result
    }

    static func PushApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.push.getRegisteredPushDevices()
        let pages = ably.push.pages.getRegisteredPushDevices()
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func PushApi_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.push.registerPushDevice(
            id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
            push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
            deviceSecret: "q8fJ2vWn7LxS4dTb")
        _ = result
    }

    static func PushApi_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        try await ably.push.unregisterAllPushDevices(deviceId: "01KEJ7Q2Z4M9T8")
    }

    static func PushApi_4(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.push.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
        _ = result
    }

    static func PushApi_5(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.push.putPushDeviceDetails(
            deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
            push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")))
        _ = result
    }

    static func PushApi_6(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.push.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", metadata: ["language": "pt"])
        _ = result
    }

    static func PushApi_7(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        try await ably.push.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
    }

    static func PushApi_8(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.push.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
        _ = result
    }

    static func PushApi_9(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.push.getPushSubscriptionsOnChannels()
        let pages = ably.push.pages.getPushSubscriptionsOnChannels()
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func PushApi_10(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.push.subscribePushDeviceToChannel(channel: "push:orders", clientId: "waiter-2")
        _ = result
    }

    static func PushApi_11(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        try await ably.push.deletePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
    }

    static func PushApi_12(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.push.getChannelsWithPushSubscribers()
        let pages = ably.push.pages.getChannelsWithPushSubscribers()
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func PushApi_13(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        try await ably.push.publishPushNotificationToDevices(
            recipient: PushRecipient(clientId: "waiter-2"),
            notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"])
    }

    static func PushApi_14(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.push.publishPushNotificationBatch(
            body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))])
        _ = items
    }

    static func StatsApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.stats.getStats()
        let pages = ably.stats.pages.getStats()
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func StatsApi_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.stats.getTime()
        _ = items
    }

    static func StatusApi_1(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.status.getPresenceOfChannel(channelId: "orders")
        let pages = ably.status.pages.getPresenceOfChannel(channelId: "orders")
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }

    static func StatusApi_2(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let result = try await ably.status.getMetadataOfChannel(channelId: "orders")
        _ = result
    }

    static func StatusApi_3(ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService) async throws {
        let items = try await ably.status.getMetadataOfAllChannels()
        let pages = ably.status.pages.getMetadataOfAllChannels()
        for try await item in pages.items { print(item) }
        _ = items
        _ = pages
    }
}
