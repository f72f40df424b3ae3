/// One attempt to connect, over one host, and the connection that it leads to.
struct ConnectionAttempt: Sendable {
    enum Phase: Sendable {
        /// Waiting for a token.
        case credentials
        /// Finding out whether this machine reaches the internet.
        case connectivity
        /// Waiting for the transport to open.
        case opening
        /// Waiting for the service to say that the client is connected.
        case greeting
        /// Connected.
        case connected
        /// The program obtains a token: nothing happens until it has (RTC8b).
        case halted
    }

    let number: Int
    var domain: String
    var phase: Phase
    /// Whether the token of this cycle is a new one already.
    var hasRenewed = false
    /// The domains left to try; nil if only the first one has been tried.
    var fallbacks: [String]?
    /// Why the domain before this one failed.
    var failure: AblyError?
}

extension RealtimeMachine {
    /// The program wants a connection (RTN11).
    mutating func connect() {
        switch state {
        case .connecting, .connected: return
        case .initialized, .disconnected, .suspended: break
        case .closing:
            dropAttempt(abruptly: false)
            enterClosed(reason: nil)
            reinitialize()
        case .closed, .failed: reinitialize()
        }
        beginConnecting()
    }

    /// Forgets the connection before a new one (RTN11d).
    private mutating func reinitialize() {
        connectionId = nil
        connectionKey = nil
        details = nil
        errorReason = nil
        retryCount = 0
        isOverdue = false
        offlineSince = nil
        lastImmediateRetry = nil
        recovery = nil
        pendingRejection = nil
        outbox.reset()
        for name in channelOrder { reinitializeChannel(name) }
    }

    /// Begins a cycle of attempts, over the primary domain first (RTN17i).
    mutating func beginConnecting() {
        let rejection = pendingRejection
        pendingRejection = nil
        cancelTimer(.retry)
        if offlineSince == nil { startOfflineTime() }
        change(to: .connecting)
        begin(over: settings.primaryDomain, rejection: rejection)
    }

    /// Counts the time without a connection from now on (RTN14e).
    mutating func startOfflineTime() {
        offlineSince = now
        isOverdue = false
        setTimer(.suspend, after: connectionStateTtl)
    }

    /// How long the service keeps the state of a connection that was lost.
    var connectionStateTtl: Duration { details?.connectionStateTtl.map { .milliseconds($0) } ?? .seconds(120) }

    /// Begins an attempt.
    ///
    /// - Parameters:
    ///   - domain: The host.
    ///   - rejection: The service's error for the token in use, if a new one is needed.
    ///   - previous: The attempt of the same cycle before this one.
    mutating func begin(over domain: String, rejection: AblyError? = nil, after previous: ConnectionAttempt? = nil) {
        lastAttempt += 1
        attempt = ConnectionAttempt(
            number: lastAttempt, domain: domain, phase: .credentials,
            hasRenewed: rejection != nil || previous?.hasRenewed == true, fallbacks: previous?.fallbacks,
            failure: previous?.failure)
        cancelTimer(.connect)
        effects.append(.obtainCredentials(attempt: lastAttempt, rejection: rejection))
    }

    /// The credentials of an attempt were obtained, or not.
    mutating func credentials(_ result: Result<RealtimeCredentials, AblyError>, attempt number: Int) {
        guard let attempt, attempt.number == number, attempt.phase == .credentials else { return }
        switch result {
        case .success(let credentials):
            if state == .closing { return enterClosed(reason: nil) }
            self.attempt?.phase = .opening
            setTimer(.connect, after: settings.realtimeRequestTimeout)
            effects.append(.open(attempt: number, host: attempt.domain, query: query(with: credentials)))
        case .failure(let error):
            if state == .closing { return enterClosed(reason: nil) }
            let failure = AuthenticationFailure(error)
            if failure.isFatal { return fail(failure.error) }
            attemptFailed(failure.error)
        }
    }

    /// The options of the client are invalid: no attempt can succeed.
    mutating func optionsRejected(_ error: AblyError, attempt number: Int) {
        guard let attempt, attempt.number == number, attempt.phase == .credentials else { return }
        if state == .closing { enterClosed(reason: nil) } else { fail(error) }
    }

    /// The parameters of the connection's URL (RTN2).
    private func query(with credentials: RealtimeCredentials) -> [QueryItem] {
        var items: [QueryItem] = []
        func add(_ name: String, _ value: String?) {
            // What the options say wins (RTC1f1).
            if let value, settings.transportParams[name] == nil { items.append(QueryItem(name: name, value: value)) }
        }
        add("v", settings.protocolVersion)
        add("format", settings.format == .json ? "json" : "msgpack")
        // The transport sees pings (RTN23b).
        add("heartbeats", "false")
        add("echo", settings.echoMessages ? "true" : "false")
        add("clientId", settings.clientId)
        add("agent", settings.agent)
        if let connectionKey {
            add("resume", connectionKey)
        } else if let recovery {
            add("recover", recovery.connectionKey)
        }
        for (name, value) in settings.transportParams.sorted(by: { $0.key < $1.key }) {
            items.append(QueryItem(name: name, value: value))
        }
        switch credentials {
        case .key(let key): add("key", key)
        case .token(let token): add("accessToken", token)
        }
        return items
    }

