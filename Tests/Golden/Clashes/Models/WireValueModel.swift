// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

public struct WireValueModel: OpenEnumeration, ExpressibleByIntegerLiteral {
    /// The value on the wire.
    public let rawValue: Int

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// `1`
    public static let n1 = Self(rawValue: 1)
    /// `2`
    public static let n2 = Self(rawValue: 2)

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.n1, .n2]
}
