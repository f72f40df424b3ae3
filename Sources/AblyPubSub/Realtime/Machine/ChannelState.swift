/// The states of a channel (RTL2).
public enum ChannelState: String, Sendable, Hashable, CaseIterable {
    /// Not attached yet.
    case initialized
    /// Waiting for the service to attach the channel, or for a connection.
    case attaching
    /// Attached: messages are delivered.
    case attached
    /// Waiting for the service to detach the channel.
    case detaching
    /// Detached.
    case detached
    /// Attached before, and not at present. Attempts to attach it again follow.
    case suspended
    /// Failed for a reason that attempts to attach do not mend, such as missing capabilities.
    case failed
}

/// What a listener of a channel is told of (RTL2): that it entered a state, or that something else changed.
public enum ChannelStateEvent: Sendable, Hashable {
    /// The channel entered a state.
    case state(ChannelState)
    /// The channel's conditions changed, and its state did not (RTL2g).
    case update
}

/// A change of a channel (TH1).
public struct ChannelStateChange: Sendable, Equatable {
    /// The state before (TH2).
    public let previous: ChannelState
    /// The state now (TH2).
    public let current: ChannelState
    /// What happened (TH5).
    public let event: ChannelStateEvent
    /// Why; nil if there is no error (TH3).
    public let reason: AblyError?
    /// Whether no message was lost (TH4).
    public let resumed: Bool
    /// Whether messages follow that were published before (TH6).
    public let hasBacklog: Bool

    init(
        previous: ChannelState, current: ChannelState, event: ChannelStateEvent? = nil, reason: AblyError? = nil,
        resumed: Bool = false, hasBacklog: Bool = false
    ) {
        self.previous = previous
        self.current = current
        self.event = event ?? .state(current)
        self.reason = reason
        self.resumed = resumed
        self.hasBacklog = hasBacklog
    }
}

/// What a client may do on a channel, and what it is sent (TB2d).
public struct ChannelModes: OptionSet, Sendable, Hashable {
    public let rawValue: Int

    /// - Parameter rawValue: The flags on the wire (TR3).
    public init(rawValue: Int) { self.rawValue = rawValue & Self.mask }

    /// Entering presence.
    public static let presence = ChannelModes(unchecked: 1 << 16)
    /// Publishing messages.
    public static let publish = ChannelModes(unchecked: 1 << 17)
    /// Receiving messages.
    public static let subscribe = ChannelModes(unchecked: 1 << 18)
    /// Receiving presence messages.
    public static let presenceSubscribe = ChannelModes(unchecked: 1 << 19)
    /// Publishing annotations.
    public static let annotationPublish = ChannelModes(unchecked: 1 << 21)
    /// Receiving annotations.
    public static let annotationSubscribe = ChannelModes(unchecked: 1 << 22)
    /// Receiving changes of objects.
    public static let objectSubscribe = ChannelModes(unchecked: 1 << 24)
    /// Changing objects.
    public static let objectPublish = ChannelModes(unchecked: 1 << 25)

    private static let mask = 0b11_0110_1111 << 16

    private init(unchecked rawValue: Int) { self.rawValue = rawValue }
}

/// Places in a channel's order (CP1).
public struct ChannelProperties: Sendable, Hashable {
    /// Where the current attachment began (RTL15c); nil before the first one.
    public internal(set) var attachSerial: String?
    /// The last place that the service named (RTL15b); nil before that, and once the channel is detached or has failed.
    public internal(set) var channelSerial: String?
}
