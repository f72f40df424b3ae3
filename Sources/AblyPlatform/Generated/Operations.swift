// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// The operations of the OpenAPI document.
public enum Operations {
    /// Exchanges a token request for a token.
    public static let requestAccessToken = ApiOperation(
        id: "requestAccessToken",
        method: "POST",
        path: "/keys/{keyName}/requestToken",
        tag: "Authentication",
        security: [.basic, .none],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isIdempotent: true
    )

    /// Revokes tokens that a key has issued.
    public static let revokeTokens = ApiOperation(
        id: "revokeTokens",
        method: "POST",
        path: "/keys/{keyName}/revokeTokens",
        tag: "Authentication",
        security: [.basic],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Reads the message history of a channel.
    public static let getMessagesByChannel = ApiOperation(
        id: "getMessagesByChannel",
        method: "GET",
        path: "/channels/{channel_id}/messages",
        tag: "History",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Reads the presence history of a channel.
    public static let getPresenceHistoryOfChannel = ApiOperation(
        id: "getPresenceHistoryOfChannel",
        method: "GET",
        path: "/channels/{channel_id}/presence/history",
        tag: "History",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Publishes one message, or several, to a channel.
    public static let publishMessagesToChannel = ApiOperation(
        id: "publishMessagesToChannel",
        method: "POST",
        path: "/channels/{channel_id}/messages",
        tag: "Publishing",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Lists the devices that are registered for push notifications.
    public static let getRegisteredPushDevices = ApiOperation(
        id: "getRegisteredPushDevices",
        method: "GET",
        path: "/push/deviceRegistrations",
        tag: "Push",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Registers a device for push notifications.
    public static let registerPushDevice = ApiOperation(
        id: "registerPushDevice",
        method: "POST",
        path: "/push/deviceRegistrations",
        tag: "Push",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Unregisters the devices of a device id or client id.
    public static let unregisterAllPushDevices = ApiOperation(
        id: "unregisterAllPushDevices",
        method: "DELETE",
        path: "/push/deviceRegistrations",
        tag: "Push",
        security: [.basic, .bearer]
    )

    /// Reads the registration of a device.
    public static let getPushDeviceDetails = ApiOperation(
        id: "getPushDeviceDetails",
        method: "GET",
        path: "/push/deviceRegistrations/{device_id}",
        tag: "Push",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Registers a device, or replaces its registration.
    public static let putPushDeviceDetails = ApiOperation(
        id: "putPushDeviceDetails",
        method: "PUT",
        path: "/push/deviceRegistrations/{device_id}",
        tag: "Push",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Changes parts of a device's registration.
    public static let patchPushDeviceDetails = ApiOperation(
        id: "patchPushDeviceDetails",
        method: "PATCH",
        path: "/push/deviceRegistrations/{device_id}",
        tag: "Push",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isIdempotent: true
    )

    /// Unregisters a device.
    public static let unregisterPushDevice = ApiOperation(
        id: "unregisterPushDevice",
        method: "DELETE",
        path: "/push/deviceRegistrations/{device_id}",
        tag: "Push",
        security: [.basic, .bearer]
    )

    /// Gives a device a new update token.
    public static let updatePushDeviceDetails = ApiOperation(
        id: "updatePushDeviceDetails",
        method: "GET",
        path: "/push/deviceRegistrations/{device_id}/resetUpdateToken",
        tag: "Push",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isIdempotent: false
    )

    /// Lists which devices and clients are subscribed to channels.
    public static let getPushSubscriptionsOnChannels = ApiOperation(
        id: "getPushSubscriptionsOnChannels",
        method: "GET",
        path: "/push/channelSubscriptions",
        tag: "Push",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Subscribes a device, or a client's devices, to a channel.
    public static let subscribePushDeviceToChannel = ApiOperation(
        id: "subscribePushDeviceToChannel",
        method: "POST",
        path: "/push/channelSubscriptions",
        tag: "Push",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isIdempotent: true
    )

    /// Deletes push subscriptions to channels.
    public static let deletePushDeviceDetails = ApiOperation(
        id: "deletePushDeviceDetails",
        method: "DELETE",
        path: "/push/channelSubscriptions",
        tag: "Push",
        security: [.basic, .bearer]
    )

    /// Lists the channels that have push subscriptions.
    public static let getChannelsWithPushSubscribers = ApiOperation(
        id: "getChannelsWithPushSubscribers",
        method: "GET",
        path: "/push/channels",
        tag: "Push",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Sends a push notification to a device or to a client's devices.
    public static let publishPushNotificationToDevices = ApiOperation(
        id: "publishPushNotificationToDevices",
        method: "POST",
        path: "/push/publish",
        tag: "Push",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"]
    )

    /// Sends several push notifications.
    public static let publishPushNotificationBatch = ApiOperation(
        id: "publishPushNotificationBatch",
        method: "POST",
        path: "/push/batch/publish",
        tag: "Push",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Reads the usage of the application.
    public static let getStats = ApiOperation(
        id: "getStats",
        method: "GET",
        path: "/stats",
        tag: "Stats",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Reads the service's clock.
    public static let getTime = ApiOperation(
        id: "getTime",
        method: "GET",
        path: "/time",
        tag: "Stats",
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Lists the members present on a channel.
    public static let getPresenceOfChannel = ApiOperation(
        id: "getPresenceOfChannel",
        method: "GET",
        path: "/channels/{channel_id}/presence",
        tag: "Status",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Tells whether a channel is active and how many use it.
    public static let getMetadataOfChannel = ApiOperation(
        id: "getMetadataOfChannel",
        method: "GET",
        path: "/channels/{channel_id}",
        tag: "Status",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Lists the active channels of the application.
    public static let getMetadataOfAllChannels = ApiOperation(
        id: "getMetadataOfAllChannels",
        method: "GET",
        path: "/channels",
        tag: "Status",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Publishes messages to several channels.
    public static let publishMessagesToChannels = ApiOperation(
        id: "publishMessagesToChannels",
        method: "POST",
        path: "/messages",
        tag: "Batch",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Lists the members present on several channels.
    public static let getPresenceOfChannels = ApiOperation(
        id: "getPresenceOfChannels",
        method: "GET",
        path: "/presence",
        tag: "Batch",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Reads the latest version of a message.
    public static let getMessage = ApiOperation(
        id: "getMessage",
        method: "GET",
        path: "/channels/{channel_id}/messages/{serial}",
        tag: "Messages",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Updates, deletes or appends to a message.
    public static let updateMessage = ApiOperation(
        id: "updateMessage",
        method: "PATCH",
        path: "/channels/{channel_id}/messages/{serial}",
        tag: "Messages",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"]
    )

    /// Lists all versions of a message.
    public static let getMessageVersions = ApiOperation(
        id: "getMessageVersions",
        method: "GET",
        path: "/channels/{channel_id}/messages/{serial}/versions",
        tag: "Messages",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Lists the annotations of a message.
    public static let getAnnotations = ApiOperation(
        id: "getAnnotations",
        method: "GET",
        path: "/channels/{channel_id}/messages/{serial}/annotations",
        tag: "Annotations",
        security: [.basic, .bearer],
        responseTypes: ["application/json", "application/x-msgpack", "text/html", "application/javascript"],
        isPaginated: true
    )

    /// Creates or deletes annotations of a message.
    public static let publishAnnotations = ApiOperation(
        id: "publishAnnotations",
        method: "POST",
        path: "/channels/{channel_id}/messages/{serial}/annotations",
        tag: "Annotations",
        security: [.basic, .bearer],
        requestTypes: ["application/json", "application/x-msgpack"]
    )

    /// All operations, in the document's order within each tag.
    public static let all: [ApiOperation] = [
        requestAccessToken,
        revokeTokens,
        getMessagesByChannel,
        getPresenceHistoryOfChannel,
        publishMessagesToChannel,
        getRegisteredPushDevices,
        registerPushDevice,
        unregisterAllPushDevices,
        getPushDeviceDetails,
        putPushDeviceDetails,
        patchPushDeviceDetails,
        unregisterPushDevice,
        updatePushDeviceDetails,
        getPushSubscriptionsOnChannels,
        subscribePushDeviceToChannel,
        deletePushDeviceDetails,
        getChannelsWithPushSubscribers,
        publishPushNotificationToDevices,
        publishPushNotificationBatch,
        getStats,
        getTime,
        getPresenceOfChannel,
        getMetadataOfChannel,
        getMetadataOfAllChannels,
        publishMessagesToChannels,
        getPresenceOfChannels,
        getMessage,
        updateMessage,
        getMessageVersions,
        getAnnotations,
        publishAnnotations,
    ]
}

extension UndecodedFormat {
    /// `jsonp`, as the bytes received.
    public static let jsonp = UndecodedFormat(parameter: "format", name: "jsonp")
    /// `html`, as the bytes received.
    public static let html = UndecodedFormat(parameter: "format", name: "html")
}

extension ResponseFormat where Body == [UInt8] {
    /// `jsonp`, as the bytes received.
    public static var jsonp: Self { .undecoded(.jsonp) }
    /// `html`, as the bytes received.
    public static var html: Self { .undecoded(.html) }
}
