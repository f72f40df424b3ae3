// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

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
