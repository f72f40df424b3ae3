// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

/// What becomes of an annotation: 0 creates it, 1 deletes it.
public struct AnnotationAction: OpenEnumeration, ExpressibleByIntegerLiteral {
    /// The value on the wire.
    public let rawValue: Int

    /// - Parameter rawValue: The value on the wire, which may be an unknown one.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Makes the annotation.
    public static let create = Self(rawValue: 0)
    /// Takes the annotation back.
    public static let delete = Self(rawValue: 1)

    /// The values that the OpenAPI document lists, in its order.
    public static let allKnown: [Self] = [.create, .delete]
}
