import Logging

/// Owns the decisions of a realtime client, and carries them out.
///
/// What happens is told to the machine at once, under a lock, on whatever thread it happens; what follows from it is carried
/// out on the loop, in order. No code of the program runs while the lock is held, and none but observers on the loop.
///
/// The client's objects hold the core, and the core holds none of them: when the last of them is released, the core closes the
/// connection.
final class RealtimeCore: Sendable {
    struct State: Sendable {
        var machine: RealtimeMachine
        /// Whether the loop carries out effects, or is about to.
        var isRunning = false
        /// The requests of the program that have not ended.
        var requests: [RequestID: ReplyPromise] = [:]
        var lastRequest: UInt64 = 0
        /// The transports by the numbers of their attempts.
        var transports: [Int: any RealtimeTransport] = [:]
        /// The number of the token that the last attempt used.
        var tokenNumber: Int?
        var subscribers = Subscribers()
        /// The cycle of attempts to connect, if it is observed.
        var connecting: ObservedOperation?
    }

    let rest: AblyRest
    let connector: any RealtimeConnector
    let logger: Logger
    let settings: RealtimeSettings
    let observers: [any RealtimeObserver]
    private let target: TransportTarget
    private let now: @Sendable () -> ContinuousClock.Instant
    let state: SystemLock<State>

    /// - Parameters:
    ///   - rest: The client over REST, which authenticates both.
    ///   - connector: Makes the connections.
    init(rest: AblyRest, connector: any RealtimeConnector) {
        let options = rest.options
        self.rest = rest
        self.connector = connector
        logger = rest.auth.logger
        settings = RealtimeSettings(options, rest: rest)
        observers = options.realtimeObservers
        let port = options.tls ? options.tlsPort ?? 443 : options.port ?? 80
        target = TransportTarget(
            host: "", port: port, tls: options.tls, path: "/", format: settings.format,
            maximumMessageSize: max(4 << 20, options.maxFrameSize * 2))
        let environment = options.environment
        now = environment.now
        state = SystemLock(
            State(
                machine: RealtimeMachine(
                    settings: settings, now: environment.now(), wallClock: environment.wallClock,
                    random: environment.random)))
    }

    deinit {
        let (transports, last) = state.withLock { (Array($0.transports.values), $0.machine.state) }
        for transport in transports { transport.close() }
        observeRelease(in: last)
    }

    /// Tells the machine something, and carries out what follows.
    @discardableResult
    func perform<Value: Sendable>(_ body: (inout RealtimeMachine) -> Value) -> Value {
        change { body(&$0.machine) }
    }

    /// Reads the machine.
    func read<Value: Sendable>(_ body: @Sendable (RealtimeMachine) -> Value) -> Value {
        state.withLock { body($0.machine) }
    }

    func change<Value: Sendable>(_ body: (inout State) -> Value) -> Value {
        let (value, mustRun): (Value, Bool) = state.withLock { state in
            state.machine.now = now()
            let value = body(&state)
            let mustRun = !state.isRunning && !state.machine.effects.isEmpty
            if mustRun { state.isRunning = true }
            return (value, mustRun)
        }
        if mustRun { connector.loop.run { self.run() } }
        return value
    }

    /// Carries out effects until there are none.
    private func run() {
        var written: (any RealtimeTransport)?
        var wakeups: [Wakeup] = []
        while true {
            let (effects, transports): ([Effect], [Int: any RealtimeTransport]) = state.withLock { state in
                let effects = state.machine.takeEffects()
                if effects.isEmpty { state.isRunning = false }
                return (effects, state.transports)
            }
            if effects.isEmpty { break }
            for effect in effects {
                if case .send(let message, let attempt) = effect {
                    guard let transport = transports[attempt] else { continue }
                    if let written, written !== transport { written.flush() }
                    written = transport
                    send(message, over: transport, attempt: attempt)
                } else {
                    carryOut(effect, &wakeups)
                }
            }
            for wakeup in wakeups { wakeup() }
            wakeups.removeAll(keepingCapacity: true)
        }
        written?.flush()
    }

    private func send(_ message: ProtocolMessage, over transport: any RealtimeTransport, attempt: Int) {
        do throws(WireError) {
            transport.send(try settings.format.encode(message, includingReadOnly: true))
        } catch {
            // The program's payloads were encoded before: this is not one that the service would accept.
            logger.error("a protocol message cannot be encoded", metadata: ["reason": "\(error)"])
            guard let serial = message.msgSerial else { return }
            var rejection = ProtocolMessage(.nack)
            rejection.msgSerial = serial
            rejection.count = 1
            rejection.error = ServiceError(
                code: 40013, statusCode: 400, message: "the message cannot be encoded: \(error)")
            perform { machine in machine.received(&rejection, attempt: attempt) }
        }
    }

