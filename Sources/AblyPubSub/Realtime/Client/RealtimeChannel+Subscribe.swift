extension RealtimeChannel {
    /// Subscribes to messages (RTL7, RTL22). What is published from now on is delivered, even if the channel is attached later:
    /// subscribing attaches it in the background, unless ``ChannelOptions/attachOnSubscribe`` is off (RTL7g, RTL7h).
    ///
    /// ```swift
    /// for try await message in channel.messages(named: "hello") { print(message.data) }
    /// ```
    ///
    /// - Parameters:
    ///   - names: The names of the events wanted; none for all.
    ///   - filter: What the messages must match as well.
    ///   - buffer: How much is kept while the consumer is busy.
    ///   - fillingGaps: Whether messages that may have been missed, for example while there was no connection for long, are
    ///     read from the channel's history and delivered in their place, none of them twice. The history reaches back two
    ///     minutes, or as long as the channel's messages are stored.
    /// - Returns: The subscription.
    public func messages(
        named names: String..., matching filter: MessageFilter? = nil, buffer: BufferPolicy = .default,
        fillingGaps: Bool = false
    ) -> Subscription<Message> {
        messages(MessageSelection(names, filter), buffer, fillingGaps: fillingGaps)
    }

    /// Subscribes to messages whose payloads are read as a type.
    ///
    /// ```swift
    /// for try await order in channel.messages(of: Order.self) { print(order.payload.id) }
    /// ```
    ///
    /// - Parameters:
    ///   - payload: The type.
    ///   - names: The names of the events wanted; none for all.
    ///   - filter: What the messages must match as well.
    ///   - buffer: How much is kept while the consumer is busy.
    /// - Returns: The subscription. For a message whose payload is not of the type it throws 40013, and goes on with the next
    ///   call.
    public func messages<Payload: Decodable & Sendable>(
        of payload: Payload.Type, named names: String..., matching filter: MessageFilter? = nil,
        buffer: BufferPolicy = .default
    ) -> TypedSubscription<Payload> {
        TypedSubscription(messages: messages(MessageSelection(names, filter), buffer, fillingGaps: false))
    }

    /// Subscribes to messages, to places where some may be missing, and to changes of the channel, all in the order in which
    /// they happen. Subscribing attaches the channel as ``messages(named:matching:buffer:fillingGaps:)`` does.
    ///
    /// - Parameter buffer: How much is kept while the consumer is busy.
    /// - Returns: The subscription.
    public func events(buffer: BufferPolicy = .default) -> Subscription<RealtimeChannelEvent> {
        let events = EventBuffer<RealtimeChannelEvent>(
            policy: buffer, mark: { .discontinuity(Discontinuity(lostLocally: $0)) },
            size: { events in
                events.reduce(0) { sum, event in
                    if case .message(let message) = event { sum + message.approximateSize } else { sum }
                }
            })
        return subscription(events) { delivery in
            switch delivery {
            case .messages(let messages): events.append(messages.map { .message($0) })
            case .discontinuity(let gap): events.append([.discontinuity(gap)])
            case .state(let change): events.append([.state(change)])
            default: nil
            }
        }
    }

    /// Calls a closure for each message, in order, on one of Swift's threads (RTL7). The closure is called until
    /// ``Listener/cancel()``, also after the channel was detached or has failed and is attached again.
    ///
    /// ```swift
    /// let listener = try await channel.subscribe("hello") { message in print(message.data) }
    /// ```
    ///
    /// - Parameters:
    ///   - names: The names of the events wanted; none for all.
    ///   - filter: What the messages must match as well.
    ///   - listener: The closure. It should return soon: at most 100,000 messages wait for it.
    /// - Returns: Ends the calls. The function returns once the channel is attached, if subscribing attaches it.
    /// - Throws: ``AblyError``: why the channel could not be attached, or, with ``ClientOptions/strictMode``, 90009 if the
    ///   service sends no messages (RTL7i1). The closure is registered nevertheless (RTL7g); ``unsubscribe()`` ends its calls.
    @discardableResult
    public func subscribe(
        _ names: String..., matching filter: MessageFilter? = nil,
        _ listener: @escaping @Sendable (Message) -> Void
    ) async throws(AblyError) -> Listener {
        let selection = MessageSelection(names, filter)
        let result = listen(listener, in: listeners) { delivery in
            guard case .messages(let messages) = delivery else { return [] }
            return selection.select(messages)
        }
        _ = try await implicitAttachment(requiring: .subscribe)?.value()
        return result
    }

    /// Ends the calls of all closures that ``subscribe(_:matching:_:)`` has registered (RTL8c).
    public func unsubscribe() { listeners.cancelAll() }

    /// Subscribes, runs a closure, and unsubscribes however the closure ends.
    ///
    /// - Parameters:
    ///   - names: The names of the events wanted; none for all.
    ///   - buffer: How much is kept while the closure is busy.
    ///   - body: Takes the messages.
    /// - Returns: What the closure returns.
    /// - Throws: What the closure throws.
    public func withMessages<Value: Sendable>(
        named names: String..., buffer: BufferPolicy = .default, isolation actor: isolated (any Actor)? = #isolation,
        _ body: (Subscription<Message>) async throws -> Value
    ) async throws -> Value {
        let subscription = messages(MessageSelection(names, nil), buffer, fillingGaps: false)
        defer { subscription.cancel() }
        return try await body(subscription)
    }

    private func messages(
        _ selection: MessageSelection, _ policy: BufferPolicy, fillingGaps: Bool
    ) -> Subscription<Message> {
        let buffer = EventBuffer<Message>(
            policy: policy,
            size: { messages in messages.indices.reduce(0) { $0 + messages[$1].approximateSize } })
        var filler: Subscription<Message>.Filler?
        if fillingGaps {
            filler = { gap, last throws(AblyError) in
                selection.select(try await self.history(filling: gap, after: last))
            }
        }
        return subscription(buffer, filler: filler, isNew: Self.isNew) { delivery in
            switch delivery {
            case .messages(let messages):
                let selected = selection.select(messages)
                return selected.isEmpty ? nil : buffer.append(selected)
            case .discontinuity(let gap): return fillingGaps ? buffer.append(gap) : nil
            default: return nil
            }
        }
    }

    /// Whether a message comes after another one in the channel's order.
    private static func isNew(_ message: Message, after last: Message) -> Bool {
        guard let serial = message.serial, let known = last.serial else { return message.id != last.id }
        if serial != known { return serial > known }
        // A later version of the same message is news.
        return (message.version?.serial ?? serial) > (last.version?.serial ?? known)
    }

    /// The messages between the last one delivered and the place from which messages are delivered again.
    private func history(filling gap: Discontinuity, after last: Message?) async throws(AblyError) -> [Message] {
        // Before the first message, there is nothing to continue from.
        guard let last, let attachSerial = gap.attachSerial else { return [] }
        var missing: [Message] = []
        var page: PaginatedResult<Message>? = try await rest.calls.page(
            rest.historyRequest(nil, nil, .backwards, 1_000, query: ["fromSerial": attachSerial]))
        // A bound: a hundred thousand messages.
        for _ in 0..<100 {
            guard let current = page else { break }
            for message in current.items {
                guard Self.isNew(message, after: last) else { return missing.reversed() }
                missing.append(message)
            }
            page = try await current.next()
        }
        return missing.reversed()
    }

    /// A subscription whose buffer is filled by what the channel tells.
    func subscription<Element: Sendable>(
        _ buffer: EventBuffer<Element>, mode: ChannelModes = .subscribe,
        filler: Subscription<Element>.Filler? = nil, isNew: (@Sendable (Element, Element) -> Bool)? = nil,
        _ receive: @escaping @Sendable (Delivery) -> Wakeup?
    ) -> Subscription<Element> {
        let name = name
        let earlier = EarlierDetachment(core.read { $0.channels[name]?.state == .detaching })
        let id = core.subscribe(to: name) { delivery in
            let wakeup = receive(delivery)
            switch delivery {
            case .state(let change) where earlier.ends(with: change): break
            case .state(let change) where change.event == .state(.detached): buffer.finish(.success(()))
            case .state(let change) where change.event == .state(.failed):
                buffer.finish(
                    .failure(
                        change.reason ?? AblyError(.channelOperationFailed, message: "the channel \(name) has failed")))
            case .end, .close: buffer.finish(.success(()))
            default: break
            }
            return wakeup
        }
        return Subscription(
            buffer: buffer, registration: Registration(core: core) { $0.unsubscribe(id, from: name) },
            attachment: implicitAttachment(requiring: mode), filler: filler, isNew: isNew)
    }

    /// Attaches the channel, if subscribing does (RTL7g, RTP6d, RTAN4d).
    ///
    /// - Parameter mode: What the service has to permit for anything to be delivered.
    /// - Returns: The attachment; nil if there is none to wait for.
    func implicitAttachment(requiring mode: ChannelModes) -> PendingReply? {
        let name = name
        let attaches = core.read { machine in
            guard let channel = machine.channels[name] else { return false }
            if channel.state == .attached { return true }
            return channel.options.attachOnSubscribe && channel.state != .suspended && channel.state != .failed
        }
        return attaches ? core.begin(observed: observeAttachment()) { $0.attach(name, toReceive: mode, $1) } : nil
    }
}

/// The detachment that is in progress when a sequence is created, and does not end it: subscribing attaches the channel
/// again (RTL7g).
private final class EarlierDetachment: Sendable {
    private let isInProgress: SystemLock<Bool>

    init(_ isInProgress: Bool) { self.isInProgress = SystemLock(isInProgress) }

    /// Whether a change is the end of the detachment. Whatever the next change is, the detachment is over.
    func ends(with change: ChannelStateChange) -> Bool {
        let wasInProgress = isInProgress.withLock { value in
            defer { value = false }
            return value
        }
        return wasInProgress && change.event == .state(.detached)
    }
}

extension Message {
    /// The size of what the message holds, quickly.
    var approximateSize: Int {
        switch data {
        case .string(let text)?: text.utf8.count + 64
        case .bytes(let bytes)?: bytes.count + 64
        case .array?, .object?: 1_024
        default: 64
        }
    }
}
