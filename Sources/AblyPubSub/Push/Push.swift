/// Push notifications of an ``AblyRest`` (RSC21, RSH1).
public struct Push: Sendable {
    let calls: RestCalls

    /// Sends notifications, and administers devices and subscriptions. Needs the capability `push-admin`.
    public var admin: PushAdmin { PushAdmin(calls: calls) }
    /// The same operations for synchronous code.
    public var blocking: Blocking { Blocking(push: self) }

    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let push: Push

        /// As ``Push/admin``.
        public var admin: PushAdmin.Blocking { push.admin.blocking }
    }
}

/// Sends push notifications, and administers devices and subscriptions (RSH1).
public struct PushAdmin: Sendable {
    let calls: RestCalls

    /// The registered devices (RSH1b).
    public var deviceRegistrations: PushDeviceRegistrations { PushDeviceRegistrations(calls: calls) }
    /// Which devices and clients get notifications of which channels (RSH1c).
    public var channelSubscriptions: PushChannelSubscriptions { PushChannelSubscriptions(calls: calls) }

    /// Sends a notification directly, without a channel (RSH1a).
    ///
    /// - Parameters:
    ///   - recipient: Who gets it: a device, a client, or an address of a push service.
    ///   - payload: The notification.
    /// - Throws: ``AblyError``: 40000 if the recipient or the payload is empty, or what the service responds.
    public func publish(recipient: PushRecipient, payload: PushPayload) async throws(AblyError) {
        try await calls.send(try Self.publication(recipient, payload))
    }

    /// The same operations for synchronous code.
    public var blocking: Blocking { Blocking(admin: self) }

    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let admin: PushAdmin

        /// As ``PushAdmin/deviceRegistrations``.
        public var deviceRegistrations: PushDeviceRegistrations.Blocking { admin.deviceRegistrations.blocking }
        /// As ``PushAdmin/channelSubscriptions``.
        public var channelSubscriptions: PushChannelSubscriptions.Blocking { admin.channelSubscriptions.blocking }

        /// As ``PushAdmin/publish(recipient:payload:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func publish(recipient: PushRecipient, payload: PushPayload) throws(AblyError) {
            try admin.calls.sendBlocking(try PushAdmin.publication(recipient, payload))
        }
    }

    private static func publication(
        _ recipient: PushRecipient, _ payload: PushPayload
    ) throws(AblyError) -> RestChannel.Making<Void> {
        if recipient == PushRecipient() { throw .invalid("recipient", "it names nobody", code: .badRequest) }
        if payload == PushPayload() { throw .invalid("payload", "it is empty", code: .badRequest) }
        let body = PushPublication(
            recipient: recipient, notification: payload.notification, data: payload.data, apns: payload.apns,
            fcm: payload.fcm, web: payload.web)
        return { _ throws(ApiError) in try PushApi.Request.publishPushNotificationToDevices(body: body) }
    }
}
