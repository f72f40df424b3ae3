// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 412a6bbf2797e6e90e86f9aa5da110fcaa66879836a7f3c2b781cda5e951df89

import AblyPlatform

extension OperationCall {
    /// Every operation in every variant.
    static let all: [OperationCall] = [
        authenticationApi,
        historyApi,
        publishingApi,
        pushApi,
        statsApi,
        statusApi,
        batchApi,
        messagesApi,
        annotationsApi,
    ].flatMap { $0 }

    private static let authenticationApi: [OperationCall] = [
        Self(
            "requestAccessToken", "async", status: 201,
            reply: replies["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.requestAccessToken(keyName: "appId.keyId", timestamp: 1)
            }
        ),
        Self(
            "requestAccessToken", "raw async", status: 201,
            reply: replies["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(keyName: "appId.keyId", timestamp: 1)
            }
        ),
        Self(
            "requestAccessToken", "undecoded async", status: 201,
            reply: replies["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    timestamp: 1,
                    format: .jsonp
                )
            }
        ),
        Self(
            "requestAccessToken", "blocking", status: 201,
            reply: replies["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.requestAccessToken(keyName: "appId.keyId", timestamp: 1)
            }
        ),
        Self(
            "requestAccessToken", "raw blocking", status: 201,
            reply: replies["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(keyName: "appId.keyId", timestamp: 1)
            }
        ),
        Self(
            "requestAccessToken", "undecoded blocking", status: 201,
            reply: replies["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    timestamp: 1,
                    format: .jsonp
                )
            }
        ),
        Self(
            "requestAccessToken", "async with a typed body", status: 201,
            reply: replies["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "keyName", timestamp: 1)
                )
            }
        ),
        Self(
            "requestAccessToken", "raw async with a typed body", status: 201,
            reply: replies["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "keyName", timestamp: 1)
                )
            }
        ),
        Self(
            "requestAccessToken", "undecoded async with a typed body", status: 201,
            reply: replies["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "keyName", timestamp: 1),
                    format: .jsonp
                )
            }
        ),
        Self(
            "requestAccessToken", "blocking with a typed body", status: 201,
            reply: replies["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "keyName", timestamp: 1)
                )
            }
        ),
        Self(
            "requestAccessToken", "raw blocking with a typed body", status: 201,
            reply: replies["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "keyName", timestamp: 1)
                )
            }
        ),
        Self(
            "requestAccessToken", "undecoded blocking with a typed body", status: 201,
            reply: replies["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "keyName", timestamp: 1),
                    format: .jsonp
                )
            }
        ),
        Self(
            "revokeTokens", "async", status: 201,
            reply: replies["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.revokeTokens(keyName: "appId.keyId", targets: ["targets"])
            }
        ),
        Self(
            "revokeTokens", "raw async", status: 201,
            reply: replies["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(keyName: "appId.keyId", targets: ["targets"])
            }
        ),
        Self(
            "revokeTokens", "undecoded async", status: 201,
            reply: replies["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    targets: ["targets"],
                    format: .jsonp
                )
            }
        ),
        Self(
            "revokeTokens", "blocking", status: 201,
            reply: replies["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.revokeTokens(keyName: "appId.keyId", targets: ["targets"])
            }
        ),
        Self(
            "revokeTokens", "raw blocking", status: 201,
            reply: replies["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(keyName: "appId.keyId", targets: ["targets"])
            }
        ),
        Self(
            "revokeTokens", "undecoded blocking", status: 201,
            reply: replies["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    targets: ["targets"],
                    format: .jsonp
                )
            }
        ),
        Self(
            "revokeTokens", "async with a typed body", status: 201,
            reply: replies["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["targets"])
                )
            }
        ),
        Self(
            "revokeTokens", "raw async with a typed body", status: 201,
            reply: replies["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["targets"])
                )
            }
        ),
        Self(
            "revokeTokens", "undecoded async with a typed body", status: 201,
            reply: replies["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["targets"]),
                    format: .jsonp
                )
            }
        ),
        Self(
            "revokeTokens", "blocking with a typed body", status: 201,
            reply: replies["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["targets"])
                )
            }
        ),
        Self(
            "revokeTokens", "raw blocking with a typed body", status: 201,
            reply: replies["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["targets"])
                )
            }
        ),
        Self(
            "revokeTokens", "undecoded blocking with a typed body", status: 201,
            reply: replies["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["targets"]),
                    format: .jsonp
                )
            }
        ),
    ]

    private static let historyApi: [OperationCall] = [
        Self(
            "getMessagesByChannel", "async", status: 200,
            reply: replies["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.getMessagesByChannel(channelId: "orders")
            }
        ),
        Self(
            "getMessagesByChannel", "raw async", status: 200,
            reply: replies["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getMessagesByChannel(channelId: "orders")
            }
        ),
        Self(
            "getMessagesByChannel", "undecoded async", status: 200,
            reply: replies["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getMessagesByChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getMessagesByChannel", "pages async", status: 200,
            reply: replies["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.history.pages.getMessagesByChannel(channelId: "orders")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMessagesByChannel", "blocking", status: 200,
            reply: replies["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.getMessagesByChannel(channelId: "orders")
            }
        ),
        Self(
            "getMessagesByChannel", "raw blocking", status: 200,
            reply: replies["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getMessagesByChannel(channelId: "orders")
            }
        ),
        Self(
            "getMessagesByChannel", "undecoded blocking", status: 200,
            reply: replies["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getMessagesByChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getMessagesByChannel", "pages blocking", status: 200,
            reply: replies["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.history.pages.getMessagesByChannel(channelId: "orders").items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "async", status: 200,
            reply: replies["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.getPresenceHistoryOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "raw async", status: 200,
            reply: replies["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getPresenceHistoryOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "undecoded async", status: 200,
            reply: replies["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getPresenceHistoryOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "pages async", status: 200,
            reply: replies["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.history.pages.getPresenceHistoryOfChannel(channelId: "orders")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "blocking", status: 200,
            reply: replies["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.getPresenceHistoryOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "raw blocking", status: 200,
            reply: replies["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getPresenceHistoryOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "undecoded blocking", status: 200,
            reply: replies["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getPresenceHistoryOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "pages blocking", status: 200,
            reply: replies["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.history.pages.getPresenceHistoryOfChannel(channelId: "orders").items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
    ]

    private static let publishingApi: [OperationCall] = [
        Self(
            "publishMessagesToChannel", "async", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.publishMessagesToChannel(channelId: "orders")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw async", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(channelId: "orders")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded async", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "blocking", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.publishMessagesToChannel(channelId: "orders")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw blocking", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(channelId: "orders")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded blocking", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "async with a typed body", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.publishMessagesToChannel(channelId: "orders", body: .message(Message()))
            }
        ),
        Self(
            "publishMessagesToChannel", "raw async with a typed body", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(channelId: "orders", body: .message(Message()))
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded async with a typed body", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message()),
                    format: .jsonp
                )
            }
        ),
        Self(
            "publishMessagesToChannel", "blocking with a typed body", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.publishMessagesToChannel(channelId: "orders", body: .message(Message()))
            }
        ),
        Self(
            "publishMessagesToChannel", "raw blocking with a typed body", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message())
                )
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded blocking with a typed body", status: 201,
            reply: replies["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message()),
                    format: .jsonp
                )
            }
        ),
    ]

    private static let pushApi: [OperationCall] = [
        Self(
            "getRegisteredPushDevices", "async", status: 200,
            reply: replies["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getRegisteredPushDevices()
            }
        ),
        Self(
            "getRegisteredPushDevices", "raw async", status: 200,
            reply: replies["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getRegisteredPushDevices()
            }
        ),
        Self(
            "getRegisteredPushDevices", "undecoded async", status: 200,
            reply: replies["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getRegisteredPushDevices(format: .jsonp)
            }
        ),
        Self(
            "getRegisteredPushDevices", "pages async", status: 200,
            reply: replies["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getRegisteredPushDevices()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getRegisteredPushDevices", "blocking", status: 200,
            reply: replies["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getRegisteredPushDevices()
            }
        ),
        Self(
            "getRegisteredPushDevices", "raw blocking", status: 200,
            reply: replies["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getRegisteredPushDevices()
            }
        ),
        Self(
            "getRegisteredPushDevices", "undecoded blocking", status: 200,
            reply: replies["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getRegisteredPushDevices(format: .jsonp)
            }
        ),
        Self(
            "getRegisteredPushDevices", "pages blocking", status: 200,
            reply: replies["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.push.pages.getRegisteredPushDevices().items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "registerPushDevice", "async", status: 201,
            reply: replies["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.registerPushDevice()
            }
        ),
        Self(
            "registerPushDevice", "raw async", status: 201,
            reply: replies["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice()
            }
        ),
        Self(
            "registerPushDevice", "undecoded async", status: 201,
            reply: replies["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "blocking", status: 201,
            reply: replies["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.registerPushDevice()
            }
        ),
        Self(
            "registerPushDevice", "raw blocking", status: 201,
            reply: replies["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice()
            }
        ),
        Self(
            "registerPushDevice", "undecoded blocking", status: 201,
            reply: replies["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "async with a typed body", status: 201,
            reply: replies["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.registerPushDevice(body: DeviceDetails())
            }
        ),
        Self(
            "registerPushDevice", "raw async with a typed body", status: 201,
            reply: replies["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(body: DeviceDetails())
            }
        ),
        Self(
            "registerPushDevice", "undecoded async with a typed body", status: 201,
            reply: replies["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(body: DeviceDetails(), format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "blocking with a typed body", status: 201,
            reply: replies["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.registerPushDevice(body: DeviceDetails())
            }
        ),
        Self(
            "registerPushDevice", "raw blocking with a typed body", status: 201,
            reply: replies["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(body: DeviceDetails())
            }
        ),
        Self(
            "registerPushDevice", "undecoded blocking with a typed body", status: 201,
            reply: replies["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(body: DeviceDetails(), format: .jsonp)
            }
        ),
        Self(
            "unregisterAllPushDevices", "async", status: 204,
            reply: replies["unregisterAllPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.unregisterAllPushDevices()
            }
        ),
        Self(
            "unregisterAllPushDevices", "raw async", status: 204,
            reply: replies["unregisterAllPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.unregisterAllPushDevices()
            }
        ),
        Self(
            "unregisterAllPushDevices", "blocking", status: 204,
            reply: replies["unregisterAllPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.unregisterAllPushDevices()
            }
        ),
        Self(
            "unregisterAllPushDevices", "raw blocking", status: 204,
            reply: replies["unregisterAllPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.unregisterAllPushDevices()
            }
        ),
        Self(
            "getPushDeviceDetails", "async", status: 200,
            reply: replies["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "getPushDeviceDetails", "raw async", status: 200,
            reply: replies["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "getPushDeviceDetails", "undecoded async", status: 200,
            reply: replies["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "getPushDeviceDetails", "blocking", status: 200,
            reply: replies["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "getPushDeviceDetails", "raw blocking", status: 200,
            reply: replies["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "getPushDeviceDetails", "undecoded blocking", status: 200,
            reply: replies["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "async", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "putPushDeviceDetails", "raw async", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded async", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "blocking", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "putPushDeviceDetails", "raw blocking", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded blocking", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "async with a typed body", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails())
            }
        ),
        Self(
            "putPushDeviceDetails", "raw async with a typed body", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails())
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded async with a typed body", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(),
                    format: .jsonp
                )
            }
        ),
        Self(
            "putPushDeviceDetails", "blocking with a typed body", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails())
            }
        ),
        Self(
            "putPushDeviceDetails", "raw blocking with a typed body", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails())
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded blocking with a typed body", status: 200,
            reply: replies["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(),
                    format: .jsonp
                )
            }
        ),
        Self(
            "patchPushDeviceDetails", "async", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw async", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded async", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "blocking", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw blocking", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded blocking", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "async with a typed body", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails())
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw async with a typed body", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails())
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded async with a typed body", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(),
                    format: .jsonp
                )
            }
        ),
        Self(
            "patchPushDeviceDetails", "blocking with a typed body", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails())
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw blocking with a typed body", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails())
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded blocking with a typed body", status: 200,
            reply: replies["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(),
                    format: .jsonp
                )
            }
        ),
        Self(
            "unregisterPushDevice", "async", status: 204,
            reply: replies["unregisterPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterPushDevice", "raw async", status: 204,
            reply: replies["unregisterPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterPushDevice", "blocking", status: 204,
            reply: replies["unregisterPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterPushDevice", "raw blocking", status: 204,
            reply: replies["unregisterPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "async", status: 200,
            reply: replies["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "raw async", status: 200,
            reply: replies["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "undecoded async", status: 200,
            reply: replies["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "updatePushDeviceDetails", "blocking", status: 200,
            reply: replies["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "raw blocking", status: 200,
            reply: replies["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "undecoded blocking", status: 200,
            reply: replies["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "async", status: 200,
            reply: replies["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getPushSubscriptionsOnChannels()
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "raw async", status: 200,
            reply: replies["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushSubscriptionsOnChannels()
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "undecoded async", status: 200,
            reply: replies["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushSubscriptionsOnChannels(format: .jsonp)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "pages async", status: 200,
            reply: replies["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getPushSubscriptionsOnChannels()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "blocking", status: 200,
            reply: replies["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getPushSubscriptionsOnChannels()
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "raw blocking", status: 200,
            reply: replies["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushSubscriptionsOnChannels()
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "undecoded blocking", status: 200,
            reply: replies["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushSubscriptionsOnChannels(format: .jsonp)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "pages blocking", status: 200,
            reply: replies["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.push.pages.getPushSubscriptionsOnChannels().items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "async", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.subscribePushDeviceToChannel(channel: "channel")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw async", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(channel: "channel")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded async", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(channel: "channel", format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "blocking", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.subscribePushDeviceToChannel(channel: "channel")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw blocking", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(channel: "channel")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded blocking", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(channel: "channel", format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "async with a typed body", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.subscribePushDeviceToChannel(body: PushChannelSubscription(channel: "channel"))
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw async with a typed body", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(body: PushChannelSubscription(channel: "channel"))
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded async with a typed body", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "channel"),
                    format: .jsonp
                )
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "blocking with a typed body", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.subscribePushDeviceToChannel(body: PushChannelSubscription(channel: "channel"))
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw blocking with a typed body", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "channel")
                )
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded blocking with a typed body", status: 201,
            reply: replies["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "channel"),
                    format: .jsonp
                )
            }
        ),
        Self(
            "deletePushDeviceDetails", "async", status: 204,
            reply: replies["deletePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.deletePushDeviceDetails()
            }
        ),
        Self(
            "deletePushDeviceDetails", "raw async", status: 204,
            reply: replies["deletePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.deletePushDeviceDetails()
            }
        ),
        Self(
            "deletePushDeviceDetails", "blocking", status: 204,
            reply: replies["deletePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.deletePushDeviceDetails()
            }
        ),
        Self(
            "deletePushDeviceDetails", "raw blocking", status: 204,
            reply: replies["deletePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.deletePushDeviceDetails()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "async", status: 200,
            reply: replies["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getChannelsWithPushSubscribers()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "raw async", status: 200,
            reply: replies["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getChannelsWithPushSubscribers()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "undecoded async", status: 200,
            reply: replies["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getChannelsWithPushSubscribers(format: .jsonp)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "pages async", status: 200,
            reply: replies["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getChannelsWithPushSubscribers()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "blocking", status: 200,
            reply: replies["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getChannelsWithPushSubscribers()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "raw blocking", status: 200,
            reply: replies["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getChannelsWithPushSubscribers()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "undecoded blocking", status: 200,
            reply: replies["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getChannelsWithPushSubscribers(format: .jsonp)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "pages blocking", status: 200,
            reply: replies["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.push.pages.getChannelsWithPushSubscribers().items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "publishPushNotificationToDevices", "async", status: 204,
            reply: replies["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationToDevices(recipient: PushRecipient())
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw async", status: 204,
            reply: replies["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationToDevices(recipient: PushRecipient())
            }
        ),
        Self(
            "publishPushNotificationToDevices", "blocking", status: 204,
            reply: replies["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationToDevices(recipient: PushRecipient())
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw blocking", status: 204,
            reply: replies["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationToDevices(recipient: PushRecipient())
            }
        ),
        Self(
            "publishPushNotificationToDevices", "async with a typed body", status: 204,
            reply: replies["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationToDevices(body: PushPublication(recipient: PushRecipient()))
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw async with a typed body", status: 204,
            reply: replies["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient())
                )
            }
        ),
        Self(
            "publishPushNotificationToDevices", "blocking with a typed body", status: 204,
            reply: replies["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient())
                )
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw blocking with a typed body", status: 204,
            reply: replies["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient())
                )
            }
        ),
        Self(
            "publishPushNotificationBatch", "async", status: 200,
            reply: replies["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .pushRecipient(PushRecipient()), payload: PushPayload())]
                )
            }
        ),
        Self(
            "publishPushNotificationBatch", "raw async", status: 200,
            reply: replies["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .pushRecipient(PushRecipient()), payload: PushPayload())]
                )
            }
        ),
        Self(
            "publishPushNotificationBatch", "undecoded async", status: 200,
            reply: replies["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .pushRecipient(PushRecipient()), payload: PushPayload())],
                    format: .jsonp
                )
            }
        ),
        Self(
            "publishPushNotificationBatch", "blocking", status: 200,
            reply: replies["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .pushRecipient(PushRecipient()), payload: PushPayload())]
                )
            }
        ),
        Self(
            "publishPushNotificationBatch", "raw blocking", status: 200,
            reply: replies["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .pushRecipient(PushRecipient()), payload: PushPayload())]
                )
            }
        ),
        Self(
            "publishPushNotificationBatch", "undecoded blocking", status: 200,
            reply: replies["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .pushRecipient(PushRecipient()), payload: PushPayload())],
                    format: .jsonp
                )
            }
        ),
    ]

    private static let statsApi: [OperationCall] = [
        Self(
            "getStats", "async", status: 200,
            reply: replies["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.getStats()
            }
        ),
        Self(
            "getStats", "raw async", status: 200,
            reply: replies["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getStats()
            }
        ),
        Self(
            "getStats", "undecoded async", status: 200,
            reply: replies["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getStats(format: .jsonp)
            }
        ),
        Self(
            "getStats", "pages async", status: 200,
            reply: replies["getStats"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.stats.pages.getStats()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getStats", "blocking", status: 200,
            reply: replies["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.getStats()
            }
        ),
        Self(
            "getStats", "raw blocking", status: 200,
            reply: replies["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getStats()
            }
        ),
        Self(
            "getStats", "undecoded blocking", status: 200,
            reply: replies["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getStats(format: .jsonp)
            }
        ),
        Self(
            "getStats", "pages blocking", status: 200,
            reply: replies["getStats"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.stats.pages.getStats().items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getTime", "async", status: 200,
            reply: replies["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.getTime()
            }
        ),
        Self(
            "getTime", "raw async", status: 200,
            reply: replies["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getTime()
            }
        ),
        Self(
            "getTime", "undecoded async", status: 200,
            reply: replies["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getTime(format: .jsonp)
            }
        ),
        Self(
            "getTime", "blocking", status: 200,
            reply: replies["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.getTime()
            }
        ),
        Self(
            "getTime", "raw blocking", status: 200,
            reply: replies["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getTime()
            }
        ),
        Self(
            "getTime", "undecoded blocking", status: 200,
            reply: replies["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getTime(format: .jsonp)
            }
        ),
    ]

    private static let statusApi: [OperationCall] = [
        Self(
            "getPresenceOfChannel", "async", status: 200,
            reply: replies["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getPresenceOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceOfChannel", "raw async", status: 200,
            reply: replies["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getPresenceOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceOfChannel", "undecoded async", status: 200,
            reply: replies["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getPresenceOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannel", "pages async", status: 200,
            reply: replies["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.status.pages.getPresenceOfChannel(channelId: "orders")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceOfChannel", "blocking", status: 200,
            reply: replies["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getPresenceOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceOfChannel", "raw blocking", status: 200,
            reply: replies["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getPresenceOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceOfChannel", "undecoded blocking", status: 200,
            reply: replies["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getPresenceOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannel", "pages blocking", status: 200,
            reply: replies["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.status.pages.getPresenceOfChannel(channelId: "orders").items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getMetadataOfChannel", "async", status: 200,
            reply: replies["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getMetadataOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getMetadataOfChannel", "raw async", status: 200,
            reply: replies["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getMetadataOfChannel", "undecoded async", status: 200,
            reply: replies["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfChannel", "blocking", status: 200,
            reply: replies["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getMetadataOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getMetadataOfChannel", "raw blocking", status: 200,
            reply: replies["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getMetadataOfChannel", "undecoded blocking", status: 200,
            reply: replies["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "async", status: 200,
            reply: replies["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getMetadataOfAllChannels()
            }
        ),
        Self(
            "getMetadataOfAllChannels", "raw async", status: 200,
            reply: replies["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfAllChannels()
            }
        ),
        Self(
            "getMetadataOfAllChannels", "undecoded async", status: 200,
            reply: replies["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfAllChannels(format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "pages async", status: 200,
            reply: replies["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.status.pages.getMetadataOfAllChannels()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMetadataOfAllChannels", "blocking", status: 200,
            reply: replies["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getMetadataOfAllChannels()
            }
        ),
        Self(
            "getMetadataOfAllChannels", "raw blocking", status: 200,
            reply: replies["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfAllChannels()
            }
        ),
        Self(
            "getMetadataOfAllChannels", "undecoded blocking", status: 200,
            reply: replies["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfAllChannels(format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "pages blocking", status: 200,
            reply: replies["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.status.pages.getMetadataOfAllChannels().items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
    ]

    private static let batchApi: [OperationCall] = [
        Self(
            "publishMessagesToChannels", "async", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.publishMessagesToChannels(channels: ["channels"], messages: [Message()])
            }
        ),
        Self(
            "publishMessagesToChannels", "raw async", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(channels: ["channels"], messages: [Message()])
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded async", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    channels: ["channels"],
                    messages: [Message()],
                    format: .jsonp
                )
            }
        ),
        Self(
            "publishMessagesToChannels", "blocking", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.publishMessagesToChannels(channels: ["channels"], messages: [Message()])
            }
        ),
        Self(
            "publishMessagesToChannels", "raw blocking", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(channels: ["channels"], messages: [Message()])
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded blocking", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    channels: ["channels"],
                    messages: [Message()],
                    format: .jsonp
                )
            }
        ),
        Self(
            "publishMessagesToChannels", "async with a typed body", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.publishMessagesToChannels(
                    body: .batchPublishSpec(BatchPublishSpec(channels: ["channels"], messages: [Message()]))
                )
            }
        ),
        Self(
            "publishMessagesToChannels", "raw async with a typed body", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    body: .batchPublishSpec(BatchPublishSpec(channels: ["channels"], messages: [Message()]))
                )
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded async with a typed body", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    body: .batchPublishSpec(BatchPublishSpec(channels: ["channels"], messages: [Message()])),
                    format: .jsonp
                )
            }
        ),
        Self(
            "publishMessagesToChannels", "blocking with a typed body", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.publishMessagesToChannels(
                    body: .batchPublishSpec(BatchPublishSpec(channels: ["channels"], messages: [Message()]))
                )
            }
        ),
        Self(
            "publishMessagesToChannels", "raw blocking with a typed body", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    body: .batchPublishSpec(BatchPublishSpec(channels: ["channels"], messages: [Message()]))
                )
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded blocking with a typed body", status: 201,
            reply: replies["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    body: .batchPublishSpec(BatchPublishSpec(channels: ["channels"], messages: [Message()])),
                    format: .jsonp
                )
            }
        ),
        Self(
            "getPresenceOfChannels", "async", status: 200,
            reply: replies["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.getPresenceOfChannels(channels: ["channels"])
            }
        ),
        Self(
            "getPresenceOfChannels", "raw async", status: 200,
            reply: replies["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.getPresenceOfChannels(channels: ["channels"])
            }
        ),
        Self(
            "getPresenceOfChannels", "undecoded async", status: 200,
            reply: replies["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.getPresenceOfChannels(channels: ["channels"], format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannels", "blocking", status: 200,
            reply: replies["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.getPresenceOfChannels(channels: ["channels"])
            }
        ),
        Self(
            "getPresenceOfChannels", "raw blocking", status: 200,
            reply: replies["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.getPresenceOfChannels(channels: ["channels"])
            }
        ),
        Self(
            "getPresenceOfChannels", "undecoded blocking", status: 200,
            reply: replies["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.getPresenceOfChannels(channels: ["channels"], format: .jsonp)
            }
        ),
    ]

    private static let messagesApi: [OperationCall] = [
        Self(
            "getMessage", "async", status: 200,
            reply: replies["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessage", "raw async", status: 200,
            reply: replies["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessage", "undecoded async", status: 200,
            reply: replies["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    format: .jsonp
                )
            }
        ),
        Self(
            "getMessage", "blocking", status: 200,
            reply: replies["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessage", "raw blocking", status: 200,
            reply: replies["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessage", "undecoded blocking", status: 200,
            reply: replies["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    format: .jsonp
                )
            }
        ),
        Self(
            "updateMessage", "async", status: 200,
            reply: replies["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    action: .create
                )
            }
        ),
        Self(
            "updateMessage", "raw async", status: 200,
            reply: replies["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    action: .create
                )
            }
        ),
        Self(
            "updateMessage", "undecoded async", status: 200,
            reply: replies["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    action: .create,
                    format: .jsonp
                )
            }
        ),
        Self(
            "updateMessage", "blocking", status: 200,
            reply: replies["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    action: .create
                )
            }
        ),
        Self(
            "updateMessage", "raw blocking", status: 200,
            reply: replies["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    action: .create
                )
            }
        ),
        Self(
            "updateMessage", "undecoded blocking", status: 200,
            reply: replies["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    action: .create,
                    format: .jsonp
                )
            }
        ),
        Self(
            "updateMessage", "async with a typed body", status: 200,
            reply: replies["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .create)
                )
            }
        ),
        Self(
            "updateMessage", "raw async with a typed body", status: 200,
            reply: replies["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .create)
                )
            }
        ),
        Self(
            "updateMessage", "undecoded async with a typed body", status: 200,
            reply: replies["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .create),
                    format: .jsonp
                )
            }
        ),
        Self(
            "updateMessage", "blocking with a typed body", status: 200,
            reply: replies["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .create)
                )
            }
        ),
        Self(
            "updateMessage", "raw blocking with a typed body", status: 200,
            reply: replies["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .create)
                )
            }
        ),
        Self(
            "updateMessage", "undecoded blocking with a typed body", status: 200,
            reply: replies["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .create),
                    format: .jsonp
                )
            }
        ),
        Self(
            "getMessageVersions", "async", status: 200,
            reply: replies["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.getMessageVersions(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessageVersions", "raw async", status: 200,
            reply: replies["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessageVersions(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                )
            }
        ),
        Self(
            "getMessageVersions", "undecoded async", status: 200,
            reply: replies["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessageVersions(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    format: .jsonp
                )
            }
        ),
        Self(
            "getMessageVersions", "pages async", status: 200,
            reply: replies["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.messages.pages.getMessageVersions(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                )
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMessageVersions", "blocking", status: 200,
            reply: replies["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.getMessageVersions(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                )
            }
        ),
        Self(
            "getMessageVersions", "raw blocking", status: 200,
            reply: replies["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessageVersions(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                )
            }
        ),
        Self(
            "getMessageVersions", "undecoded blocking", status: 200,
            reply: replies["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessageVersions(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    format: .jsonp
                )
            }
        ),
        Self(
            "getMessageVersions", "pages blocking", status: 200,
            reply: replies["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.messages.pages.getMessageVersions(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                ).items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
    ]

    private static let annotationsApi: [OperationCall] = [
        Self(
            "getAnnotations", "async", status: 200,
            reply: replies["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getAnnotations", "raw async", status: 200,
            reply: replies["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.getAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                )
            }
        ),
        Self(
            "getAnnotations", "undecoded async", status: 200,
            reply: replies["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.getAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    format: .jsonp
                )
            }
        ),
        Self(
            "getAnnotations", "pages async", status: 200,
            reply: replies["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.annotations.pages.getAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                )
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getAnnotations", "blocking", status: 200,
            reply: replies["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getAnnotations", "raw blocking", status: 200,
            reply: replies["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.getAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                )
            }
        ),
        Self(
            "getAnnotations", "undecoded blocking", status: 200,
            reply: replies["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.getAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    format: .jsonp
                )
            }
        ),
        Self(
            "getAnnotations", "pages blocking", status: 200,
            reply: replies["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var items = ably.blocking.annotations.pages.getAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000"
                ).items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "publishAnnotations", "async", status: 201,
            reply: replies["publishAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.publishAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: [Annotation(type: "type")]
                )
            }
        ),
        Self(
            "publishAnnotations", "raw async", status: 201,
            reply: replies["publishAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.publishAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: [Annotation(type: "type")]
                )
            }
        ),
        Self(
            "publishAnnotations", "blocking", status: 201,
            reply: replies["publishAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.publishAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: [Annotation(type: "type")]
                )
            }
        ),
        Self(
            "publishAnnotations", "raw blocking", status: 201,
            reply: replies["publishAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.publishAnnotations(
                    channelId: "orders",
                    serial: "01767225600000-000@site:000",
                    body: [Annotation(type: "type")]
                )
            }
        ),
    ]

    /// The replies that the document shows, by operation.
    private static let replies: [String: String] = [
        "requestAccessToken":
            "{\"token\":\"appId.H5cQ0mJr3kBvXt\",\"keyName\":\"appId.keyId\",\"issued\":1767225600000,\"expires\":1767229200000,\"capability\":\"{\\\"orders\\\":[\\\"publish\\\",\\\"subscribe\\\"]}\",\"clientId\":\"waiter-2\"}",
        "revokeTokens":
            "{\"successCount\":1,\"failureCount\":1,\"results\":[{\"target\":\"clientId:waiter-2\",\"issuedBefore\":1767225600000,\"appliesAt\":1767225631000},{\"target\":\"table:4\",\"error\":{\"code\":40000,\"statusCode\":400,\"message\":\"a target is named clientId, revocationKey or channel\",\"href\":\"https://help.ably.io/error/40000\"}}]}",
        "getMessagesByChannel":
            "[{\"id\":\"kP3xYq:0\",\"name\":\"order\",\"data\":\"{\\\"table\\\":4,\\\"dish\\\":\\\"soup\\\"}\",\"encoding\":\"json\",\"clientId\":\"waiter-2\",\"timestamp\":1767225600000,\"action\":0,\"serial\":\"01767225600000-000@site:000\",\"version\":{\"serial\":\"01767225600000-000@site:000\",\"timestamp\":1767225600000}},{\"id\":\"kP3xYp:0\",\"name\":\"note\",\"data\":\"kitchen opens at six\",\"timestamp\":1767225540000,\"action\":0,\"serial\":\"01767225540000-000@site:000\"}]",
        "getPresenceHistoryOfChannel":
            "[{\"id\":\"vT2mQa:4:0\",\"action\":3,\"clientId\":\"waiter-2\",\"connectionId\":\"vT2mQa\",\"timestamp\":1767229200000},{\"id\":\"vT2mQa:0:0\",\"action\":2,\"clientId\":\"waiter-2\",\"connectionId\":\"vT2mQa\",\"timestamp\":1767225600000,\"data\":\"on shift\"}]",
        "publishMessagesToChannel":
            "{\"channel\":\"orders\",\"messageId\":\"kP3xYq\",\"serials\":[\"01767225600000-000@site:000\"]}",
        "getRegisteredPushDevices":
            "[{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}]",
        "registerPushDevice":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"},\"deviceIdentityToken\":{\"token\":\"appId.9fQ2mLr7\",\"keyName\":\"appId.keyId\",\"issued\":1767225600000,\"expires\":1798761600000,\"capability\":\"{\\\"*\\\":[\\\"push-subscribe\\\"]}\",\"clientId\":\"waiter-2\",\"deviceId\":\"01KEJ7Q2Z4M9T8\"}}",
        "getPushDeviceDetails":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}",
        "putPushDeviceDetails":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}",
        "patchPushDeviceDetails":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}",
        "updatePushDeviceDetails":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}",
        "getPushSubscriptionsOnChannels":
            "[{\"channel\":\"push:orders\",\"deviceId\":\"01KEJ7Q2Z4M9T8\"},{\"channel\":\"push:orders\",\"clientId\":\"waiter-2\"}]",
        "subscribePushDeviceToChannel":
            "{\"channel\":\"push:orders\",\"clientId\":\"waiter-2\"}",
        "getChannelsWithPushSubscribers":
            "[\"push:orders\"]",
        "publishPushNotificationBatch":
            "[{},{\"error\":{\"code\":40400,\"statusCode\":404,\"message\":\"no device is registered for this client id\",\"href\":\"https://help.ably.io/error/40400\"}}]",
        "getStats":
            "[{\"intervalId\":\"2026-01-01:00\",\"unit\":\"hour\",\"schema\":\"https://schemas.ably.com/json/app-stats-0.0.5.json\",\"appId\":\"appId\",\"inProgress\":\"2026-01-01:00:42\",\"entries\":{\"messages.all.all.count\":12,\"messages.all.all.data\":384,\"connections.all.peak\":3}}]",
        "getTime":
            "[1767225600000]",
        "getPresenceOfChannel":
            "[{\"id\":\"vT2mQa:0:0\",\"action\":1,\"clientId\":\"waiter-2\",\"connectionId\":\"vT2mQa\",\"timestamp\":1767225600000,\"data\":\"on shift\"}]",
        "getMetadataOfChannel":
            "{\"channelId\":\"orders\",\"status\":{\"isActive\":true,\"occupancy\":{\"metrics\":{\"connections\":3,\"publishers\":2,\"subscribers\":3,\"presenceConnections\":2,\"presenceMembers\":1,\"presenceSubscribers\":3,\"objectPublishers\":0,\"objectSubscribers\":0}}}}",
        "getMetadataOfAllChannels":
            "[\"orders\",\"orders:archive\"]",
        "publishMessagesToChannels":
            "{\"successCount\":1,\"failureCount\":1,\"results\":[{\"channel\":\"orders\",\"messageId\":\"kP3xYq\",\"serials\":[\"01767225600000-000@site:000\"]},{\"channel\":\"orders:archive\",\"error\":{\"code\":40160,\"statusCode\":401,\"message\":\"the key may not publish to this channel\",\"href\":\"https://help.ably.io/error/40160\"}}]}",
        "getPresenceOfChannels":
            "{\"successCount\":1,\"failureCount\":1,\"results\":[{\"channel\":\"orders\",\"presence\":[{\"id\":\"vT2mQa:0:0\",\"action\":1,\"clientId\":\"waiter-2\",\"connectionId\":\"vT2mQa\",\"timestamp\":1767225600000,\"data\":\"on shift\"}]},{\"channel\":\"orders:archive\",\"error\":{\"code\":40160,\"statusCode\":401,\"message\":\"the key may not read presence of this channel\",\"href\":\"https://help.ably.io/error/40160\"}}]}",
        "getMessage":
            "{\"id\":\"kP3xYq:0\",\"name\":\"order\",\"data\":\"three soups for table four\",\"clientId\":\"waiter-2\",\"timestamp\":1767225600000,\"action\":1,\"serial\":\"01767225600000-000@site:000\",\"version\":{\"serial\":\"01767225660000-000@site:000\",\"timestamp\":1767225660000,\"clientId\":\"waiter-2\",\"description\":\"the guests asked for one more\"},\"annotations\":{\"summary\":{\"seen:flag.v1\":{\"total\":1,\"clientIds\":[\"cook-1\"]}}}}",
        "updateMessage":
            "{\"versionSerial\":\"01767225660000-000@site:000\"}",
        "getMessageVersions":
            "[{\"id\":\"kP3xYq:0\",\"name\":\"order\",\"data\":\"two soups for table four\",\"timestamp\":1767225600000,\"action\":0,\"serial\":\"01767225600000-000@site:000\",\"version\":{\"serial\":\"01767225600000-000@site:000\",\"timestamp\":1767225600000}},{\"id\":\"kP3xYq:0\",\"name\":\"order\",\"data\":\"three soups for table four\",\"timestamp\":1767225600000,\"action\":1,\"serial\":\"01767225600000-000@site:000\",\"version\":{\"serial\":\"01767225660000-000@site:000\",\"timestamp\":1767225660000,\"description\":\"the guests asked for one more\"}}]",
        "getAnnotations":
            "[{\"id\":\"rT9wLs:0\",\"action\":0,\"serial\":\"01767225661000-000@site:000\",\"messageSerial\":\"01767225600000-000@site:000\",\"type\":\"reactions:distinct.v1\",\"name\":\"thumbs-up\",\"clientId\":\"cook-1\",\"timestamp\":1767225661000}]",
    ]
}
