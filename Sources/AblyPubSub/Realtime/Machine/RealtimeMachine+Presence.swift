extension RealtimeMachine {
    /// The program enters, updates or leaves (RTP8 to RTP10, RTP14, RTP15).
    ///
    /// - Parameters:
    ///   - message: The protocol message, with one presence message.
    ///   - size: Its size in bytes, roughly.
    ///   - request: Completed once the service has acknowledged it.
    mutating func present(_ message: ProtocolMessage, size: Int, request: RequestID) {
        let name = message.channel ?? ""
        guard let channel = channels[name] else {
            return complete(
                request,
                .failure(
                    AblyError(.channelOperationFailed, statusCode: 400, message: "the channel \(name) was released")))
        }
        if let error = clientIdError(message.presence?.first?.clientId) { return complete(request, .failure(error)) }
        let entry = Outbox.Entry(request: request, message: message, size: size)
        switch channel.state {
        case .attached: submit(entry)
        case .attaching, .initialized:
            guard settings.queueMessages else {
                return complete(request, .failure(state == .connected ? channel.stateError : stateError))
            }
            if let error = queueError(entry) { return complete(request, .failure(error)) }
            if channel.presence.queue.count >= settings.queueLimit.messages {
                return complete(
                    request,
                    .failure(
                        AblyError(
                            .rateLimitExceededPerConnectionOutbound, statusCode: 429,
                            message: "\(channel.presence.queue.count) presence operations wait for the channel \(name)")
                    ))
            }
            channels[name]?.presence.queue.append(entry)
            // RTP8d
            if channel.state == .initialized { attach(name, nextInternalRequest()) }
        case .suspended, .detaching, .detached, .failed: complete(request, .failure(channel.stateError))
        }
        // The connection's state may have made the implicit attachment impossible.
        if channels[name]?.state == .initialized, channel.state == .initialized {
            failQueuedPresence(name, stateError)
        }
    }

    /// Why the client cannot be present with a client id; nil if it can.
    ///
    /// - Parameter clientId: The client id of another one; nil for the client's own.
    private func clientIdError(_ clientId: String?) -> AblyError? {
        let own = effectiveClientId
        if let clientId {
            // RTP15f
            guard let own, own != "*", own != clientId else { return nil }
            return AblyError(
                .invalidClientId, statusCode: 400, message: "the client is \(own), and cannot be present as \(clientId)"
            )
        }
        // RTP8j
        guard state == .connected, own == nil || own == "*" else { return nil }
        return AblyError(
            own == nil ? .cannotEnterPresenceWithoutAClientId : .invalidClientId, statusCode: 400,
            message: "to be present, the client needs a clientId of its own",
            remediation: "Set clientId in the options, or use enterClient(_:data:).")
    }

    mutating func nextInternalRequest() -> RequestID {
        lastInternalRequest += 1
        return RequestID(internal: lastInternalRequest)
    }

    mutating func failQueuedPresence(_ name: String, _ error: AblyError) {
        guard let queue = channels[name]?.presence.queue, !queue.isEmpty else { return }
        channels[name]?.presence.queue = []
        for entry in queue { complete(entry.request, .failure(error)) }
    }

    /// The program asks who is present (RTP11).
    mutating func members(_ name: String, _ filter: MemberFilter, _ request: RequestID) {
        guard let channel = channels[name] else { return complete(request, .failure(Self.released(name))) }
        if channel.state == .suspended {
            if !filter.waitForSync { return complete(request, .success(.members(matching(channel, filter)))) }
            return complete(
                request,
                .failure(
                    AblyError(
                        .presenceStateOutOfSync, statusCode: 400,
                        message: "the members are out of sync, since the channel \(name) is suspended")))
        }
        guard channel.state == .attached else {
            // The caller attaches the channel first.
            return complete(request, .failure(channel.stateError))
        }
        if let modes = channel.modes, !modes.contains(.presenceSubscribe), !modes.isEmpty {
            let message =
                "the channel \(name) is attached without the mode presence_subscribe: its members are not delivered"
            if settings.strictMode {
                return complete(
                    request, .failure(AblyError(.presenceSubscribeModeNotEnabled, statusCode: 400, message: message)))
            }
            log(.warning, message)
        }
        if filter.waitForSync, !channel.presence.isSynced {
            channels[name]?.presence.waiters[request] = filter
        } else {
            complete(request, .success(.members(matching(channel, filter))))
        }
    }

    private func matching(_ channel: ChannelMachine, _ filter: MemberFilter) -> [PresenceMessage] {
        channel.presence.map.values.filter(filter.matches)
    }

    /// The channel was attached, or messages may have been lost (RTP1, RTP5b, RTP17i).
    mutating func presenceAttached(_ name: String, hasPresence: Bool) {
        channels[name]?.presence.map.startSync(isAnnounced: hasPresence)
        channels[name]?.presence.syncSequence = nil
        channels[name]?.presence.isSynced = false
        if !hasPresence { endSync(name) }
        let queue = channels[name]?.presence.queue ?? []
        channels[name]?.presence.queue = []
        reenter(name)
        for entry in queue { submit(entry) }
    }

    /// Enters the members of this client again (RTP17g).
    private mutating func reenter(_ name: String) {
        guard let channel = channels[name] else { return }
        let coder = PayloadCoder(cipher: channel.options.cipher, logger: settings.logger)
        for member in channel.presence.local.values {
            var entering = PresenceMessage(
                action: .enter, clientId: member.clientId, data: member.data, extras: member.extras)
            // RTP17g1
            if member.connectionId == connectionId { entering.id = member.id }
            let request = nextInternalRequest()
            guard let encoded = try? coder.encoded(entering, in: settings.format) else { continue }
            channels[name]?.presence.reentries[request] = member.clientId ?? ""
            var message = ProtocolMessage(.presence, channel: name)
            message.presence = [encoded]
            submit(Outbox.Entry(request: request, message: message, size: MessageSize.of(encoded)))
        }
    }

    /// A request of the machine itself has ended: if it was to enter a member again, and failed, the program is told
    /// (RTP17e).
    mutating func completeInternal(_ request: RequestID, _ result: Result<Reply, AblyError>) {
        for name in channelOrder {
            guard let clientId = channels[name]?.presence.reentries.removeValue(forKey: request) else { continue }
            guard case .failure(let error) = result, channels[name]?.state == .attached else { return }
            let reason = AblyError(
                .unableToAutomaticallyReEnterPresence, statusCode: 400,
                message: "the client \(clientId) could not be entered again: \(error.message)", cause: error)
            log(.warning, reason.message, ["channel": name, "clientId": clientId])
            effects.append(
                .channelChanged(
                    name,
                    ChannelStateChange(
                        previous: .attached, current: .attached, event: .update, reason: reason, resumed: true)))
            return
        }
    }

    /// Presence messages were received.
    mutating func presence(_ message: ProtocolMessage, _ channel: ChannelMachine) {
        guard channel.state == .attached, channels[channel.name]?.advance(to: message.channelSerial) == true else {
            return
        }
        apply(message, channel)
    }

    /// A part of the list of members was received (RTP18).
    mutating func sync(_ message: ProtocolMessage, _ channel: ChannelMachine) {
        guard channel.state == .attached else { return }
        let name = channel.name
        let parts = (message.channelSerial ?? "").split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let sequence = message.channelSerial == nil ? nil : String(parts[0])
        let isNew =
            !channel.presence.map.isSyncInProgress || sequence == nil || sequence != channel.presence.syncSequence
        // A synchronization that the attachment has announced has begun already.
        let isAnnounced = channel.presence.map.isSyncInProgress && channel.presence.syncSequence == nil
        if isNew, !isAnnounced { channels[name]?.presence.map.startSync() }
        channels[name]?.presence.map.syncArrives()
        channels[name]?.presence.syncSequence = sequence
        apply(message, channel)
        // RTP18b, RTP18c
        if sequence == nil || parts.count < 2 || parts[1].isEmpty { endSync(name) }
    }

    private mutating func apply(_ message: ProtocolMessage, _ channel: ChannelMachine) {
        let name = channel.name
        var items = message.presence ?? []
        MessageEnvelope(message).fill(&items)
        let coder = PayloadCoder(cipher: channel.options.cipher, logger: settings.logger)
        var news: [PresenceMessage] = []
        for item in items {
            let item = coder.decoded(item)
            let isLeave = item.action == .leave || item.action == .absent
            let event = isLeave ? channels[name]?.presence.map.remove(item) : channels[name]?.presence.map.put(item)
            // RTP17b
            if item.connectionId == connectionId {
                if isLeave {
                    channels[name]?.presence.local.remove(item)
                } else {
                    channels[name]?.presence.local.put(item)
                }
            }
            if let event = event ?? nil { news.append(event) }
        }
        tell(name, news)
    }

    /// All members are known (RTP19).
    private mutating func endSync(_ name: String) {
        let now = wallClock()
        let gone = channels[name]?.presence.map.endSync(at: now) ?? []
        channels[name]?.presence.syncSequence = nil
        channels[name]?.presence.isSynced = true
        tell(name, gone, always: true)
        guard let channel = channels[name] else { return }
        channels[name]?.presence.waiters = [:]
        for (request, filter) in channel.presence.waiters.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            complete(request, .success(.members(matching(channel, filter))))
        }
    }

    private mutating func tell(_ name: String, _ news: [PresenceMessage], always: Bool = false) {
        if !news.isEmpty { effects.append(.presence(name, news)) }
        // Before all members are known, there is no set of them to tell of.
        let isChange = !news.isEmpty && channels[name]?.presence.isSynced == true
        if always || isChange { effects.append(.members(name)) }
    }
}
