// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension PushApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }

        /// The calls whose responses come in pages, page by page.
        public var pages: Pages { Pages(client: client) }

        /// Calls that block the calling thread for each page.
        public struct Pages: Sendable {
            let client: ApiClient
        }
    }
}

extension PushApi.Blocking {
    /// Lists the devices that are registered for push notifications. Blocks the calling thread. See
    /// ``PushApi/getRegisteredPushDevices(version:deviceId:clientId:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [DeviceDetails] {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version, deviceId: deviceId, clientId: clientId, limit: limit, format: format)
        return try client.blocking.send(request).body
    }

    /// Registers a device for push notifications. Blocks the calling thread. See
    /// ``PushApi/registerPushDevice(id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> DeviceDetails {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try registerPushDevice(body: body, version: version, format: format)
    }

    /// Registers a device for push notifications. Blocks the calling thread. Takes any `Encodable` values for
    /// `metadata`. See
    /// ``PushApi/registerPushDevice(id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> DeviceDetails {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try registerPushDevice(body: body, version: version, format: format)
    }

    /// Registers a device for push notifications. Blocks the calling thread. See
    /// ``PushApi/registerPushDevice(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        try client.blocking.send(PushApi.Request.registerPushDevice(body: body, version: version, format: format)).body
    }

    /// Unregisters the devices of a device id or client id. Blocks the calling thread. See
    /// ``PushApi/unregisterAllPushDevices(version:deviceId:clientId:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version, deviceId: deviceId, clientId: clientId, format: format)
        _ = try client.blocking.send(request)
    }

    /// Reads the registration of a device. Blocks the calling thread. See
    /// ``PushApi/getPushDeviceDetails(deviceId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Registers a device, or replaces its registration. Blocks the calling thread. See
    /// ``PushApi/putPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> DeviceDetails {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try putPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Registers a device, or replaces its registration. Blocks the calling thread. Takes any `Encodable` values for
    /// `metadata`. See
    /// ``PushApi/putPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> DeviceDetails {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try putPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Registers a device, or replaces its registration. Blocks the calling thread. See
    /// ``PushApi/putPushDeviceDetails(deviceId:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId, body: body, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Changes parts of a device's registration. Blocks the calling thread. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> DeviceDetails {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try patchPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Changes parts of a device's registration. Blocks the calling thread. Takes any `Encodable` values for
    /// `metadata`. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> DeviceDetails {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try patchPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Changes parts of a device's registration. Blocks the calling thread. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId, body: body, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Unregisters a device. Blocks the calling thread. See ``PushApi/unregisterPushDevice(deviceId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version, format: format)
        _ = try client.blocking.send(request)
    }

    /// Gives a device a new update token. Blocks the calling thread. See
    /// ``PushApi/updatePushDeviceDetails(deviceId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.updatePushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Lists which devices and clients are subscribed to channels. Blocks the calling thread. See
    /// ``PushApi/getPushSubscriptionsOnChannels(version:channel:deviceId:clientId:concatFilters:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [PushChannelSubscription] {
        let request = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version, channel: channel, deviceId: deviceId, clientId: clientId, concatFilters: concatFilters,
            limit: limit, format: format)
        return try client.blocking.send(request).body
    }

    /// Subscribes a device, or a client's devices, to a channel. Blocks the calling thread. See
    /// ``PushApi/subscribePushDeviceToChannel(channel:deviceId:clientId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PushChannelSubscription? {
        let body = PushChannelSubscription(channel: channel, deviceId: deviceId, clientId: clientId)
        return try subscribePushDeviceToChannel(body: body, version: version, format: format)
    }

    /// Subscribes a device, or a client's devices, to a channel. Blocks the calling thread. See
    /// ``PushApi/subscribePushDeviceToChannel(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PushChannelSubscription? {
        let request = try PushApi.Request.subscribePushDeviceToChannel(body: body, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Deletes push subscriptions to channels. Blocks the calling thread. See
    /// ``PushApi/deletePushDeviceDetails(version:channel:deviceId:clientId:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version, channel: channel, deviceId: deviceId, clientId: clientId, format: format)
        _ = try client.blocking.send(request)
    }

    /// Lists the channels that have push subscriptions. Blocks the calling thread. See
    /// ``PushApi/getChannelsWithPushSubscribers(version:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [String] {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        return try client.blocking.send(request).body
    }

    /// Sends a push notification to a device or to a client's devices. Blocks the calling thread. See
    /// ``PushApi/publishPushNotificationToDevices(recipient:notification:data:apns:fcm:web:version:format:)-(_,_,[String:WireValue]?,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: PushNotification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let body = PushPublication(
            recipient: recipient, notification: notification, data: data, apns: apns, fcm: fcm, web: web)
        try publishPushNotificationToDevices(body: body, version: version, format: format)
    }

    /// Sends a push notification to a device or to a client's devices. Blocks the calling thread. Takes any `Encodable`
    /// values for `data`. See
    /// ``PushApi/publishPushNotificationToDevices(recipient:notification:data:apns:fcm:web:version:format:)-(_,_,[String:WireValue]?,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) {
        let body = try PushPublication(
            recipient: recipient, notification: notification, data: WireValue.encoding(members: data, argument: "data"),
            apns: apns, fcm: fcm, web: web)
        try publishPushNotificationToDevices(body: body, version: version, format: format)
    }

    /// Sends a push notification to a device or to a client's devices. Blocks the calling thread. See
    /// ``PushApi/publishPushNotificationToDevices(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version, format: format)
        _ = try client.blocking.send(request)
    }

    /// Sends several push notifications. Blocks the calling thread. See
    /// ``PushApi/publishPushNotificationBatch(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [PushBatchResult] {
        let request = try PushApi.Request.publishPushNotificationBatch(body: body, version: version, format: format)
        return try client.blocking.send(request).body
    }
}

