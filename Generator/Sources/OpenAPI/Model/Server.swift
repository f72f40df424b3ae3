/// A server that offers the API.
public struct Server: Sendable {
    /// The address, its variables replaced by their defaults. It may be relative to where the document was found.
    public let url: String
    /// The address in the pieces that variables cut it into.
    public let parts: [Part]
    /// The variables that the address has, in the order in which they stand there.
    public let variables: [ServerVariable]
    /// A description in CommonMark.
    public let description: String?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// Where it stands.
    public let pointer: JSONPointer

    /// A piece of an address.
    public enum Part: Hashable, Sendable {
        /// What stands there as it is.
        case text(String)
        /// A variable, by its name.
        case variable(String)
    }
}

/// A part of a server's address that may be chosen.
public struct ServerVariable: Sendable {
    /// The name in the address.
    public let name: String
    /// The value that holds where none is chosen.
    public let defaultValue: String
    /// The values to choose from, the default among them; empty where any will do.
    public let values: [String]
    /// A description in CommonMark.
    public let description: String?
}
