/// How a field of a form is written: the Encoding Object of the OpenAPI Specification
/// (<https://spec.openapis.org/oas/v3.1.0#encoding-object>).
public struct FieldEncoding: Sendable, Hashable {
    /// The media types that the field may have, divided by commas; nil for the default of its type.
    public var contentType: String?
    /// How an array or an object becomes text; nil where the document says nothing. Not for `multipart/form-data`.
    public var style: ParameterStyle?
    /// Whether each item stands for itself; nil for the style's own way.
    public var explode: Bool?
    /// Whether reserved characters stay as they are.
    public var allowsReserved: Bool

    /// - Parameters:
    ///   - contentType: The media types that the field may have, divided by commas.
    ///   - style: How an array or an object becomes text.
    ///   - explode: Whether each item stands for itself.
    ///   - allowsReserved: Whether reserved characters stay as they are.
    public init(
        contentType: String? = nil, style: ParameterStyle? = nil, explode: Bool? = nil, allowsReserved: Bool = false
    ) {
        self.contentType = contentType
        self.style = style
        self.explode = explode
        self.allowsReserved = allowsReserved
    }

    /// Whether the field is one JSON document.
    var isJSON: Bool {
        guard let type = contentType?.prefix(while: { $0 != "," && $0 != ";" }) else { return false }
        let bare = type.filter { $0 != " " }.lowercased()
        return bare == "application/json" || bare.hasSuffix("+json")
    }

    /// The first media type that is no range.
    var concreteType: String? {
        contentType?.split(separator: ",").lazy.map { String($0.drop { $0 == " " }) }.first { !$0.contains("*") }
    }
}
