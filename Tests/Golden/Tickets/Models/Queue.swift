// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

@_spi(Generated) public import AblyPlatform

public struct Queue: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"billing"`
    public static let billing = Self(rawValue: "billing")
    /// `"repairs"`
    public static let repairs = Self(rawValue: "repairs")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.billing, .repairs]
}
