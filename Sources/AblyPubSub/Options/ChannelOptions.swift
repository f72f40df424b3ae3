/// The options of a channel (TB2).
public struct ChannelOptions: Sendable, Hashable {
    /// How payloads are encrypted; nil if they are not (TB2b).
    public var cipher: CipherParams?
    /// Parameters of the channel, such as `rewind` or `delta` (TB2c). Only for channels of ``AblyRealtime``.
    public var params: [String: String]
    /// What the client does on the channel, and what it wants to be sent (TB2d); nil for all that its credentials permit.
    /// Only for channels of ``AblyRealtime``.
    public var modes: ChannelModes?
    /// Whether subscribing attaches the channel (TB4). Only for channels of ``AblyRealtime``.
    public var attachOnSubscribe: Bool

    /// - Parameters:
    ///   - cipher: How payloads are encrypted.
    ///   - params: Parameters of the channel.
    ///   - modes: What the client does on the channel, and what it wants to be sent.
    ///   - attachOnSubscribe: Whether subscribing attaches the channel.
    public init(
        cipher: CipherParams? = nil, params: [String: String] = [:], modes: ChannelModes? = nil,
        attachOnSubscribe: Bool = true
    ) {
        self.cipher = cipher
        self.params = params
        self.modes = modes
        self.attachOnSubscribe = attachOnSubscribe
    }
}

extension ChannelOptions {
    /// The options with the last messages from before the attachment.
    ///
    /// - Parameter count: The number of messages.
    public static func rewind(_ count: Int) -> ChannelOptions { ChannelOptions(params: ["rewind": String(count)]) }

    /// The options with the messages of the time before the attachment.
    ///
    /// - Parameter time: How far back, in full seconds.
    public static func rewind(_ time: Duration) -> ChannelOptions {
        ChannelOptions(params: ["rewind": "\(time.components.seconds)s"])
    }

    /// The options with payloads sent as differences from the previous one (RTL18 to RTL21).
    public static var delta: ChannelOptions { ChannelOptions(params: ["delta": "vcdiff"]) }

    /// The options with messages about who uses the channel.
    public static var occupancy: ChannelOptions { ChannelOptions(params: ["occupancy": "metrics"]) }
}
