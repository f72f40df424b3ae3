// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 fc2a0d7d14087e4ddafad1f0aa092aae38739f007dfff9b077a55fef009b8bf9

public import AblyPlatform

public struct Priority: OpenEnumeration, ExpressibleByIntegerLiteral {
    /// The value on the wire.
    public let rawValue: Int

    /// - Parameter rawValue: The value on the wire; one that the document does not know is kept as it is.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nobody said.
    public static let unset = Self(rawValue: -1)
    /// When there is time.
    public static let low = Self(rawValue: 0)
    /// `10`
    public static let normalOrSo = Self(rawValue: 10)
    /// `20`
    public static let n20 = Self(rawValue: 20)

    /// The values that the document knows, in its order.
    public static let allKnown: [Self] = [.unset, .low, .normalOrSo, .n20]
}
