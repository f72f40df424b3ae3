/// How a parameter that is an array or an object is serialized: the `style` of the OpenAPI Specification
/// (<https://spec.openapis.org/oas/v3.1.0#style-values>). Most styles serialize scalars alike.
public enum ParameterStyle: Sendable, Hashable {
    /// Values separated by commas. For paths and header fields.
    case simple
    /// Values separated by dots, after a dot. For paths.
    case label
    /// `;name=value`. For paths.
    case matrix
    /// `name=value`, separated by ampersands, or by commas if not exploded. For queries and cookies.
    case form
    /// `name=a%20b`. For arrays in queries.
    case spaceDelimited
    /// `name=a%7Cb`. For arrays in queries.
    case pipeDelimited
    /// `name[key]=value`. For objects in queries, including nested values: `name[key][0][other]=value`.
    case deepObject
    /// JSON text: a parameter with `content` of `application/json` instead of a schema.
    case json

    /// Whether arrays and objects are exploded by default.
    public var explodesByDefault: Bool { self == .form || self == .deepObject }
}
