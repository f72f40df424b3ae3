import AblyPlatform

/// The service behind the protocol: all apps and what is done with them.
///
/// One actor, as every operation is short and the order of operations is what a service promises. Each subject has a
/// file of its own that extends it.
actor Backend {
    nonisolated let clock: ServiceClock
    nonisolated let limits: LocalService.Limits
    /// Where ids and secrets come from.
    private let random: @Sendable () -> UInt64
    /// What tokens are sealed with; another one for each service, so that none accepts another's tokens.
    let sealingKey: [UInt8]
    var apps: [String: AppState] = [:]
    /// Bytes of memory that all that is kept takes, over all apps.
    var weight = 0
    /// Pushes that were delivered, for inspection.
    var deliveredPushes: BoundedLog<DeliveredPushRecord>

    /// - Parameters:
    ///   - clock: The time that the service goes by.
    ///   - limits: What it keeps at most.
    ///   - random: Where ids and secrets come from.
    init(
        clock: ServiceClock = ServiceClock(), limits: LocalService.Limits = .init(),
        random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
    ) {
        self.clock = clock
        self.limits = limits
        self.random = random
        sealingKey = Self.bytes(32, random)
        deliveredPushes = BoundedLog(capacity: limits.deliveredPushes)
    }

    private static func bytes(_ count: Int, _ random: @Sendable () -> UInt64) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: random() >> 17) }
    }

    /// Random text of letters, digits, `-` and `_`.
    ///
    /// - Parameter bytes: How many random bytes it stands for.
    func randomText(bytes count: Int) -> String { Base64.urlSafeText(Self.bytes(count, random)) }

    /// The app of a caller.
    ///
    /// - Throws: 40400 when it was deleted since the caller was let in.
    func app(of caller: Caller) throws(Refusal) -> AppState {
        guard let app = apps[caller.appId] else { throw .notFound("the app does not exist any more") }
        return app
    }

    /// A channel that something was done on, or nil.
    func existingChannel(_ name: ChannelName, in app: AppState) -> ChannelState? { app.channels[name.stored] }

    /// A channel, made when it is used for the first time.
    ///
    /// - Throws: 42910 when the app has as many as it may.
    func channel(_ name: ChannelName, in app: AppState) throws(Refusal) -> ChannelState {
        if let channel = app.channels[name.stored] { return channel }
        guard app.channels.count < limits.channelsPerApp else {
            throw .limitReached("channels in one app", limit: limits.channelsPerApp, name: "channelsPerApp")
        }
        let channel = ChannelState(
            name: name.stored, messageCapacity: limits.messagesPerChannel,
            presenceCapacity: limits.presenceEventsPerChannel)
        let growth = ChannelState.weight(name: name.stored)
        try checkRoom(for: growth)
        charge(growth, to: app)
        app.channels[name.stored] = channel
        count(["channels.opened": 1], in: app)
        return channel
    }

    /// Fails when there is no room for more bytes.
    ///
    /// - Throws: 42910.
    func checkRoom(for bytes: Int) throws(Refusal) {
        guard MemoryWeight.resident(weight + bytes) <= limits.storedBytes else {
            throw .limitReached("bytes", limit: limits.storedBytes, name: "storedBytes")
        }
    }

    /// Takes into account that an app grows, or shrinks.
    func charge(_ bytes: Int, to app: AppState) {
        weight += bytes
        app.weight += bytes
    }
}
