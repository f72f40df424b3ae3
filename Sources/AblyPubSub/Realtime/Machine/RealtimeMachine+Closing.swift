extension RealtimeMachine {
    /// The program wants the connection closed (RTN12).
    mutating func close() {
        wasClosedWhileAuthorizing = true
        switch state {
        case .initialized, .closing, .closed, .failed: return
        case .disconnected, .suspended: enterClosed(reason: nil)
        case .connected:
            changeToClosing()
            sendClose()
        case .connecting:
            changeToClosing()
            switch attempt?.phase {
            case .opening?, .greeting?: setTimer(.closing, after: settings.realtimeRequestTimeout)
            default: enterClosed(reason: nil)
            }
        }
    }

    private mutating func changeToClosing() {
        cancelTimer(.idle)
        change(to: .closing)
        failPings(closedError)
    }

    /// Asks the service to close the connection (RTN12a).
    mutating func sendClose() {
        setTimer(.closing, after: settings.realtimeRequestTimeout)
        send(ProtocolMessage(.close))
    }

    /// The service has closed the connection.
    mutating func receivedClosed() {
        if state == .closing { return enterClosed(reason: nil) }
        if attempt?.phase == .connected {
            connected(
                lost: AblyError(.connectionDisconnected, statusCode: 400, message: "the service closed the connection"))
        }
    }

    /// The service did not respond in time (RTN12b).
    mutating func finishClosing() {
        if state == .closing { enterClosed(reason: nil) }
    }

    /// The connection is closed.
    mutating func enterClosed(reason: AblyError?) {
        dropAttempt(abruptly: false)
        effects.append(.preferDomain(nil))
        change(to: .closed, reason: reason)
        endWaiting(closedError)
        forgetConnection()
    }

    private var closedError: AblyError {
        AblyError(.connectionClosed, statusCode: 400, message: "the connection was closed")
    }

    /// The state of the connection means that nothing will be sent until the program connects anew, or for long (RTN7e, RTL3).
    mutating func endWaiting(_ error: AblyError) {
        for entry in outbox.removeAll() {
            complete(entry.request, .failure(error.afterSending(entry.message.msgSerial != nil)))
        }
        failPings(error)
        endAuthorizing(.failure(error))
        for name in channelOrder { connectionEnded(channel: name, error) }
    }

    /// The connection is interrupted; channels are not affected (RTL3e).
    mutating func connectionInterrupted(_ error: AblyError) {
        outbox.disconnect()
        if !settings.queueMessages {
            // RTN7d
            for entry in outbox.removeAll() {
                complete(entry.request, .failure(error.afterSending(entry.message.msgSerial != nil)))
            }
        }
        for name in channelOrder { connectionInterrupted(channel: name) }
    }

    // MARK: Pings

    /// The program wants to know how long a response takes (RTN13).
    mutating func ping(_ request: RequestID) {
        switch state {
        case .connected, .connecting, .disconnected:
            pings[request] = Ping(id: String(random(), radix: 36))
            if state == .connected { send(ping: request) }
        case .initialized, .suspended, .closing, .closed, .failed:
            complete(
                request,
                .failure(
                    errorReason.map {
                        AblyError(
                            .connectionFailed, statusCode: 400, message: "no ping is possible: \($0.message)", cause: $0
                        )
                    }
                        ?? stateError))
        }
    }

    /// Sends a ping that has waited for the connection (RTN13d).
    mutating func send(ping request: RequestID) {
        guard let ping = pings[request], ping.sentAt == nil else { return }
        pings[request]?.sentAt = now
        setTimer(.ping(request), after: settings.realtimeRequestTimeout)
        var message = ProtocolMessage(.heartbeat)
        message.id = ping.id
        send(message)
    }

    /// A response to a ping has arrived (RTN13e).
    mutating func answered(ping id: String?) {
        guard let id, let (request, ping) = pings.first(where: { $0.value.id == id }), let sentAt = ping.sentAt else {
            return
        }
        endPing(request, .success(.latency(sentAt.duration(to: now))))
    }

    /// No response has arrived (RTN13c).
    mutating func pingTimedOut(_ request: RequestID) {
        guard pings[request] != nil else { return }
        endPing(
            request,
            .failure(
                AblyError(
                    .timeoutError, statusCode: 408,
                    message: "timeout: no response to the ping within \(settings.realtimeRequestTimeout)")))
    }

    private mutating func failPings(_ error: AblyError) {
        for request in pings.keys.sorted(by: { $0.rawValue < $1.rawValue }) { endPing(request, .failure(error)) }
    }

    private mutating func endPing(_ request: RequestID, _ result: Result<Reply, AblyError>) {
        pings[request] = nil
        cancelTimer(.ping(request))
        complete(request, result)
    }
}

extension AblyError {
    /// The error for a message that was or was not sent before.
    func afterSending(_ wasSent: Bool) -> AblyError {
        wasSent ? with { $0.mayHaveBeenCarriedOut = true } : self
    }
}
