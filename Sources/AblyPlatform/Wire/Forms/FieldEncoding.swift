/// How a field of a form is encoded: the Encoding Object of the OpenAPI Specification
/// (<https://spec.openapis.org/oas/v3.1.0#encoding-object>).
public struct FieldEncoding: Sendable, Hashable {
    /// The allowed media types of the field, separated by commas; nil for the default of its type.
    public var contentType: String?
    /// How arrays and objects are serialized; nil if the OpenAPI document does not say. Not for `multipart/form-data`.
    public var style: ParameterStyle?
    /// Whether each item is written separately; nil for the style's default.
    public var explode: Bool?
    /// Whether reserved characters are left unencoded.
    public var allowsReserved: Bool

    /// - Parameters:
    ///   - contentType: The allowed media types of the field, separated by commas.
    ///   - style: How arrays and objects are serialized.
    ///   - explode: Whether each item is written separately.
    ///   - allowsReserved: Whether reserved characters are left unencoded.
    public init(
        contentType: String? = nil, style: ParameterStyle? = nil, explode: Bool? = nil, allowsReserved: Bool = false
    ) {
        self.contentType = contentType
        self.style = style
        self.explode = explode
        self.allowsReserved = allowsReserved
    }

    /// Whether the field is JSON text.
    var isJSON: Bool {
        guard let type = contentType?.prefix(while: { $0 != "," && $0 != ";" }) else { return false }
        let bare = type.filter { $0 != " " }.lowercased()
        return bare == "application/json" || bare.hasSuffix("+json")
    }

    /// The first media type that is not a range.
    var concreteType: String? {
        contentType?.split(separator: ",").lazy.map { String($0.drop { $0 == " " }) }.first { !$0.contains("*") }
    }
}
