extension RealtimeMachine {
    /// Sends a message over the connection.
    mutating func send(_ message: ProtocolMessage) {
        guard let attempt else { return }
        effects.append(.send(message, attempt: attempt.number))
    }

    /// Publishes a message or an annotation (RTL6c, RTAN1b).
    mutating func publish(_ message: consuming ProtocolMessage, size: Int, request: RequestID) {
        let error: AblyError?? = withChannel(message.channel ?? "") { channel in
            channel.state == .suspended || channel.state == .failed ? channel.stateError : nil
        }
        if let error = error ?? nil { return complete(request, .failure(error)) }
        submit(Outbox.Entry(request: request, message: message, size: size))
    }

    /// Sends a message that the service has to acknowledge, or keeps it until there is a connection (RTL6c1, RTL6c2).
    mutating func submit(_ entry: consuming Outbox.Entry) {
        if let error = queueError(entry) { return complete(entry.request, .failure(error)) }
        switch state {
        case .connected: send(outbox.send(entry))
        case .initialized, .connecting, .disconnected:
            if settings.queueMessages { outbox.hold(entry) } else { complete(entry.request, .failure(stateError)) }
        case .suspended, .closing, .closed, .failed: complete(entry.request, .failure(stateError))
        }
    }

    /// Why there is no room for a message; nil if there is.
    func queueError(_ entry: Outbox.Entry) -> AblyError? {
        let limit = settings.queueLimit
        guard outbox.count >= limit.messages || outbox.size + entry.size > limit.bytes else { return nil }
        return AblyError(
            .rateLimitExceededPerConnectionOutbound, statusCode: 429,
            message: "\(outbox.count) messages of \(outbox.size) bytes are not acknowledged yet: the queue is full",
            remediation: "Wait for acknowledgements before publishing more, or raise queueLimit.")
    }

    /// Sends what has waited for the connection, and what has to be sent again (RTN19a).
    mutating func flush(resumed: Bool) {
        let attaching = Set(channels.values.filter { $0.state == .attaching }.map(\.name))
        let (toSend, deferred) = outbox.connect(resumed: resumed) { message in
            message.action == .presence && attaching.contains(message.channel ?? "")
        }
        for entry in deferred {
            // RTL3d2
            channels[entry.message.channel ?? ""]?.presence.queue.append(entry)
        }
        for message in toSend { send(message) }
    }

    /// The service has accepted messages (RTN7a).
    mutating func acknowledged(_ message: ProtocolMessage) {
        settle(message) { index in
            .success(
                .published(message.res.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? PublishResult()))
        }
    }

    /// The service has rejected messages.
    mutating func rejected(_ message: ProtocolMessage) {
        let error =
            message.error.map { AblyError($0) }
            ?? AblyError(.internalError, statusCode: 500, message: "the service rejected the message")
        settle(message) { _ in .failure(error) }
    }

    private mutating func settle(_ message: ProtocolMessage, _ result: (Int) -> Result<Reply, AblyError>) {
        guard let serial = message.msgSerial else { return }
        let count = message.count ?? 1
        while let (request, index) = outbox.settleNext(from: serial, count: count) {
            guard let index else {
                complete(
                    request,
                    .failure(
                        AblyError(
                            .internalError, statusCode: 500,
                            message: "the service has acknowledged later messages, and not this one"
                        ).afterSending(true)))
                continue
            }
            complete(request, result(index))
        }
    }

    /// The program no longer waits for a message.
    ///
    /// - Returns: Whether it had not been sent, and will not be.
    mutating func withdraw(_ request: RequestID) -> Bool {
        if outbox.withdraw(request) { return true }
        for name in channelOrder {
            let removed = channels[name]?.presence.queue.contains { $0.request == request } ?? false
            if removed {
                channels[name]?.presence.queue.removeAll { $0.request == request }
                return true
            }
        }
        return false
    }

    /// Why nothing can be sent in the connection's state.
    var stateError: AblyError {
        if state == .failed || state == .suspended, let errorReason { return errorReason }
        switch state {
        case .suspended:
            return AblyError(.connectionSuspended, statusCode: 400, message: "the connection is suspended")
        case .closing, .closed:
            return AblyError(.connectionClosed, statusCode: 400, message: "the connection is closed")
        case .failed: return AblyError(.connectionFailed, statusCode: 400, message: "the connection has failed")
        case .initialized, .connecting, .disconnected, .connected:
            return AblyError(
                .connectionDisconnected, statusCode: 400, message: "there is no connection (it is \(state.rawValue))")
        }
    }
}
