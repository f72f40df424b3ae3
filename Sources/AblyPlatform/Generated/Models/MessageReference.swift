// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A reference to another message of the channel.
public struct MessageReference: WireModel {
    /// What kind of reference it is, such as a reply; the application decides.
    public var type: String?

    /// The serial of the message referred to.
    public var timeserial: String?

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: WireValue]

    /// Creates a value. The parameters are the properties of the same names.
    public init(type: String? = nil, timeserial: String? = nil, additionalProperties: [String: WireValue] = [:]) {
        self.type = type
        self.timeserial = timeserial
        self.additionalProperties = additionalProperties
    }
}

extension MessageReference {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        type: String? = nil,
        timeserial: String? = nil,
        additionalProperties: [String: (any Encodable)?]
    ) throws(ApiError) {
        try self.init(
            type: type, timeserial: timeserial,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension MessageReference {
    static let wireKeys = WireKeys("type", "timeserial")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var type: String?
        var timeserial: String?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &type)
            case .known: try reader.readOptional(into: &timeserial)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.type = type
        self.timeserial = timeserial
        self.additionalProperties = additionalProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.type, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.timeserial, 1, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}
