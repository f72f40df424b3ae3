// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 976e27895ffcb53cb285af1a5a61c8c0ccd8ba37b5517c39967ee289af6d5c31

/// The order of a list by time: oldest first (`forwards`) or newest first (`backwards`).
public struct Direction: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire; one that the document does not know is kept as it is.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Oldest first.
    public static let forwards = Self(rawValue: "forwards")
    /// Newest first.
    public static let backwards = Self(rawValue: "backwards")

    /// The values that the document knows, in its order.
    public static let allKnown: [Self] = [.forwards, .backwards]
}
