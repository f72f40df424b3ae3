// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Where a notification goes: a registered device, all devices of a client, or an address of a push platform, whose
/// keys depend on `transportType`.
public struct PushRecipient: WireModel {
    /// Which push platform delivers. `ablyChannel` delivers to a channel, for tests.
    public var transportType: PushTransportType?

    /// The address of a device, for `apns`.
    public var deviceToken: String?

    /// The address of a device, for `fcm` and `gcm`.
    public var registrationToken: String?

    /// The keys to encrypt for a browser, for `web`.
    public var encryptionKey: PushEncryptionKey?

    /// Where the browser's push service takes notifications, for `web`.
    public var targetUrl: String?

    /// The application's public key (RFC 8292) that the browser subscribed with, for `web`.
    public var publicVapidKey: String?

    /// The channel that gets the payload as a message, for `ablyChannel`.
    public var channel: String?

    /// The API key to publish to that channel with, for `ablyChannel`.
    public var ablyKey: String?

    /// The service that the channel is on, for `ablyChannel`.
    public var ablyUrl: String?

    /// The client whose devices get the notification. Without `transportType`.
    public var clientId: String?

    /// The registered device that gets the notification. Without `transportType`.
    public var deviceId: String?

    /// Keys of other transports, whose values may be the address of a device.
    public var additionalProperties: [String: WireValue]

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        transportType: PushTransportType? = nil,
        deviceToken: String? = nil,
        registrationToken: String? = nil,
        encryptionKey: PushEncryptionKey? = nil,
        targetUrl: String? = nil,
        publicVapidKey: String? = nil,
        channel: String? = nil,
        ablyKey: String? = nil,
        ablyUrl: String? = nil,
        clientId: String? = nil,
        deviceId: String? = nil,
        additionalProperties: [String: WireValue] = [:]
    ) {
        self.transportType = transportType
        self.deviceToken = deviceToken
        self.registrationToken = registrationToken
        self.encryptionKey = encryptionKey
        self.targetUrl = targetUrl
        self.publicVapidKey = publicVapidKey
        self.channel = channel
        self.ablyKey = ablyKey
        self.ablyUrl = ablyUrl
        self.clientId = clientId
        self.deviceId = deviceId
        self.additionalProperties = additionalProperties
    }
}

extension PushRecipient {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `additionalProperties`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        transportType: PushTransportType? = nil,
        deviceToken: String? = nil,
        registrationToken: String? = nil,
        encryptionKey: PushEncryptionKey? = nil,
        targetUrl: String? = nil,
        publicVapidKey: String? = nil,
        channel: String? = nil,
        ablyKey: String? = nil,
        ablyUrl: String? = nil,
        clientId: String? = nil,
        deviceId: String? = nil,
        additionalProperties: [String: (any Encodable)?]
    ) throws(ApiError) {
        try self.init(
            transportType: transportType, deviceToken: deviceToken, registrationToken: registrationToken,
            encryptionKey: encryptionKey, targetUrl: targetUrl, publicVapidKey: publicVapidKey, channel: channel,
            ablyKey: ablyKey, ablyUrl: ablyUrl, clientId: clientId, deviceId: deviceId,
            additionalProperties: WireValue.encoding(members: additionalProperties, argument: "additionalProperties"))
    }
}

extension PushRecipient {
    static let wireKeys = WireKeys(
        "transportType", "deviceToken", "registrationToken", "encryptionKey", "targetUrl", "publicVapidKey", "channel",
        "ablyKey", "ablyUrl", "clientId", "deviceId"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var transportType: PushTransportType?
        var deviceToken: String?
        var registrationToken: String?
        var encryptionKey: PushEncryptionKey?
        var targetUrl: String?
        var publicVapidKey: String?
        var channel: String?
        var ablyKey: String?
        var ablyUrl: String?
        var clientId: String?
        var deviceId: String?
        var additionalProperties: [String: WireValue] = [:]
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextFieldOrKey(in: &object, of: keys) {
            switch field {
            case .known(0): try reader.readOptional(into: &transportType)
            case .known(1): try reader.readOptional(into: &deviceToken)
            case .known(2): try reader.readOptional(into: &registrationToken)
            case .known(3): try reader.readOptional(into: &encryptionKey)
            case .known(4): try reader.readOptional(into: &targetUrl)
            case .known(5): try reader.readOptional(into: &publicVapidKey)
            case .known(6): try reader.readOptional(into: &channel)
            case .known(7): try reader.readOptional(into: &ablyKey)
            case .known(8): try reader.readOptional(into: &ablyUrl)
            case .known(9): try reader.readOptional(into: &clientId)
            case .known: try reader.readOptional(into: &deviceId)
            case .other(let key):
                try reader.readMember(key, into: &additionalProperties)
            }
        }
        self.transportType = transportType
        self.deviceToken = deviceToken
        self.registrationToken = registrationToken
        self.encryptionKey = encryptionKey
        self.targetUrl = targetUrl
        self.publicVapidKey = publicVapidKey
        self.channel = channel
        self.ablyKey = ablyKey
        self.ablyUrl = ablyUrl
        self.clientId = clientId
        self.deviceId = deviceId
        self.additionalProperties = additionalProperties
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.transportType, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.deviceToken, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.registrationToken, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.encryptionKey, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.targetUrl, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.publicVapidKey, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.channel, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.ablyKey, 7, of: Self.wireKeys, in: &object)
        try writer.writeField(self.ablyUrl, 8, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 9, of: Self.wireKeys, in: &object)
        try writer.writeField(self.deviceId, 10, of: Self.wireKeys, in: &object)
        try writer.writeMembers(self.additionalProperties, in: &object)
        writer.endObject(object)
    }
}

extension PushRecipient: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("transportType", self.transportType as Any),
                ("deviceToken", Redacted.hiding(self.deviceToken)),
                ("registrationToken", Redacted.hiding(self.registrationToken)),
                ("encryptionKey", self.encryptionKey as Any),
                ("targetUrl", Redacted.hiding(self.targetUrl)),
                ("publicVapidKey", self.publicVapidKey as Any),
                ("channel", self.channel as Any),
                ("ablyKey", Redacted.hiding(self.ablyKey)),
                ("ablyUrl", self.ablyUrl as Any),
                ("clientId", self.clientId as Any),
                ("deviceId", self.deviceId as Any),
                ("additionalProperties", Redacted.hiding(members: self.additionalProperties)),
            ],
            displayStyle: .struct
        )
    }
}
