extension RealtimeMachine {
    /// Creates a channel, unless there is one (RTS3a).
    mutating func addChannel(_ name: String, options: ChannelOptions) {
        guard channels[name] == nil else { return }
        channels[name] = ChannelMachine(name: name, options: options)
        channelOrder.append(name)
    }

    /// The program wants the channel attached (RTL4).
    ///
    /// - Parameters:
    ///   - name: The channel's name.
    ///   - wanted: What a subscription wants to be sent (RTL7i); nil for other calls.
    ///   - request: Completed once the channel is attached.
    mutating func attach(_ name: String, toReceive wanted: ChannelModes? = nil, _ request: RequestID) {
        attach(name, AttachWaiter(request: request, wanted: wanted))
    }

    private mutating func attach(_ name: String, _ waiter: AttachWaiter) {
        let request = waiter.request
        guard let channel = channels[name] else { return complete(request, .failure(Self.released(name))) }
        switch channel.state {
        case .attached: return attachEnded(waiter, name, nil)
        case .attaching where channel.deferred.isEmpty:
            channels[name]?.attachWaiters.append(waiter)
            return
        case .attaching, .detaching:
            channels[name]?.deferred.append(.attach(waiter))
            return
        case .initialized, .detached, .suspended, .failed: break
        }
        if let error = attachError { return complete(request, .failure(error)) }
        if channel.state == .failed { channels[name]?.errorReason = nil }
        channels[name]?.attachWaiters.append(waiter)
        startAttaching(name, reason: nil)
    }

    /// The channel is attached: a call that waited for it ends.
    mutating func attachEnded(_ waiter: AttachWaiter, _ name: String, _ change: ChannelStateChange?) {
        let request = waiter.request
        guard let mode = waiter.wanted, let modes = channels[name]?.modes, !modes.isEmpty, !modes.contains(mode)
        else { return complete(request, .success(.channelChange(change))) }
        let (code, modeName): (AblyErrorCode, String) =
            switch mode {
            case .presenceSubscribe: (.presenceSubscribeModeNotEnabled, "presence_subscribe")
            case .annotationSubscribe: (.annotationSubscribeModeNotEnabled, "annotation_subscribe")
            default: (.subscribeModeNotEnabled, "subscribe")
            }
        let message =
            "the channel \(name) is attached without the mode \(modeName): the service delivers nothing to this subscription"
        if settings.strictMode {
            return complete(request, .failure(AblyError(code, statusCode: 400, message: message)))
        }
        if channels[name]?.warnedModes.contains(mode) == false {
            channels[name]?.warnedModes.insert(mode)
            log(.warning, message, ["code": "\(code)"])
        }
        complete(request, .success(.channelChange(change)))
    }

    /// Why no channel can be attached in the connection's state (RTL4b).
    private var attachError: AblyError? {
        switch state {
        case .initialized, .connecting, .connected, .disconnected: nil
        case .suspended, .closing, .closed, .failed: stateError
        }
    }

    /// Enters `attaching`, and asks the service to attach the channel if there is a connection (RTL4c, RTL4i).
    mutating func startAttaching(_ name: String, reason: AblyError?) {
        cancelTimer(.channelRetry(name))
        change(name, to: .attaching, reason: reason)
        if state == .connected { sendAttach(name) }
    }

    private mutating func sendAttach(_ name: String) {
        guard let channel = channels[name] else { return }
        var message = ProtocolMessage(.attach, channel: name)
        message.channelSerial = channel.properties.channelSerial
        channels[name]?.repeated.requested(after: channel.properties.channelSerial)
        if !channel.options.params.isEmpty { message.params = channel.options.params }
        if let modes = channel.options.modes { message.flags = ProtocolMessage.Flags(rawValue: modes.rawValue) }
        setTimer(.attach(name), after: settings.realtimeRequestTimeout)
        send(message)
    }

    /// The program wants the channel detached (RTL5).
    mutating func detach(_ name: String, _ request: RequestID) {
        guard let channel = channels[name] else { return complete(request, .success(.none)) }
        switch channel.state {
        case .initialized, .detached: return complete(request, .success(.none))
        case .failed: return complete(request, .failure(channel.stateError))
        case .suspended:
            complete(request, .success(.none))
            return enterDetached(name, reason: nil)
        case .attached, .attaching, .detaching: break
        }
        if state != .connected {
            // RTL5l: there is no request in progress that the detachment would have to wait for.
            complete(request, .success(.none))
            return enterDetached(name, reason: nil)
        }
        switch channel.state {
        case .detaching where channel.deferred.isEmpty: channels[name]?.detachWaiters.append(request)
        case .attached:
            channels[name]?.detachWaiters.append(request)
            change(name, to: .detaching)
            sendDetach(name)
        default: channels[name]?.deferred.append(.detach(request))
        }
    }