    /// The transport of an attempt is open.
    mutating func opened(attempt number: Int) {
        guard let attempt, attempt.number == number, attempt.phase == .opening else { return }
        self.attempt?.phase = .greeting
        lastActivity = now
    }

    /// The transport of an attempt has closed, or could not be opened.
    mutating func transportClosed(_ failure: TransportFailure?, attempt number: Int) {
        guard let attempt, attempt.number == number else { return }
        let error = AblyError(failure ?? TransportFailure(.lost, detail: "the connection was closed"))
        switch attempt.phase {
        case .connected: connected(lost: error)
        case .opening, .greeting:
            if attempt.phase == .opening, failure?.suggestsOtherHost == true {
                tryOtherHost(error)
            } else {
                attemptFailed(error)
            }
        case .credentials, .connectivity, .halted: return
        }
    }

    /// An attempt took too long (RTN14c).
    mutating func attemptTimedOut() {
        guard let attempt, attempt.phase == .opening || attempt.phase == .greeting else { return }
        dropTransport(abruptly: true)
        tryOtherHost(
            AblyError(
                .connectionTimedOut, statusCode: 408,
                message: "timeout: no connection to \(attempt.domain) within \(settings.realtimeRequestTimeout)"))
    }

    /// Continues with another host, if there is one (RTN17f).
    mutating func tryOtherHost(_ error: AblyError) {
        guard state == .connecting, let attempt else { return attemptFailed(error) }
        cancelTimer(.connect)
        self.attempt?.failure = error
        if let fallbacks = attempt.fallbacks {
            guard let next = fallbacks.first else { return attemptFailed(error) }
            self.attempt?.fallbacks = Array(fallbacks.dropFirst())
            begin(over: next, after: self.attempt)
            return
        }
        // RTN17g
        guard !settings.fallbackDomains.isEmpty else { return attemptFailed(error) }
        self.attempt?.phase = .connectivity
        effects.append(.checkConnectivity(attempt: attempt.number))
    }

    /// It is known whether this machine reaches the internet (RTN17j).
    mutating func connectivity(_ isOnline: Bool, attempt number: Int) {
        guard let attempt, attempt.number == number, attempt.phase == .connectivity else { return }
        guard isOnline, state == .connecting else { return attemptFailed(attempt.failure) }
        var generator = ClosureGenerator(make: random)
        let shuffled = settings.fallbackDomains.shuffled(using: &generator)
        self.attempt?.fallbacks = Array(shuffled.dropFirst())
        begin(over: shuffled[0], after: self.attempt)
    }

    /// A cycle of attempts has failed, for a reason that may pass (RTN14d).
    mutating func attemptFailed(_ error: AblyError?) {
        dropTransport(abruptly: true)
        attempt = nil
        cancelTimer(.connect)
        if state == .closing { return enterClosed(reason: nil) }
        let error = error ?? AblyError(.connectionDisconnected, statusCode: 400, message: "the connection failed")
        if isOverdue { enterSuspended(error) } else { enterDisconnected(error) }
    }

    /// The client waits for the next attempt (RTN14d).
    mutating func enterDisconnected(_ error: AblyError) {
        let delay = RetryDelay.of(settings.disconnectedRetryTimeout, retry: retryCount, random: random())
        retryCount += 1
        setTimer(.retry, after: delay)
        change(to: .disconnected, reason: error, retryIn: delay)
        connectionInterrupted(error)
    }

    /// The client waits for the next attempt, and the service no longer keeps its state (RTN14e).
    mutating func enterSuspended(_ error: AblyError) {
        isOverdue = true
        retryCount = 0
        setTimer(.retry, after: settings.suspendedRetryTimeout)
        change(to: .suspended, reason: error, retryIn: settings.suspendedRetryTimeout)
        endWaiting(error)
    }

    /// The time is over for which the service keeps the connection's state.
    mutating func becomeOverdue() {
        isOverdue = true
        guard state == .disconnected else { return }
        enterSuspended(
            errorReason
                ?? AblyError(
                    .connectionSuspended, statusCode: 400,
                    message: "there was no connection for \(connectionStateTtl)"))
    }

    /// The time of the next attempt has come.
    mutating func retry() {
        guard state == .disconnected || state == .suspended else { return }
        beginConnecting()
    }

