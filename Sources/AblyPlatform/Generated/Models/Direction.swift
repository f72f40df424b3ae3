// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 bc9d5479dd8a546f5c00bb0ac837c5c0d5d62a3826ba0c0dc033ec89dccf8731

/// The order of a list by time: oldest first (`forwards`) or newest first (`backwards`).
public struct Direction: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Oldest first.
    public static let forwards = Self(rawValue: "forwards")
    /// Newest first.
    public static let backwards = Self(rawValue: "backwards")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.forwards, .backwards]
}
