/// The devices that are registered for push notifications (RSH1b).
public struct PushDeviceRegistrations: Sendable {
    let calls: RestCalls

    /// Gets a device (RSH1b1).
    ///
    /// - Parameter deviceId: The id of the device.
    /// - Returns: The device.
    /// - Throws: ``AblyError``: 40003 if the id is empty, 40400 if there is no such device.
    public func get(_ deviceId: String) async throws(AblyError) -> DeviceDetails {
        try await calls.send(Self.deviceRequest(deviceId, calls.ownDevice(deviceId)))
    }

    /// Gets a device (RSH1b1).
    ///
    /// - Parameter device: The device, which must have an id.
    /// - Returns: The device as the service has it.
    /// - Throws: ``AblyError``, as ``get(_:)-(String)``.
    public func get(_ device: DeviceDetails) async throws(AblyError) -> DeviceDetails {
        try await get(Self.id(of: device))
    }

    /// Lists devices, one page of them (RSH1b2).
    ///
    /// - Parameters:
    ///   - deviceId: Only the device with this id.
    ///   - clientId: Only devices of this client.
    ///   - limit: The most devices of a page, 1 to 1,000; nil for 100.
    /// - Returns: The page.
    /// - Throws: ``AblyError``.
    public func list(
        deviceId: String? = nil, clientId: String? = nil, limit: Int? = nil
    ) async throws(AblyError) -> PaginatedResult<DeviceDetails> {
        try await calls.page { _ throws(ApiError) in
            try PushApi.Request.getRegisteredPushDevices(deviceId: deviceId, clientId: clientId, limit: limit)
        }
    }

    /// Registers a device, or replaces its registration (RSH1b3).
    ///
    /// - Parameter device: The device, which must have an id.
    /// - Returns: The device as the service has it now.
    /// - Throws: ``AblyError``: 40003 if the device has no id.
    @discardableResult
    public func save(_ device: DeviceDetails) async throws(AblyError) -> DeviceDetails {
        try await calls.send(try Self.saveRequest(device, calls.ownDevice(device.id)))
    }

    /// Removes a device (RSH1b4). Without such a device, it does nothing.
    ///
    /// - Parameter deviceId: The id of the device.
    /// - Throws: ``AblyError``: 40003 if the id is empty.
    public func remove(_ deviceId: String) async throws(AblyError) {
        try await calls.send(Self.removalRequest(deviceId))
    }

    /// Removes a device (RSH1b4). Without such a device, it does nothing.
    ///
    /// - Parameter device: The device, which must have an id.
    /// - Throws: ``AblyError``, as ``remove(_:)-(String)``.
    public func remove(_ device: DeviceDetails) async throws(AblyError) { try await remove(Self.id(of: device)) }

    /// Removes all devices that match (RSH1b5).
    ///
    /// - Parameters:
    ///   - deviceId: The device with this id.
    ///   - clientId: The devices of this client.
    /// - Throws: ``AblyError``: 40003 if neither is given.
    public func removeWhere(deviceId: String? = nil, clientId: String? = nil) async throws(AblyError) {
        try await calls.send(try Self.removalRequest(deviceId, clientId, calls.ownDevice(deviceId)))
    }

    /// The same operations for synchronous code.
    public var blocking: Blocking { Blocking(registrations: self) }

    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let registrations: PushDeviceRegistrations

        /// As ``PushDeviceRegistrations/get(_:)-(String)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func get(_ deviceId: String) throws(AblyError) -> DeviceDetails {
            try registrations.calls.sendBlocking(
                PushDeviceRegistrations.deviceRequest(deviceId, registrations.calls.ownDevice(deviceId)))
        }

        /// As ``PushDeviceRegistrations/list(deviceId:clientId:limit:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func list(
            deviceId: String? = nil, clientId: String? = nil, limit: Int? = nil
        ) throws(AblyError) -> PaginatedResult<DeviceDetails> {
            try registrations.calls.pageBlocking { _ throws(ApiError) in
                try PushApi.Request.getRegisteredPushDevices(deviceId: deviceId, clientId: clientId, limit: limit)
            }
        }

        /// As ``PushDeviceRegistrations/save(_:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        @discardableResult
        public func save(_ device: DeviceDetails) throws(AblyError) -> DeviceDetails {
            try registrations.calls.sendBlocking(
                try PushDeviceRegistrations.saveRequest(device, registrations.calls.ownDevice(device.id)))
        }

        /// As ``PushDeviceRegistrations/remove(_:)-(String)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func remove(_ deviceId: String) throws(AblyError) {
            try registrations.calls.sendBlocking(PushDeviceRegistrations.removalRequest(deviceId))
        }

        /// As ``PushDeviceRegistrations/removeWhere(deviceId:clientId:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func removeWhere(deviceId: String? = nil, clientId: String? = nil) throws(AblyError) {
            try registrations.calls.sendBlocking(
                try PushDeviceRegistrations.removalRequest(
                    deviceId, clientId, registrations.calls.ownDevice(deviceId)))
        }
    }

    private static func deviceRequest(
        _ deviceId: String, _ ownDevice: LocalDevice?
    ) -> RestChannel.Making<DeviceDetails> {
        { _ throws(ApiError) in
            var request = try PushApi.Request.getPushDeviceDetails(deviceId: deviceId)
            try ownDevice?.authenticate(&request)
            return request
        }
    }

    private static func saveRequest(
        _ device: DeviceDetails, _ ownDevice: LocalDevice?
    ) throws(AblyError) -> RestChannel.Making<DeviceDetails> {
        let id = try id(of: device)
        return { _ throws(ApiError) in
            var request = try PushApi.Request.putPushDeviceDetails(deviceId: id, body: device)
            try ownDevice?.authenticate(&request)
            return request
        }
    }

    private static func removalRequest(_ deviceId: String) -> RestChannel.Making<Void> {
        { _ throws(ApiError) in try PushApi.Request.unregisterPushDevice(deviceId: deviceId) }
    }

    private static func removalRequest(
        _ deviceId: String?, _ clientId: String?, _ ownDevice: LocalDevice?
    ) throws(AblyError) -> RestChannel.Making<Void> {
        if deviceId == nil, clientId == nil {
            throw .invalid("deviceId", "neither it nor clientId is given, so that all devices would be removed")
        }
        return { _ throws(ApiError) in
            var request = try PushApi.Request.unregisterAllPushDevices(deviceId: deviceId, clientId: clientId)
            try ownDevice?.authenticate(&request)
            return request
        }
    }

    private static func id(of device: DeviceDetails) throws(AblyError) -> String {
        guard let id = device.id, !id.isEmpty else { throw .invalid("device", "it has no id") }
        return id
    }
}
