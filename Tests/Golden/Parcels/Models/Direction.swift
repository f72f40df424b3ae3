// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

public struct Direction: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"forwards"`
    public static let forwards = Self(rawValue: "forwards")
    /// `"backwards"`
    public static let backwards = Self(rawValue: "backwards")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.forwards, .backwards]
}