    mutating func sendDetach(_ name: String) {
        setTimer(.detach(name), after: settings.realtimeRequestTimeout)
        send(ProtocolMessage(.detach, channel: name))
    }

    /// The program forgets a channel (RTS4a).
    mutating func release(_ name: String) {
        guard channels[name] != nil else { return }
        for timer in [TimerKind.attach(name), .detach(name), .channelRetry(name)] { cancelTimer(timer) }
        let error = Self.released(name)
        for request in waiters(of: name) { complete(request, .failure(error)) }
        failQueuedPresence(name, error)
        channels[name] = nil
        channelOrder.removeAll { $0 == name }
    }

    private func waiters(of name: String) -> [RequestID] {
        guard let channel = channels[name] else { return [] }
        return channel.attachWaiters.map(\.request) + channel.detachWaiters + channel.deferred.map(\.request)
            + Array(channel.stateWaiters.keys) + Array(channel.presence.waiters.keys)
    }

    static func released(_ name: String) -> AblyError {
        AblyError(.channelOperationFailed, statusCode: 400, message: "the channel \(name) was released")
    }

    /// The program replaces the channel's options (RTL16).
    mutating func setOptions(_ name: String, _ options: ChannelOptions, _ request: RequestID) {
        guard let channel = channels[name] else { return complete(request, .failure(Self.released(name))) }
        let isAttached = channel.state == .attached || channel.state == .attaching
        let reattaches = isAttached && channel.options.requiresReattaching(for: options)
        channels[name]?.options = options
        guard reattaches else { return complete(request, .success(.none)) }
        channels[name]?.attachWaiters.append(AttachWaiter(request: request, wanted: nil))
        // The channel stays attached meanwhile: messages that arrive before the response are not lost (RTL17).
        if state == .connected { sendAttach(name) }
    }

    /// The service did not attach the channel in time (RTL4f).
    mutating func attachTimedOut(_ name: String) {
        let error = AblyError(
            .channelOperationTimedOut, statusCode: 408,
            message: "the channel \(name) was not attached within \(settings.realtimeRequestTimeout)")
        switch channels[name]?.state {
        case .attaching?: enterSuspended(name, error)
        case .attached?:
            // Only the change of options has failed.
            let waiters = channels[name]?.attachWaiters ?? []
            channels[name]?.attachWaiters = []
            for waiter in waiters { complete(waiter.request, .failure(error)) }
        default: return
        }
    }

    /// The service did not detach the channel in time: it returns to its previous state (RTL5f).
    mutating func detachTimedOut(_ name: String) {
        guard let channel = channels[name], channel.state == .detaching else { return }
        let error = AblyError(
            .channelOperationTimedOut, statusCode: 408,
            message: "the channel \(name) was not detached within \(settings.realtimeRequestTimeout)")
        channels[name]?.detachWaiters = []
        let previous = channel.stateBeforeDetaching
        change(name, to: previous, reason: error, resumed: previous == .attached)
        for request in channel.detachWaiters { complete(request, .failure(error)) }
        runDeferred(name)
    }

    /// The time of the next attempt to attach has come (RTL13b).
    mutating func retryChannel(_ name: String) {
        guard channels[name]?.state == .suspended, state == .connected else { return }
        startAttaching(name, reason: nil)
    }

    /// The channel is attached no more, and is to be attached again later (RTL13b).
    mutating func enterSuspended(_ name: String, _ error: AblyError) {
        guard let channel = channels[name] else { return }
        cancelTimer(.attach(name))
        if state == .connected {
            let delay = RetryDelay.of(settings.channelRetryTimeout, retry: channel.retryCount, random: random())
            channels[name]?.retryCount += 1
            setTimer(.channelRetry(name), after: delay)
        }
        change(name, to: .suspended, reason: error)
        failQueuedPresence(name, error)
        failWaiting(name, error)
        runDeferred(name)
    }

    mutating func enterDetached(_ name: String, reason: AblyError?) {
        guard let channel = channels[name] else { return }
        cancelTimer(.attach(name))
        cancelTimer(.detach(name))
        cancelTimer(.channelRetry(name))
        let error =
            reason
            ?? AblyError(.channelOperationFailed, statusCode: 400, message: "the channel \(name) was detached")
        forgetAttachment(name)
        channels[name]?.detachWaiters = []
        change(name, to: .detached, reason: reason)
        failQueuedPresence(name, error)
        failWaiting(name, error)
        for request in channel.detachWaiters { complete(request, .success(.none)) }
        runDeferred(name)
    }

    mutating func enterFailed(_ name: String, _ error: AblyError) {
        guard let channel = channels[name] else { return }
        cancelTimer(.attach(name))
        cancelTimer(.detach(name))
        cancelTimer(.channelRetry(name))
        forgetAttachment(name)
        channels[name]?.detachWaiters = []
        change(name, to: .failed, reason: error)
        failQueuedPresence(name, error)
        failWaiting(name, error)
        for request in channel.detachWaiters { complete(request, .failure(error)) }
        runDeferred(name)
    }

