import AblyPlatform

/// The service behind the protocol: all apps, and the operations on them.
///
/// A single actor, since every operation is short and operations have to be serialized. Each subject is an extension
/// in a file of its own.
actor Backend {
    nonisolated let clock: ServiceClock
    nonisolated let limits: LocalService.Limits
    /// The source of ids and secrets.
    private let random: @Sendable () -> UInt64
    /// The key that seals tokens, unique to each service, so that none accepts another's tokens.
    let sealingKey: [UInt8]
    var apps: [String: AppState] = [:]
    /// Bytes of memory that all apps take.
    var weight = 0
    /// Pushes that were delivered, for inspection.
    var deliveredPushes: BoundedLog<DeliveredPushRecord>
    /// The realtime connections, by id.
    var connections: [String: RealtimeConnection] = [:]
    /// The realtime connections that have a socket, by its transport.
    var connectionsByTransport: [ObjectIdentifier: RealtimeConnection] = [:]
    /// What is due later.
    var timers = TimerQueue()
    /// The number of timers at which those without effect are removed.
    var timerLimit = 1024
    /// Waits for what is due first, and its time.
    var timerTask: (task: Task<Void, Never>, time: Int64)?
    /// What the next clients experience, as a test determined.
    var nextConnections: [LocalService.NextConnection] = []
    /// Clients whose answer a test delayed.
    var delayedOpenings: [(opening: RealtimeOpening, transport: any RealtimeTransport)] = []
    /// Numbers attachments.
    var nextAttachment = 0
    /// Events that are being delivered, or are next.
    var undelivered: [(entry: ContinuityLog.Entry, channel: ChannelState, app: AppState)] = []
    /// Whether an event is being delivered.
    var isDelivering = false
    /// Identifies this run of the service in serials.
    let series: String

    /// - Parameters:
    ///   - clock: The service's clock.
    ///   - limits: The service's limits.
    ///   - random: The source of ids and secrets.
    init(
        clock: ServiceClock = ServiceClock(), limits: LocalService.Limits = .init(),
        random: @escaping @Sendable () -> UInt64 = { UInt64.random(in: .min ... .max) }
    ) {
        self.clock = clock
        self.limits = limits
        self.random = random
        sealingKey = Self.bytes(32, random)
        series = "local" + Self.bytes(4, random).map { String($0 % 36, radix: 36) }.joined()
        deliveredPushes = BoundedLog(capacity: limits.deliveredPushes)
    }

    private static func bytes(_ count: Int, _ random: @Sendable () -> UInt64) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: random() >> 17) }
    }

    /// A random string of letters, digits, `-` and `_`.
    ///
    /// - Parameter bytes: The number of random bytes that it encodes.
    func randomText(bytes count: Int) -> String { Base64.urlSafeText(Self.bytes(count, random)) }

    /// The app of a caller.
    ///
    /// - Throws: 40400 if it was deleted after the caller was authenticated.
    func app(of caller: Caller) throws(Refusal) -> AppState {
        guard let app = apps[caller.appId] else { throw .notFound("the app no longer exists") }
        return app
    }

    /// A channel, or nil if it was never used.
    func existingChannel(_ name: ChannelName, in app: AppState) -> ChannelState? { app.channels[name.stored] }

    /// A channel, created on first use.
    ///
    /// - Throws: 42910 if the app's limit of channels is reached.
    func channel(_ name: ChannelName, in app: AppState) throws(Refusal) -> ChannelState {
        if let channel = app.channels[name.stored] { return channel }
        guard app.channels.count < limits.channelsPerApp else {
            throw .limitReached("channels in one app", limit: limits.channelsPerApp, name: "channelsPerApp")
        }
        let channel = ChannelState(
            name: name.stored, messageCapacity: limits.messagesPerChannel,
            presenceCapacity: limits.presenceEventsPerChannel,
            // Events refer to messages, which would otherwise outlive their place in the history.
            eventCapacity: min(limits.continuityEventsPerChannel, limits.messagesPerChannel),
            serials: SerialSequence(series: series, now: clock.now))
        let growth = ChannelState.weight(name: name.stored)
        try checkRoom(for: growth)
        charge(growth, to: app)
        app.channels[name.stored] = channel
        count(["channels.opened": 1], in: app)
        return channel
    }

    /// Fails if there is no room for more bytes.
    ///
    /// - Throws: 42910.
    func checkRoom(for bytes: Int) throws(Refusal) {
        guard MemoryWeight.resident(weight + bytes) <= limits.storedBytes else {
            throw .limitReached("bytes", limit: limits.storedBytes, name: "storedBytes")
        }
    }

    /// Accounts for the growth of an app, which may be negative.
    func charge(_ bytes: Int, to app: AppState) {
        weight += bytes
        app.weight += bytes
    }
}
