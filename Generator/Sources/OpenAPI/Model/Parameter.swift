/// A parameter of an operation.
public struct Parameter: Sendable {
    /// The name as on the wire.
    public let name: String
    /// Where it goes.
    public let location: Location
    /// Whether a request must carry it. Always true for path parameters.
    public let isRequired: Bool
    /// A description in CommonMark.
    public let description: String?
    /// Whether the document advises against its use.
    public let isDeprecated: Bool
    /// Whether an empty value is allowed (query only).
    public let allowsEmptyValue: Bool
    /// The schema of its value; nil where ``content`` describes it.
    public let schema: Schema?
    /// How the value becomes text; the location's default where the document is silent.
    public let style: Style
    /// Whether each element or member becomes a parameter of its own; the style's default where the document is silent.
    public let explode: Bool
    /// Whether reserved characters are sent as they are (query only).
    public let allowsReserved: Bool
    /// The value as a body of one media type, in place of ``schema``.
    public let content: OrderedMap<MediaType>
    /// An example of the value.
    public let example: JSONValue?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// Where it stands.
    public let pointer: JSONPointer

    /// Where a parameter goes.
    public enum Location: String, Sendable {
        case path
        case query
        case header
        case cookie

        /// The style that values take where the document is silent.
        public var defaultStyle: Style {
            switch self {
            case .path, .header: .simple
            case .query, .cookie: .form
            }
        }
    }

    /// How a value becomes text (OpenAPI 3.0.3, Style Values).
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
