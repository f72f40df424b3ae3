/// A document that cannot be read, or a value that cannot be written.
public struct WireError: Error, Sendable, Hashable {
    /// What is wrong.
    #if hasAttribute(nonexhaustive)
        @nonexhaustive
    #endif
    public enum Problem: Sendable, Hashable {
        /// The document ends inside a value.
        case truncated
        /// Bytes follow the value.
        case trailingBytes
        /// The bytes are no document of this format; says what is wrong.
        case malformed(String)
        /// The value is of another kind; both are named as a person would.
        case typeMismatch(expected: String, found: String)
        /// A number does not fit the type.
        case numberOutOfRange(type: String)
        /// A key comes twice in one object.
        case duplicateKey(String)
        /// A required key is missing.
        case missingKey(String)
        /// Arrays and objects are nested deeper than the limit.
        case tooDeep(limit: Int)
        /// A string is no valid UTF-8.
        case invalidUTF8
        /// No alternative of a `oneOf` fits.
        case noAlternative(of: String)
        /// A value does not have the form that its type asks for: a date, base64.
        case invalidValue(expected: String)
        /// The value cannot be written in this format.
        case notRepresentable(String)
    }

    /// What is wrong.
    public var problem: Problem
    /// The format of the document; nil for a form, or where a value was converted without a document.
    public var format: WireFormat?
    /// The position of the first byte that cannot be read, from the start of the document; the bytes written so far where
    /// a value cannot be written.
    public var offset: Int
    /// The place as a JSON Pointer (RFC 6901), where it could be told.
    public var pointer: String?

    public init(_ problem: Problem, format: WireFormat?, offset: Int, pointer: String? = nil) {
        self.problem = problem
        self.format = format
        self.offset = offset
        self.pointer = pointer
    }
}
