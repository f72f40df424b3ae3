// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A message on a channel.
public struct Message: WireModel {
    /// The message's id. A publisher may set it, so that publishing the same message again has no effect; clients fill
    /// it in with random ids where a publisher leaves all ids out.
    public var id: String?

    /// The name of the event that the message tells of.
    public var name: String?

    /// The payload: text, an object or an array, or bytes. In JSON, bytes travel as base64 text, and `encoding` says
    /// so.
    public var data: WireValue?

    /// How to get from `data` to what was published: steps between slashes, the last one undone first, such as `json`,
    /// `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is what it seems.
    public var encoding: String?

    /// The client id of the publisher. The credentials must allow it.
    public var clientId: String?

    /// The connection over which the message was published.
    public var connectionId: String?

    /// The secret key of a realtime connection, to publish on its behalf. Never part of a message that was received.
    public var connectionKey: String?

    /// What goes with a message beside its payload. Any other key may be used as well. A key described here whose value
    /// has another shape, which publishers may send, is left as it is.
    public var extras: Extras? {
        get { extrasStorage?.value }
        set { extrasStorage = newValue.map(Indirect.init) }
    }
    private var extrasStorage: Indirect<Extras>?

    /// When the service received the message, in milliseconds since the epoch.
    public var timestamp: Int64?

    /// What this version of the message does.
    public var action: MessageAction?

    /// What identifies the message on its channel, for reading, changing and annotating it. Serials of a channel sort
    /// as text, in the channel's order.
    public var serial: String?

    /// Which version of the message this is.
    public var version: MessageVersion?

    /// What others attached to the message.
    public var annotations: MessageAnnotations?
}

extension Message {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        id: String? = nil,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        connectionKey: String? = nil,
        extras: Extras? = nil,
        timestamp: Int64? = nil,
        action: MessageAction? = nil,
        serial: String? = nil,
        version: MessageVersion? = nil,
        annotations: MessageAnnotations? = nil
    ) {
        self.id = id
        self.name = name
        self.data = data
        self.encoding = encoding
        self.clientId = clientId
        self.connectionId = connectionId
        self.connectionKey = connectionKey
        self.extrasStorage = extras.map(Indirect.init)
        self.timestamp = timestamp
        self.action = action
        self.serial = serial
        self.version = version
        self.annotations = annotations
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
        clientId: String? = nil,
        connectionId: String? = nil,
        connectionKey: String? = nil,
        extras: Extras? = nil,
        timestamp: Int64? = nil,
        action: MessageAction? = nil,
        serial: String? = nil,
        version: MessageVersion? = nil,
        annotations: MessageAnnotations? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, name: name, data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding,
            clientId: clientId, connectionId: connectionId, connectionKey: connectionKey, extras: extras,
            timestamp: timestamp, action: action, serial: serial, version: version, annotations: annotations)
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
        clientId: String? = nil,
        connectionId: String? = nil,
        connectionKey: String? = nil,
        extras: Extras? = nil,
        timestamp: Int64? = nil,
        action: MessageAction? = nil,
        serial: String? = nil,
        version: MessageVersion? = nil,
        annotations: MessageAnnotations? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, name: name, data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            clientId: clientId, connectionId: connectionId, connectionKey: connectionKey, extras: extras,
            timestamp: timestamp, action: action, serial: serial, version: version, annotations: annotations)
    }
}

extension Message {
    static let wireKeys = WireKeys(
        "id", "name", "data", "encoding", "clientId", "connectionId", "connectionKey", "extras", "timestamp", "action",
        "serial", "version", "annotations"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var name: String?
        var data: WireValue?
        var encoding: String?
        var clientId: String?
        var connectionId: String?
        var connectionKey: String?
        var extras: Indirect<Extras>?
        var timestamp: Int64?
        var action: MessageAction?
        var serial: String?
        var version: MessageVersion?
        var annotations: MessageAnnotations?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptionalOrSkip(into: &id)
            case 1: try reader.readOptionalOrSkip(into: &name)
            case 2: try reader.readOptional(into: &data)
            case 3: try reader.readEncoding(into: &encoding)
            case 4: try reader.readOptionalOrSkip(into: &clientId)
            case 5: try reader.readOptionalOrSkip(into: &connectionId)
            case 6: try reader.readOptionalOrSkip(into: &connectionKey)
            case 7: try reader.readOptionalOrSkip(into: &extras)
            case 8: try reader.readOptionalOrSkip(into: &timestamp)
            case 9: try reader.readOptionalOrSkip(into: &action)
            case 10: try reader.readOptionalOrSkip(into: &serial)
            case 11: try reader.readOptionalOrSkip(into: &version)
            default: try reader.readOptionalOrSkip(into: &annotations)
            }
        }
        self.init(
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            connectionId: connectionId,
            connectionKey: connectionKey,
            extrasStorage: extras,
            timestamp: timestamp,
            action: action,
            serial: serial,
            version: version,
            annotations: annotations
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.name, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 2, of: Self.wireKeys, in: &object)
        try writer.writeEncoding(self.encoding, of: self.data, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.connectionId, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.connectionKey, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.extrasStorage, 7, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.timestamp, 8, of: Self.wireKeys, in: &object)
            try writer.writeField(self.action, 9, of: Self.wireKeys, in: &object)
            try writer.writeField(self.serial, 10, of: Self.wireKeys, in: &object)
            try writer.writeField(self.version, 11, of: Self.wireKeys, in: &object)
            try writer.writeField(self.annotations, 12, of: Self.wireKeys, in: &object)
        }
        writer.endObject(object)
    }
}

extension Message: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("id", self.id as Any),
                ("name", self.name as Any),
                ("data", self.data as Any),
                ("encoding", self.encoding as Any),
                ("clientId", self.clientId as Any),
                ("connectionId", self.connectionId as Any),
                ("connectionKey", Redacted.hiding(self.connectionKey)),
                ("extras", self.extras as Any),
                ("timestamp", self.timestamp as Any),
                ("action", self.action as Any),
                ("serial", self.serial as Any),
                ("version", self.version as Any),
                ("annotations", self.annotations as Any),
            ],
            displayStyle: .struct
        )
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

extension Message: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        keys.fill(&self.id)
    }
}
