// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What a push notification shows and brings.
public struct PushPayload: WireModel {
    /// What a device shows. Any key of the platform's own may be used as well.
    public var notification: PushNotification? {
        get { notificationStorage?.value }
        set { notificationStorage = newValue.map(Indirect.init) }
    }
    private var notificationStorage: Indirect<PushNotification>?

    /// Values for the application, which are not shown.
    public var data: [String: WireValue]?

    /// What is different, or more, on Apple's platforms.
    public var apns: PushOverride?

    /// What is different, or more, on Android.
    public var fcm: PushOverride?

    /// What is different, or more, in browsers.
    public var web: PushOverride?

    /// Members that the OpenAPI document does not name.
    public var additionalProperties: [String: WireValue]
}

extension PushPayload {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        notification: PushNotification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        additionalProperties: [String: WireValue] = [:]
    ) {
        self.notificationStorage = notification.map(Indirect.init)
        self.data = data
        self.apns = apns
        self.fcm = fcm
        self.web = web
        self.additionalProperties = additionalProperties
    }
}

extension PushPayload {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `data`, `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        notification: PushNotification? = nil,
        data: [String: (any Encodable)?]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil,
        additionalProperties: [String: (any Encodable)?] = [:]
    ) throws(ApiError) {
        try self.init(
            notification: notification, data: WireValue.encoding(optionalMembers: data, argument: "data"), apns: apns,
            fcm: fcm, web: web,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension PushPayload {
    static let wireKeys = WireKeys("notification", "data", "apns", "fcm", "web")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var notification: Indirect<PushNotification>?
        var data: [String: WireValue]?
        var apns: PushOverride?
        var fcm: PushOverride?
        var web: PushOverride?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &notification)
            case .known(1): try reader.readOptional(into: &data)
            case .known(2): try reader.readOptional(into: &apns)
            case .known(3): try reader.readOptional(into: &fcm)
            case .known: try reader.readOptional(into: &web)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.init(
            notificationStorage: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web,
            additionalProperties: additionalProperties
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.notificationStorage, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.apns, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.fcm, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.web, 4, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}