    /// - Parameter wakeups: Gets what is to be called once all is carried out.
    private func carryOut(_ effect: Effect, _ wakeups: inout [Wakeup]) {
        switch effect {
        case .send: return
        case .obtainCredentials(let attempt, let rejection): obtainCredentials(attempt, rejection)
        case .reauthenticate(let attempt): reauthenticate(attempt)
        case .open(let attempt, let host, let query): open(attempt, host, query)
        case .drop(let attempt, let abruptly):
            let transport = state.withLock { $0.transports.removeValue(forKey: attempt) }
            if abruptly { transport?.abort() } else { transport?.close() }
        case .checkConnectivity(let attempt): checkConnectivity(attempt)
        case .timer(let kind, let number, let duration):
            connector.loop.schedule(after: duration) { [weak self] in
                self?.perform { $0.timerFired(kind, number: number) }
            }
        case .complete(let request, let result):
            let promise = state.withLock { $0.requests.removeValue(forKey: request) }
            if let wakeup = promise?.fulfill(result) { wakeups.append(wakeup) }
        case .preferDomain(let domain):
            if let clients = try? rest.calls.clients.get() { clients.token.preferHost(domain.map(Endpoint.host)) }
        case .log(let level, let message, let metadata): log(level, message, metadata)
        case .connectionChanged(let change): connectionChanged(change, &wakeups)
        case .channelChanged(let name, let change):
            observe(change, of: name)
            deliver(.state(change), to: name, &wakeups)
        case .discontinuity(let name, let discontinuity):
            deliver(.discontinuity(discontinuity), to: name, &wakeups)
        case .messages(let name, let messages):
            observe(messages, on: name)
            deliver(.messages(messages), to: name, &wakeups)
        case .presence(let name, let messages): deliver(.presence(messages), to: name, &wakeups)
        case .annotations(let name, let annotations): deliver(.annotations(annotations), to: name, &wakeups)
        case .members(let name): deliver(.members, to: name, &wakeups)
        }
    }

    private func connectionChanged(_ change: ConnectionStateChange, _ wakeups: inout [Wakeup]) {
        let details = read { $0.details }
        if change.current == .connected {
            rest.auth.connectionConfirms(clientId: details?.clientId)
        }
        logger.info(
            "connection \(change.current.rawValue)",
            metadata: change.reason.map { ["reason": "\($0)"] } ?? [:])
        observe(change)
        let subscribers = state.withLock { $0.subscribers.ofConnection }
        for subscriber in subscribers {
            if let wakeup = subscriber.receive(change) { wakeups.append(wakeup) }
        }
    }

    private func log(_ level: LogLevel, _ message: String, _ metadata: [String: String]) {
        let level: Logger.Level =
            switch level {
            case .debug: .debug
            case .info: .info
            case .warning: .warning
            case .error: .error
            }
        logger.log(level: level, "\(message)", metadata: metadata.mapValues { .string($0) })
    }

    // MARK: Transports

    private func open(_ attempt: Int, _ host: String, _ query: [QueryItem]) {
        var target = target
        target.host = host
        target.path =
            "/?"
            + query.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }.joined(
                separator: "&")
        logger.debug("connecting", metadata: ["target": "\(target)", "attempt": "\(attempt)"])
        let transport = connector.connect(to: target) { [weak self] event in self?.received(event, attempt: attempt) }
        state.withLock { $0.transports[attempt] = transport }
    }

    private func received(_ event: TransportEvent, attempt: Int) {
        switch event {
        case .opened: perform { $0.opened(attempt: attempt) }
        case .activity: perform { $0.activity(attempt: attempt) }
        case .closed(let failure):
            state.withLock { $0.transports[attempt] = nil }
            perform { $0.transportClosed(failure, attempt: attempt) }
        case .received(let frames):
            // Decoded before the lock is taken, and handled together, so that subscribers are woken once.
            let format = settings.format
            var messages: [ProtocolMessage] = []
            messages.reserveCapacity(frames.count)
            var problem: WireError?
            for frame in frames {
                do throws(WireError) { messages.append(try format.decode(ProtocolMessage.self, from: frame)) } catch {
                    problem = error
                    break
                }
            }
            messages.reverse()
            perform { machine in
                while var message = messages.popLast() { machine.received(&message, attempt: attempt) }
                if let problem { machine.undecodable(problem, attempt: attempt) }
            }
        }
    }

    private func checkConnectivity(_ attempt: Int) {
        let check = ConnectivityCheck(rest)
        Task { [weak self] in
            let isOnline = await check.isOnline()
            self?.perform { $0.connectivity(isOnline, attempt: attempt) }
        }
    }
}
