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
    /// - Returns: The metadata. Metrics that the service leaves out are 0 (CHM2).
    /// - Throws: ``AblyError``.
    public func status() async throws(AblyError) -> ChannelDetails { try await calls.send(statusRequest) }

    func statusRequest(_: ApiClient) throws(ApiError) -> ApiRequest<ChannelDetails> {
        try StatusApi.Request.getMetadataOfChannel(channelId: name).map(\.withAllMetrics)
    }
}

extension ChannelDetails {
    /// The details with 0 for each metric that the service left out (CHM2).
    fileprivate var withAllMetrics: ChannelDetails {
        guard let metrics = status?.occupancy?.metrics else { return self }
        var details = self
        details.status?.occupancy?.metrics = OccupancyMetrics(
            connections: metrics.connections ?? 0, publishers: metrics.publishers ?? 0,
            subscribers: metrics.subscribers ?? 0, presenceConnections: metrics.presenceConnections ?? 0,
            presenceMembers: metrics.presenceMembers ?? 0, presenceSubscribers: metrics.presenceSubscribers ?? 0,
            objectPublishers: metrics.objectPublishers ?? 0, objectSubscribers: metrics.objectSubscribers ?? 0)
        return details
    }
}

extension RestChannel: CustomStringConvertible {
    /// The channel's name.
    public var description: String { "channel \(name)" }
}
