// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Color: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"red"`
    public static let red = Self(rawValue: "red")
    /// `"GREEN"`
    public static let green = Self(rawValue: "GREEN")
    /// `"deep blue"`
    public static let deepBlue = Self(rawValue: "deep blue")
    /// `""`
    public static let empty = Self(rawValue: "")
    /// `"#fff"`
    public static let fff = Self(rawValue: "#fff")
    /// `"+1"`
    public static let plus1 = Self(rawValue: "+1")
    /// `"default"`
    public static let `default` = Self(rawValue: "default")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.red, .green, .deepBlue, .empty, .fff, .plus1, .`default`]
}
