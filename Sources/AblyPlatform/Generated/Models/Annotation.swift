// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Something small attached to a message, such as a reaction.
public struct Annotation: WireModel {
    /// The annotation's id. A publisher may set it, so that publishing the same annotation again has no effect; clients
    /// fill it in with random ids where a publisher leaves all ids out.
    public var id: String?

    /// Whether the annotation is made or taken back.
    public var action: AnnotationAction?

    /// Its type, a namespace and a method of summing up with a colon between them: `reactions:distinct.v1`.
    public var type: String

    /// What is counted, such as the name of an emoji.
    public var name: String?

    /// How often it counts, for `multiple.v1` and `total.v1`.
    public var count: Int?

    /// A payload of its own: text, an object or an array; bytes in MessagePack.
    public var data: WireValue?

    /// How to get from `data` to what was published, as in a message.
    public var encoding: String?

    /// The client id of the publisher. The credentials must allow it.
    public var clientId: String?

    /// The serial of the message that is annotated.
    public var messageSerial: String?

    /// What goes with a message beside its payload. Any other key may be used as well. A key described here whose value
    /// has another shape, which publishers may send, is left as it is.
    public var extras: Extras? {
        get { extrasStorage?.value }
        set { extrasStorage = newValue.map(Indirect.init) }
    }
    private var extrasStorage: Indirect<Extras>?

    /// The connection over which the annotation was published.
    public var connectionId: String?

    /// What identifies the annotation. Annotations of a message sort as text, in their order.
    public var serial: String?

    /// When the service received the annotation, in milliseconds since the epoch.
    public var timestamp: Int64?
}

extension Annotation {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        id: String? = nil,
        action: AnnotationAction? = nil,
        type: String,
        name: String? = nil,
        count: Int? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        clientId: String? = nil,
        messageSerial: String? = nil,
        extras: Extras? = nil,
        connectionId: String? = nil,
        serial: String? = nil,
        timestamp: Int64? = nil
    ) {
        self.id = id
        self.action = action
        self.type = type
        self.name = name
        self.count = count
        self.data = data
        self.encoding = encoding
        self.clientId = clientId
        self.messageSerial = messageSerial
        self.extrasStorage = extras.map(Indirect.init)
        self.connectionId = connectionId
        self.serial = serial
        self.timestamp = timestamp
    }
}

extension Annotation {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String? = nil,
        action: AnnotationAction? = nil,
        type: String,
        name: String? = nil,
        count: Int? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        clientId: String? = nil,
        messageSerial: String? = nil,
        extras: Extras? = nil,
        connectionId: String? = nil,
        serial: String? = nil,
        timestamp: Int64? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, action: action, type: type, name: name, count: count,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, clientId: clientId,
            messageSerial: messageSerial, extras: extras, connectionId: connectionId, serial: serial,
            timestamp: timestamp)
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String? = nil,
        action: AnnotationAction? = nil,
        type: String,
        name: String? = nil,
        count: Int? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        clientId: String? = nil,
        messageSerial: String? = nil,
        extras: Extras? = nil,
        connectionId: String? = nil,
        serial: String? = nil,
        timestamp: Int64? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, action: action, type: type, name: name, count: count,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, clientId: clientId,
            messageSerial: messageSerial, extras: extras, connectionId: connectionId, serial: serial,
            timestamp: timestamp)
    }
}

extension Annotation {
    static let wireKeys = WireKeys(
        "id", "action", "type", "name", "count", "data", "encoding", "clientId", "messageSerial", "extras",
        "connectionId", "serial", "timestamp"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var action: AnnotationAction?
        var type: String?
        var name: String?
        var count: Int?
        var data: WireValue?
        var encoding: String?
        var clientId: String?
        var messageSerial: String?
        var extras: Indirect<Extras>?
        var connectionId: String?
        var serial: String?
        var timestamp: Int64?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptionalOrSkip(into: &id)
            case 1: try reader.readOptionalOrSkip(into: &action)
            case 2: type = try String(from: &reader)
            case 3: try reader.readOptionalOrSkip(into: &name)
            case 4: try reader.readOptionalOrSkip(into: &count)
            case 5: try reader.readOptional(into: &data)
            case 6: try reader.readEncoding(into: &encoding)
            case 7: try reader.readOptionalOrSkip(into: &clientId)
            case 8: try reader.readOptionalOrSkip(into: &messageSerial)
            case 9: try reader.readOptionalOrSkip(into: &extras)
            case 10: try reader.readOptionalOrSkip(into: &connectionId)
            case 11: try reader.readOptionalOrSkip(into: &serial)
            default: try reader.readOptionalOrSkip(into: &timestamp)
            }
        }
        try self.init(
            id: id,
            action: action,
            type: reader.require(type, "type"),
            name: name,
            count: count,
            data: data,
            encoding: encoding,
            clientId: clientId,
            messageSerial: messageSerial,
            extrasStorage: extras,
            connectionId: connectionId,
            serial: serial,
            timestamp: timestamp
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.action, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.type, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.name, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.count, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 5, of: Self.wireKeys, in: &object)
        try writer.writeEncoding(self.encoding, of: self.data, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.messageSerial, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.extrasStorage, 9, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.connectionId, 10, of: Self.wireKeys, in: &object)
            try writer.writeField(self.serial, 11, of: Self.wireKeys, in: &object)
            try writer.writeField(self.timestamp, 12, of: Self.wireKeys, in: &object)
        }
        writer.endObject(object)
    }
}

extension Annotation {
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

extension Annotation: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        keys.fill(&self.id)
    }
}
