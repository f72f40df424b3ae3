/// A channel of an ``AblyRealtime`` (RTL1 to RTL33).
public final class RealtimeChannel: Sendable {
    /// The channel's name (RTL23).
    public let name: String
    let core: RealtimeCore
    /// The channel over REST.
    let rest: RestChannel
    /// The closures that were registered for messages, presence messages and annotations.
    let listeners = ListenerList()
    let presenceListeners = ListenerList()
    let annotationListeners = ListenerList()

    init(name: String, core: RealtimeCore, options: ChannelOptions) {
        self.name = name
        self.core = core
        rest = RestChannel(name: name, calls: core.rest.calls, options: options)
    }

    /// The channel's state (RTL2b).
    public var state: ChannelState { read { $0.state } ?? .detached }
    /// Why the channel is not as it should be; nil if it is (RTL24).
    public var errorReason: AblyError? { read { $0.errorReason } ?? nil }
    /// The channel's options (TB1).
    public var options: ChannelOptions { read { $0.options } ?? rest.options }
    /// The parameters that the service recognised (RTL4k1).
    public var params: [String: String] { read { $0.params } ?? [:] }
    /// What the service permits; empty before the channel is attached (RTL4m).
    public var modes: ChannelModes { (read { $0.modes } ?? nil) ?? [] }
    /// Places in the channel's order (RTL15).
    public var properties: ChannelProperties { read { $0.properties } ?? ChannelProperties() }

    /// Who is present on the channel (RTL9).
    public var presence: RealtimePresence { RealtimePresence(channel: self) }
    /// Annotations of the channel's messages (RTL26).
    public var annotations: RealtimeAnnotations { RealtimeAnnotations(channel: self) }
    /// Push notifications for messages of the channel (RSH7).
    public var push: PushChannel { rest.push }

    private func read<Value: Sendable>(_ body: @Sendable (ChannelMachine) -> Value) -> Value? {
        let name = name
        return core.read { $0.channels[name].map(body) }
    }

    /// Attaches the channel (RTL4). Without a connection, it waits for one.
    ///
    /// - Returns: The change to `attached`; nil if the channel was attached already (RTL4d1).
    /// - Throws: ``AblyError``: why the channel could not be attached: 90007 without a response in time, what the service
    ///   responds, or why there will be no connection (RTL4b).
    @discardableResult
    public func attach() async throws(AblyError) -> ChannelStateChange? {
        let name = name
        guard
            case .channelChange(let change) = try await core.request(
                observed: observeAttachment(), { $0.attach(name, $1) })
        else { return nil }
        return change
    }

    /// Tells the observers that the channel is to be attached, unless it is.
    func observeAttachment() -> ObservedOperation? {
        core.observers.isEmpty || state == .attached ? nil : core.observe(.attach, on: name)
    }

    /// Detaches the channel (RTL5): no more messages are delivered, and sequences of them end.
    ///
    /// - Throws: ``AblyError``: 90001 if the channel has failed, 90007 without a response in time.
    public func detach() async throws(AblyError) {
        let name = name
        try await core.request(observed: core.observe(.detach, on: name)) { $0.detach(name, $1) }
    }

    /// Replaces the channel's options (RTL16). If it is attached, and other `params` or `modes` require it, it is attached
    /// anew.
    ///
    /// - Parameter options: The options.
    /// - Throws: ``AblyError``: why the channel could not be attached anew.
    public func setOptions(_ options: ChannelOptions) async throws(AblyError) {
        let name = name
        rest.setOptions(options)
        try await core.request { $0.setOptions(name, options, $1) }
    }

    /// The changes of the channel from now on, as a sequence, which ends when the channel is released.
    public func changes() -> StateChanges<ChannelStateChange> {
        let buffer = EventBuffer<ChannelStateChange>(policy: .states)
        let name = name
        let id = core.subscribe(to: name) { delivery in
            switch delivery {
            case .state(let change): return buffer.append([change])
            case .end: buffer.finish(.success(()))
            default: break
            }
            return nil
        }
        return StateChanges(buffer: buffer, registration: Registration(core: core) { $0.unsubscribe(id, from: name) })
    }

    /// Calls a closure for each change, in order, on one of Swift's threads (RTL2).
    ///
    /// - Parameters:
    ///   - events: The events of interest; nil for all.
    ///   - body: The closure.
    /// - Returns: Ends the calls.
    @discardableResult
    public func on(
        _ events: Set<ChannelStateEvent>? = nil, _ body: @escaping @Sendable (ChannelStateChange) -> Void
    ) -> Listener {
        listen(body) { delivery in
            guard case .state(let change) = delivery, events?.contains(change.event) != false else { return [] }
            return [change]
        }
    }

    /// Waits for a state (RTL25).
    ///
    /// - Parameter state: The state.
    /// - Returns: The change to the state; nil if the channel is in it already.
    /// - Throws: ``AblyError`` 40033 if the task is cancelled.
    @discardableResult
    public func whenState(_ state: ChannelState) async throws(AblyError) -> ChannelStateChange? {
        let name = name
        guard case .channelChange(let change) = try await core.request({ $0.whenChannel(name, [state], $1) }) else {
            return nil
        }
        return change
    }

    /// Calls a closure for what interests it.
    ///
    /// - Parameters:
    ///   - body: The closure.
    ///   - list: Holds the listener until it is cancelled; nil for none.
    ///   - select: What the closure is called with.
    func listen<Element: Sendable>(
        _ body: @escaping @Sendable (Element) -> Void, in list: ListenerList? = nil,
        _ select: @escaping @Sendable (Delivery) -> [Element]
    ) -> Listener {
        let queue = CallbackQueue(logger: core.logger, body)
        let name = name
        let id = core.subscribe(to: name) { delivery in
            let elements = select(delivery)
            return elements.isEmpty ? nil : queue.add(elements)
        }
        let listener = Listener(queue) { [weak core, weak list] in
            core?.unsubscribe(id, from: name)
            list?.remove(id)
        }
        list?.add(listener, id)
        return listener
    }
}

extension RealtimeChannel: CustomStringConvertible {
    /// The channel's name and state.
    public var description: String { "channel \(name), \(state.rawValue)" }
}
