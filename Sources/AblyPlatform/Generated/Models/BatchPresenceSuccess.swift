// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A channel and its members.
public struct BatchPresenceSuccess: WireModel {
    /// The channel's name.
    public var channel: String

    /// The members present now; empty when there are none.
    public var presence: [PresenceMessage]

    /// Creates a value. The parameters are the properties of the same names.
    public init(channel: String, presence: [PresenceMessage] = []) {
        self.channel = channel
        self.presence = presence
    }
}

extension BatchPresenceSuccess {
    static let wireKeys = WireKeys("channel", "presence")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var channel: String?
        var presence: [PresenceMessage]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: channel = try String(from: &reader)
            default: try reader.readOptional(into: &presence)
            }
        }
        self.channel = try reader.require(channel, "channel")
        self.presence = presence ?? []
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.channel, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.presence, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
