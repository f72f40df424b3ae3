// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

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
