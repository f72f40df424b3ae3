extension RealtimeChannel {
    /// Publishes one message, and waits until the service has accepted it (RTL6).
    ///
    /// - Parameters:
    ///   - name: The name of the event; nil for none.
    ///   - data: The payload: text, bytes, an array or an object; nil for none.
    /// - Returns: The serial of the message (RTL6j).
    /// - Throws: ``AblyError``: 40009 if the message is too large, 40012 if it has another client id than the client, 40013 if
    ///   the payload is a single number or Boolean, 42915 if the queue is full, 90001 if the channel is suspended or has failed;
    ///   why there is no connection; what the service responds. If the task is cancelled, 40033: then `mayHaveBeenCarriedOut`
    ///   tells whether the message was sent.
    @discardableResult
    public func publish(name: String? = nil, data: WireValue? = nil) async throws(AblyError) -> PublishResult {
        try await publish([Message(name: name, data: data)])
    }

    /// Publishes one message whose payload is the JSON of any `Encodable` value.
    ///
    /// - Parameters:
    ///   - name: The name of the event; nil for none.
    ///   - value: The value. Text and bytes are published as such.
    /// - Returns: The serial of the message.
    /// - Throws: ``AblyError``, as ``publish(name:data:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish(
        name: String? = nil, encoding value: some Encodable & Sendable
    ) async throws(AblyError) -> PublishResult {
        try await publish([Message(name: name, data: try rest.payload(encoding: value))])
    }

    /// Publishes one message.
    ///
    /// - Parameters:
    ///   - message: The message. All its members are sent.
    ///   - params: Parameters of the publish (RTL6k).
    /// - Returns: The serial of the message.
    /// - Throws: ``AblyError``, as ``publish(name:data:)``.
    @discardableResult
    public func publish(_ message: Message, params: [String: String] = [:]) async throws(AblyError) -> PublishResult {
        try await publish([message], params: params)
    }

    /// Publishes several messages at once: the service accepts or rejects them together (RTL6i2).
    ///
    /// - Parameters:
    ///   - messages: The messages.
    ///   - params: Parameters of the publish.
    /// - Returns: The serials of the messages.
    /// - Throws: ``AblyError``, as ``publish(name:data:)``.
    @discardableResult
    public func publish(
        _ messages: [Message], params: [String: String] = [:]
    ) async throws(AblyError) -> PublishResult {
        try await send(messages, params: params).result
    }

    /// Publishes messages without waiting: they are sent in the order of the calls, however many are not acknowledged yet.
    ///
    /// What is not acknowledged when the connection is lost is sent again over the next one (RTN19a). The service recognizes it
    /// if the connection was resumed; otherwise it may publish it a second time, unless the messages have ids.
    ///
    /// ```swift
    /// let pending = try channel.send([Message(name: "x", data: "y")])
    /// let serials = try await pending.result.serials
    /// ```
    ///
    /// - Parameters:
    ///   - messages: The messages.
    ///   - params: Parameters of the publish.
    /// - Returns: What becomes of them.
    /// - Throws: ``AblyError`` for messages that are not sent at all: 40003, 40009, 40012 and 40013, as
    ///   ``publish(name:data:)``. Whatever is found out later is thrown by ``PendingPublish/result``.
    public func send(_ messages: [Message], params: [String: String] = [:]) throws(AblyError) -> PendingPublish {
        let size = MessageSize.of(messages)
        let operation = core.observe(.publish, on: name, messages: messages.count, bytes: size)
        do throws(AblyError) {
            return PendingPublish(reply: try begin(messages, params, size, operation))
        } catch {
            operation?.end(error)
            throw error
        }
    }

    private func begin(
        _ messages: [Message], _ params: [String: String], _ size: Int, _ operation: ObservedOperation?
    ) throws(AblyError) -> PendingReply {
        if messages.isEmpty { throw .invalid("messages", "it is empty") }
        let (clientId, limit) = core.read { ($0.effectiveClientId, $0.maxMessageSize) }
        // RTL6g3
        for index in messages.indices {
            guard let own = messages[index].clientId, let clientId, clientId != "*", own != clientId else { continue }
            throw .invalid(
                "messages", "a message has the client id \(own), and the client is \(clientId)", code: .invalidClientId)
        }
        let encoded = try rest.coder.encoded(messages, in: core.settings.format)
        try MessageSize.check(size, limit: limit)
        return begin(encoded: encoded, params, size, operation)
    }

    private func begin(
        encoded: [Message], _ params: [String: String], _ size: Int, _ operation: ObservedOperation?
    ) -> PendingReply {
        // Handed over, so that there is one reference when it gets its serial: with two, all members would be copied.
        var message: ProtocolMessage? = ProtocolMessage(.message, channel: name)
        message?.messages = encoded
        if !params.isEmpty { message?.params = params }
        return core.begin(observed: operation) { machine, request in
            if let message = message.take() { machine.publish(message, size: size, request: request) }
        }
    }

    /// Replaces the members of a message that are given (RTL32).
    ///
    /// - Parameters:
    ///   - message: The message: its serial, and the members to replace.
    ///   - operation: Who updates it and why.
    ///   - params: Parameters of the publish (RTL32e).
    /// - Returns: The serial of the new version.
    /// - Throws: ``AblyError``: 40003 if the message has no serial; otherwise as ``publish(name:data:)``.
    @discardableResult
    public func updateMessage(
        _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
    ) async throws(AblyError) -> UpdateResult {
        try await change(.update, message, operation, params)
    }

    /// Marks a message as deleted (RTL32).
    ///
    /// - Parameters:
    ///   - message: The message: its serial, and the members to replace.
    ///   - operation: Who deletes it and why.
    ///   - params: Parameters of the publish.
    /// - Returns: The serial of the new version.
    /// - Throws: ``AblyError``, as ``updateMessage(_:operation:params:)``.
    @discardableResult
    public func deleteMessage(
        _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
    ) async throws(AblyError) -> UpdateResult {
        try await change(.delete, message, operation, params)
    }

    /// Appends to the payload of a message (RTL32).
    ///
    /// - Parameters:
    ///   - message: The message: its serial, and the data to append.
    ///   - operation: Who appends and why.
    ///   - params: Parameters of the publish.
    /// - Returns: The serial of the new version.
    /// - Throws: ``AblyError``, as ``updateMessage(_:operation:params:)``.
    @discardableResult
    public func appendMessage(
        _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
    ) async throws(AblyError) -> UpdateResult {
        try await change(.append, message, operation, params)
    }

    private func change(
        _ action: MessageAction, _ message: Message, _ operation: MessageOperation?, _ params: [String: String]
    ) async throws(AblyError) -> UpdateResult {
        let observed = core.observe(.publish, on: name, messages: 1, bytes: MessageSize.of(message))
        do throws(AblyError) {
            return try await change(action, message, operation, params, observed)
        } catch {
            observed?.end(error)
            throw error
        }
    }

    private func change(
        _ action: MessageAction, _ message: Message, _ operation: MessageOperation?, _ params: [String: String],
        _ observed: ObservedOperation?
    ) async throws(AblyError) -> UpdateResult {
        _ = try RestChannel.serial(of: message)
        let changed = try rest.change(action, message, operation, in: core.settings.format)
        let size = MessageSize.of(message)
        try MessageSize.check(size, limit: core.read { $0.maxMessageSize })
        guard case .published(let result) = try await begin(encoded: [changed], params, size, observed).value() else {
            return UpdateResult()
        }
        return UpdateResult(versionSerial: result.serials?.first ?? nil)
    }
}

/// Messages that were handed over, and may not have been accepted yet.
public struct PendingPublish: Sendable {
    let reply: PendingReply

    /// The serials of the messages, once the service has accepted them (RTL6j).
    ///
    /// - Throws: ``AblyError``: why the messages were not accepted; 40033 if the task is cancelled.
    public var result: PublishResult {
        get async throws(AblyError) {
            guard case .published(let result) = try await reply.value() else { return PublishResult() }
            return result
        }
    }
}
