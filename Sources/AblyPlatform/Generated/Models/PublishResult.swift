// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// What became of a publish.
public struct PublishResult: WireModel {
    /// The channel's name.
    public var channel: String?

    /// What the ids of the messages begin with.
    public var messageId: String?

    /// The serials of the messages, in the order of the request; null for a message that was merged into another one.
    /// From version 5 of the protocol on.
    public var serials: [String?]?

    /// Creates a value. The parameters are the properties of the same names.
    public init(channel: String? = nil, messageId: String? = nil, serials: [String?]? = nil) {
        self.channel = channel
        self.messageId = messageId
        self.serials = serials
    }
}

extension PublishResult {
    static let wireKeys = WireKeys("channel", "messageId", "serials")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var channel: String?
        var messageId: String?
        var serials: [String?]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &channel)
            case 1: try reader.readOptional(into: &messageId)
            default: try reader.readOptional(into: &serials)
            }
        }
        self.channel = channel
        self.messageId = messageId
        self.serials = serials
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.channel, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.messageId, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.serials, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
