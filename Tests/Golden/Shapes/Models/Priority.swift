// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

public struct Priority: OpenEnumeration, ExpressibleByIntegerLiteral {
    /// The value on the wire.
    public let rawValue: Int

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nobody said.
    public static let unset = Self(rawValue: -1)
    /// When there is time.
    public static let low = Self(rawValue: 0)
    /// `10`
    public static let normalOrSo = Self(rawValue: 10)
    /// `20`
    public static let n20 = Self(rawValue: 20)

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.unset, .low, .normalOrSo, .n20]
}
