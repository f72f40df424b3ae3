// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a2a0ae6efbc348d2c30cd772e9abf46b15d23ae3d3f3d4fc822828f46f788014

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
