// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

public struct ApiClientModel: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"self"`
    public static let selfValue = Self(rawValue: "self")
    /// `"init"`
    public static let initValue = Self(rawValue: "init")
    /// `"Type"`
    public static let type = Self(rawValue: "Type")
    /// `"allKnown"`
    public static let allKnownValue = Self(rawValue: "allKnown")
    /// `"rawValue"`
    public static let rawValueValue = Self(rawValue: "rawValue")
    /// `"true"`
    public static let `true` = Self(rawValue: "true")
    /// `"hashValue"`
    public static let hashValueValue = Self(rawValue: "hashValue")
    /// `"description"`
    public static let description = Self(rawValue: "description")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [
        .selfValue, .initValue, .type, .allKnownValue, .rawValueValue, .`true`, .hashValueValue, .description,
    ]
}
