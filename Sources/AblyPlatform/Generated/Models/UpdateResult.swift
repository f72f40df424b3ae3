// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 7fe57ec81b0ee1a3402b1e2bda1ee53bf3f4827b13bd203acf67b2a577932841

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
