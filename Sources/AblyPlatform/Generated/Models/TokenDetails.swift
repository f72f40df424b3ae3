// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A token, and what it is good for.
public struct TokenDetails: WireModel {
    /// The token, for use as a bearer credential.
    public var token: String

    /// The name of the key that issued it.
    public var keyName: String?

    /// When it was issued, in milliseconds since the epoch.
    public var issued: Int64?

    /// When it expires, in milliseconds since the epoch.
    public var expires: Int64?

    /// What it allows, as the text of a JSON object.
    public var capability: String?

    /// The client id of its holder; `*` when the holder chooses one. Absent for an anonymous holder.
    public var clientId: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        token: String,
        keyName: String? = nil,
        issued: Int64? = nil,
        expires: Int64? = nil,
        capability: String? = nil,
        clientId: String? = nil
    ) {
        self.token = token
        self.keyName = keyName
        self.issued = issued
        self.expires = expires
        self.capability = capability
        self.clientId = clientId
    }
}

extension TokenDetails {
    static let wireKeys = WireKeys("token", "keyName", "issued", "expires", "capability", "clientId")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var token: String?
        var keyName: String?
        var issued: Int64?
        var expires: Int64?
        var capability: String?
        var clientId: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: token = try String(from: &reader)
            case 1: try reader.readOptional(into: &keyName)
            case 2: try reader.readOptional(into: &issued)
            case 3: try reader.readOptional(into: &expires)
            case 4: try reader.readOptional(into: &capability)
            default: try reader.readOptional(into: &clientId)
            }
        }
        self.token = try reader.require(token, "token")
        self.keyName = keyName
        self.issued = issued
        self.expires = expires
        self.capability = capability
        self.clientId = clientId
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.token, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.keyName, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.issued, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.expires, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.capability, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 5, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension TokenDetails: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("token", Redacted.hiding(self.token)),
                ("keyName", self.keyName as Any),
                ("issued", self.issued as Any),
                ("expires", self.expires as Any),
                ("capability", self.capability as Any),
                ("clientId", self.clientId as Any),
            ],
            displayStyle: .struct
        )
    }
}
