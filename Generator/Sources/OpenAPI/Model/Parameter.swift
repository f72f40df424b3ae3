/// A parameter of an operation.
public struct Parameter: Sendable {
    /// The name on the wire.
    public let name: String
    /// Its location.
    public let location: Location
    /// Whether it is required. Always true for path parameters.
    public let isRequired: Bool
    /// A description in CommonMark.
    public let description: String?
    /// Whether the document deprecates it.
    public let isDeprecated: Bool
    /// Whether an empty value is allowed (query only).
    public let allowsEmptyValue: Bool
    /// The schema of its value; nil if ``content`` describes it.
    public let schema: Schema?
    /// How the value is serialized; by default that of the location.
    public let style: Style
    /// Whether each element or member becomes a separate parameter; by default that of the style.
    public let explode: Bool
    /// Whether reserved characters are sent unencoded (query only).
    public let allowsReserved: Bool
    /// The media type of the value, instead of ``schema``.
    public let content: OrderedMap<MediaType>
    /// An example of the value.
    public let example: JSONValue?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer

    /// The location of a parameter.
    public enum Location: String, Sendable {
        case path
        case query
        case header
        case cookie

        /// The default style.
        public var defaultStyle: Style {
            switch self {
            case .path, .header: .simple
            case .query, .cookie: .form
            }
        }
    }

    /// How a value is serialized (OpenAPI 3.0.3, Style Values).
    public enum Style: String, Sendable {
        case matrix
        case label
        case form
        case simple
        case spaceDelimited
        case pipeDelimited
        case deepObject
    }
}
