// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

@_spi(Generated) public import AblyPlatform

public struct Kind: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"painting"`
    public static let painting = Self(rawValue: "painting")
    /// `"sculpture"`
    public static let sculpture = Self(rawValue: "sculpture")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.painting, .sculpture]
}
