// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7f723aee594444127ce9b9b0101fbc7e1b77fc75409b1338880fb5f34e8cb4f4

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
