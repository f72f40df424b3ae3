import AblyPlatform

extension Backend {
    /// Fails unless the caller may administer push, or is the device itself.
    private func requireAdministration(of deviceId: String?, by caller: Caller) throws(Refusal) {
        if let deviceId, caller.deviceId == deviceId { return }
        try caller.require(.pushAdmin, on: nil)
    }

    /// Registers a device, or replaces its registration.
    ///
    /// - Parameters:
    ///   - body: The device.
    ///   - id: The id from the path, or nil to take it from the body.
    /// - Throws: 40160; 40000 for an invalid device; 42910.
    func register(_ body: WireValue, id: String?, by caller: Caller) throws(Refusal) -> Device {
        let device = try Device(body, id: id, now: clock.stamp())
        try requireAdministration(of: device.id, by: caller)
        return try store(device, in: app(of: caller))
    }

    /// Registers a device at its own request, and issues a token that identifies it.
    func activate(_ body: WireValue, by caller: Caller) throws(Refusal) -> (Device, TokenDetails) {
        var device = try Device(body, id: nil, now: clock.stamp())
        if !caller.capability.allows(.pushAdmin, on: nil) { try caller.require(.pushSubscribe, on: nil) }
        device.clientId = device.clientId ?? caller.knownClientId
        device = try store(device, in: app(of: caller))
        let now = clock.stamp()
        let capability = Capability(
            grants: [.init(pattern: ResourcePattern("*"), operations: [.pushSubscribe])])
        let claims = TokenClaims(
            keyName: caller.keyName, issued: now, expires: now + 365 * Self.greatestTimeToLive, capability: capability,
            clientId: device.clientId, deviceId: device.id)
        return (device, try issue(claims, capabilityText: capability.text))
    }

    private func store(_ device: Device, in app: AppState) throws(Refusal) -> Device {
        guard app.devices[device.id] != nil || app.devices.count < limits.pushRegistrationsPerApp else {
            throw .limitReached(
                "devices in one app", limit: limits.pushRegistrationsPerApp, name: "pushRegistrationsPerApp")
        }
        let growth = device.weight - (app.devices[device.id]?.weight ?? 0)
        try checkRoom(for: growth)
        charge(growth, to: app)
        app.devices[device.id] = device
        return device
    }

    /// Updates a device; members that the body omits keep their values.
    ///
    /// - Throws: 40160; 40400 for an unknown device; 40000.
    func update(deviceId: String, with body: WireValue, by caller: Caller) throws(Refusal) -> Device {
        let old = try device(deviceId, for: caller)
        let device = try Device(body, id: deviceId, changing: old, now: clock.stamp())
        return try store(device, in: app(of: caller))
    }

    /// Issues a new update token to a device.
    ///
    /// - Throws: 40160; 40400 for an unknown device.
    func resetUpdateToken(deviceId: String, by caller: Caller) throws(Refusal) -> Device {
        var device = try device(deviceId, for: caller)
        device.updateToken = randomText(bytes: 18)
        device.modified = clock.stamp()
        return try store(device, in: app(of: caller))
    }

    /// A device.
    ///
    /// - Throws: 40160; 40400 for an unknown device.
    func device(_ id: String, for caller: Caller) throws(Refusal) -> Device {
        try requireAdministration(of: id, by: caller)
        guard let device = try app(of: caller).devices[id] else { throw .notFound("there is no device \"\(id)\"") }
        return device
    }

    /// One page of the devices that match a filter.
    func devices(
        _ filter: PushFilter, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<Device> {
        try requireAdministration(of: filter.deviceId, by: caller)
        return try app(of: caller).devices.page(request, where: filter.includes)
    }

    /// Removes devices and their subscriptions; removing unknown devices succeeds.
    ///
    /// - Throws: 40160; 40000 for an empty filter.
    func removeDevices(_ filter: PushFilter, by caller: Caller) throws(Refusal) {
        try requireAdministration(of: filter.deviceId, by: caller)
        guard !filter.isEmpty else { throw .badRequest("deviceId, clientId: at least one is required") }
        let app = try app(of: caller)
        let devices = app.devices.removeAll(where: filter.includes)
        charge(-devices.reduce(0) { $0 + $1.weight }, to: app)
        let removed = Set(devices.map { PushSubscription.Subscriber.device($0.id) })
        removeSubscriptions(in: app) { removed.contains($0.subscriber) }
    }

    private func removeSubscriptions(in app: AppState, where predicate: (PushSubscription) -> Bool) {
        let removed = app.subscriptions.removeAll(where: predicate)
        charge(-removed.reduce(0) { $0 + $1.weight }, to: app)
    }

    /// Subscribes a device or a client to a channel's push notifications; idempotent.
    ///
    /// - Throws: 40160; 40100 if push is not enabled for the channel's namespace; 40000 for an unknown device.
    func subscribe(_ body: WireValue, by caller: Caller) throws(Refusal) -> PushSubscription {
        let subscription = try PushSubscription(body)
        let name = try ChannelName(subscription.channel)
        let isOwn =
            switch subscription.subscriber {
            case .device(let id): caller.deviceId == id
            case .client(let id): caller.knownClientId == id
            }
        if !isOwn || !caller.capability.allows(.pushSubscribe, on: name.text) {
            try caller.require(.pushAdmin, on: name)
        }
        let app = try app(of: caller)
        guard app.namespace(of: name)?.isPushEnabled == true else {
            throw Refusal(
                code: 40100, statusCode: 401,
                message: "subscription.channel: \"\(name.text)\" is not in a namespace with pushEnabled")
        }
        if case .device(let id) = subscription.subscriber, app.devices[id] == nil {
            throw .badRequest("subscription.deviceId: there is no device \"\(id)\"; register it first")
        }
        guard app.subscriptions[subscription] != nil || app.subscriptions.count < limits.pushRegistrationsPerApp else {
            throw .limitReached(
                "push subscriptions in one app", limit: limits.pushRegistrationsPerApp,
                name: "pushRegistrationsPerApp")
        }
        guard app.subscriptions[subscription] == nil else { return subscription }
        try checkRoom(for: subscription.weight)
        charge(subscription.weight, to: app)
        app.subscriptions[subscription] = subscription
        return subscription
    }

    /// One page of the subscriptions that match a filter.
    func subscriptions(
        _ filter: PushFilter, page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<PushSubscription> {
        try requireAdministration(of: filter.deviceId, by: caller)
        return try app(of: caller).subscriptions.page(request, where: filter.includes)
    }

    /// Removes the subscriptions that match a filter.
    ///
    /// - Throws: 40160; 40000 for an empty filter.
    func removeSubscriptions(_ filter: PushFilter, by caller: Caller) throws(Refusal) {
        try requireAdministration(of: filter.deviceId, by: caller)
        guard !filter.isEmpty else { throw .badRequest("channel, deviceId, clientId: at least one is required") }
        removeSubscriptions(in: try app(of: caller), where: filter.includes)
    }

    /// One page of the names of channels that have subscriptions.
    func channelsWithSubscriptions(
        page request: PageRequest, for caller: Caller
    ) throws(Refusal) -> ResultPage<String> {
        try caller.require(.pushAdmin, on: nil)
        return namesPage(Set(try app(of: caller).subscriptions.entries.map(\.value.channel)).sorted(), request)
    }
}
