// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// Push notifications, the devices that receive them and what those are subscribed to.
public struct PushApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// The calls whose replies come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// Calls that answer page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension PushApi {
    /// Lists the devices that are registered for push notifications.
    ///
    /// Answers with one page of registered devices, all of them or those of one device id or client id.
    ///
    /// Needs the capability `push-admin`; with `push-subscribe`, a device sees itself. Fails with code
    /// 40160 (status 401) without it, and with 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of devices.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [DeviceDetails] {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            limit: limit,
            format: format
        )
        return try await client.send(request).body
    }

    /// Lists the devices that are registered for push notifications.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of devices.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [DeviceDetails] {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            limit: limit,
            format: format
        )
        return try client.send(request).body
    }

    /// Registers a device for push notifications.
    ///
    /// Registers a device, with the address under which its platform delivers notifications. Answers with
    /// the device as registered, and with a token by which the device can act for itself afterwards.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code
    /// 40160 (status 401) without it, and with 40000 (status 400) when the platform, the form factor or the
    /// recipient is missing or not known.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
        let request = try PushApi.Request.registerPushDevice(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Registers a device for push notifications.
    ///
    /// Blocks the calling thread until the reply is there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
        let request = try PushApi.Request.registerPushDevice(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Registers a device for push notifications.
    ///
    /// Registers a device, with the address under which its platform delivers notifications. Answers with
    /// the device as registered, and with a token by which the device can act for itself afterwards.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code
    /// 40160 (status 401) without it, and with 40000 (status 400) when the platform, the form factor or the
    /// recipient is missing or not known.
    ///
    /// `POST /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.registerPushDevice(body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Registers a device for push notifications.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.registerPushDevice(body: body, version: version, format: format)
        return try client.send(request).body
    }

    /// Unregisters the devices of a device id or client id.
    ///
    /// Removes the devices that match, with all their channel subscriptions. Succeeds as well when no
    /// device matches.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it.
    ///
    /// `DELETE /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: The device with this id. Not together with `clientId`.
    ///   - clientId: All devices of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            format: format
        )
        _ = try await client.send(request)
    }

    /// Unregisters the devices of a device id or client id.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `DELETE /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: The device with this id. Not together with `clientId`.
    ///   - clientId: All devices of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            format: format
        )
        _ = try client.send(request)
    }

    /// Reads the registration of a device.
    ///
    /// Answers with the device as registered, and with the state of its push registration.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code
    /// 40160 (status 401) without it, and with 40400 (status 404) when no such device is registered.
    ///
    /// `GET /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try await client.send(request).body
    }

    /// Reads the registration of a device.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try client.send(request).body
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Stores the device under this id; what was registered before is replaced as a whole. Of a device that
    /// exists, the client id, the metadata and the recipient can change. Answers with the device as
    /// registered.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code
    /// 40160 (status 401) without it, and with 40000 (status 400) when the platform, the form factor or the
    /// recipient is missing or not known.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Blocks the calling thread until the reply is there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Stores the device under this id; what was registered before is replaced as a whole. Of a device that
    /// exists, the client id, the metadata and the recipient can change. Answers with the device as
    /// registered.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code
    /// 40160 (status 401) without it, and with 40000 (status 400) when the platform, the form factor or the
    /// recipient is missing or not known.
    ///
    /// `PUT /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `PUT /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Changes parts of a device's registration.
    ///
    /// Replaces what is given and leaves the rest as it is. The client id, the metadata and the recipient
    /// can change. Answers with the device as registered now.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code
    /// 40160 (status 401) without it, 40400 (status 404) when no such device is registered, and 40000
    /// (status 400) when the recipient is not known.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Changes parts of a device's registration.
    ///
    /// Blocks the calling thread until the reply is there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Changes parts of a device's registration.
    ///
    /// Replaces what is given and leaves the rest as it is. The client id, the metadata and the recipient
    /// can change. Answers with the device as registered now.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code
    /// 40160 (status 401) without it, 40400 (status 404) when no such device is registered, and 40000
    /// (status 400) when the recipient is not known.
    ///
    /// `PATCH /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The parts of the device that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Changes parts of a device's registration.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `PATCH /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The parts of the device that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Unregisters a device.
    ///
    /// Removes the device with all its channel subscriptions. Succeeds as well when no such device is
    /// registered.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device. Fails with code
    /// 40160 (status 401) without it.
    ///
    /// `DELETE /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version, format: format)
        _ = try await client.send(request)
    }

    /// Unregisters a device.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `DELETE /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version, format: format)
        _ = try client.send(request)
    }

    /// Gives a device a new update token.
    ///
    /// Makes a new update token for the device; the former one does not work any more. Answers with the
    /// device, the new token in `updateToken`.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it, and with 40400
    /// (status 404) when no such device is registered.
    ///
    /// `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.updatePushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try await client.send(request).body
    }

    /// Gives a device a new update token.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The device as registered.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> DeviceDetails {
        let request = try PushApi.Request.updatePushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try client.send(request).body
    }

    /// Lists which devices and clients are subscribed to channels.
    ///
    /// Answers with one page of push subscriptions, all of them or those that match. A subscription belongs
    /// to one device, or to all devices of a client id.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own subscriptions. Fails
    /// with code 40160 (status 401) without it, and with 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless
    ///     `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless
    ///     `concatFilters` is true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both
    ///     are given. The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of subscriptions.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            concatFilters: concatFilters,
            limit: limit,
            format: format
        )
        return try await client.send(request).body
    }

    /// Lists which devices and clients are subscribed to channels.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless
    ///     `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless
    ///     `concatFilters` is true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both
    ///     are given. The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of subscriptions.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            concatFilters: concatFilters,
            limit: limit,
            format: format
        )
        return try client.send(request).body
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// From now on, messages on the channel that carry a push payload are delivered to the device, or to
    /// all devices of the client id. Exactly one of `deviceId` and `clientId` must be given. Subscribing
    /// twice has the effect of subscribing once.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device or client id.
    /// Fails with code 40160 (status 401) without it or when the channel's namespace does not allow push,
    /// and with 40000 (status 400) when the device is not registered or not exactly one of the two ids is
    /// given.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - deviceId: The device that is subscribed.
    ///   - clientId: The client whose devices are subscribed.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The subscription.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PushChannelSubscription? {
        let request = try PushApi.Request.subscribePushDeviceToChannel(
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - deviceId: The device that is subscribed.
    ///   - clientId: The client whose devices are subscribed.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The subscription.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PushChannelSubscription? {
        let request = try PushApi.Request.subscribePushDeviceToChannel(
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// From now on, messages on the channel that carry a push payload are delivered to the device, or to
    /// all devices of the client id. Exactly one of `deviceId` and `clientId` must be given. Subscribing
    /// twice has the effect of subscribing once.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own device or client id.
    /// Fails with code 40160 (status 401) without it or when the channel's namespace does not allow push,
    /// and with 40000 (status 400) when the device is not registered or not exactly one of the two ids is
    /// given.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - body: The channel, and the device or client id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The subscription.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PushChannelSubscription? {
        let request = try PushApi.Request.subscribePushDeviceToChannel(body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - body: The channel, and the device or client id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The subscription.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PushChannelSubscription? {
        let request = try PushApi.Request.subscribePushDeviceToChannel(body: body, version: version, format: format)
        return try client.send(request).body
    }

    /// Deletes push subscriptions to channels.
    ///
    /// Deletes the subscriptions that match all the filters given; devices stay registered. Succeeds as
    /// well when nothing matches. The operation's name is the one that Ably published.
    ///
    /// Needs the capability `push-admin`, or `push-subscribe` for the caller's own subscriptions. Fails
    /// with code 40160 (status 401) without it.
    ///
    /// `DELETE /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device. Not together with `clientId`.
    ///   - clientId: Subscriptions of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            format: format
        )
        _ = try await client.send(request)
    }

    /// Deletes push subscriptions to channels.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `DELETE /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device. Not together with `clientId`.
    ///   - clientId: Subscriptions of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            format: format
        )
        _ = try client.send(request)
    }

    /// Lists the channels that have push subscriptions.
    ///
    /// Answers with one page of the names of channels to which a device or a client is subscribed for push
    /// notifications.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it, and with 40003
    /// (status 400) when `limit` is out of range.
    ///
    /// `GET /push/channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of channel names.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [String] {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        return try await client.send(request).body
    }

    /// Lists the channels that have push subscriptions.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /push/channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of channel names.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [String] {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        return try client.send(request).body
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Delivers a notification directly, past all channels: to a registered device, to all devices of a
    /// client id, or to an address of one of the push platforms. A success means that the notification was
    /// accepted, not that it was shown.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it, 40000 (status 400)
    /// when the recipient is empty or no part of a payload is given, and 40400 (status 404) when no such
    /// device is registered.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an
    ///     address of a push platform, whose keys depend on `transportType`.
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - data: Values for the application, which are not shown.
    ///   - apns: What is different, or more, on Apple's platforms.
    ///   - fcm: What is different, or more, on Android.
    ///   - web: What is different, or more, in browsers.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: Notification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.publishPushNotificationToDevices(
            recipient: recipient,
            notification: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web,
            version: version,
            format: format
        )
        _ = try await client.send(request)
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an
    ///     address of a push platform, whose keys depend on `transportType`.
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - data: Values for the application, which are not shown.
    ///   - apns: What is different, or more, on Apple's platforms.
    ///   - fcm: What is different, or more, on Android.
    ///   - web: What is different, or more, in browsers.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: Notification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.publishPushNotificationToDevices(
            recipient: recipient,
            notification: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web,
            version: version,
            format: format
        )
        _ = try client.send(request)
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Delivers a notification directly, past all channels: to a registered device, to all devices of a
    /// client id, or to an address of one of the push platforms. A success means that the notification was
    /// accepted, not that it was shown.
    ///
    /// Needs the capability `push-admin`. Fails with code 40160 (status 401) without it, 40000 (status 400)
    /// when the recipient is empty or no part of a payload is given, and 40400 (status 404) when no such
    /// device is registered.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - body: Who receives what.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version, format: format)
        _ = try await client.send(request)
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - body: Who receives what.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version, format: format)
        _ = try client.send(request)
    }

    /// Sends several push notifications.
    ///
    /// Delivers up to 10000 notifications in one request, each to its own recipient or recipients; a
    /// payload for three recipients counts as three. Every notification succeeds or fails on its own.
    /// Answers with one result for each item, in the order of the request.
    ///
    /// Needs the capability `push-admin`. Fails as a whole with code 40160 (status 401) without it, and
    /// with 40000 (status 400) when the batch is empty or too long.
    ///
    /// `POST /push/batch/publish`
    ///
    /// - Parameters:
    ///   - body: The notifications, each with its recipients.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each item.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [PushBatchResult] {
        let request = try PushApi.Request.publishPushNotificationBatch(body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Sends several push notifications.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /push/batch/publish`
    ///
    /// - Parameters:
    ///   - body: The notifications, each with its recipients.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each item.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [PushBatchResult] {
        let request = try PushApi.Request.publishPushNotificationBatch(body: body, version: version, format: format)
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension PushApi.Raw {
    /// Lists the devices that are registered for push notifications.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[DeviceDetails]> {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            limit: limit,
            format: format
        )
        return try await client.send(request)
    }

    /// Lists the devices that are registered for push notifications.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[DeviceDetails]> {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            limit: limit,
            format: format
        )
        return try client.send(request)
    }

    /// Lists the devices that are registered for push notifications.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            limit: limit
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Lists the devices that are registered for push notifications.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.getRegisteredPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            limit: limit
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Registers a device for push notifications.
    ///
    /// Answers with the whole reply.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
    ) async throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.registerPushDevice(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Registers a device for push notifications.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
    ) throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.registerPushDevice(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Registers a device for push notifications.
    ///
    /// Answers with the bytes of a format that has no typed form.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.registerPushDevice(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Registers a device for push notifications.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.registerPushDevice(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Registers a device for push notifications.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.registerPushDevice(body: body, version: version, format: format)
        return try await client.send(request)
    }

    /// Registers a device for push notifications.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.registerPushDevice(body: body, version: version, format: format)
        return try client.send(request)
    }

    /// Registers a device for push notifications.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.registerPushDevice(body: body, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Registers a device for push notifications.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.registerPushDevice(body: body, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Unregisters the devices of a device id or client id.
    ///
    /// Answers with the whole reply.
    ///
    /// `DELETE /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: The device with this id. Not together with `clientId`.
    ///   - clientId: All devices of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            format: format
        )
        return try await client.send(request)
    }

    /// Unregisters the devices of a device id or client id.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `DELETE /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: The device with this id. Not together with `clientId`.
    ///   - clientId: All devices of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            format: format
        )
        return try client.send(request)
    }

    /// Unregisters the devices of a device id or client id.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `DELETE /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: The device with this id. Not together with `clientId`.
    ///   - clientId: All devices of this client id. Not together with `deviceId`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Unregisters the devices of a device id or client id.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `DELETE /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: The device with this id. Not together with `clientId`.
    ///   - clientId: All devices of this client id. Not together with `deviceId`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.unregisterAllPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Reads the registration of a device.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try await client.send(request)
    }

    /// Reads the registration of a device.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try client.send(request)
    }

    /// Reads the registration of a device.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Reads the registration of a device.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Answers with the whole reply.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
    ) async throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
    ) throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Answers with the bytes of a format that has no typed form.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Answers with the whole reply.
    ///
    /// `PUT /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PUT /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.putPushDeviceDetails(
            deviceId: deviceId,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `PUT /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.putPushDeviceDetails(deviceId: deviceId, body: body, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Registers a device, or replaces its registration.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `PUT /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.putPushDeviceDetails(deviceId: deviceId, body: body, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Changes parts of a device's registration.
    ///
    /// Answers with the whole reply.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
    ) async throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Changes parts of a device's registration.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
    ) throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Changes parts of a device's registration.
    ///
    /// Answers with the bytes of a format that has no typed form.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
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
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Changes parts of a device's registration.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
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
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Changes parts of a device's registration.
    ///
    /// Answers with the whole reply.
    ///
    /// `PATCH /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The parts of the device that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Changes parts of a device's registration.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PATCH /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The parts of the device that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.patchPushDeviceDetails(
            deviceId: deviceId,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Changes parts of a device's registration.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `PATCH /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The parts of the device that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.patchPushDeviceDetails(deviceId: deviceId, body: body, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Changes parts of a device's registration.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `PATCH /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The parts of the device that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.patchPushDeviceDetails(deviceId: deviceId, body: body, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Unregisters a device.
    ///
    /// Answers with the whole reply.
    ///
    /// `DELETE /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version, format: format)
        return try await client.send(request)
    }

    /// Unregisters a device.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `DELETE /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version, format: format)
        return try client.send(request)
    }

    /// Unregisters a device.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `DELETE /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Unregisters a device.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `DELETE /push/deviceRegistrations/{device_id}`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.unregisterPushDevice(deviceId: deviceId, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Gives a device a new update token.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.updatePushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try await client.send(request)
    }

    /// Gives a device a new update token.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<DeviceDetails> {
        let request = try PushApi.Request.updatePushDeviceDetails(deviceId: deviceId, version: version, format: format)
        return try client.send(request)
    }

    /// Gives a device a new update token.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.updatePushDeviceDetails(deviceId: deviceId, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Gives a device a new update token.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.updatePushDeviceDetails(deviceId: deviceId, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Lists which devices and clients are subscribed to channels.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless
    ///     `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless
    ///     `concatFilters` is true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both
    ///     are given. The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[PushChannelSubscription]> {
        let request = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            concatFilters: concatFilters,
            limit: limit,
            format: format
        )
        return try await client.send(request)
    }

    /// Lists which devices and clients are subscribed to channels.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless
    ///     `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless
    ///     `concatFilters` is true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both
    ///     are given. The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[PushChannelSubscription]> {
        let request = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            concatFilters: concatFilters,
            limit: limit,
            format: format
        )
        return try client.send(request)
    }

    /// Lists which devices and clients are subscribed to channels.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless
    ///     `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless
    ///     `concatFilters` is true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both
    ///     are given. The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            concatFilters: concatFilters,
            limit: limit
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Lists which devices and clients are subscribed to channels.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless
    ///     `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless
    ///     `concatFilters` is true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both
    ///     are given. The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            concatFilters: concatFilters,
            limit: limit
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - deviceId: The device that is subscribed.
    ///   - clientId: The client whose devices are subscribed.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<PushChannelSubscription?> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - deviceId: The device that is subscribed.
    ///   - clientId: The client whose devices are subscribed.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<PushChannelSubscription?> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - deviceId: The device that is subscribed.
    ///   - clientId: The client whose devices are subscribed.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - deviceId: The device that is subscribed.
    ///   - clientId: The client whose devices are subscribed.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - body: The channel, and the device or client id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<PushChannelSubscription?> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(body: body, version: version, format: format)
        return try await client.send(request)
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - body: The channel, and the device or client id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<PushChannelSubscription?> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(body: body, version: version, format: format)
        return try client.send(request)
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - body: The channel, and the device or client id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(body: body, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Subscribes a device, or a client's devices, to a channel.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - body: The channel, and the device or client id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.subscribePushDeviceToChannel(body: body, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Deletes push subscriptions to channels.
    ///
    /// Answers with the whole reply.
    ///
    /// `DELETE /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device. Not together with `clientId`.
    ///   - clientId: Subscriptions of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            format: format
        )
        return try await client.send(request)
    }

    /// Deletes push subscriptions to channels.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `DELETE /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device. Not together with `clientId`.
    ///   - clientId: Subscriptions of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            format: format
        )
        return try client.send(request)
    }

    /// Deletes push subscriptions to channels.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `DELETE /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device. Not together with `clientId`.
    ///   - clientId: Subscriptions of this client id. Not together with `deviceId`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Deletes push subscriptions to channels.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `DELETE /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device. Not together with `clientId`.
    ///   - clientId: Subscriptions of this client id. Not together with `deviceId`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.deletePushDeviceDetails(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Lists the channels that have push subscriptions.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /push/channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[String]> {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        return try await client.send(request)
    }

    /// Lists the channels that have push subscriptions.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /push/channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[String]> {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        return try client.send(request)
    }

    /// Lists the channels that have push subscriptions.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /push/channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit)
        return try await client.send(request.undecoded(format: format))
    }

    /// Lists the channels that have push subscriptions.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /push/channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit)
        return try client.send(request.undecoded(format: format))
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an
    ///     address of a push platform, whose keys depend on `transportType`.
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - data: Values for the application, which are not shown.
    ///   - apns: What is different, or more, on Apple's platforms.
    ///   - fcm: What is different, or more, on Android.
    ///   - web: What is different, or more, in browsers.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: Notification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.publishPushNotificationToDevices(
            recipient: recipient,
            notification: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an
    ///     address of a push platform, whose keys depend on `transportType`.
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - data: Values for the application, which are not shown.
    ///   - apns: What is different, or more, on Apple's platforms.
    ///   - fcm: What is different, or more, on Android.
    ///   - web: What is different, or more, in browsers.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: Notification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.publishPushNotificationToDevices(
            recipient: recipient,
            notification: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an
    ///     address of a push platform, whose keys depend on `transportType`.
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - data: Values for the application, which are not shown.
    ///   - apns: What is different, or more, on Apple's platforms.
    ///   - fcm: What is different, or more, on Android.
    ///   - web: What is different, or more, in browsers.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: Notification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.publishPushNotificationToDevices(
            recipient: recipient,
            notification: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an
    ///     address of a push platform, whose keys depend on `transportType`.
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - data: Values for the application, which are not shown.
    ///   - apns: What is different, or more, on Apple's platforms.
    ///   - fcm: What is different, or more, on Android.
    ///   - web: What is different, or more, in browsers.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: Notification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.publishPushNotificationToDevices(
            recipient: recipient,
            notification: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - body: Who receives what.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version, format: format)
        return try await client.send(request)
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - body: Who receives what.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version, format: format)
        return try client.send(request)
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - body: Who receives what.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Sends a push notification to a device or to a client's devices.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /push/publish`
    ///
    /// - Parameters:
    ///   - body: Who receives what.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.publishPushNotificationToDevices(body: body, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Sends several push notifications.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /push/batch/publish`
    ///
    /// - Parameters:
    ///   - body: The notifications, each with its recipients.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[PushBatchResult]> {
        let request = try PushApi.Request.publishPushNotificationBatch(body: body, version: version, format: format)
        return try await client.send(request)
    }

    /// Sends several push notifications.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /push/batch/publish`
    ///
    /// - Parameters:
    ///   - body: The notifications, each with its recipients.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[PushBatchResult]> {
        let request = try PushApi.Request.publishPushNotificationBatch(body: body, version: version, format: format)
        return try client.send(request)
    }

    /// Sends several push notifications.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /push/batch/publish`
    ///
    /// - Parameters:
    ///   - body: The notifications, each with its recipients.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.publishPushNotificationBatch(body: body, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Sends several push notifications.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /push/batch/publish`
    ///
    /// - Parameters:
    ///   - body: The notifications, each with its recipients.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PushApi.Request.publishPushNotificationBatch(body: body, version: version)
        return try client.send(request.undecoded(format: format))
    }
}

