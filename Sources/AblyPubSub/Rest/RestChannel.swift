/// A channel of an ``AblyRest`` (RSL1 to RSL15).
public final class RestChannel: Sendable {
    /// The channel's name (RSL9).
    public let name: String
    let calls: RestCalls
    private let state: SystemLock<ChannelOptions>

    init(name: String, calls: RestCalls, options: ChannelOptions) {
        self.name = name
        self.calls = calls
        state = SystemLock(options)
    }

    /// The channel's options.
    public var options: ChannelOptions { state.withLock { $0 } }

    /// Replaces the channel's options (RSL7).
    ///
    /// - Parameter options: The options.
    public func setOptions(_ options: ChannelOptions) { state.withLock { $0 = options } }

    /// Who is present on the channel (RSL3).
    public var presence: RestPresence { RestPresence(channel: self) }
    /// Annotations of the channel's messages (RSL10).
    public var annotations: RestAnnotations { RestAnnotations(channel: self) }
    /// Push notifications for messages of the channel (RSH7).
    public var push: PushChannel { PushChannel(channel: self) }
    /// The same operations for synchronous code.
    public var blocking: Blocking { Blocking(channel: self) }

    /// Encodes and decodes payloads with the options at this moment.
    var coder: PayloadCoder { PayloadCoder(cipher: options.cipher, logger: calls.auth.logger) }

    /// Gets the metadata of the channel: whether it is active, and who uses it (RSL8).
    ///
    /// - Returns: The metadata.
    /// - Throws: ``AblyError``.
    public func status() async throws(AblyError) -> ChannelDetails { try await calls.send(statusRequest) }

    func statusRequest(_: ApiClient) throws(ApiError) -> ApiRequest<ChannelDetails> {
        try StatusApi.Request.getMetadataOfChannel(channelId: name)
    }
}

extension RestChannel: CustomStringConvertible {
    /// The channel's name.
    public var description: String { "channel \(name)" }
}
