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
    /// The location in the document.
    public let pointer: JSONPointer
}

/// One method on one path.
public struct Operation: Sendable {
    /// The HTTP method in upper case, such as `GET`.
    public let method: String
    /// The path template.
    public let path: String
    /// The operation id, unique if present.
    public let operationId: String?
    /// The tags, in document order.
    public let tags: [String]
    /// A short summary.
    public let summary: String?
    /// A description in CommonMark.
    public let description: String?
    /// Further documentation.
    public let externalDocs: ExternalDocs?
    /// Whether the document deprecates it.
    public let isDeprecated: Bool
    /// The parameters of the path item and the operation, whose own replace those of the same name and location.
    public let parameters: [Parameter]
    /// The body of a request.
    public let requestBody: RequestBody?
    /// The responses, in document order.
    public let responses: [Response]
    /// The alternative security requirements: the operation's own, or those of the document. Nil if neither specifies
    /// any, empty for `security: []`.
    public let security: [SecurityRequirement]?
    /// The servers of the operation or its path, which replace the document's; empty if neither has any.
    public let servers: [Server]
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer
}

/// The body of a request.
public struct RequestBody: Sendable {
    /// A description in CommonMark.
    public let description: String?
    /// Whether it is required.
    public let isRequired: Bool
    /// The possible contents by media type or range, in document order.
    public let content: OrderedMap<MediaType>
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer
}

/// The body for one media type.
public struct MediaType: Sendable {
    /// The schema of the body, nil if the document is silent.
    public let schema: Schema?
    /// An example of the body.
    public let example: JSONValue?
    /// The encodings of a form's fields, by name.
    public let encodings: OrderedMap<FieldEncoding>
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer
}

/// The encoding of a field of a form.
public struct FieldEncoding: Sendable {
    /// The media types of the field, separated by commas.
    public let contentType: String?
    /// How an array or object is serialized.
    public let style: Parameter.Style?
    /// Whether each item is a separate field.
    public let explode: Bool?
    /// Whether reserved characters are sent unencoded.
    public let allowsReserved: Bool
}

/// A response of an operation.
public struct Response: Sendable {
    /// The status: a code such as `200`, a range such as `2XX`, or `default`.
    public let statusKey: String
    /// A description in CommonMark.
    public let description: String
    /// The headers by name, in document order.
    public let headers: OrderedMap<Header>
    /// The possible bodies by media type or range, in document order.
    public let content: OrderedMap<MediaType>
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer
}

/// A header of a response.
public struct Header: Sendable {
    /// A description in CommonMark.
    public let description: String?
    /// Whether every such response has it.
    public let isRequired: Bool
    /// Whether the document deprecates it.
    public let isDeprecated: Bool
    /// The schema of its value.
    public let schema: Schema?
    /// The `x-…` fields.
    public let extensions: OrderedMap<JSONValue>
    /// The location in the document.
    public let pointer: JSONPointer
}
