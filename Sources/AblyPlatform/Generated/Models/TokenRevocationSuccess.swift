// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A target whose tokens are revoked.
public struct TokenRevocationSuccess: WireModel {
    /// The target, as requested.
    public var target: String

    /// Tokens issued before this time are revoked, in milliseconds since the epoch.
    public var issuedBefore: Int64

    /// From when on they are refused, in milliseconds since the epoch.
    public var appliesAt: Int64

    /// Creates a value. The parameters are the properties of the same names.
    public init(target: String, issuedBefore: Int64, appliesAt: Int64) {
        self.target = target
        self.issuedBefore = issuedBefore
        self.appliesAt = appliesAt
    }
}

extension TokenRevocationSuccess {
    static let wireKeys = WireKeys("target", "issuedBefore", "appliesAt")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var target: String?
        var issuedBefore: Int64?
        var appliesAt: Int64?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: target = try String(from: &reader)
            case 1: issuedBefore = try Int64(from: &reader)
            default: appliesAt = try Int64(from: &reader)
            }
        }
        self.target = try reader.require(target, "target")
        self.issuedBefore = try reader.require(issuedBefore, "issuedBefore")
        self.appliesAt = try reader.require(appliesAt, "appliesAt")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.target, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.issuedBefore, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.appliesAt, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
