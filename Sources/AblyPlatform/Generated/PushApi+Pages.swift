// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension PushApi {
    /// The calls whose responses come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that return page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }
}

extension PushApi.Pages {
    /// Lists the devices that are registered for push notifications. Follows the links from page to page. See
    /// ``PushApi/getRegisteredPushDevices(version:deviceId:clientId:limit:format:)``.
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<DeviceDetails> {
        PageSequence(client: client) { () throws(ApiError) in
            try PushApi.Request.getRegisteredPushDevices(
                version: version, deviceId: deviceId, clientId: clientId, limit: limit, format: format)
        }
    }

    /// Lists which devices and clients are subscribed to channels. Follows the links from page to page. See
    /// ``PushApi/getPushSubscriptionsOnChannels(version:channel:deviceId:clientId:concatFilters:limit:format:)``.
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<PushChannelSubscription> {
        PageSequence(client: client) { () throws(ApiError) in
            try PushApi.Request.getPushSubscriptionsOnChannels(
                version: version, channel: channel, deviceId: deviceId, clientId: clientId,
                concatFilters: concatFilters, limit: limit, format: format)
        }
    }

    /// Lists the channels that have push subscriptions. Follows the links from page to page. See
    /// ``PushApi/getChannelsWithPushSubscribers(version:limit:format:)``.
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<String> {
        PageSequence(client: client) { () throws(ApiError) in
            try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        }
    }
}
