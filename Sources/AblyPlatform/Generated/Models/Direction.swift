// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

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
