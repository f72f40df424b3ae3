// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What a member of a channel did, or that it is present.
public struct PresenceMessage: WireModel {
    /// The event's id.
    public var id: String?

    /// What the member did.
    public var action: PresenceAction?

    /// The member's client id.
    public var clientId: String?

    /// The connection over which the member is present. Together with `clientId`, it identifies the member.
    public var connectionId: String?

    /// What the member tells of itself: text, an object or an array; bytes in MessagePack. In JSON, bytes travel as
    /// base64 text, and `encoding` says so.
    public var data: WireValue?

    /// How to get from `data` to what the member sent, as in a message.
    public var encoding: String?

    /// When the service received the event, in milliseconds since the epoch.
    public var timestamp: Int64?

    /// What goes with a message beside its payload. Any other key may be used as well. A key described here whose value
    /// has another shape, which publishers may send, is left as it is.
    public var extras: Extras? {
        get { extrasStorage?.value }
        set { extrasStorage = newValue.map(Indirect.init) }
    }
    private var extrasStorage: Indirect<Extras>?
}

extension PresenceMessage {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        id: String? = nil,
        action: PresenceAction? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        timestamp: Int64? = nil,
        extras: Extras? = nil
    ) {
        self.id = id
        self.action = action
        self.clientId = clientId
        self.connectionId = connectionId
        self.data = data
        self.encoding = encoding
        self.timestamp = timestamp
        self.extrasStorage = extras.map(Indirect.init)
    }
}

extension PresenceMessage {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String? = nil,
        action: PresenceAction? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        timestamp: Int64? = nil,
        extras: Extras? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, action: action, clientId: clientId, connectionId: connectionId,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, timestamp: timestamp,
            extras: extras)
    }

    /// Creates a value.
    ///
    /// Takes members of any `Encodable` types for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String? = nil,
        action: PresenceAction? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        timestamp: Int64? = nil,
        extras: Extras? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, action: action, clientId: clientId, connectionId: connectionId,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            timestamp: timestamp, extras: extras)
    }
}

extension PresenceMessage {
    static let wireKeys = WireKeys(
        "id", "action", "clientId", "connectionId", "data", "encoding", "timestamp", "extras"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var action: PresenceAction?
        var clientId: String?
        var connectionId: String?
        var data: WireValue?
        var encoding: String?
        var timestamp: Int64?
        var extras: Indirect<Extras>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptionalOrSkip(into: &id)
            case 1: try reader.readOptionalOrSkip(into: &action)
            case 2: try reader.readOptionalOrSkip(into: &clientId)
            case 3: try reader.readOptionalOrSkip(into: &connectionId)
            case 4: try reader.readOptional(into: &data)
            case 5: try reader.readEncoding(into: &encoding)
            case 6: try reader.readOptionalOrSkip(into: &timestamp)
            default: try reader.readOptionalOrSkip(into: &extras)
            }
        }
        self.init(
            id: id,
            action: action,
            clientId: clientId,
            connectionId: connectionId,
            data: data,
            encoding: encoding,
            timestamp: timestamp,
            extrasStorage: extras
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        if writer.includesReadOnly {
            try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
            try writer.writeField(self.action, 1, of: Self.wireKeys, in: &object)
        }
        try writer.writeField(self.clientId, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.connectionId, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 4, of: Self.wireKeys, in: &object)
        try writer.writeEncoding(self.encoding, of: self.data, 5, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.timestamp, 6, of: Self.wireKeys, in: &object)
        }
        try writer.writeField(self.extrasStorage, 7, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension PresenceMessage {
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
