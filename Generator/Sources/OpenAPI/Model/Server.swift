/// A server of the API.
public struct Server: Sendable {
    /// The URL with the defaults of its variables. It may be relative to that of the document.
    public let url: String
    /// The URL, split at its variables.
    public let parts: [Part]
    /// The variables of the URL, in their order there.
    public let variables: [ServerVariable]
    /// A description in CommonMark.
    public let description: String?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer

    /// A part of a URL.
    public enum Part: Hashable, Sendable {
        /// Literal text.
        case text(String)
        /// A variable, by its name.
        case variable(String)
    }
}

/// A variable of a server's URL.
public struct ServerVariable: Sendable {
    /// The name in the URL.
    public let name: String
    /// The default value.
    public let defaultValue: String
    /// The possible values, including the default; empty if any value is allowed.
    public let values: [String]
    /// A description in CommonMark.
    public let description: String?
}
