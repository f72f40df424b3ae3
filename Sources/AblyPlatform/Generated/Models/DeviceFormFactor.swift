// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// The kind of device.
public struct DeviceFormFactor: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A telephone.
    public static let phone = Self(rawValue: "phone")
    /// A tablet.
    public static let tablet = Self(rawValue: "tablet")
    /// A desktop or laptop computer.
    public static let desktop = Self(rawValue: "desktop")
    /// A television.
    public static let tv = Self(rawValue: "tv")
    /// A watch.
    public static let watch = Self(rawValue: "watch")
    /// A car.
    public static let car = Self(rawValue: "car")
    /// A device built into something.
    public static let embedded = Self(rawValue: "embedded")
    /// Anything else.
    public static let other = Self(rawValue: "other")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.phone, .tablet, .desktop, .tv, .watch, .car, .embedded, .other]
}
