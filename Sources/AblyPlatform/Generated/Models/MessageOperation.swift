// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Who changes a message, and why.
public struct MessageOperation: WireModel {
    /// The client id of the one who makes the change. The credentials must allow it.
    public var clientId: String?

    /// Why the change is made.
    public var description: String?

    /// What else is worth noting.
    public var metadata: [String: String]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(clientId: String? = nil, description: String? = nil, metadata: [String: String]? = nil) {
        self.clientId = clientId
        self.description = description
        self.metadata = metadata
    }
}

extension MessageOperation {
    static let wireKeys = WireKeys("clientId", "description", "metadata")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var clientId: String?
        var description: String?
        var metadata: [String: String]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &clientId)
            case 1: try reader.readOptional(into: &description)
            default: try reader.readOptional(into: &metadata)
            }
        }
        self.clientId = clientId
        self.description = description
        self.metadata = metadata
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.clientId, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.description, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.metadata, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
