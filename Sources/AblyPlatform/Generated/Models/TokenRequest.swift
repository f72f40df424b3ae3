// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A request for a token, which its holder can redeem once.
public struct TokenRequest: WireModel {
    /// The name of the key that issues the token: `appId.keyId`.
    public var keyName: String

    /// How long the token is to live, in milliseconds, up to 24 hours; one hour when left out.
    public var ttl: Int64?

    /// What the token is to allow, as the text of a JSON object: channel names, to which `*` may be a part, each with
    /// an array of operations. All that the key allows when left out.
    public var capability: String?

    /// The client id of the token's holder; `*` allows it to choose one for each operation.
    public var clientId: String?

    /// When the request was made, in milliseconds since the epoch.
    public var timestamp: Int64

    /// Random text of at least 16 characters, which no other request has. Part of every signed request.
    public var nonce: String?

    /// The signature, in base64: HMAC-SHA256 with the key's secret over keyName, ttl, capability, clientId, timestamp
    /// and nonce, each followed by a line feed, empty where absent.
    public var mac: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        keyName: String,
        ttl: Int64? = nil,
        capability: String? = nil,
        clientId: String? = nil,
        timestamp: Int64,
        nonce: String? = nil,
        mac: String? = nil
    ) {
        self.keyName = keyName
        self.ttl = ttl
        self.capability = capability
        self.clientId = clientId
        self.timestamp = timestamp
        self.nonce = nonce
        self.mac = mac
    }
}

extension TokenRequest {
    static let wireKeys = WireKeys("keyName", "ttl", "capability", "clientId", "timestamp", "nonce", "mac")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var keyName: String?
        var ttl: Int64?
        var capability: String?
        var clientId: String?
        var timestamp: Int64?
        var nonce: String?
        var mac: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: keyName = try String(from: &reader)
            case 1: try reader.readOptional(into: &ttl)
            case 2: try reader.readOptional(into: &capability)
            case 3: try reader.readOptional(into: &clientId)
            case 4: timestamp = try Int64(from: &reader)
            case 5: try reader.readOptional(into: &nonce)
            default: try reader.readOptional(into: &mac)
            }
        }
        self.keyName = try reader.require(keyName, "keyName")
        self.ttl = ttl
        self.capability = capability
        self.clientId = clientId
        self.timestamp = try reader.require(timestamp, "timestamp")
        self.nonce = nonce
        self.mac = mac
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.keyName, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.ttl, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.capability, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.timestamp, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.nonce, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.mac, 6, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension TokenRequest: CustomReflectable {
    /// The members for `print` and `dump`, without secret ones.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("keyName", self.keyName as Any),
                ("ttl", self.ttl as Any),
                ("capability", self.capability as Any),
                ("clientId", self.clientId as Any),
                ("timestamp", self.timestamp as Any),
                ("nonce", Redacted.hiding(self.nonce)),
                ("mac", Redacted.hiding(self.mac)),
            ],
            displayStyle: .struct
        )
    }
}
