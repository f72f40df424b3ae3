extension RealtimeMachine {
    /// A message about a channel was received.
    mutating func received(_ message: inout ProtocolMessage, on name: String) {
        if message.action == .message { return messages(&message, on: name) }
        guard let channel = channels[name] else {
            return log(.debug, "a protocol message for an unknown channel is ignored", ["channel": name])
        }
        switch message.action {
        case .attached: attached(message, channel)
        case .detached: detached(message, channel)
        case .error:
            enterFailed(
                name,
                message.error.map { AblyError($0) } ?? AblyError(.channelOperationFailed, message: "the channel failed")
            )
        case .presence: presence(message, channel)
        case .sync: sync(message, channel)
        case .annotation: annotations(message, channel)
        case .object where channel.state == .attached:
            // What it says of objects is of no interest here, its place is (RTL15b).
            if let serial = message.channelSerial { channels[name]?.properties.channelSerial = serial }
        default: log(.debug, "a protocol message is ignored (RTF1)", ["action": "\(message.action)"])
        }
    }

    /// The service has attached the channel, or says that messages may have been lost (RTL4c, RTL12).
    private mutating func attached(_ message: ProtocolMessage, _ channel: ChannelMachine) {
        let name = channel.name
        switch channel.state {
        case .detaching, .detached:
            // RTL5k
            change(name, to: .detaching)
            return sendDetach(name)
        case .initialized, .failed: return
        case .attaching, .attached, .suspended: break
        }
        let flags = message.flags ?? []
        let resumed = flags.contains(.resumed)
        let reason = message.error.map { AblyError($0) }
        let lastSerial = channel.properties.channelSerial
        cancelTimer(.attach(name))
        cancelTimer(.channelRetry(name))
        channels[name]?.retryCount = 0
        channels[name]?.params = message.params ?? [:]
        channels[name]?.modes = ChannelModes(rawValue: flags.rawValue)
        channels[name]?.warnedModes = []
        channels[name]?.wasAttached = true
        channels[name]?.repeated.attached(after: resumed ? message.channelSerial : nil)
        if let serial = message.channelSerial, channels[name]?.repeated.isExpected == false {
            channels[name]?.properties.channelSerial = serial
        }
        if !resumed { channels[name]?.properties.attachSerial = message.channelSerial }
        if channel.wasAttached, !resumed {
            effects.append(
                .discontinuity(
                    name,
                    Discontinuity(lastSerial: lastSerial, attachSerial: message.channelSerial, reason: reason)))
        }
        var completion: ChannelStateChange?
        if channel.state == .attached {
            channels[name]?.errorReason = reason
            if !resumed {
                let update = ChannelStateChange(
                    previous: .attached, current: .attached, event: .update, reason: reason, resumed: false,
                    hasBacklog: flags.contains(.hasBacklog))
                effects.append(.channelChanged(name, update))
                completion = update
            }
        } else {
            change(name, to: .attached, reason: reason, resumed: resumed, hasBacklog: flags.contains(.hasBacklog))
            completion = ChannelStateChange(
                previous: channel.state, current: .attached, reason: reason, resumed: resumed,
                hasBacklog: flags.contains(.hasBacklog))
        }
        if channel.state != .attached || !resumed {
            presenceAttached(name, hasPresence: flags.contains(.hasPresence))
        }
        channels[name]?.attachWaiters = []
        for waiter in channel.attachWaiters { attachEnded(waiter, name, completion) }
        runDeferred(name)
    }

    /// The service has detached the channel (RTL5d, RTL13).
    private mutating func detached(_ message: ProtocolMessage, _ channel: ChannelMachine) {
        let name = channel.name
        let reason = message.error.map { AblyError($0) }
        channels[name]?.repeated.detached()
        switch channel.state {
        case .detaching: enterDetached(name, reason: reason)
        case .attached, .suspended: startAttaching(name, reason: reason)
        case .attaching:
            enterSuspended(
                name,
                reason
                    ?? AblyError(
                        .channelOperationFailed, statusCode: 400, message: "the service detached the channel \(name)"))
        case .initialized, .detached, .failed: break
        }
    }

    /// Messages were received (RTL7). They are only for subscribers of an attached channel (RTL17).
    private mutating func messages(_ message: inout ProtocolMessage, on name: String) {
        let envelope = MessageEnvelope(message)
        let serial = message.channelSerial
        var items = message.takeMessages()
        envelope.fill(&items)
        let (decoder, logger) = (settings.deltaDecoder, settings.logger)
        let taken: DeltaBase.Problem?? = withChannel(name) { channel in
            guard channel.state == .attached else {
                items = []
                return nil
            }
            // What was received before is taken in nevertheless, since deltas of later ones may apply to it.
            let problem = channel.take(&items, decoder, logger)
            if problem == nil, !channel.advance(to: serial) { items = [] }
            return problem
        }
        guard let problem = taken else {
            return log(.debug, "a protocol message for an unknown channel is ignored", ["channel": name])
        }
        if !items.isEmpty { deliver(&items, on: name) }
        if let problem { deltaFailed(problem, on: name) }
    }

    /// Delivers messages. One that follows others of its channel is delivered with them.
    private mutating func deliver(_ items: inout [Message], on name: String) {
        if items.count == 1, case .messages(name, _)? = effects.last, case .messages(_, var batch)? = effects.popLast()
        {
            // Most often there are many; from one on, the array would grow again and again.
            if batch.count == 1 { batch.reserveCapacity(32) }
            batch.append(items.removeLast())
            effects.append(.messages(name, batch))
        } else {
            effects.append(.messages(name, items))
        }
    }

    /// A delta could not be applied (RTL18).
    private mutating func deltaFailed(_ problem: DeltaBase.Problem, on name: String) {
        guard let recoveries = channels[name]?.deltaRecoveries else { return }
        channels[name]?.deltaRecoveries = recoveries + 1
        let error = AblyError(
            .deltaDecodingFailed, statusCode: 400, message: "a delta cannot be applied: \(problem)", cause: problem)
        log(.error, error.message, ["code": "\(error.code)", "channel": name])
        // What fails again and again is not asked for at the network's speed.
        if recoveries == 0 { startAttaching(name, reason: error) } else { enterSuspended(name, error) }
    }

    /// Annotations were received (RTAN4b).
    private mutating func annotations(_ message: ProtocolMessage, _ channel: ChannelMachine) {
        guard channel.state == .attached, channels[channel.name]?.advance(to: message.channelSerial) == true else {
            return
        }
        var items = message.annotations ?? []
        MessageEnvelope(message).fill(&items)
        let coder = PayloadCoder(cipher: channel.options.cipher, logger: settings.logger)
        if !items.isEmpty { effects.append(.annotations(channel.name, items.map(coder.decoded))) }
    }
}

extension MessageEnvelope {
    init(_ message: ProtocolMessage) {
        self.init(id: message.id, connectionId: message.connectionId, timestamp: message.timestamp)
    }
}

/// A place in a channel's messages where some may be missing.
public struct Discontinuity: Sendable, Equatable {
    /// The last place in the channel's order that was known before; nil if none was.
    public var lastSerial: String?
    /// Where the messages go on.
    public var attachSerial: String?
    /// Why messages may be missing; nil if the service gave no reason.
    public var reason: AblyError?
    /// The number of messages that this program did not take in time, and that were dropped.
    public var lostLocally: Int

    init(lastSerial: String? = nil, attachSerial: String? = nil, reason: AblyError? = nil, lostLocally: Int = 0) {
        self.lastSerial = lastSerial
        self.attachSerial = attachSerial
        self.reason = reason
        self.lostLocally = lostLocally
    }
}
