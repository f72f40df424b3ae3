// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What goes with a message beside its payload. Any other key may be used as well. A key described here whose value has
/// another shape, which publishers may send, is left as it is.
public struct Extras: WireModel {
    /// A push notification that goes to the devices subscribed to the channel.
    public var push: PushPayload?

    /// Values by which subscribers can filter.
    public var headers: [String: WireValue]?

    /// Another message that this one refers to.
    public var ref: MessageReference?

    /// Present when `data` is the difference from an earlier message.
    public var delta: DeltaExtras?

    /// Members that the OpenAPI document does not name, and values that are not as it describes.
    public var additionalProperties: [String: WireValue]

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        push: PushPayload? = nil,
        headers: [String: WireValue]? = nil,
        ref: MessageReference? = nil,
        delta: DeltaExtras? = nil,
        additionalProperties: [String: WireValue] = [:]
    ) {
        self.push = push
        self.headers = headers
        self.ref = ref
        self.delta = delta
        self.additionalProperties = additionalProperties
    }
}

extension Extras {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `headers`, `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        push: PushPayload? = nil,
        headers: [String: (any Encodable)?]? = nil,
        ref: MessageReference? = nil,
        delta: DeltaExtras? = nil,
        additionalProperties: [String: (any Encodable)?] = [:]
    ) throws(ApiError) {
        try self.init(
            push: push, headers: WireValue.encoding(optionalMembers: headers, argument: "headers"), ref: ref,
            delta: delta,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension Extras {
    static let wireKeys = WireKeys("push", "headers", "ref", "delta")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var push: PushPayload?
        var headers: [String: WireValue]?
        var ref: MessageReference?
        var delta: DeltaExtras?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &push, orAs: "push", in: &additionalProperties)
            case .known(1): try reader.readOptional(into: &headers, orAs: "headers", in: &additionalProperties)
            case .known(2): try reader.readOptional(into: &ref, orAs: "ref", in: &additionalProperties)
            case .known: try reader.readOptional(into: &delta, orAs: "delta", in: &additionalProperties)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.push = push
        self.headers = headers
        self.ref = ref
        self.delta = delta
        self.additionalProperties = additionalProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.push, orFrom: self.additionalProperties, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.headers, orFrom: self.additionalProperties, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.ref, orFrom: self.additionalProperties, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.delta, orFrom: self.additionalProperties, 3, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object, except: Self.wireKeys)
        writer.endObject(object)
    }
}
