/// Push notifications for the messages of one channel (RSH7).
public struct PushChannel: Sendable {
    let channel: RestChannel

    /// Subscribes the device of the client's options to the channel (RSH7a).
    ///
    /// - Throws: ``AblyError``: 40005 if the client acts for no device, or for one that is not registered (RSH7a1).
    public func subscribeDevice() async throws(AblyError) {
        _ = try await channel.calls.send(try subscription(of: device()))
    }

    /// Subscribes the client to the channel, by its client id: all its devices get the notifications (RSH7b).
    ///
    /// - Throws: ``AblyError``: 40012 if neither the device nor the client has a client id (RSH7b1).
    public func subscribeClient() async throws(AblyError) {
        _ = try await channel.calls.send(try clientSubscription())
    }

    /// Ends the subscription of the device of the client's options (RSH7c).
    ///
    /// - Throws: ``AblyError``: 40005 if the client acts for no device, or for one that is not registered (RSH7c1).
    public func unsubscribeDevice() async throws(AblyError) {
        try await channel.calls.send(try removal(of: device()))
    }

    /// Ends the subscription of the client (RSH7d).
    ///
    /// - Throws: ``AblyError``: 40012 if neither the device nor the client has a client id (RSH7d1).
    public func unsubscribeClient() async throws(AblyError) {
        try await channel.calls.send(
            try PushChannelSubscriptions.removalRequest(channel.name, nil, clientId()))
    }

    /// Lists the subscriptions to the channel of the client and of its device (RSH7e).
    ///
    /// - Parameters:
    ///   - deviceId: Only subscriptions of this device; nil for that of the client's options, if there is one.
    ///   - clientId: Only subscriptions of this client; nil for this client, if it has an id.
    ///   - limit: The most subscriptions of a page, 1 to 1,000; nil for 100.
    /// - Returns: The page.
    /// - Throws: ``AblyError``.
    public func listSubscriptions(
        deviceId: String? = nil, clientId: String? = nil, limit: Int? = nil
    ) async throws(AblyError) -> PaginatedResult<PushChannelSubscription> {
        try await channel.calls.page(listRequest(deviceId, clientId, limit))
    }

    /// The same operations for synchronous code.
    public var blocking: Blocking { Blocking(push: self) }

    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let push: PushChannel

        /// As ``PushChannel/subscribeDevice()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func subscribeDevice() throws(AblyError) {
            _ = try push.channel.calls.sendBlocking(try push.subscription(of: push.device()))
        }

        /// As ``PushChannel/subscribeClient()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func subscribeClient() throws(AblyError) {
            _ = try push.channel.calls.sendBlocking(try push.clientSubscription())
        }

        /// As ``PushChannel/unsubscribeDevice()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func unsubscribeDevice() throws(AblyError) {
            try push.channel.calls.sendBlocking(try push.removal(of: push.device()))
        }

        /// As ``PushChannel/unsubscribeClient()``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func unsubscribeClient() throws(AblyError) {
            try push.channel.calls.sendBlocking(
                try PushChannelSubscriptions.removalRequest(push.channel.name, nil, push.clientId()))
        }

        /// As ``PushChannel/listSubscriptions(deviceId:clientId:limit:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func listSubscriptions(
            deviceId: String? = nil, clientId: String? = nil, limit: Int? = nil
        ) throws(AblyError) -> PaginatedResult<PushChannelSubscription> {
            try push.channel.calls.pageBlocking(push.listRequest(deviceId, clientId, limit))
        }
    }

    private func device() throws(AblyError) -> LocalDevice {
        guard let device = channel.calls.auth.options.device else {
            throw AblyError(
                .invalidCredential, statusCode: 400, message: "the client acts for no device",
                remediation: "Set device in the options, or use push.admin.channelSubscriptions.")
        }
        guard device.deviceIdentityToken != nil else {
            throw AblyError(
                .invalidCredential, statusCode: 400,
                message: "the device has no deviceIdentityToken: it is not registered",
                remediation: "Register it, and put the token of the response into the options.")
        }
        return device
    }

    /// The client id of the device, which is that of the client if it has none of its own (RSH8b).
    private var ownClientId: String? {
        let auth = channel.calls.auth
        return auth.options.device?.clientId ?? (auth.clientId == "*" ? nil : auth.clientId)
    }

    private func clientId() throws(AblyError) -> String {
        guard let clientId = ownClientId else {
            throw AblyError(
                .invalidClientId, statusCode: 400, message: "neither the device nor the client has a clientId",
                remediation: "Set clientId in the options, or use push.admin.channelSubscriptions.")
        }
        return clientId
    }

    private func subscription(
        of device: LocalDevice
    ) throws(AblyError) -> RestChannel.Making<PushChannelSubscription> {
        try PushChannelSubscriptions.saveRequest(
            PushChannelSubscription(channel: channel.name, deviceId: device.id), device: device)
    }

    private func clientSubscription() throws(AblyError) -> RestChannel.Making<PushChannelSubscription> {
        try PushChannelSubscriptions.saveRequest(
            PushChannelSubscription(channel: channel.name, clientId: clientId()))
    }

    private func removal(of device: LocalDevice) throws(AblyError) -> RestChannel.Making<Void> {
        try PushChannelSubscriptions.removalRequest(channel.name, device.id, nil, device: device)
    }

    private func listRequest(
        _ deviceId: String?, _ clientId: String?, _ limit: Int?
    ) -> RestChannel.Making<[PushChannelSubscription]> {
        PushChannelSubscriptions.listRequest(
            channel.name, deviceId ?? channel.calls.auth.options.device?.id, clientId ?? ownClientId, true, limit)
    }
}
