// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A change of a message. Fields that are absent stay as they are.
public struct MessageUpdate: WireModel {
    /// What to do with the message: `update`, `delete` or `append`.
    public var action: MessageAction

    /// The serial of the message, as in the path.
    public var serial: String?

    /// An id for this change, so that sending it again has no effect.
    public var id: String?

    /// The new name of the event.
    public var name: String?

    /// The new payload, or what is added to the old one: text, an object or an array; bytes in MessagePack.
    public var data: WireValue?

    /// How to get from `data` to what was meant, as in a message.
    public var encoding: String?

    /// The client id of the message's publisher.
    public var clientId: String?

    /// What goes with a message beside its payload. Any other key may be used as well. A key described here whose value
    /// has another shape, which publishers may send, is left as it is.
    public var extras: Extras? {
        get { extrasStorage?.value }
        set { extrasStorage = newValue.map(Indirect.init) }
    }
    private var extrasStorage: Indirect<Extras>?

    /// Who makes the change, and why.
    public var version: MessageOperation?
}

extension MessageUpdate {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        action: MessageAction,
        serial: String? = nil,
        id: String? = nil,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        version: MessageOperation? = nil
    ) {
        self.action = action
        self.serial = serial
        self.id = id
        self.name = name
        self.data = data
        self.encoding = encoding
        self.clientId = clientId
        self.extrasStorage = extras.map(Indirect.init)
        self.version = version
    }
}

extension MessageUpdate {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        action: MessageAction,
        serial: String? = nil,
        id: String? = nil,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        version: MessageOperation? = nil
    ) throws(ApiError) {
        try self.init(
            action: action, serial: serial, id: id, name: name,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, clientId: clientId,
            extras: extras, version: version)
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        action: MessageAction,
        serial: String? = nil,
        id: String? = nil,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        version: MessageOperation? = nil
    ) throws(ApiError) {
        try self.init(
            action: action, serial: serial, id: id, name: name,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, clientId: clientId,
            extras: extras, version: version)
    }
}

extension MessageUpdate {
    static let wireKeys = WireKeys(
        "action", "serial", "id", "name", "data", "encoding", "clientId", "extras", "version"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var action: MessageAction?
        var serial: String?
        var id: String?
        var name: String?
        var data: WireValue?
        var encoding: String?
        var clientId: String?
        var extras: Indirect<Extras>?
        var version: MessageOperation?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: action = try MessageAction(from: &reader)
            case 1: try reader.readOptional(into: &serial)
            case 2: try reader.readOptional(into: &id)
            case 3: try reader.readOptional(into: &name)
            case 4: try reader.readOptional(into: &data)
            case 5: try reader.readOptional(into: &encoding)
            case 6: try reader.readOptional(into: &clientId)
            case 7: try reader.readOptional(into: &extras)
            default: try reader.readOptional(into: &version)
            }
        }
        try self.init(
            action: reader.require(action, "action"),
            serial: serial,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            extrasStorage: extras,
            version: version
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.action, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.serial, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.id, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.name, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 4, of: Self.wireKeys, in: &object)
        try writer.writeEncoding(self.encoding, of: self.data, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.extrasStorage, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.version, 8, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension MessageUpdate {
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
