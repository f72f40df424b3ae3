// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A device that receives push notifications.
public struct DeviceDetails: WireModel {
    /// The device's id, which the device makes up itself.
    public var id: String?

    /// The client id of its user.
    public var clientId: String?

    /// The kind of device.
    public var formFactor: DeviceFormFactor?

    /// What the device runs.
    public var platform: DevicePlatform?

    /// What else is noted of the device. Only with the capability `push-admin`.
    public var metadata: [String: WireValue]?

    /// How notifications reach a device, and whether they do.
    public var push: DevicePush?

    /// A secret of the device, by which it shows that it is the one that was registered.
    public var deviceSecret: String?

    /// The application that the device is registered with.
    public var appId: String?

    /// A secret by which the device may change its registration.
    public var updateToken: String?

    /// A token by which the device acts for itself, in the answer to its registration.
    public var deviceIdentityToken: DeviceIdentityToken? {
        get { deviceIdentityTokenStorage?.value }
        set { deviceIdentityTokenStorage = newValue.map(Indirect.init) }
    }
    private var deviceIdentityTokenStorage: Indirect<DeviceIdentityToken>?
}

extension DeviceDetails {
    /// Creates a value. The parameters are the properties of the same names.
    public init(
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: WireValue]? = nil,
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        appId: String? = nil,
        updateToken: String? = nil,
        deviceIdentityToken: DeviceIdentityToken? = nil
    ) {
        self.id = id
        self.clientId = clientId
        self.formFactor = formFactor
        self.platform = platform
        self.metadata = metadata
        self.push = push
        self.deviceSecret = deviceSecret
        self.appId = appId
        self.updateToken = updateToken
        self.deviceIdentityTokenStorage = deviceIdentityToken.map(Indirect.init)
    }
}

extension DeviceDetails {
    /// Creates a value.
    ///
    /// Takes any `Encodable` values for `metadata`.
    ///
    /// - Throws: ``ApiError`` of kind `.invalidArgument` if one cannot be encoded.
    @_disfavoredOverload
    public init(
        id: String? = nil,
        clientId: String? = nil,
        formFactor: DeviceFormFactor? = nil,
        platform: DevicePlatform? = nil,
        metadata: [String: (any Encodable)?],
        push: DevicePush? = nil,
        deviceSecret: String? = nil,
        appId: String? = nil,
        updateToken: String? = nil,
        deviceIdentityToken: DeviceIdentityToken? = nil
    ) throws(ApiError) {
        try self.init(
            id: id, clientId: clientId, formFactor: formFactor, platform: platform,
            metadata: WireValue.encoding(members: metadata, argument: "metadata"), push: push,
            deviceSecret: deviceSecret, appId: appId, updateToken: updateToken,
            deviceIdentityToken: deviceIdentityToken)
    }
}

extension DeviceDetails {
    static let wireKeys = WireKeys(
        "id", "clientId", "formFactor", "platform", "metadata", "push", "deviceSecret", "appId", "updateToken",
        "deviceIdentityToken"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var id: String?
        var clientId: String?
        var formFactor: DeviceFormFactor?
        var platform: DevicePlatform?
        var metadata: [String: WireValue]?
        var push: DevicePush?
        var deviceSecret: String?
        var appId: String?
        var updateToken: String?
        var deviceIdentityToken: Indirect<DeviceIdentityToken>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &id)
            case 1: try reader.readOptional(into: &clientId)
            case 2: try reader.readOptional(into: &formFactor)
            case 3: try reader.readOptional(into: &platform)
            case 4: try reader.readOptional(into: &metadata)
            case 5: try reader.readOptional(into: &push)
            case 6: try reader.readOptional(into: &deviceSecret)
            case 7: try reader.readOptional(into: &appId)
            case 8: try reader.readOptional(into: &updateToken)
            default: try reader.readOptional(into: &deviceIdentityToken)
            }
        }
        self.init(
            id: id,
            clientId: clientId,
            formFactor: formFactor,
            platform: platform,
            metadata: metadata,
            push: push,
            deviceSecret: deviceSecret,
            appId: appId,
            updateToken: updateToken,
            deviceIdentityTokenStorage: deviceIdentityToken
        )
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.id, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.formFactor, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.platform, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.metadata, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.push, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.deviceSecret, 6, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.appId, 7, of: Self.wireKeys, in: &object)
            try writer.writeField(self.updateToken, 8, of: Self.wireKeys, in: &object)
            try writer.writeField(self.deviceIdentityTokenStorage, 9, of: Self.wireKeys, in: &object)
        }
        writer.endObject(object)
    }
}

extension DeviceDetails: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("id", self.id as Any),
                ("clientId", self.clientId as Any),
                ("formFactor", self.formFactor as Any),
                ("platform", self.platform as Any),
                ("metadata", self.metadata as Any),
                ("push", self.push as Any),
                ("deviceSecret", Redacted.hiding(self.deviceSecret)),
                ("appId", self.appId as Any),
                ("updateToken", Redacted.hiding(self.updateToken)),
                ("deviceIdentityToken", self.deviceIdentityToken as Any),
            ],
            displayStyle: .struct
        )
    }
}
