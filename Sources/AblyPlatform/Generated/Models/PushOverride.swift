// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 412a6bbf2797e6e90e86f9aa5da110fcaa66879836a7f3c2b781cda5e951df89

/// What one push platform gets instead. Any key of the platform's own may be used as well.
public struct PushOverride: WireModel {
    /// What a device shows. Any key of the platform's own may be used as well.
    public var notification: Notification? {
        get { notificationStorage?.value }
        set { notificationStorage = newValue.map(Indirect.init) }
    }
    private var notificationStorage: Indirect<Notification>?

    /// Members that the document does not name.
    public var additionalProperties: [String: WireValue]
}

extension PushOverride {
    /// Makes a value of its members.
    ///
    /// - Parameters:
    ///   - notification: What a device shows. Any key of the platform's own may be used as well.
    ///   - additionalProperties: Members that the document does not name.
    public init(notification: Notification? = nil, additionalProperties: [String: WireValue] = [:]) {
        self.notificationStorage = notification.map(Indirect.init)
        self.additionalProperties = additionalProperties
    }
}

extension PushOverride {
    private static let wireKeys = WireKeys("notification")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var notification: Indirect<Notification>?
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
