// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

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
