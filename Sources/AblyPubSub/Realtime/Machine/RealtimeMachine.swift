/// What a realtime client decides: the states of its connection and its channels, what is sent and when, and what the program
/// is told.
///
/// A value without I/O, clock or timers: it is told what happens, and answers with effects, in the order in which they have
/// to be carried out. Everything that belongs to one attempt to connect carries the attempt's number; inputs from an
/// earlier one are ignored.
struct RealtimeMachine: Sendable {
    let settings: RealtimeSettings
    /// The current time, set before each input.
    var now: ContinuousClock.Instant
    /// The time of day in milliseconds since the epoch.
    let wallClock: @Sendable () -> Int64
    var random: @Sendable () -> UInt64
    /// What has to be carried out.
    var effects: [Effect] = []

    /// The connection's state (RTN4d).
    var state = ConnectionState.initialized
    /// The connection's id; kept for resuming in states in which the program does not see it.
    var connectionId: String?
    /// The connection's secret key.
    var connectionKey: String?
    /// What the service told of the connection (RTN21).
    var details: ConnectionDetails?
    /// Why the connection is not as it should be (RTN25).
    var errorReason: AblyError?
    /// The attempt in progress, or the one that led to the connection; nil without either.
    var attempt: ConnectionAttempt?
    var lastAttempt = 0
    /// The number of failed cycles of attempts since the client was connected.
    var retryCount = 0
    /// The numbers of the timers that are set: one that ends with another number is ignored.
    private var timers: [TimerKind: Int] = [:]
    private var lastTimer = 0
    /// When the client was last connected, or began to connect for the first time; nil before that.
    var offlineSince: ContinuousClock.Instant?
    /// Whether the client has been without a connection for longer than the service keeps its state (RTN14e).
    var isOverdue = false
    /// When the client last connected again without a delay.
    var lastImmediateRetry: ContinuousClock.Instant?
    /// The recovery key of the options, until the client is connected (RTN16k).
    var recovery: RecoveryKey?
    /// What the service has to acknowledge.
    var outbox = Outbox()
    /// Pings that wait for a connection or a response.
    var pings: [RequestID: Ping] = [:]
    /// The calls of `authorize` that wait for the connection (RTC8a3, RTC8b1).
    var authorizing: Set<RequestID> = []
    /// Whether the program has closed the connection since it last asked for a token.
    var wasClosedWhileAuthorizing = false
    /// Whether a token is being obtained for a connection that exists (RTN22).
    var isReauthenticating = false
    /// When something was last received.
    var lastActivity: ContinuousClock.Instant

    /// The channels by name, and their names in the order in which they were created.
    var channels: [String: ChannelMachine] = [:]
    var channelOrder: [String] = []
    /// The calls that wait for a state of the connection.
    var stateWaiters: [RequestID: Set<ConnectionState>] = [:]
    /// The service's error for the token in use, if the next attempt needs a new one.
    var pendingRejection: AblyError?
    var lastInternalRequest: UInt64 = 0

    init(
        settings: RealtimeSettings, now: ContinuousClock.Instant, wallClock: @escaping @Sendable () -> Int64,
        random: @escaping @Sendable () -> UInt64
    ) {
        self.settings = settings
        self.now = now
        self.wallClock = wallClock
        self.random = random
        lastActivity = now
        if let recover = settings.recover {
            recovery = RecoveryKey(recover)
            if let recovery {
                outbox.reset(nextSerial: recovery.msgSerial)
                for (name, serial) in recovery.channelSerials.sorted(by: { $0.key < $1.key }) {
                    addChannel(name, options: ChannelOptions())
                    channels[name]?.properties.channelSerial = serial
                }
            } else {
                log(.error, "the option recover is not a recovery key: the client connects without it (RTN16f1)")
            }
        }
    }

    /// Returns the effects, and forgets them.
    mutating func takeEffects() -> [Effect] {
        let taken = effects
        effects = []
        return taken
    }