// MARK: - Pages

extension PushApi.Pages {
    /// Lists the devices that are registered for push notifications.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /push/deviceRegistrations`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<DeviceDetails> {
        let first = try PushApi.Request.getRegisteredPushDevices(
            version: version,
            deviceId: deviceId,
            clientId: clientId,
            limit: limit,
            format: format
        )
        return PageSequence(client: client, first: first)
    }

    /// Lists which devices and clients are subscribed to channels.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /push/channelSubscriptions`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless
    ///     `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless
    ///     `concatFilters` is true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both
    ///     are given. The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<PushChannelSubscription> {
        let first = try PushApi.Request.getPushSubscriptionsOnChannels(
            version: version,
            channel: channel,
            deviceId: deviceId,
            clientId: clientId,
            concatFilters: concatFilters,
            limit: limit,
            format: format
        )
        return PageSequence(client: client, first: first)
    }

    /// Lists the channels that have push subscriptions.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /push/channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<String> {
        let first = try PushApi.Request.getChannelsWithPushSubscribers(version: version, limit: limit, format: format)
        return PageSequence(client: client, first: first)
    }
}

// MARK: - Requests

extension PushApi.Request {
    /// The request of `GET /push/deviceRegistrations`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: Only the device with this id. Not together with `clientId`.
    ///   - clientId: Only devices of this client id. Not together with `deviceId`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getRegisteredPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[DeviceDetails]> {
        var target = RequestTarget("/push/deviceRegistrations")
        target.appendQuery("deviceId", deviceId)
        target.appendQuery("clientId", clientId)
        target.appendQuery("limit", limit)
        var request = ApiRequest<[DeviceDetails]>(Operations.getRegisteredPushDevices, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `POST /push/deviceRegistrations`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - id: The device's id, which the device makes up itself.
    ///   - clientId: The client id of its user.
    ///   - formFactor: The kind of device.
    ///   - platform: What the device runs.
    ///   - metadata: What else is noted of the device. Only with the capability `push-admin`.
    ///   - push: How notifications reach a device, and whether they do.
    ///   - deviceSecret: A secret of the device, by which it shows that it is the one that was registered.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func registerPushDevice(
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: WireValue]? = nil,
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<DeviceDetails> {
        let target = RequestTarget("/push/deviceRegistrations")
        var request = ApiRequest<DeviceDetails>(Operations.registerPushDevice, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        let body = DeviceDetails(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret
        )
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /push/deviceRegistrations`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func registerPushDevice(
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<DeviceDetails> {
        let target = RequestTarget("/push/deviceRegistrations")
        var request = ApiRequest<DeviceDetails>(Operations.registerPushDevice, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }

    /// The request of `DELETE /push/deviceRegistrations`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - deviceId: The device with this id. Not together with `clientId`.
    ///   - clientId: All devices of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func unregisterAllPushDevices(
        version: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/push/deviceRegistrations")
        target.appendQuery("deviceId", deviceId)
        target.appendQuery("clientId", clientId)
        var request = ApiRequest<Void>(Operations.unregisterAllPushDevices, target: target, decoder: .empty)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `GET /push/deviceRegistrations/{device_id}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getPushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<DeviceDetails> {
        var target = RequestTarget("/push/deviceRegistrations/")
        try target.appendSegment(deviceId, argument: "deviceId")
        var request = ApiRequest<DeviceDetails>(Operations.getPushDeviceDetails, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `PUT /push/deviceRegistrations/{device_id}`, for `ApiClient.send`.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func putPushDeviceDetails(
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
    ) throws(ApiError) -> ApiRequest<DeviceDetails> {
        var target = RequestTarget("/push/deviceRegistrations/")
        try target.appendSegment(deviceId, argument: "deviceId")
        var request = ApiRequest<DeviceDetails>(Operations.putPushDeviceDetails, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        let body = DeviceDetails(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret
        )
        request.content = .wire(body)
        return request
    }

    /// The request of `PUT /push/deviceRegistrations/{device_id}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The device.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func putPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<DeviceDetails> {
        var target = RequestTarget("/push/deviceRegistrations/")
        try target.appendSegment(deviceId, argument: "deviceId")
        var request = ApiRequest<DeviceDetails>(Operations.putPushDeviceDetails, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }

    /// The request of `PATCH /push/deviceRegistrations/{device_id}`, for `ApiClient.send`.
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
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func patchPushDeviceDetails(
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
    ) throws(ApiError) -> ApiRequest<DeviceDetails> {
        var target = RequestTarget("/push/deviceRegistrations/")
        try target.appendSegment(deviceId, argument: "deviceId")
        var request = ApiRequest<DeviceDetails>(Operations.patchPushDeviceDetails, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        let body = DeviceDetails(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret
        )
        request.content = .wire(body)
        return request
    }

    /// The request of `PATCH /push/deviceRegistrations/{device_id}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - body: The parts of the device that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func patchPushDeviceDetails(
        deviceId: String,
        body: DeviceDetails,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<DeviceDetails> {
        var target = RequestTarget("/push/deviceRegistrations/")
        try target.appendSegment(deviceId, argument: "deviceId")
        var request = ApiRequest<DeviceDetails>(Operations.patchPushDeviceDetails, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }

    /// The request of `DELETE /push/deviceRegistrations/{device_id}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func unregisterPushDevice(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/push/deviceRegistrations/")
        try target.appendSegment(deviceId, argument: "deviceId")
        var request = ApiRequest<Void>(Operations.unregisterPushDevice, target: target, decoder: .empty)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - deviceId: The device's id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func updatePushDeviceDetails(
        deviceId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<DeviceDetails> {
        var target = RequestTarget("/push/deviceRegistrations/")
        try target.appendSegment(deviceId, argument: "deviceId")
        target.append("/resetUpdateToken")
        var request = ApiRequest<DeviceDetails>(Operations.updatePushDeviceDetails, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `GET /push/channelSubscriptions`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Only subscriptions to this channel.
    ///   - deviceId: Only subscriptions of this device. Not together with `clientId`, unless
    ///     `concatFilters` is true.
    ///   - clientId: Only subscriptions of this client id. Not together with `deviceId`, unless
    ///     `concatFilters` is true.
    ///   - concatFilters: Whether a subscription that matches `deviceId` or `clientId` is listed when both
    ///     are given. The service's default is `false`.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getPushSubscriptionsOnChannels(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        concatFilters: Bool? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[PushChannelSubscription]> {
        var target = RequestTarget("/push/channelSubscriptions")
        target.appendQuery("channel", channel)
        target.appendQuery("deviceId", deviceId)
        target.appendQuery("clientId", clientId)
        target.appendQuery("concatFilters", concatFilters)
        target.appendQuery("limit", limit)
        var request = ApiRequest<[PushChannelSubscription]>(
            Operations.getPushSubscriptionsOnChannels,
            target: target,
            decoder: .wire
        )
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `POST /push/channelSubscriptions`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - deviceId: The device that is subscribed.
    ///   - clientId: The client whose devices are subscribed.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func subscribePushDeviceToChannel(
        channel: String,
        deviceId: String? = nil,
        clientId: String? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<PushChannelSubscription?> {
        let target = RequestTarget("/push/channelSubscriptions")
        var request = ApiRequest<PushChannelSubscription?>(
            Operations.subscribePushDeviceToChannel,
            target: target,
            decoder: .optional(.wire)
        )
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        let body = PushChannelSubscription(channel: channel, deviceId: deviceId, clientId: clientId)
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /push/channelSubscriptions`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - body: The channel, and the device or client id.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func subscribePushDeviceToChannel(
        body: PushChannelSubscription,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<PushChannelSubscription?> {
        let target = RequestTarget("/push/channelSubscriptions")
        var request = ApiRequest<PushChannelSubscription?>(
            Operations.subscribePushDeviceToChannel,
            target: target,
            decoder: .optional(.wire)
        )
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }

    /// The request of `DELETE /push/channelSubscriptions`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - channel: Subscriptions to this channel.
    ///   - deviceId: Subscriptions of this device. Not together with `clientId`.
    ///   - clientId: Subscriptions of this client id. Not together with `deviceId`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func deletePushDeviceDetails(
        version: String? = nil,
        channel: String? = nil,
        deviceId: String? = nil,
        clientId: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/push/channelSubscriptions")
        target.appendQuery("channel", channel)
        target.appendQuery("deviceId", deviceId)
        target.appendQuery("clientId", clientId)
        var request = ApiRequest<Void>(Operations.deletePushDeviceDetails, target: target, decoder: .empty)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `GET /push/channels`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page; 100 when left out. The service's default is
    ///     `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getChannelsWithPushSubscribers(
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[String]> {
        var target = RequestTarget("/push/channels")
        target.appendQuery("limit", limit)
        var request = ApiRequest<[String]>(Operations.getChannelsWithPushSubscribers, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `POST /push/publish`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an
    ///     address of a push platform, whose keys depend on `transportType`.
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - data: Values for the application, which are not shown.
    ///   - apns: What is different, or more, on Apple's platforms.
    ///   - fcm: What is different, or more, on Android.
    ///   - web: What is different, or more, in browsers.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publishPushNotificationToDevices(
        recipient: PushRecipient,
        notification: Notification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/push/publish")
        var request = ApiRequest<Void>(Operations.publishPushNotificationToDevices, target: target, decoder: .empty)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        let body = PushPublication(
            recipient: recipient,
            notification: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web
        )
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /push/publish`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - body: Who receives what.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publishPushNotificationToDevices(
        body: PushPublication,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<Void> {
        let target = RequestTarget("/push/publish")
        var request = ApiRequest<Void>(Operations.publishPushNotificationToDevices, target: target, decoder: .empty)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /push/batch/publish`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - body: The notifications, each with its recipients.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publishPushNotificationBatch(
        body: [PushBatchItem],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[PushBatchResult]> {
        let target = RequestTarget("/push/batch/publish")
        var request = ApiRequest<[PushBatchResult]>(
            Operations.publishPushNotificationBatch,
            target: target,
            decoder: .wire
        )
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }
}
