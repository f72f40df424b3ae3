// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What a browser's push subscription gives for encryption (RFC 8291).
public struct PushEncryptionKey: WireModel {
    /// The browser's public key on the curve P-256, in base64.
    public var p256dh: String?

    /// The authentication secret, in base64.
    public var auth: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(p256dh: String? = nil, auth: String? = nil) {
        self.p256dh = p256dh
        self.auth = auth
    }
}

extension PushEncryptionKey {
    static let wireKeys = WireKeys("p256dh", "auth")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var p256dh: String?
        var auth: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &p256dh)
            default: try reader.readOptional(into: &auth)
            }
        }
        self.p256dh = p256dh
        self.auth = auth
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.p256dh, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.auth, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension PushEncryptionKey: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("p256dh", Redacted.hiding(self.p256dh)),
                ("auth", Redacted.hiding(self.auth)),
            ],
            displayStyle: .struct
        )
    }
}
