// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// How a payload that is a difference was made.
public struct DeltaExtras: WireModel {
    /// The id of the message that the difference starts from.
    public var from: String?

    /// The algorithm, `vcdiff`.
    public var format: String?

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: WireValue]

    /// Creates a value. The parameters are the properties of the same names.
    public init(from: String? = nil, format: String? = nil, additionalProperties: [String: WireValue] = [:]) {
        self.from = from
        self.format = format
        self.additionalProperties = additionalProperties
    }
}

extension DeltaExtras {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        from: String? = nil,
        format: String? = nil,
        additionalProperties: [String: (any Encodable)?]
    ) throws(ApiError) {
        try self.init(
            from: from, format: format,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension DeltaExtras {
    static let wireKeys = WireKeys("from", "format")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var from: String?
        var format: String?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &from)
            case .known: try reader.readOptional(into: &format)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.from = from
        self.format = format
        self.additionalProperties = additionalProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.from, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.format, 1, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}
