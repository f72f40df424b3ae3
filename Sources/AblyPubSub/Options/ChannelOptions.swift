/// The options of a channel (TB2).
public struct ChannelOptions: Sendable, Hashable {
    /// How payloads are encrypted; nil if they are not (TB2b).
    public var cipher: CipherParams?

    /// - Parameter cipher: How payloads are encrypted.
    public init(cipher: CipherParams? = nil) { self.cipher = cipher }
}
