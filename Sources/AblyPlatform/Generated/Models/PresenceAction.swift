// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What a member did: 0 is absent, 1 is present, 2 entered, 3 left, 4 updated its data.
public struct PresenceAction: OpenEnumeration, ExpressibleByIntegerLiteral {
    /// The value on the wire.
    public let rawValue: Int

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The member is not there, or not any more.
    public static let absent = Self(rawValue: 0)
    /// The member is there.
    public static let present = Self(rawValue: 1)
    /// The member entered.
    public static let enter = Self(rawValue: 2)
    /// The member left.
    public static let leave = Self(rawValue: 3)
    /// The member updated its data.
    public static let update = Self(rawValue: 4)

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.absent, .present, .enter, .leave, .update]
}
