/// A token that a token provider returns, and how long it lasts.
public struct ProvidedToken: Sendable {
    /// The token.
    public let value: String
    /// How long it lasts from now on; nil if that is not known.
    public let lifetime: Duration?

    /// - Parameters:
    ///   - value: The token.
    ///   - lifetime: How long it lasts from now on; nil if that is not known. It is used until the service refuses it then.
    public init(_ value: String, lifetime: Duration? = nil) {
        self.value = value
        self.lifetime = lifetime
    }
}

extension ProvidedToken: CustomStringConvertible, CustomReflectable {
    /// How long the token lasts, without the token.
    public var description: String { lifetime.map { "a token for \($0)" } ?? "a token" }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