    /// The connection was lost: the client connects again at once (RTN15a), but not more than once in a second.
    ///
    /// - Parameters:
    ///   - error: Why it was lost.
    ///   - rejection: The service's error for the token in use, if a new one is needed.
    mutating func connected(lost error: AblyError, rejection: AblyError? = nil) {
        // RTN12c
        if state == .closing { return enterClosed(reason: nil) }
        dropTransport(abruptly: true)
        attempt = nil
        pendingRejection = rejection
        cancelTimer(.idle)
        effects.append(.preferDomain(nil))
        retryCount = 0
        startOfflineTime()
        if let last = lastImmediateRetry, last.duration(to: now) < .seconds(1) {
            let delay = Duration.seconds(1) - last.duration(to: now)
            lastImmediateRetry = now
            setTimer(.retry, after: delay)
            change(to: .disconnected, reason: error, retryIn: delay)
            connectionInterrupted(error)
            return
        }
        lastImmediateRetry = now
        change(to: .disconnected, reason: error)
        connectionInterrupted(error)
        // The program's answer to the change comes later.
        beginConnecting()
    }

    /// The connection failed for good.
    mutating func fail(_ error: AblyError) {
        dropTransport(abruptly: false)
        attempt = nil
        cancelTimers()
        effects.append(.preferDomain(nil))
        change(to: .failed, reason: error)
        endWaiting(error)
        forgetConnection()
    }

    /// Forgets what could be resumed: the client does not return to this connection.
    mutating func forgetConnection() {
        connectionId = nil
        connectionKey = nil
        offlineSince = nil
        isOverdue = false
    }

    mutating func cancelTimers() {
        for kind in [TimerKind.connect, .retry, .suspend, .closing, .idle] { cancelTimer(kind) }
    }

    /// Gives up the transport of the attempt, whatever becomes of it.
    mutating func dropTransport(abruptly: Bool) {
        guard let attempt else { return }
        effects.append(.drop(attempt: attempt.number, abruptly: abruptly))
    }

    mutating func dropAttempt(abruptly: Bool) {
        dropTransport(abruptly: abruptly)
        attempt = nil
        cancelTimers()
    }

    /// Enters a state, and tells the program (RTN4a). A state is never entered twice in a row (RTN4h).
    mutating func change(to new: ConnectionState, reason: AblyError? = nil, retryIn: Duration? = nil) {
        guard new != state else {
            if let reason { errorReason = reason }
            return
        }
        let previous = state
        state = new
        if let reason { errorReason = reason } else if new == .connected { errorReason = nil }
        emit(
            ConnectionStateChange(
                previous: previous, current: new, event: .state(new), reason: reason, retryIn: retryIn))
    }

    /// Tells the program of a change, and ends the calls that wait for the state.
    mutating func emit(_ change: ConnectionStateChange) {
        effects.append(.connectionChanged(change))
        guard change.event != .update else { return }
        for request in stateWaiters.filter({ $0.value.contains(change.current) }).keys {
            stateWaiters[request] = nil
            complete(request, .success(.connectionChange(change)))
        }
    }

    /// The program waits for a state (RTN26).
    mutating func whenConnection(_ states: Set<ConnectionState>, _ request: RequestID) {
        if states.contains(state) { return complete(request, .success(.connectionChange(nil))) }
        stateWaiters[request] = states
    }

    /// The program no longer waits for the end of a request.
    mutating func cancel(_ request: RequestID) {
        stateWaiters[request] = nil
        authorizing.remove(request)
        if pings.removeValue(forKey: request) != nil { cancelTimer(.ping(request)) }
        for name in channelOrder {
            channels[name]?.stateWaiters[request] = nil
            channels[name]?.presence.waiters[request] = nil
            channels[name]?.attachWaiters.removeAll { $0.request == request }
            channels[name]?.deferred.removeAll { $0.request == request }
            channels[name]?.detachWaiters.removeAll { $0 == request }
        }
    }
}

extension TransportFailure {
    /// Whether another host may help (RTN17f, RSC15l).
    var suggestsOtherHost: Bool {
        switch kind {
        case .unreachable, .tls, .lost: true
        case .refused(let status): (500...504).contains(status)
        case .protocolViolation, .closed: false
        }
    }
}

extension AblyError {
    /// The error of the connection for one of its transport.
    init(_ failure: TransportFailure) {
        switch failure.kind {
        case .refused(let status):
            self.init(
                .connectionFailed, statusCode: status,
                message: "the service refused the connection with status \(status)", cause: failure)
        case .unreachable, .tls:
            self.init(
                .connectionFailed, statusCode: 400, message: "the connection could not be established: \(failure)",
                cause: failure)
        case .protocolViolation:
            self.init(
                .protocolError, statusCode: 400, message: "the connection was given up: \(failure)", cause: failure)
        case .closed, .lost:
            self.init(
                .connectionDisconnected, statusCode: 400, message: "the connection was lost: \(failure)", cause: failure
            )
        }
    }
}
