/// A token that a token provider returns, and its lifetime.
public struct ProvidedToken: Sendable {
    /// The token.
    public let value: String
    /// Its remaining lifetime; nil if unknown.
    public let lifetime: Duration?

    /// - Parameters:
    ///   - value: The token.
    ///   - lifetime: Its remaining lifetime; nil if unknown, in which case it is used until the service rejects it.
    public init(_ value: String, lifetime: Duration? = nil) {
        self.value = value
        self.lifetime = lifetime
    }
}

extension ProvidedToken: CustomStringConvertible, CustomReflectable {
    /// The token's lifetime, without the token.
    public var description: String { lifetime.map { "a token for \($0)" } ?? "a token" }

    /// A mirror without children, so that `dump` shows ``description`` only.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
