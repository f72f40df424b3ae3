// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Push notifications, the devices that receive them and what those are subscribed to.
public struct PushApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension PushApi {
    /// Lists the devices that are registered for push notifications.
    ///
    /// Answers with one page of registered devices, all of them or those of one device id or client id.
    ///
    /// Needs the capability `push-admin`; with `push-subscribe`, a device sees itself. Fails with code 40160 (status
    /// 401) without it, and with 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of devices.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [DeviceDetails] {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version, deviceId: deviceId, clientId: clientId, limit: limit, format: format)
        return try await client.send(request).body
    }

    /// Registers a device for push notifications.
    ///
    /// Registers a device, with the address under which its platform delivers notifications. Answers with the device as
    /// registered, and with a token by which the device can act for itself afterwards.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code 40160
    /// (status 401) without it, and with 40000 (status 400) when the platform, the form factor or the recipient is
    /// missing or not known.
    ///
    /// `POST /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - id: The device's id, which the device makes up itself.
    ///   - clientId: The client id of its user.
    ///   - formFactor: The kind of device.
    ///   - platform: What the device runs.
    ///   - metadata: What else is noted of the device. Only with the capability `push-admin`.
    ///   - push: How notifications reach a device, and whether they do.
    ///   - deviceSecret: A secret of the device, by which it shows that it is the one that was registered.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func registerPushDevice(
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: WireValue]? = nil,
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try await registerPushDevice(body: body, version: version, format: format)
    }

    /// Registers a device for push notifications. Takes any `Encodable` values for `metadata`. See
    /// ``PushApi/registerPushDevice(id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func registerPushDevice(
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: (any Encodable)?],
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try await registerPushDevice(body: body, version: version, format: format)
    }

    /// Registers a device for push notifications.
    ///
    /// Registers a device, with the address under which its platform delivers notifications. Answers with the device as
    /// registered, and with a token by which the device can act for itself afterwards.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code 40160
    /// (status 401) without it, and with 40000 (status 400) when the platform, the form factor or the recipient is
    /// missing or not known.
    ///
    /// `POST /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        try await client.send(PushApi.Request.registerPushDevice(body: body, version: version, format: format)).body
    }

    /// Unregisters the devices of a device id or client id.
    ///
    /// Removes the devices that match, with all their channel subscriptions. Succeeds as well when no device matches.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it.
    ///
    /// `DELETE /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - deviceId: The device with this id. Not together with `clientId`.
    ///   - clientId: All devices of this client id. Not together with `deviceId`.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version, deviceId: deviceId, clientId: clientId, format: format)
        _ = try await client.send(request)
    }

    /// Reads the registration of a device.
    ///
    /// Answers with the device as registered, and with the state of its push registration.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code 40160
    /// (status 401) without it, and with 40400 (status 404) when no such device is registered.
    ///
    /// `GET /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try await client.send(request).body
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Stores the device under this id; what was registered before is replaced as a whole. Of a device that exists, the
    /// client id, the metadata and the recipient can change. Answers with the device as registered.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code 40160
    /// (status 401) without it, and with 40000 (status 400) when the platform, the form factor or the recipient is
    /// missing or not known.
    ///
    /// `PUT /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - id: The device's id, which the device makes up itself.
    ///   - clientId: The client id of its user.
    ///   - formFactor: The kind of device.
    ///   - platform: What the device runs.
    ///   - metadata: What else is noted of the device. Only with the capability `push-admin`.
    ///   - push: How notifications reach a device, and whether they do.
    ///   - deviceSecret: A secret of the device, by which it shows that it is the one that was registered.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: WireValue]? = nil,
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try await putPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Registers a device, or replaces its registration. Takes any `Encodable` values for `metadata`. See
    /// ``PushApi/putPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: (any Encodable)?],
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try await putPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Stores the device under this id; what was registered before is replaced as a whole. Of a device that exists, the
    /// client id, the metadata and the recipient can change. Answers with the device as registered.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code 40160
    /// (status 401) without it, and with 40000 (status 400) when the platform, the form factor or the recipient is
    /// missing or not known.
    ///
    /// `PUT /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId, body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Changes parts of a device's registration.
    ///
    /// Replaces what is given and leaves the rest as it is. The client id, the metadata and the recipient can change.
    /// Answers with the device as registered now.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code 40160
    /// (status 401) without it, 40400 (status 404) when no such device is registered, and 40000 (status 400) when the
    /// recipient is not known.
    ///
    /// `PATCH /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - id: The device's id, which the device makes up itself.
    ///   - clientId: The client id of its user.
    ///   - formFactor: The kind of device.
    ///   - platform: What the device runs.
    ///   - metadata: What else is noted of the device. Only with the capability `push-admin`.
    ///   - push: How notifications reach a device, and whether they do.
    ///   - deviceSecret: A secret of the device, by which it shows that it is the one that was registered.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: WireValue]? = nil,
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try await patchPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Changes parts of a device's registration. Takes any `Encodable` values for `metadata`. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: (any Encodable)?],
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try await patchPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Changes parts of a device's registration.
    ///
    /// Replaces what is given and leaves the rest as it is. The client id, the metadata and the recipient can change.
    /// Answers with the device as registered now.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code 40160
    /// (status 401) without it, 40400 (status 404) when no such device is registered, and 40000 (status 400) when the
    /// recipient is not known.
    ///
    /// `PATCH /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The parts of the device that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId, body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Unregisters a device.
    ///
    /// Removes the device with all its channel subscriptions. Succeeds as well when no such device is registered.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code 40160
    /// (status 401) without it.
    ///
    /// `DELETE /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version, format: format)
        _ = try await client.send(request)
    }

    /// Gives a device a new update token.
    ///
    /// Makes a new update token for the device; the former one does not work any more. Answers with the device, the new
    /// token in `updateToken`.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it, and with 40400 (status 404)
    /// when no such device is registered.
    ///
    /// `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.updatePushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try await client.send(request).body
    }

    /// Lists which devices and clients are subscribed to channels.
    ///
    /// Answers with one page of push subscriptions, all of them or those that match. A subscription belongs to one
    /// device, or to all devices of a client id.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own subscriptions. Fails with code 40160
    /// (status 401) without it, and with 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless `concatFilters` is
    ///     true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both are given.
    ///     The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of subscriptions.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [PushChannelSubscription] {
        let request = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version, channel: channel, deviceId: deviceId, clientId: clientId, concatFilters: concatFilters,
            limit: limit, format: format)
        return try await client.send(request).body
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// From now on, messages on the channel that carry a push payload are delivered to the device, or to all devices of
    /// the client id. Exactly one of `deviceId` and `clientId` must be given. Subscribing twice has the effect of
    /// subscribing once.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device or client id. Fails with code
    /// 40160 (status 401) without it or when the channel's namespace does not allow push, and with 40000 (status 400)
    /// when the device is not registered or not exactly one of the two ids is given.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - deviceId: The device that is subscribed.
    ///   - clientId: The client whose devices are subscribed.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The subscription.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PushChannelSubscription? {
        let body = PushChannelSubscription(channel: channel, deviceId: deviceId, clientId: clientId)
        return try await subscribePushDeviceToChannel(body: body, version: version, format: format)
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// From now on, messages on the channel that carry a push payload are delivered to the device, or to all devices of
    /// the client id. Exactly one of `deviceId` and `clientId` must be given. Subscribing twice has the effect of
    /// subscribing once.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device or client id. Fails with code
    /// 40160 (status 401) without it or when the channel's namespace does not allow push, and with 40000 (status 400)
    /// when the device is not registered or not exactly one of the two ids is given.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - body: The channel, and the device or client id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The subscription.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PushChannelSubscription? {
        let request = try PushApi.Request.subscribePushDeviceToChannel(body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Deletes push subscriptions to channels.
    ///
    /// Deletes the subscriptions that match all the filters given; devices stay registered. Succeeds as well when
    /// nothing matches. The operation's name is the one that Ably published.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own subscriptions. Fails with code 40160
    /// (status 401) without it.
    ///
    /// `DELETE /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device. Not together with `clientId`.
    ///   - clientId: Subscriptions of this client id. Not together with `deviceId`.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version, channel: channel, deviceId: deviceId, clientId: clientId, format: format)
        _ = try await client.send(request)
    }

    /// Lists the channels that have push subscriptions.
    ///
    /// Answers with one page of the names of channels to which a device or a client is subscribed for push
    /// notifications.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it, and with 40003 (status 400)
    /// when `limit` is out of range.
    ///
    /// `GET /push/channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of channel names.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [String] {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        return try await client.send(request).body
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Delivers a notification directly, past all channels: to a registered device, to all devices of a client id, or
    /// to an address of one of the push platforms. A success means that the notification was accepted, not that it was
    /// shown.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it, 40000 (status 400) when the
    /// recipient is empty or no part of a payload is given, and 40400 (status 404) when no such device is registered.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an address of a push
    ///     platform, whose keys depend on `transportType`.
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - data: Values for the application, which are not shown.
    ///   - apns: What is different, or more, on Apple's platforms.
    ///   - fcm: What is different, or more, on Android.
    ///   - web: What is different, or more, in browsers.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: PushNotification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let body = PushPublication(
            recipient: recipient, notification: notification, data: data, apns: apns, fcm: fcm, web: web)
        try await publishPushNotificationToDevices(body: body, version: version, format: format)
    }

    /// Sends a push notification to a device or to a client's devices. Takes any `Encodable` values for `data`. See
    /// ``PushApi/publishPushNotificationToDevices(recipient:notification:data:apns:fcm:web:version:format:)-(_,_,[String:WireValue]?,_,_,_,_,_)``.
    @_disfavoredOverload
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: PushNotification? = nil,
        data: [String: (any Encodable)?],
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let body = try PushPublication(
            recipient: recipient, notification: notification, data: WireValue.encoding(members: data, argument: "data"),
            apns: apns, fcm: fcm, web: web)
        try await publishPushNotificationToDevices(body: body, version: version, format: format)
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Delivers a notification directly, past all channels: to a registered device, to all devices of a client id, or
    /// to an address of one of the push platforms. A success means that the notification was accepted, not that it was
    /// shown.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it, 40000 (status 400) when the
    /// recipient is empty or no part of a payload is given, and 40400 (status 404) when no such device is registered.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - body: Who receives what.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version, format: format)
        _ = try await client.send(request)
    }

    /// Sends several push notifications.
    ///
    /// Delivers up to 10000 notifications in one request, each to its own recipient or recipients; a payload for three
    /// recipients counts as three. Every notification succeeds or fails on its own. Answers with one result for each
    /// item, in the order of the request.
    ///
    /// Needs the capability `push-admin`. Fails as a whole with code 40160 (status 401) without it, and with 40000
    /// (status 400) when the batch is empty or too long.
    ///
    /// `POST /push/batch/publish`
    ///
    /// - Parameters:
    ///   - body: The notifications, each with its recipients.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each item.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [PushBatchResult] {
        let request = try PushApi.Request.publishPushNotificationBatch(body: body, version: version, format: format)
        return try await client.send(request).body
    }
}
