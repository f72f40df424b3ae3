/// A way of authorizing calls.
public struct SecurityScheme: Sendable {
    /// The name that security requirements use.
    public let name: String
    /// The kind.
    public let kind: Kind
    /// A description in CommonMark.
    public let description: String?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer

    /// The kind of a security scheme.
    public enum Kind: Equatable, Sendable {
        /// HTTP Basic (RFC 7617).
        case basic
        /// A bearer token (RFC 6750), with the document's hint at its format.
        case bearer(format: String?)
        /// Another HTTP authentication scheme, by its name in lower case.
        case http(scheme: String)
        /// A key in a header field, the query or a cookie.
        case apiKey(name: String, location: Parameter.Location)
        /// OAuth 2.0. The flows are not read: calls carry a bearer token.
        case oauth2
        /// OpenID Connect, with the address of its discovery document.
        case openIdConnect(url: String)
        /// A client certificate (3.1).
        case mutualTLS
    }
}

/// Security schemes that authorize a call together. Without schemes, no credentials are necessary.
public struct SecurityRequirement: Equatable, Sendable {
    /// The scopes needed, by the name of the security scheme.
    public let scopes: OrderedMap<[String]>
}
