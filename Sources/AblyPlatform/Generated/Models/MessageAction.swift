// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What a message does: 0 creates it, 1 updates it, 2 deletes it, 3 tells of the channel itself, 4 brings the sums of
/// its annotations, 5 appends to it.
public struct MessageAction: OpenEnumeration, ExpressibleByIntegerLiteral {
    /// The value on the wire.
    public let rawValue: Int

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Creates the message.
    public static let create = Self(rawValue: 0)
    /// Replaces fields of the message.
    public static let update = Self(rawValue: 1)
    /// Marks the message as deleted.
    public static let delete = Self(rawValue: 2)
    /// Tells of the channel itself; not a message of its publishers.
    public static let meta = Self(rawValue: 3)
    /// Brings the sums of the message's annotations.
    public static let summary = Self(rawValue: 4)
    /// Adds to the end of the message's data.
    public static let append = Self(rawValue: 5)

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.create, .update, .delete, .meta, .summary, .append]
}