    /// Reads or changes what is known of a channel in place: copying it would cost more than a message does.
    ///
    /// - Returns: What the closure returns; nil if there is no such channel.
    mutating func withChannel<Value>(_ name: String, _ body: (inout ChannelMachine) -> Value) -> Value? {
        guard let index = channels.index(forKey: name) else { return nil }
        return body(&channels.values[index])
    }

    mutating func log(_ level: LogLevel, _ message: String, _ metadata: [String: String] = [:]) {
        effects.append(.log(level, message, metadata))
    }

    mutating func complete(_ request: RequestID, _ result: Result<Reply, AblyError>) {
        if request.isInternal { return completeInternal(request, result) }
        effects.append(.complete(request, result))
    }

    /// Sets a timer, which replaces the one of the same kind.
    mutating func setTimer(_ kind: TimerKind, after duration: Duration) {
        lastTimer += 1
        timers[kind] = lastTimer
        effects.append(.timer(kind, number: lastTimer, after: duration))
    }

    mutating func cancelTimer(_ kind: TimerKind) { timers[kind] = nil }

    /// A timer has ended.
    mutating func timerFired(_ kind: TimerKind, number: Int) {
        guard timers[kind] == number else { return }
        timers[kind] = nil
        switch kind {
        case .connect: attemptTimedOut()
        case .retry: retry()
        case .suspend: becomeOverdue()
        case .closing: finishClosing()
        case .idle: checkActivity()
        case .ping(let request): pingTimedOut(request)
        case .attach(let name): attachTimedOut(name)
        case .detach(let name): detachTimedOut(name)
        case .channelRetry(let name): retryChannel(name)
        }
    }
}

/// What a timer is for.
enum TimerKind: Sendable, Hashable {
    case connect, retry, suspend, closing, idle
    case ping(RequestID)
    case attach(String)
    case detach(String)
    case channelRetry(String)
}

/// A ping that waits for a connection or its response (RTN13).
struct Ping: Sendable {
    let id: String
    /// When it was sent; nil before that.
    var sentAt: ContinuousClock.Instant?
}

/// The severity of a log message of the machine.
enum LogLevel: Sendable {
    case debug, info, warning, error
}

/// What the machine asks its owner to do.
enum Effect: Sendable {
    /// Obtain the credentials of an attempt; a new token if one was rejected.
    case obtainCredentials(attempt: Int, rejection: AblyError?)
    /// Obtain a new token for the connection that exists (RTN22).
    case reauthenticate(attempt: Int)
    /// Open a transport.
    case open(attempt: Int, host: String, query: [QueryItem])
    /// Send a message over the transport of the attempt.
    case send(ProtocolMessage, attempt: Int)
    /// Close a transport, at once or after what was sent.
    case drop(attempt: Int, abruptly: Bool)
    /// Find out whether this machine reaches the internet (RTN17j).
    case checkConnectivity(attempt: Int)
    case timer(TimerKind, number: Int, after: Duration)
    case complete(RequestID, Result<Reply, AblyError>)
    case connectionChanged(ConnectionStateChange)
    case channelChanged(String, ChannelStateChange)
    case discontinuity(String, Discontinuity)
    case messages(String, [Message])
    case presence(String, [PresenceMessage])
    /// The members of a channel are known, or have changed.
    case members(String)
    case annotations(String, [Annotation])
    /// The domain that requests over REST prefer as long as the connection lasts; nil for none (RTN17e).
    case preferDomain(String?)
    case log(LogLevel, String, [String: String])
}

/// What a request of the program ends with.
enum Reply: Sendable {
    case none
    case published(PublishResult)
    case channelChange(ChannelStateChange?)
    case connectionChange(ConnectionStateChange?)
    case latency(Duration)
    case members([PresenceMessage])
}

/// A parameter of the connection's URL, not encoded.
struct QueryItem: Sendable, Hashable {
    let name: String
    let value: String
}
