// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7f723aee594444127ce9b9b0101fbc7e1b77fc75409b1338880fb5f34e8cb4f4

/// What becomes of an annotation: 0 creates it, 1 deletes it.
public struct AnnotationAction: OpenEnumeration, ExpressibleByIntegerLiteral {
    /// The value on the wire.
    public let rawValue: Int

    /// - Parameter rawValue: The value on the wire; one that the document does not know is kept as it is.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Makes the annotation.
    public static let create = Self(rawValue: 0)
    /// Takes the annotation back.
    public static let delete = Self(rawValue: 1)

    /// The values that the document knows, in its order.
    public static let allKnown: [Self] = [.create, .delete]
}
