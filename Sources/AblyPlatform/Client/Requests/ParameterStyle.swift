/// How a parameter that is an array or an object becomes text: the `style` of the OpenAPI Specification
/// (<https://spec.openapis.org/oas/v3.1.0#style-values>). Scalars look the same in most of them.
public enum ParameterStyle: Sendable, Hashable {
    /// Values divided by commas. For paths and headers.
    case simple
    /// Values divided by dots, after a dot. For paths.
    case label
    /// `;name=value`. For paths.
    case matrix
    /// `name=value`, divided by ampersands, or by commas where not exploded. For queries and cookies.
    case form
    /// `name=a%20b`. For arrays in queries.
    case spaceDelimited
    /// `name=a%7Cb`. For arrays in queries.
    case pipeDelimited
    /// `name[key]=value`, for objects in queries; what is nested in them goes on: `name[key][0][other]=value`.
    case deepObject
    /// One JSON document: a parameter with `content` of `application/json` in place of a schema.
    case json

    /// Whether arrays and objects are exploded where the document does not say.
    public var explodesByDefault: Bool { self == .form || self == .deepObject }
}
