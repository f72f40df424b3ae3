extension RestChannel {
    /// Publishes one message (RSL1b).
    ///
    /// - Parameters:
    ///   - name: The name of the event; nil for none (RSL1e).
    ///   - data: The payload: text, bytes, an array or an object; nil for none.
    /// - Returns: The serial of the message (RSL1n).
    /// - Throws: ``AblyError``: 40009 if the message is too large, 40013 if the payload is a single number or Boolean, or
    ///   what the service responds.
    @discardableResult
    public func publish(name: String? = nil, data: WireValue? = nil) async throws(AblyError) -> PublishResult {
        try await publish(Message(name: name, data: data))
    }

    /// Publishes one message whose payload is the JSON of any `Encodable` value.
    ///
    /// - Parameters:
    ///   - name: The name of the event; nil for none.
    ///   - value: The value. Text and bytes are published as such.
    /// - Returns: The serial of the message.
    /// - Throws: ``AblyError``, as ``publish(name:data:)``, and 40013 if the value cannot be encoded.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish(
        name: String? = nil, encoding value: some Encodable & Sendable
    ) async throws(AblyError) -> PublishResult {
        try await publish(Message(name: name, data: try payload(encoding: value)))
    }

    /// Publishes one message.
    ///
    /// - Parameters:
    ///   - message: The message. All its members are sent (RSL1j); its `clientId` is left as it is (RSL1m). A message that
    ///     was read has members of the service's, such as `id`, `serial` and `version`: to publish its content again, create
    ///     one with its name and data.
    ///   - params: Parameters of the request (RSL1l).
    /// - Returns: The serial of the message.
    /// - Throws: ``AblyError``, as ``publish(name:data:)``.
    @discardableResult
    public func publish(_ message: Message, params: [String: String] = [:]) async throws(AblyError) -> PublishResult {
        try await calls.send(try publication(.message(message), params))
    }

    /// Publishes several messages with one request: the service accepts or rejects them together (RSL1c).
    ///
    /// - Parameters:
    ///   - messages: The messages.
    ///   - params: Parameters of the request (RSL1l).
    /// - Returns: The serials of the messages.
    /// - Throws: ``AblyError``, as ``publish(name:data:)``.
    @discardableResult
    public func publish(
        _ messages: [Message], params: [String: String] = [:]
    ) async throws(AblyError) -> PublishResult {
        try await calls.send(try publication(.messages(messages), params))
    }

    /// The payload of any `Encodable` value.
    func payload(encoding value: some Encodable) throws(AblyError) -> WireValue {
        do { return try WireValue.encoding(value) } catch {
            throw .invalid("encoding", error.reason, code: .invalidDataOrEncoding, cause: error)
        }
    }

    /// The request of a publish.
    ///
    /// - Parameters:
    ///   - body: The messages as given.
    ///   - params: Parameters of the request.
    /// - Throws: ``AblyError`` if the messages are too large, or a payload has an unsupported type.
    func publication(
        _ body: MessagesToPublish, _ params: [String: String]
    ) throws(AblyError) -> (ApiClient) throws(ApiError) -> ApiRequest<PublishResult> {
        let limit = calls.auth.options.maxMessageSize
        let coder = coder
        let format = try calls.client().format
        let encoded: MessagesToPublish
        switch body {
        case .message(let message):
            try MessageSize.check(MessageSize.of(message), limit: limit)
            encoded = .message(try coder.encoded(message, in: format))
        case .messages(let messages):
            if messages.isEmpty { throw .invalid("messages", "it is empty") }
            try MessageSize.check(MessageSize.of(messages), limit: limit)
            encoded = .messages(try coder.encoded(messages, in: format))
        }
        let name = name
        return { _ throws(ApiError) in
            var request = try PublishingApi.Request.publishMessagesToChannel(channelId: name, body: encoded)
            request.content = .allMembers(keying: encoded)
            request.setQuery(params)
            return request
        }
    }
}
