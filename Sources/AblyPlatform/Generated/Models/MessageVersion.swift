// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A version of a message, and who made it.
public struct MessageVersion: WireModel {
    /// What identifies the version. Versions of a message sort as text, the latest one last.
    public var serial: String?

    /// When the version was made, in milliseconds since the epoch.
    public var timestamp: Int64?

    /// The client id of the one who made the version.
    public var clientId: String?

    /// Why the version was made, in its maker's words.
    public var description: String?

    /// What else its maker noted.
    public var metadata: [String: String]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        serial: String? = nil,
        timestamp: Int64? = nil,
        clientId: String? = nil,
        description: String? = nil,
        metadata: [String: String]? = nil
    ) {
        self.serial = serial
        self.timestamp = timestamp
        self.clientId = clientId
        self.description = description
        self.metadata = metadata
    }
}

extension MessageVersion {
    static let wireKeys = WireKeys("serial", "timestamp", "clientId", "description", "metadata")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var serial: String?
        var timestamp: Int64?
        var clientId: String?
        var description: String?
        var metadata: [String: String]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptionalOrSkip(into: &serial)
            case 1: try reader.readOptionalOrSkip(into: &timestamp)
            case 2: try reader.readOptionalOrSkip(into: &clientId)
            case 3: try reader.readOptionalOrSkip(into: &description)
            default: try reader.readOptionalOrSkip(into: &metadata)
            }
        }
        self.serial = serial
        self.timestamp = timestamp
        self.clientId = clientId
        self.description = description
        self.metadata = metadata
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.serial, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.timestamp, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.description, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.metadata, 4, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
