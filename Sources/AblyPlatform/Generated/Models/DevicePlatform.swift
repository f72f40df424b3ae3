// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What the device runs.
public struct DevicePlatform: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Apple's systems.
    public static let ios = Self(rawValue: "ios")
    /// Android.
    public static let android = Self(rawValue: "android")
    /// A web browser.
    public static let browser = Self(rawValue: "browser")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.ios, .android, .browser]
}