extension PushApi.Blocking.Raw {
    /// Lists the devices that are registered for push notifications. Returns the whole response; blocks the calling
    /// thread. See ``PushApi/getRegisteredPushDevices(version:deviceId:clientId:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getRegisteredPushDevices<Body>(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[DeviceDetails], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version, deviceId: deviceId, clientId: clientId, limit: limit, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Registers a device for push notifications. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/registerPushDevice(id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try registerPushDevice(body: body, version: version, format: format)
    }

    /// Registers a device for push notifications. Returns the whole response; blocks the calling thread. Takes any
    /// `Encodable` values for `metadata`. See
    /// ``PushApi/registerPushDevice(id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try registerPushDevice(body: body, version: version, format: format)
    }

    /// Registers a device for push notifications. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/registerPushDevice(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func registerPushDevice<Body>(
        body: DeviceDetails,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.registerPushDevice(body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Unregisters the devices of a device id or client id. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/unregisterAllPushDevices(version:deviceId:clientId:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version, deviceId: deviceId, clientId: clientId, format: format)
        return try client.blocking.send(request)
    }

    /// Reads the registration of a device. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/getPushDeviceDetails(deviceId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPushDeviceDetails<Body>(
        deviceId: String,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.getPushDeviceDetails(
            deviceId: deviceId, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Registers a device, or replaces its registration. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/putPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try putPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Registers a device, or replaces its registration. Returns the whole response; blocks the calling thread. Takes
    /// any `Encodable` values for `metadata`. See
    /// ``PushApi/putPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try putPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Registers a device, or replaces its registration. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/putPushDeviceDetails(deviceId:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func putPushDeviceDetails<Body>(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId, body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Changes parts of a device's registration. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform, metadata: metadata, push: push,
            deviceSecret: deviceSecret)
        return try patchPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Changes parts of a device's registration. Returns the whole response; blocks the calling thread. Takes any
    /// `Encodable` values for `metadata`. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:id:clientId:formFactor:platform:metadata:push:deviceSecret:version:format:)-(_,_,_,_,_,[String:WireValue]?,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = try DeviceDetails(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret)
        return try patchPushDeviceDetails(deviceId: deviceId, body: body, version: version, format: format)
    }

    /// Changes parts of a device's registration. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/patchPushDeviceDetails(deviceId:body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func patchPushDeviceDetails<Body>(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId, body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Unregisters a device. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/unregisterPushDevice(deviceId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version, format: format)
        return try client.blocking.send(request)
    }

    /// Gives a device a new update token. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/updatePushDeviceDetails(deviceId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func updatePushDeviceDetails<Body>(
        deviceId: String,
        version: String? = nil,
        format: ResponseFormat<DeviceDetails, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.updatePushDeviceDetails(
            deviceId: deviceId, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Lists which devices and clients are subscribed to channels. Returns the whole response; blocks the calling
    /// thread. See
    /// ``PushApi/getPushSubscriptionsOnChannels(version:channel:deviceId:clientId:concatFilters:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPushSubscriptionsOnChannels<Body>(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[PushChannelSubscription], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version, channel: channel, deviceId: deviceId, clientId: clientId, concatFilters: concatFilters,
            limit: limit, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Subscribes a device, or a client's devices, to a channel. Returns the whole response; blocks the calling thread.
    /// See ``PushApi/subscribePushDeviceToChannel(channel:deviceId:clientId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func subscribePushDeviceToChannel<Body>(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: ResponseFormat<PushChannelSubscription?, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = PushChannelSubscription(channel: channel, deviceId: deviceId, clientId: clientId)
        return try subscribePushDeviceToChannel(body: body, version: version, format: format)
    }

    /// Subscribes a device, or a client's devices, to a channel. Returns the whole response; blocks the calling thread.
    /// See ``PushApi/subscribePushDeviceToChannel(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func subscribePushDeviceToChannel<Body>(
        body: PushChannelSubscription,
        version: String? = nil,
        format: ResponseFormat<PushChannelSubscription?, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(
            body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Deletes push subscriptions to channels. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/deletePushDeviceDetails(version:channel:deviceId:clientId:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version, channel: channel, deviceId: deviceId, clientId: clientId, format: format)
        return try client.blocking.send(request)
    }

    /// Lists the channels that have push subscriptions. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/getChannelsWithPushSubscribers(version:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getChannelsWithPushSubscribers<Body>(
        version: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[String], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(
            version: version, limit: limit, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Sends a push notification to a device or to a client's devices. Returns the whole response; blocks the calling
    /// thread. See
    /// ``PushApi/publishPushNotificationToDevices(recipient:notification:data:apns:fcm:web:version:format:)-(_,_,[String:WireValue]?,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Void> {
        let body = PushPublication(
            recipient: recipient, notification: notification, data: data, apns: apns, fcm: fcm, web: web)
        return try publishPushNotificationToDevices(body: body, version: version, format: format)
    }

    /// Sends a push notification to a device or to a client's devices. Returns the whole response; blocks the calling
    /// thread. Takes any `Encodable` values for `data`. See
    /// ``PushApi/publishPushNotificationToDevices(recipient:notification:data:apns:fcm:web:version:format:)-(_,_,[String:WireValue]?,_,_,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Void> {
        let body = try PushPublication(
            recipient: recipient, notification: notification, data: WireValue.encoding(members: data, argument: "data"),
            apns: apns, fcm: fcm, web: web)
        return try publishPushNotificationToDevices(body: body, version: version, format: format)
    }

    /// Sends a push notification to a device or to a client's devices. Returns the whole response; blocks the calling
    /// thread. See ``PushApi/publishPushNotificationToDevices(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version, format: format)
        return try client.blocking.send(request)
    }

    /// Sends several push notifications. Returns the whole response; blocks the calling thread. See
    /// ``PushApi/publishPushNotificationBatch(body:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishPushNotificationBatch<Body>(
        body: [PushBatchItem],
        version: String? = nil,
        format: ResponseFormat<[PushBatchResult], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try PushApi.Request.publishPushNotificationBatch(
            body: body, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }
}

