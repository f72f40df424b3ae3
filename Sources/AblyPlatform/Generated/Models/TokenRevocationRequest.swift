// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Which tokens of a key to revoke, and when.
public struct TokenRevocationRequest: WireModel {
    /// Whose tokens: a kind and a value with a colon between them. The kinds are `clientId`, `revocationKey` and
    /// `channel`.
    public var targets: [String]

    /// Only tokens issued before this time, in milliseconds since the epoch; now when left out.
    public var issuedBefore: Int64?

    /// Whether to wait 30 seconds, so that clients can get another token first; false when left out.
    public var allowReauthMargin: Bool?

    /// Creates a value. The parameters are the properties of the same names.
    public init(targets: [String], issuedBefore: Int64? = nil, allowReauthMargin: Bool? = nil) {
        self.targets = targets
        self.issuedBefore = issuedBefore
        self.allowReauthMargin = allowReauthMargin
    }
}

extension TokenRevocationRequest {
    static let wireKeys = WireKeys("targets", "issuedBefore", "allowReauthMargin")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var targets: [String]?
        var issuedBefore: Int64?
        var allowReauthMargin: Bool?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: targets = try [String](from: &reader)
            case 1: try reader.readOptional(into: &issuedBefore)
            default: try reader.readOptional(into: &allowReauthMargin)
            }
        }
        self.targets = try reader.require(targets, "targets")
        self.issuedBefore = issuedBefore
        self.allowReauthMargin = allowReauthMargin
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.targets, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.issuedBefore, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.allowReauthMargin, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
