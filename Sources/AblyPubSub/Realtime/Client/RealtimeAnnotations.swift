/// Annotations of a channel's messages, such as reactions (RTAN1 to RTAN5).
public struct RealtimeAnnotations: Sendable {
    let channel: RealtimeChannel

    /// Annotates a message (RTAN1).
    ///
    /// - Parameters:
    ///   - serial: What identifies the message.
    ///   - annotation: The annotation; its type must not be empty.
    /// - Throws: ``AblyError``: 40003 if the serial or the type is empty, 40009 if the annotation is too large; otherwise as
    ///   ``RealtimeChannel/publish(name:data:)``.
    public func publish(_ serial: String, _ annotation: Annotation) async throws(AblyError) {
        try await send(.create, serial, annotation)
    }

    /// Annotates a message (RTAN1a).
    ///
    /// - Parameters:
    ///   - message: The message, which must have a serial.
    ///   - annotation: The annotation; its type must not be empty.
    /// - Throws: ``AblyError``, as ``publish(_:_:)-(String,_)``.
    public func publish(_ message: Message, _ annotation: Annotation) async throws(AblyError) {
        try await publish(RestChannel.serial(of: message), annotation)
    }

    /// Removes an annotation from a message (RTAN2).
    ///
    /// - Parameters:
    ///   - serial: What identifies the message.
    ///   - annotation: The annotation, with the type and name that it was published with.
    /// - Throws: ``AblyError``, as ``publish(_:_:)-(String,_)``.
    public func delete(_ serial: String, _ annotation: Annotation) async throws(AblyError) {
        try await send(.delete, serial, annotation)
    }

    /// Removes an annotation from a message (RTAN2).
    ///
    /// - Parameters:
    ///   - message: The message, which must have a serial.
    ///   - annotation: The annotation, with the type and name that it was published with.
    /// - Throws: ``AblyError``, as ``publish(_:_:)-(String,_)``.
    public func delete(_ message: Message, _ annotation: Annotation) async throws(AblyError) {
        try await delete(RestChannel.serial(of: message), annotation)
    }

    private func send(
        _ action: AnnotationAction, _ serial: String, _ annotation: Annotation
    ) async throws(AblyError) {
        let operation = channel.core.observe(
            .annotate, on: channel.name, messages: 1, bytes: MessageSize.of(annotation))
        do throws(AblyError) {
            try await send(action, serial, annotation, operation)
        } catch {
            operation?.end(error)
            throw error
        }
    }

    private func send(
        _ action: AnnotationAction, _ serial: String, _ annotation: Annotation, _ operation: ObservedOperation?
    ) async throws(AblyError) {
        let core = channel.core
        let prepared = try channel.rest.annotations.prepared(action, serial, annotation, in: core.settings.format)
        let size = MessageSize.of(annotation)
        var message = ProtocolMessage(.annotation, channel: channel.name)
        message.annotations = [prepared]
        let sent = message
        try await core.request(observed: operation) { $0.publish(sent, size: size, request: $1) }
    }

    /// Reads the annotations of a message, one page of them (RTAN3).
    ///
    /// - Parameters:
    ///   - serial: What identifies the message.
    ///   - params: Parameters of the request, such as `limit`.
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``: 40003 if the serial is empty.
    public func get(
        _ serial: String, params: [String: String] = [:]
    ) async throws(AblyError) -> PaginatedResult<Annotation> {
        try await channel.rest.annotations.get(serial, params: params)
    }

    /// Reads the annotations of a message, one page of them (RTAN3).
    ///
    /// - Parameters:
    ///   - message: The message, which must have a serial.
    ///   - params: Parameters of the request, such as `limit`.
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``, as ``get(_:params:)-(String,_)``.
    public func get(
        _ message: Message, params: [String: String] = [:]
    ) async throws(AblyError) -> PaginatedResult<Annotation> {
        try await channel.rest.annotations.get(message, params: params)
    }

    /// Subscribes to annotations (RTAN4). The channel needs the mode ``ChannelModes/annotationSubscribe``, which has to be
    /// among those of its options. Subscribing attaches the channel, as
    /// ``RealtimeChannel/messages(named:matching:buffer:fillingGaps:)`` does.
    ///
    /// - Parameters:
    ///   - types: The types of annotations wanted; none for all (RTAN4c).
    ///   - buffer: How much is kept while the consumer is busy.
    /// - Returns: The subscription.
    public func events(ofType types: String..., buffer: BufferPolicy = .default) -> Subscription<Annotation> {
        let events = EventBuffer<Annotation>(policy: buffer)
        let wanted = Set(types)
        return channel.subscription(events, mode: .annotationSubscribe) { delivery in
            let selected = Self.select(wanted, of: delivery)
            return selected.isEmpty ? nil : events.append(selected)
        }
    }

    /// Calls a closure for each annotation, in order, on one of Swift's threads (RTAN4), until ``Listener/cancel()``.
    ///
    /// - Parameters:
    ///   - types: The types of annotations wanted; none for all (RTAN4c).
    ///   - listener: The closure.
    /// - Returns: Ends the calls. The function returns once the channel is attached, if subscribing attaches it.
    /// - Throws: ``AblyError``, as ``RealtimeChannel/subscribe(_:matching:_:)``. The closure is registered nevertheless.
    @discardableResult
    public func subscribe(
        _ types: String..., listener: @escaping @Sendable (Annotation) -> Void
    ) async throws(AblyError) -> Listener {
        let wanted = Set(types)
        let result = channel.listen(listener, in: channel.annotationListeners) { Self.select(wanted, of: $0) }
        _ = try await channel.implicitAttachment(requiring: .annotationSubscribe)?.value()
        return result
    }

    /// Ends the calls of all closures that ``subscribe(_:listener:)`` has registered (RTAN5).
    public func unsubscribe() { channel.annotationListeners.cancelAll() }

    private static func select(_ wanted: Set<String>, of delivery: Delivery) -> [Annotation] {
        guard case .annotations(let annotations) = delivery else { return [] }
        return wanted.isEmpty ? annotations : annotations.filter { wanted.contains($0.type) }
    }
}
