// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// The length of an interval.
public struct StatsUnit: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// One minute.
    public static let minute = Self(rawValue: "minute")
    /// One hour.
    public static let hour = Self(rawValue: "hour")
    /// One day.
    public static let day = Self(rawValue: "day")
    /// One month.
    public static let month = Self(rawValue: "month")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.minute, .hour, .day, .month]
}
