/// A path with its operations.
public struct PathItem: Sendable {
    /// The path template, such as `/channels/{channel_id}/messages`.
    public let path: String
    /// A summary for all its operations.
    public let summary: String?
    /// A description for all its operations.
    public let description: String?
    /// The operations, in document order.
    public let operations: [Operation]
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// Where it stands.
    public let pointer: JSONPointer
}

/// One method on one path.
public struct Operation: Sendable {
    /// The HTTP method in upper case, such as `GET`.
    public let method: String
    /// The path template.
    public let path: String
    /// The document's name of the operation, unique where present.
    public let operationId: String?
    /// The tags, in document order.
    public let tags: [String]
    /// A short summary.
    public let summary: String?
    /// A description in CommonMark.
    public let description: String?
    /// Further documentation.
    public let externalDocs: ExternalDocs?
    /// Whether the document advises against its use.
    public let isDeprecated: Bool
    /// The path item's parameters with the operation's own, which replace those of the same name and location.
    public let parameters: [Parameter]
    /// The body that a request carries.
    public let requestBody: RequestBody?
    /// The responses, in document order.
    public let responses: [Response]
    /// The alternatives of which one authorizes a call: the operation's own, else the document's. Nil where both are
    /// silent, empty for `security: []`.
    public let security: [SecurityRequirement]?
    /// The servers that the operation or its path names in place of the document's; empty where neither does.
    public let servers: [Server]
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// Where it stands.
    public let pointer: JSONPointer
}

/// The body of a request.
public struct RequestBody: Sendable {
    /// A description in CommonMark.
    public let description: String?
    /// Whether a request must carry it.
    public let isRequired: Bool
    /// What it may be, by media type or range, in document order.
    public let content: OrderedMap<MediaType>
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// Where it stands.
    public let pointer: JSONPointer
}

/// What a body is under one media type.
public struct MediaType: Sendable {
    /// The schema of the body, nil where the document is silent.
    public let schema: Schema?
    /// An example of the body.
    public let example: JSONValue?
    /// How the fields of a form are written, by their names.
    public let encodings: OrderedMap<FieldEncoding>
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// Where it stands.
    public let pointer: JSONPointer
}

/// How a field of a form is written.
public struct FieldEncoding: Sendable {
    /// The media types that the field may have, divided by commas.
    public let contentType: String?
    /// How an array or an object becomes text.
    public let style: Parameter.Style?
    /// Whether each item stands for itself.
    public let explode: Bool?
    /// Whether reserved characters are sent as they are.
    public let allowsReserved: Bool
}

/// A response of an operation.
public struct Response: Sendable {
    /// The status it is for: a code such as `200`, a range such as `2XX`, or `default`.
    public let statusKey: String
    /// A description in CommonMark.
    public let description: String
    /// The headers by name, in document order.
    public let headers: OrderedMap<Header>
    /// What the body may be, by media type or range, in document order.
    public let content: OrderedMap<MediaType>
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// Where it stands.
    public let pointer: JSONPointer
}

/// A header of a response.
public struct Header: Sendable {
    /// A description in CommonMark.
    public let description: String?
    /// Whether every such response carries it.
    public let isRequired: Bool
    /// Whether the document advises against its use.
    public let isDeprecated: Bool
    /// The schema of its value.
    public let schema: Schema?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// Where it stands.
    public let pointer: JSONPointer
}
