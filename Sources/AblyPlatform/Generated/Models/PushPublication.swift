// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A push notification and its recipient.
public struct PushPublication: WireModel {
    /// Where a notification goes: a registered device, all devices of a client, or an address of a push platform, whose
    /// keys depend on `transportType`.
    public var recipient: PushRecipient

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
}

extension PushPublication {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        recipient: PushRecipient,
        notification: PushNotification? = nil,
        data: [String: WireValue]? = nil,
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil
    ) {
        self.recipient = recipient
        self.notificationStorage = notification.map(Indirect.init)
        self.data = data
        self.apns = apns
        self.fcm = fcm
        self.web = web
    }
}

extension PushPublication {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `data`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        recipient: PushRecipient,
        notification: PushNotification? = nil,
        data: [String: (any Encodable)?],
        apns: PushOverride? = nil,
        fcm: PushOverride? = nil,
        web: PushOverride? = nil
    ) throws(ApiError) {
        try self.init(
            recipient: recipient, notification: notification, data: WireValue.encoding(members: data, argument: "data"),
            apns: apns, fcm: fcm, web: web)
    }
}

extension PushPublication {
    static let wireKeys = WireKeys("recipient", "notification", "data", "apns", "fcm", "web")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var recipient: PushRecipient?
        var notification: Indirect<PushNotification>?
        var data: [String: WireValue]?
        var apns: PushOverride?
        var fcm: PushOverride?
        var web: PushOverride?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: recipient = try PushRecipient(from: &reader)
            case 1: try reader.readOptional(into: &notification)
            case 2: try reader.readOptional(into: &data)
            case 3: try reader.readOptional(into: &apns)
            case 4: try reader.readOptional(into: &fcm)
            default: try reader.readOptional(into: &web)
            }
        }
        try self.init(
            recipient: reader.require(recipient, "recipient"),
            notificationStorage: notification,
            data: data,
            apns: apns,
            fcm: fcm,
            web: web
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.recipient, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.notificationStorage, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.data, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.apns, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.fcm, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.web, 5, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
