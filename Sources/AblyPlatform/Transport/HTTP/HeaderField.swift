/// One header field of a request (RFC 9110 section 5).
public struct HeaderField: Sendable, Hashable {
    /// The field's name, a token.
    public var name: String
    /// The field's value, free of CR, LF and NUL.
    public var value: String

    /// - Parameters:
    ///   - name: The field's name.
    ///   - value: The field's value.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}
