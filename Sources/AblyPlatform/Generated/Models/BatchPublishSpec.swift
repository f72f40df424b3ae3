// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Messages, and the channels that each of them goes to.
public struct BatchPublishSpec: WireModel {
    /// The channels' names.
    public var channels: [String]

    /// The messages; on each channel they are accepted or refused together.
    public var messages: [Message]

    /// Creates a value. The parameters are the properties of the same names.
    public init(channels: [String], messages: [Message]) {
        self.channels = channels
        self.messages = messages
    }
}

extension BatchPublishSpec {
    static let wireKeys = WireKeys("channels", "messages")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var channels: [String]?
        var messages: [Message]?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: channels = try [String](from: &reader)
            default: messages = try [Message](from: &reader)
            }
        }
        self.channels = try reader.require(channels, "channels")
        self.messages = try reader.require(messages, "messages")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.channels, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.messages, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}

extension BatchPublishSpec: IdempotencyKeyed {
    public mutating func fillIdempotencyKeys(from keys: inout IdempotencyKeys) {
        keys.fill(&self.messages)
    }
}
