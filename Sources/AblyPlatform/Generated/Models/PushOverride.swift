// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What one push platform gets instead. Any key of the platform's own may be used as well.
public struct PushOverride: WireModel {
    /// What a device shows. Any key of the platform's own may be used as well.
    public var notification: PushNotification? {
        get { notificationStorage?.value }
        set { notificationStorage = newValue.map(Indirect.init) }
    }
    private var notificationStorage: Indirect<PushNotification>?

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: WireValue]
}

extension PushOverride {
    /// Creates a value. The parameters are the properties of the same names.
    public init(notification: PushNotification? = nil, additionalProperties: [String: WireValue] = [:]) {
        self.notificationStorage = notification.map(Indirect.init)
        self.additionalProperties = additionalProperties
    }
}

extension PushOverride {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        notification: PushNotification? = nil,
        additionalProperties: [String: (any Encodable)?]
    ) throws(ApiError) {
        try self.init(
            notification: notification,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension PushOverride {
    static let wireKeys = WireKeys("notification")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var notification: Indirect<PushNotification>?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known: try reader.readOptional(into: &notification)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.init(notificationStorage: notification, additionalProperties: additionalProperties)
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.notificationStorage, 0, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}
