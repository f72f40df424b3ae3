// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7f723aee594444127ce9b9b0101fbc7e1b77fc75409b1338880fb5f34e8cb4f4

/// What the device runs.
public struct DevicePlatform: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire; one that the document does not know is kept as it is.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Apple's systems.
    public static let ios = Self(rawValue: "ios")
    /// Android.
    public static let android = Self(rawValue: "android")
    /// A web browser.
    public static let browser = Self(rawValue: "browser")

    /// The values that the document knows, in its order.
    public static let allKnown: [Self] = [.ios, .android, .browser]
}
