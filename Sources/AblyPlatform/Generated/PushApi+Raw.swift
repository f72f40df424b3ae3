// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension PushApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension PushApi.Raw {
    /// Lists the devices that are registered for push notifications. Returns the whole response. See
    /// ``PushApi/getRegisteredPushDevices(version:deviceId:clientId:limit:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getRegisteredPushDevices<Body>(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[DeviceDetails], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version, deviceId: deviceId, clientId: clientId, limit: limit, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Registers a device for push notifications. Returns the whole response. See
    /// ``PushApi/registerPushDevice(id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func registerPushDevice<Body>(
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: WireValue]? = nil,
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try await registerPushDevice(body: body, version: version, format: format)
    }

    /// Registers a device for push notifications. Returns the whole response. Takes any `Encodable` values for
    /// `metadata`. See
    /// ``PushApi/registerPushDevice(id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func registerPushDevice<Body>(
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: (any Encodable)?],
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try await registerPushDevice(body: body, version: version, format: format)
    }

    /// Registers a device for push notifications. Returns the whole response. See
    /// ``PushApi/registerPushDevice(body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func registerPushDevice<Body>(
        body: DeviceDetails,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.registerPushDevice(body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Unregisters the devices of a device id or client id. Returns the whole response. See
    /// ``PushApi/unregisterAllPushDevices(version:deviceId:clientId:format:)``.
    @discardableResult
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version, deviceId: deviceId, clientId: clientId, format: format)
        return try await client.send(request)
    }

    /// Reads the registration of a device. Returns the whole response. See
    /// ``PushApi/getPushDeviceDetails(deviceId:version:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPushDeviceDetails<Body>(
        deviceId: String,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.getPushDeviceDetails(
            deviceId: deviceId, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Registers a device, or replaces its registration. Returns the whole response. See
    /// ``PushApi/putPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func putPushDeviceDetails<Body>(
        deviceId: String,
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: WireValue]? = nil,
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try await putPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Registers a device, or replaces its registration. Returns the whole response. Takes any `Encodable` values for
    /// `metadata`. See
    /// ``PushApi/putPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func putPushDeviceDetails<Body>(
        deviceId: String,
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: (any Encodable)?],
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try await putPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Registers a device, or replaces its registration. Returns the whole response. See
    /// ``PushApi/putPushDeviceDetails(deviceId:body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func putPushDeviceDetails<Body>(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId, body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Changes parts of a device's registration. Returns the whole response. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func patchPushDeviceDetails<Body>(
        deviceId: String,
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: WireValue]? = nil,
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try await patchPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Changes parts of a device's registration. Returns the whole response. Takes any `Encodable` values for
    /// `metadata`. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func patchPushDeviceDetails<Body>(
        deviceId: String,
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: (any Encodable)?],
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try await patchPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Changes parts of a device's registration. Returns the whole response. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func patchPushDeviceDetails<Body>(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId, body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Unregisters a device. Returns the whole response. See
    /// ``PushApi/unregisterPushDevice(deviceId:version:format:)``.
    @discardableResult
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version, format: format)
        return try await client.send(request)
    }

    /// Gives a device a new update token. Returns the whole response. See
    /// ``PushApi/updatePushDeviceDetails(deviceId:version:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func updatePushDeviceDetails<Body>(
        deviceId: String,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.updatePushDeviceDetails(
            deviceId: deviceId, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Lists which devices and clients are subscribed to channels. Returns the whole response. See
    /// ``PushApi/getPushSubscriptionsOnChannels(version:channel:deviceId:clientId:concatFilters:limit:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPushSubscriptionsOnChannels<Body>(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[PushChannelSubscription], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version, channel: channel, deviceId: deviceId, clientId: clientId, concatFilters: concatFilters,
            limit: limit, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Subscribes a device, or a client's devices, to a channel. Returns the whole response. See
    /// ``PushApi/subscribePushDeviceToChannel(channel:deviceId:clientId:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func subscribePushDeviceToChannel<Body>(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: ResponseFormat<PushChannelSubscription?, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = PushChannelSubscription(channel: channel, deviceId: deviceId, clientId: clientId)
        return try await subscribePushDeviceToChannel(body: body, version: version, format: format)
    }

    /// Subscribes a device, or a client's devices, to a channel. Returns the whole response. See
    /// ``PushApi/subscribePushDeviceToChannel(body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func subscribePushDeviceToChannel<Body>(
        body: PushChannelSubscription,
        version: String? = nil,
        format: ResponseFormat<PushChannelSubscription?, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(
            body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Deletes push subscriptions to channels. Returns the whole response. See
    /// ``PushApi/deletePushDeviceDetails(version:channel:deviceId:clientId:format:)``.
    @discardableResult
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version, channel: channel, deviceId: deviceId, clientId: clientId, format: format)
        return try await client.send(request)
    }

    /// Lists the channels that have push subscriptions. Returns the whole response. See
    /// ``PushApi/getChannelsWithPushSubscribers(version:limit:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getChannelsWithPushSubscribers<Body>(
        version: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[String], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(
            version: version, limit: limit, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Sends a push notification to a device or to a client's devices. Returns the whole response. See
    /// ``PushApi/publishPushNotificationToDevices(recipient:notification:data:apns:fcm:web:version:format:)-(_,_,[String:WireValue]?,_,_,_,_,_)``.
    @discardableResult
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: PushNotification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let body = PushPublication(
            recipient: recipient, notification: notification, data: data, apns: apns, fcm: fcm, web: web)
        return try await publishPushNotificationToDevices(body: body, version: version, format: format)
    }

    /// Sends a push notification to a device or to a client's devices. Returns the whole response. Takes any
    /// `Encodable` values for `data`. See
    /// ``PushApi/publishPushNotificationToDevices(recipient:notification:data:apns:fcm:web:version:format:)-(_,_,[String:WireValue]?,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: PushNotification? = nil,
        data: [String: (any Encodable)?],
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let body = try PushPublication(
            recipient: recipient, notification: notification, data: WireValue.encoding(members: data, argument: "data"),
            apns: apns, fcm: fcm, web: web)
        return try await publishPushNotificationToDevices(body: body, version: version, format: format)
    }

    /// Sends a push notification to a device or to a client's devices. Returns the whole response. See
    /// ``PushApi/publishPushNotificationToDevices(body:version:format:)``.
    @discardableResult
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version, format: format)
        return try await client.send(request)
    }

    /// Sends several push notifications. Returns the whole response. See
    /// ``PushApi/publishPushNotificationBatch(body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishPushNotificationBatch<Body>(
        body: [PushBatchItem],
        version: String? = nil,
        format: ResponseFormat<[PushBatchResult], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.publishPushNotificationBatch(
            body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }
}
