// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// How notifications reach a device, and whether they do.
public struct DevicePush: WireModel {
    /// Where a notification goes: a registered device, all devices of a client, or an address of a push platform, whose
    /// keys depend on `transportType`.
    public var recipient: PushRecipient? {
        get { recipientStorage?.value }
        set { recipientStorage = newValue.map(Indirect.init) }
    }
    private var recipientStorage: Indirect<PushRecipient>?

    /// Whether notifications reach the device.
    public var state: DevicePushState?

    /// Why the last notification did not reach the device.
    public var errorReason: ServiceError? {
        get { errorReasonStorage?.value }
        set { errorReasonStorage = newValue.map(Indirect.init) }
    }
    private var errorReasonStorage: Indirect<ServiceError>?
}

extension DevicePush {
    /// Creates a value. The parameters are the properties of the same names.
    public init(recipient: PushRecipient? = nil, state: DevicePushState? = nil, errorReason: ServiceError? = nil) {
        self.recipientStorage = recipient.map(Indirect.init)
        self.state = state
        self.errorReasonStorage = errorReason.map(Indirect.init)
    }
}

extension DevicePush {
    static let wireKeys = WireKeys("recipient", "state", "errorReason")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var recipient: Indirect<PushRecipient>?
        var state: DevicePushState?
        var errorReason: Indirect<ServiceError>?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &recipient)
            case 1: try reader.readOptional(into: &state)
            default: try reader.readOptional(into: &errorReason)
            }
        }
        self.init(recipientStorage: recipient, state: state, errorReasonStorage: errorReason)
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.recipientStorage, 0, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.state, 1, of: Self.wireKeys, in: &object)
            try writer.writeField(self.errorReasonStorage, 2, of: Self.wireKeys, in: &object)
        }
        writer.endObject(object)
    }
}
