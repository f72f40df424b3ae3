// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Whether notifications reach a device: they do (`ACTIVE`), they do not at present (`FAILING`), or they were given up
/// (`FAILED`).
public struct DevicePushState: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Notifications reach the device.
    public static let active = Self(rawValue: "ACTIVE")
    /// Notifications do not reach the device at present; they are still tried.
    public static let failing = Self(rawValue: "FAILING")
    /// Notifications were given up.
    public static let failed = Self(rawValue: "FAILED")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.active, .failing, .failed]
}
