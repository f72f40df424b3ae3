// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What became of a change of a message.
public struct UpdateResult: WireModel {
    /// The serial of the new version; null when a later change took its place before it was published.
    public var versionSerial: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(versionSerial: String? = nil) {
        self.versionSerial = versionSerial
    }
}

extension UpdateResult {
    static let wireKeys = WireKeys("versionSerial")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var versionSerial: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            default: try reader.readOptional(into: &versionSerial)
            }
        }
        self.versionSerial = versionSerial
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.versionSerial, 0, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