extension PushApi.Blocking.Pages {
    /// Lists the devices that are registered for push notifications. Follows the links from page to page; blocks the
    /// calling thread for each page. See ``PushApi/getRegisteredPushDevices(version:deviceId:clientId:limit:format:)``.
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<DeviceDetails> {
        PageCursor(client: client) { () throws(ApiError) in
            try PushApi.Request.getRegisteredPushDevices(
                version: version, deviceId: deviceId, clientId: clientId, limit: limit, format: format)
        }
    }

    /// Lists which devices and clients are subscribed to channels. Follows the links from page to page; blocks the
    /// calling thread for each page. See
    /// ``PushApi/getPushSubscriptionsOnChannels(version:channel:deviceId:clientId:concatFilters:limit:format:)``.
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<PushChannelSubscription> {
        PageCursor(client: client) { () throws(ApiError) in
            try PushApi.Request.getPushSubscriptionsOnChannels(
                version: version, channel: channel, deviceId: deviceId, clientId: clientId,
                concatFilters: concatFilters, limit: limit, format: format)
        }
    }

    /// Lists the channels that have push subscriptions. Follows the links from page to page; blocks the calling thread
    /// for each page. See ``PushApi/getChannelsWithPushSubscribers(version:limit:format:)``.
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<String> {
        PageCursor(client: client) { () throws(ApiError) in
            try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        }
    }
}
