// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

public struct Message: WireModel {
    public var id: String?

    public var name: String?

    public var data: WireValue?

    public var encoding: String?

    public var payload: Bytes?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        id: String? = nil,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        payload: Bytes? = nil
    ) {
        self.id = id
        self.name = name
        self.data = data
        self.encoding = encoding
        self.payload = payload
    }
}

extension Message {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String? = nil,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        payload: Bytes? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, name: name, data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding,
            payload: payload)
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String? = nil,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        payload: Bytes? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, name: name, data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            payload: payload)
    }
}

extension Message {
    static let wireKeys = WireKeys("id", "name", "data", "encoding", "payload")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var name: String?
        var data: WireValue?
        var encoding: String?
        var payload: Bytes?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &id)
            case 1: try reader.readOptional(into: &name)
            case 2: try reader.readOptional(into: &data)
            case 3: try reader.readOptional(into: &encoding)
            default: try reader.readOptional(into: &payload)
            }
        }
        self.id = id
        self.name = name
        self.data = data
        self.encoding = encoding
        self.payload = payload
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        if writer.includesReadOnly {
            try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        }
        try writer.writeField(self.name, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 2, of: Self.wireKeys, in: &object)
        try writer.writeEncoding(self.encoding, of: self.data, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.payload, 4, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension Message {
    /// Decodes `data` as a type, after reversing the steps in `encoding`: `base64`, `utf-8` and `json`, the last one
    /// first.
    ///
    /// - Parameter type: The type to decode.
    /// - Returns: The value.
    /// - Throws: ``ApiError`` of kind `.undecodable` if a step cannot be reversed, such as encryption, or if `data` is
    ///   not of the type.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws(ApiError) -> Value {
        try EncodedValue(self.data, encoding: self.encoding, name: "data").decode(type)
    }
}
