/// Which devices and clients get push notifications of which channels (RSH1c).
public struct PushChannelSubscriptions: Sendable {
    let calls: RestCalls

    /// Lists subscriptions, one page of them (RSH1c1).
    ///
    /// - Parameters:
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device.
    ///   - clientId: Only subscriptions of this client.
    ///   - concatFilters: Whether a subscription must match the device and the client, instead of either.
    ///   - limit: The most subscriptions of a page, 1 to 1,000; nil for 100.
    /// - Returns: The page.
    /// - Throws: ``AblyError``.
    public func list(
        channel: String? = nil, deviceId: String? = nil, clientId: String? = nil, concatFilters: Bool? = nil,
        limit: Int? = nil
    ) async throws(AblyError) -> PaginatedResult<PushChannelSubscription> {
        try await calls.page(Self.listRequest(channel, deviceId, clientId, concatFilters, limit))
    }

    /// Lists the channels that have subscriptions, one page of them (RSH1c2).
    ///
    /// - Parameter limit: The most channels of a page, 1 to 1,000; nil for 100.
    /// - Returns: The names of the channels.
    /// - Throws: ``AblyError``.
    public func listChannels(limit: Int? = nil) async throws(AblyError) -> PaginatedResult<String> {
        try await calls.page { _ throws(ApiError) in try PushApi.Request.getChannelsWithPushSubscribers(limit: limit) }
    }

    /// Subscribes a device or a client to a channel (RSH1c3).
    ///
    /// - Parameter subscription: The subscription: a channel, and either a device or a client (PCS5).
    /// - Returns: The subscription as the service has it.
    /// - Throws: ``AblyError``: 40003 if it names both a device and a client, or neither.
    @discardableResult
    public func save(_ subscription: PushChannelSubscription) async throws(AblyError) -> PushChannelSubscription {
        try await calls.send(try Self.saveRequest(subscription, device: calls.ownDevice(subscription.deviceId)))
    }

    /// Ends a subscription (RSH1c4). Without it, it does nothing.
    ///
    /// - Parameter subscription: The subscription.
    /// - Throws: ``AblyError``: 40003 if it names both a device and a client, or neither.
    public func remove(_ subscription: PushChannelSubscription) async throws(AblyError) {
        try await calls.send(
            try Self.removalRequest(subscription, device: calls.ownDevice(subscription.deviceId)))
    }

    /// Ends all subscriptions that match (RSH1c5).
    ///
    /// - Parameters:
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device.
    ///   - clientId: Subscriptions of this client.
    /// - Throws: ``AblyError``: 40003 if none is given.
    public func removeWhere(
        channel: String? = nil, deviceId: String? = nil, clientId: String? = nil
    ) async throws(AblyError) {
        try await calls.send(try Self.removalRequest(channel, deviceId, clientId))
    }

    /// The same operations for synchronous code.
    public var blocking: Blocking { Blocking(subscriptions: self) }

    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let subscriptions: PushChannelSubscriptions

        /// As ``PushChannelSubscriptions/list(channel:deviceId:clientId:concatFilters:limit:)``, blocking the calling
        /// thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func list(
            channel: String? = nil, deviceId: String? = nil, clientId: String? = nil, concatFilters: Bool? = nil,
            limit: Int? = nil
        ) throws(AblyError) -> PaginatedResult<PushChannelSubscription> {
            try subscriptions.calls.pageBlocking(
                PushChannelSubscriptions.listRequest(channel, deviceId, clientId, concatFilters, limit))
        }

        /// As ``PushChannelSubscriptions/listChannels(limit:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func listChannels(limit: Int? = nil) throws(AblyError) -> PaginatedResult<String> {
            try subscriptions.calls.pageBlocking { _ throws(ApiError) in
                try PushApi.Request.getChannelsWithPushSubscribers(limit: limit)
            }
        }

        /// As ``PushChannelSubscriptions/save(_:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func save(_ subscription: PushChannelSubscription) throws(AblyError) -> PushChannelSubscription {
            try subscriptions.calls.sendBlocking(
                try PushChannelSubscriptions.saveRequest(
                    subscription, device: subscriptions.calls.ownDevice(subscription.deviceId)))
        }

        /// As ``PushChannelSubscriptions/remove(_:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func remove(_ subscription: PushChannelSubscription) throws(AblyError) {
            try subscriptions.calls.sendBlocking(
                try PushChannelSubscriptions.removalRequest(
                    subscription, device: subscriptions.calls.ownDevice(subscription.deviceId)))
        }

        /// As ``PushChannelSubscriptions/removeWhere(channel:deviceId:clientId:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func removeWhere(
            channel: String? = nil, deviceId: String? = nil, clientId: String? = nil
        ) throws(AblyError) {
            try subscriptions.calls.sendBlocking(
                try PushChannelSubscriptions.removalRequest(channel, deviceId, clientId))
        }
    }

    static func listRequest(
        _ channel: String?, _ deviceId: String?, _ clientId: String?, _ concatFilters: Bool?, _ limit: Int?
    ) -> RestChannel.Making<[PushChannelSubscription]> {
        { _ throws(ApiError) in
            try PushApi.Request.getPushSubscriptionsOnChannels(
                channel: channel, deviceId: deviceId, clientId: clientId, concatFilters: concatFilters, limit: limit)
        }
    }

    static func saveRequest(
        _ subscription: PushChannelSubscription, device: LocalDevice? = nil
    ) throws(AblyError) -> RestChannel.Making<PushChannelSubscription> {
        try check(subscription)
        return { _ throws(ApiError) in
            var request = try PushApi.Request.subscribePushDeviceToChannel(body: subscription)
                .map { $0 ?? subscription }
            try device?.authenticate(&request)
            return request
        }
    }

    private static func removalRequest(
        _ subscription: PushChannelSubscription, device: LocalDevice?
    ) throws(AblyError) -> RestChannel.Making<Void> {
        try check(subscription)
        return try removalRequest(
            subscription.channel, subscription.deviceId, subscription.clientId, device: device)
    }

    static func removalRequest(
        _ channel: String?, _ deviceId: String?, _ clientId: String?, device: LocalDevice? = nil
    ) throws(AblyError) -> RestChannel.Making<Void> {
        if channel == nil, deviceId == nil, clientId == nil {
            throw .invalid("channel", "neither it nor deviceId nor clientId is given")
        }
        return { _ throws(ApiError) in
            var request = try PushApi.Request.deletePushDeviceDetails(
                channel: channel, deviceId: deviceId, clientId: clientId)
            try device?.authenticate(&request)
            return request
        }
    }

    static func check(_ subscription: PushChannelSubscription) throws(AblyError) {
        if (subscription.deviceId == nil) == (subscription.clientId == nil) {
            throw .invalid("subscription", "it must name either a device or a client")
        }
    }
}
