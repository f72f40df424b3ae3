// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

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
