/// An error in decoding or encoding a value.
public struct WireError: Error, Sendable, Hashable {
    /// What is wrong.
    #if hasAttribute(nonexhaustive)
        @nonexhaustive
    #endif
    public enum Problem: Sendable, Hashable {
        /// The input ends inside a value.
        case truncated
        /// Bytes follow the value.
        case trailingBytes
        /// The bytes are not well formed; says what is wrong.
        case malformed(String)
        /// The value is of another kind; both kinds are given in plain words.
        case typeMismatch(expected: String, found: String)
        /// A number does not fit the type.
        case numberOutOfRange(type: String)
        /// An object has a duplicate key.
        case duplicateKey(String)
        /// A required key is missing.
        case missingKey(String)
        /// Arrays and objects are nested deeper than the limit.
        case tooDeep(limit: Int)
        /// A string is not valid UTF-8.
        case invalidUTF8
        /// The value does not match any alternative of a `oneOf`.
        case noAlternative(of: String)
        /// A string does not have the format that its type requires, for example base64.
        case invalidValue(expected: String)
        /// The value cannot be encoded in this format.
        case notRepresentable(String)
    }

    /// What is wrong.
    public var problem: Problem
    /// The format; nil for a form, or if a value was converted without encoding it.
    public var format: WireFormat?
    /// The offset of the first invalid byte from the start of the input; when encoding, the number of bytes written so
    /// far.
    public var offset: Int
    /// The location of the error as a JSON Pointer (RFC 6901), if it is known.
    public var pointer: String?

    public init(_ problem: Problem, format: WireFormat?, offset: Int, pointer: String? = nil) {
        self.problem = problem
        self.format = format
        self.offset = offset
        self.pointer = pointer
    }
}
