// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

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
