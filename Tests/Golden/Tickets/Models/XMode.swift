// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 84aba7bcb92e1c1781983dad16d4318398973ffb34d1ac4be5edc8945cb6ae7e

public import AblyPlatform

public struct XMode: OpenEnumeration, ExpressibleByStringLiteral {
    /// The value on the wire.
    public let rawValue: String

    /// - Parameter rawValue: The value on the wire; one that the document does not know is kept as it is.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `"live"`
    public static let live = Self(rawValue: "live")
    /// `"replayed"`
    public static let replayed = Self(rawValue: "replayed")

    /// The values that the document knows, in its order.
    public static let allKnown: [Self] = [.live, .replayed]
}
