// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 bc9d5479dd8a546f5c00bb0ac837c5c0d5d62a3826ba0c0dc033ec89dccf8731

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