    /// What no longer holds once a channel is detached or has failed (RTL15b2, RTP5a).
    private mutating func forgetAttachment(_ name: String) {
        channels[name]?.properties.channelSerial = nil
        channels[name]?.wasAttached = false
        channels[name]?.retryCount = 0
        channels[name]?.repeated = RepeatedDelivery()
        channels[name]?.delta = DeltaBase()
        channels[name]?.presence.map.clear()
        channels[name]?.presence.local.clear()
        channels[name]?.presence.isSynced = false
        channels[name]?.presence.syncSequence = nil
    }

    /// Ends the calls that wait for the channel to be attached, and for its members.
    private mutating func failWaiting(_ name: String, _ error: AblyError) {
        guard let channel = channels[name] else { return }
        channels[name]?.attachWaiters = []
        channels[name]?.presence.waiters = [:]
        for waiter in channel.attachWaiters { complete(waiter.request, .failure(error)) }
        for request in channel.presence.waiters.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
            complete(request, .failure(error))
        }
    }

    /// Does what has waited for the request in progress to end.
    mutating func runDeferred(_ name: String) {
        guard let operations = channels[name]?.deferred, !operations.isEmpty else { return }
        channels[name]?.deferred = []
        for operation in operations {
            switch operation {
            case .attach(let waiter): attach(name, waiter)
            case .detach(let request): detach(name, request)
            }
        }
    }

    /// Enters a state, and tells the program (RTL2a).
    mutating func change(
        _ name: String, to new: ChannelState, reason: AblyError? = nil, resumed: Bool = false, hasBacklog: Bool = false
    ) {
        guard let previous = channels[name]?.state, previous != new else { return }
        channels[name]?.state = new
        if new == .detaching { channels[name]?.stateBeforeDetaching = previous }
        if let reason {
            channels[name]?.errorReason = reason
        } else if new == .attached {
            channels[name]?.errorReason = nil
        }
        let change = ChannelStateChange(
            previous: previous, current: new, reason: reason, resumed: resumed, hasBacklog: hasBacklog)
        effects.append(.channelChanged(name, change))
        let waiters = channels[name]?.stateWaiters.filter { $0.value.contains(new) }.keys.map(\.self) ?? []
        for request in waiters {
            channels[name]?.stateWaiters[request] = nil
            complete(request, .success(.channelChange(change)))
        }
    }

    /// The program waits for a state of a channel (RTL25).
    mutating func whenChannel(_ name: String, _ states: Set<ChannelState>, _ request: RequestID) {
        guard let channel = channels[name] else { return complete(request, .failure(Self.released(name))) }
        if states.contains(channel.state) { return complete(request, .success(.channelChange(nil))) }
        channels[name]?.stateWaiters[request] = states
    }

    // MARK: The connection

    /// There is a connection (RTL3d, RTN19b).
    mutating func connectionEstablished(channel name: String) {
        guard let channel = channels[name] else { return }
        // Answers to requests of the previous connection do not come any more.
        channels[name]?.repeated = RepeatedDelivery()
        switch channel.state {
        case .attaching: sendAttach(name)
        case .attached, .suspended: startAttaching(name, reason: nil)
        case .detaching: sendDetach(name)
        case .initialized, .detached, .failed: break
        }
    }

    /// The connection was lost, and is to be established again (RTL3e, RTL13c).
    mutating func connectionInterrupted(channel name: String) {
        cancelTimer(.attach(name))
        cancelTimer(.detach(name))
        cancelTimer(.channelRetry(name))
    }

    /// There is no connection any more, or for long (RTL3a to RTL3c).
    mutating func connectionEnded(channel name: String, _ error: AblyError) {
        connectionInterrupted(channel: name)
        guard let channel = channels[name] else { return }
        switch channel.state {
        case .attaching, .attached:
            switch state {
            case .failed: enterFailed(name, error)
            case .suspended: enterSuspended(name, error)
            default: enterDetached(name, reason: state == .closed ? nil : error)
            }
        case .detaching: enterDetached(name, reason: nil)
        case .initialized, .detached, .suspended, .failed: break
        }
    }

    /// The client connects anew (RTN11d).
    mutating func reinitializeChannel(_ name: String) {
        change(name, to: .initialized)
        channels[name]?.errorReason = nil
        channels[name]?.properties.channelSerial = nil
        channels[name]?.wasAttached = false
        cancelTimer(.channelRetry(name))
    }
}

extension ChannelOptions {
    /// Whether a channel with these options has to be attached anew for others (RTL16a).
    func requiresReattaching(for new: ChannelOptions) -> Bool {
        (!new.params.isEmpty || new.modes != nil) && (params != new.params || modes != new.modes)
    }
}
