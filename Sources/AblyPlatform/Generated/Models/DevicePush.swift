// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 599d6ae2cb97fa15fcd6305a96e652f9728ce33b57858cd85e3964e1f20fd3bb

/// How notifications reach a device, and whether they do.
public struct DevicePush: WireModel {
    /// Where a notification goes: a registered device, all devices of a client, or an address of a push
    /// platform, whose keys depend on `transportType`.
    public var recipient: PushRecipient?

    /// Whether notifications reach the device.
    public var state: DevicePushState?

    /// Why the last notification did not reach the device.
    public var errorReason: ServiceError?

    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - recipient: Where a notification goes: a registered device, all devices of a client, or an
    ///     address of a push platform, whose keys depend on `transportType`.
    ///   - state: Whether notifications reach the device.
    ///   - errorReason: Why the last notification did not reach the device.
    public init(recipient: PushRecipient? = nil, state: DevicePushState? = nil, errorReason: ServiceError? = nil) {
        self.recipient = recipient
        self.state = state
        self.errorReason = errorReason
    }
}

extension DevicePush {
    private static let wireKeys = WireKeys("recipient", "state", "errorReason")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var recipient: PushRecipient?
        var state: DevicePushState?
        var errorReason: ServiceError?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: recipient = try reader.readOptional()
            case 1: state = try reader.readOptional()
            default: errorReason = try reader.readOptional()
            }
        }
        self.recipient = recipient
        self.state = state
        self.errorReason = errorReason
    }

    public func write<Writer: WireWriter>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.recipient, 0, of: Self.wireKeys, in: &object)
        if writer.includesReadOnly {
            try writer.writeField(self.state, 1, of: Self.wireKeys, in: &object)
        }
        if writer.includesReadOnly {
            try writer.writeField(self.errorReason, 2, of: Self.wireKeys, in: &object)
        }
        writer.endObject(object)
    }
}
