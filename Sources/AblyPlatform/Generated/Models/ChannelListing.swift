// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

/// What a list of channels holds: the channels' details (`value`) or only their names (`id`).
public struct ChannelListing: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The channels' details.
    public static let value = Self(rawValue: "value")
    /// The channels' names.
    public static let id = Self(rawValue: "id")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.value, .id]
}
