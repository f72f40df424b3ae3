extension RealtimeMachine {
    /// A message was received. Its messages are taken out of it, since they are changed in place.
    mutating func received(_ message: inout ProtocolMessage, attempt number: Int) {
        guard attempt?.number == number, let phase = attempt?.phase, phase == .greeting || phase == .connected else {
            return
        }
        lastActivity = now
        if let channel = message.channel, !channel.isEmpty, message.action != .ack, message.action != .nack {
            if phase == .connected { received(&message, on: channel) }
            return
        }
        switch message.action {
        case .heartbeat: answered(ping: message.id)
        case .ack: acknowledged(message)
        case .nack: rejected(message)
        case .connected: phase == .connected ? updated(message) : connected(message)
        case .disconnected: disconnected(message)
        case .closed: receivedClosed()
        case .error: receivedError(message)
        case .auth where phase == .connected: reauthenticate()
        default: log(.debug, "a protocol message is ignored (RTF1)", ["action": "\(message.action)"])
        }
    }

    /// Something other than a message was received.
    mutating func activity(attempt number: Int) {
        if attempt?.number == number { lastActivity = now }
    }

    /// What was received cannot be read. The connection is given up, so that nothing is lost unnoticed.
    mutating func undecodable(_ error: WireError, attempt number: Int) {
        guard let attempt, attempt.number == number else { return }
        let error = AblyError(
            .protocolError, statusCode: 400, message: "the service sent what is not a protocol message: \(error)",
            cause: error)
        log(.error, error.message)
        if attempt.phase == .connected { connected(lost: error) } else { attemptFailed(error) }
    }

    /// The service says that the client is connected (RTN6).
    private mutating func connected(_ message: ProtocolMessage) {
        if let mismatch = clientIdMismatch(message) { return fail(mismatch) }
        if state == .closing {
            // RTN12f
            take(message)
            attempt?.phase = .connected
            return sendClose()
        }
        let isResumed = message.connectionId != nil && message.connectionId == connectionId
        let isRecovered = connectionKey == nil && recovery != nil && message.error == nil
        take(message)
        recovery = nil
        attempt?.phase = .connected
        cancelTimers()
        retryCount = 0
        isOverdue = false
        offlineSince = nil
        let previous = state
        state = .connected
        let reason = message.error.map { AblyError($0) }
        errorReason = reason
        armIdleTimer()
        // RTN17e
        let domain = attempt?.domain ?? ""
        effects.append(.preferDomain(domain == settings.primaryDomain ? nil : domain))
        // RTL3d, RTN19b: before the change of the connection is told (RTL3d1).
        for name in channelOrder { connectionEstablished(channel: name) }
        flush(resumed: isResumed || isRecovered)
        emit(
            ConnectionStateChange(
                previous: previous, current: .connected, event: .state(.connected), reason: reason, retryIn: nil))
        for request in pings.keys.sorted(by: { $0.rawValue < $1.rawValue }) { send(ping: request) }
        endAuthorizing(.success(.none))
    }

    /// The service repeats that the client is connected, with other details (RTN24).
    private mutating func updated(_ message: ProtocolMessage) {
        if let mismatch = clientIdMismatch(message) { return fail(mismatch) }
        take(message)
        let reason = message.error.map { AblyError($0) }
        errorReason = reason
        armIdleTimer()
        if state == .connected {
            emit(
                ConnectionStateChange(
                    previous: .connected, current: .connected, event: .update, reason: reason, retryIn: nil))
        }
        endAuthorizing(.success(.none))
    }

    /// Takes over what the service says of the connection (RTN21).
    private mutating func take(_ message: ProtocolMessage) {
        if let id = message.connectionId { connectionId = id }
        if let new = message.connectionDetails { details = new }
        if let key = message.connectionDetails?.connectionKey ?? message.connectionKey { connectionKey = key }
    }

    /// Whether the service takes the client for another one than it is (RSA15).
    private func clientIdMismatch(_ message: ProtocolMessage) -> AblyError? {
        guard let wanted = settings.clientId, let given = message.connectionDetails?.clientId, given != "*",
            given != wanted
        else { return nil }
        return .clientIdMismatch
    }

    /// The service ends the connection, or refuses it, for a reason that may pass (RTN15h).
    private mutating func disconnected(_ message: ProtocolMessage) {
        let error =
            message.error.map { AblyError($0) }
            ?? AblyError(.connectionDisconnected, statusCode: 400, message: "the service ended the connection")
        if state == .closing { return enterClosed(reason: nil) }
        if error.isTokenError { return tokenRejected(error) }
        if attempt?.phase == .connected { return connected(lost: error) }
        if let status = error.statusCode, (500...504).contains(status) {
            // RTN17f1
            dropTransport(abruptly: true)
            return tryOtherHost(error)
        }
        attemptFailed(error)
    }

    /// The service reports an error of the connection as a whole (RTN14g, RTN15j).
    private mutating func receivedError(_ message: ProtocolMessage) {
        let error =
            message.error.map { AblyError($0) }
            ?? AblyError(.connectionFailed, statusCode: 400, message: "the service reports an unspecified error")
        // With a connection, an error ends it for good, whatever it is about (RTN15j, RTC8a2).
        if error.isTokenError, attempt?.phase == .greeting { return tokenRejected(error) }
        fail(error)
    }

    /// The service has rejected the token (RTN14b, RTN15h).
    private mutating func tokenRejected(_ error: AblyError) {
        guard let attempt else { return }
        if state == .closing { return enterClosed(reason: nil) }
        if attempt.phase == .connected { return connected(lost: error, rejection: error) }
        dropTransport(abruptly: true)
        if attempt.hasRenewed {
            pendingRejection = error
            return attemptFailed(error)
        }
        begin(over: attempt.domain, rejection: error, after: attempt)
    }

    // MARK: Activity

    /// Waits for the service to fall silent (RTN23a).
    private mutating func armIdleTimer() {
        guard let limit = idleLimit else { return }
        let passed = lastActivity.duration(to: now)
        setTimer(.idle, after: limit - passed)
    }

    /// The longest time in which nothing is received from a service that is there; nil for any.
    private var idleLimit: Duration? {
        guard let interval = details?.maxIdleInterval, interval > 0 else { return nil }
        return .milliseconds(interval) + settings.realtimeRequestTimeout
    }

    /// The time has passed in which something should have been received.
    mutating func checkActivity() {
        guard attempt?.phase == .connected, let limit = idleLimit else { return }
        if lastActivity.duration(to: now) < limit { return armIdleTimer() }
        connected(
            lost: AblyError(
                .connectionDisconnected, statusCode: 408, message: "nothing was received from the service for \(limit)")
        )
    }
}

extension AblyError {
    /// Whether a new token may help (RTN14b).
    var isTokenError: Bool { code.isTokenError && (statusCode ?? 401) == 401 }
}
