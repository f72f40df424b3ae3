// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7f723aee594444127ce9b9b0101fbc7e1b77fc75409b1338880fb5f34e8cb4f4

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
