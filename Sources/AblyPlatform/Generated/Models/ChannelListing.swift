// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 a2a0ae6efbc348d2c30cd772e9abf46b15d23ae3d3f3d4fc822828f46f788014

/// What a list of channels holds: the channels' details (`value`) or only their names (`id`).
public struct ChannelListing: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire; one that the document does not know is kept as it is.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The channels' details.
    public static let value = Self(rawValue: "value")
    /// The channels' names.
    public static let id = Self(rawValue: "id")

    /// The values that the document knows, in its order.
    public static let allKnown: [Self] = [.value, .id]
}
