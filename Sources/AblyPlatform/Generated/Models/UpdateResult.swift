// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 412a6bbf2797e6e90e86f9aa5da110fcaa66879836a7f3c2b781cda5e951df89

/// What became of a change of a message.
public struct UpdateResult: WireModel {
    /// The serial of the new version; null when a later change took its place before it was published.
    public var versionSerial: String?

    /// Makes a value of its members.
    ///
    /// - Parameter versionSerial: The serial of the new version; null when a later change took its place
    ///   before it was published.
    public init(versionSerial: String? = nil) {
        self.versionSerial = versionSerial
    }
}

extension UpdateResult {
    private static let wireKeys = WireKeys("versionSerial")

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
