// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

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
