/// A header field of responses.
public struct HeaderDescription: Sendable, Hashable {
    /// The Swift name of the property, escaped if necessary.
    public var name: String
    /// The field's name.
    public var key: String
    /// The type of the property, which is optional.
    public var type: TypeReference
    public var isDeprecated = false
    public var documentation: String?

    public init(name: String, key: String, type: TypeReference, documentation: String?) {
        self.name = name
        self.key = key
        self.type = type
        self.documentation = documentation
    }
}
