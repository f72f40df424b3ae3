// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

public struct State: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"sent"`
    public static let sent = Self(rawValue: "sent")
    /// `"on-its-way"`
    public static let onItsWay = Self(rawValue: "on-its-way")
    /// `"arrived"`
    public static let arrived = Self(rawValue: "arrived")

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.sent, .onItsWay, .arrived]
}
