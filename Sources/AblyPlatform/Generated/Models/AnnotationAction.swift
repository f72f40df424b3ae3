// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

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
