import Logging

extension Message {
    /// Decodes messages that were received by other means than a channel, such as a queue or a webhook (TM3).
    ///
    /// - Parameters:
    ///   - encoded: The message as received.
    ///   - options: The channel's options, for encrypted payloads.
    /// - Returns: The message with its payload decoded as far as possible; the other steps remain in `encoding` (RSL6b).
    public static func fromEncoded(_ encoded: Message, options: ChannelOptions = ChannelOptions()) -> Message {
        PayloadCoder(cipher: options.cipher, logger: .silent).delivered(encoded)
    }

    /// Decodes messages that were received by other means than a channel (TM3).
    ///
    /// - Parameters:
    ///   - encoded: The messages as received.
    ///   - options: The channel's options, for encrypted payloads.
    /// - Returns: The messages.
    public static func fromEncoded(_ encoded: [Message], options: ChannelOptions = ChannelOptions()) -> [Message] {
        encoded.map { fromEncoded($0, options: options) }
    }
}

extension PresenceMessage {
    /// Decodes a presence message that was received by other means than a channel (TP4).
    ///
    /// - Parameters:
    ///   - encoded: The message as received.
    ///   - options: The channel's options, for encrypted payloads.
    /// - Returns: The message with its payload decoded as far as possible.
    public static func fromEncoded(
        _ encoded: PresenceMessage, options: ChannelOptions = ChannelOptions()
    ) -> PresenceMessage {
        PayloadCoder(cipher: options.cipher, logger: .silent).decoded(encoded)
    }

    /// Decodes presence messages that were received by other means than a channel (TP4).
    ///
    /// - Parameters:
    ///   - encoded: The messages as received.
    ///   - options: The channel's options, for encrypted payloads.
    /// - Returns: The messages.
    public static func fromEncoded(
        _ encoded: [PresenceMessage], options: ChannelOptions = ChannelOptions()
    ) -> [PresenceMessage] {
        encoded.map { fromEncoded($0, options: options) }
    }

    /// What tells this member from all others, also from one with the same client id on another connection (TP3h).
    public var memberKey: String { "\(connectionId ?? ""):\(clientId ?? "")" }
}

extension Annotation {
    /// Decodes an annotation that was received by other means than a channel (TAN3).
    ///
    /// - Parameters:
    ///   - encoded: The annotation as received.
    ///   - options: The channel's options, for encrypted payloads.
    /// - Returns: The annotation with its payload decoded as far as possible.
    public static func fromEncoded(_ encoded: Annotation, options: ChannelOptions = ChannelOptions()) -> Annotation {
        PayloadCoder(cipher: options.cipher, logger: .silent).decoded(encoded)
    }

    /// Decodes annotations that were received by other means than a channel (TAN3).
    ///
    /// - Parameters:
    ///   - encoded: The annotations as received.
    ///   - options: The channel's options, for encrypted payloads.
    /// - Returns: The annotations.
    public static func fromEncoded(_ encoded: [Annotation], options: ChannelOptions = ChannelOptions()) -> [Annotation]
    {
        encoded.map { fromEncoded($0, options: options) }
    }
}

extension Logger {
    /// A logger that discards everything.
    static let silent = Logger(label: "ably") { _ in SwiftLogNoOpLogHandler() }
}
