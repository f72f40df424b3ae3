// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// One notification of a batch.
public struct PushBatchItem: WireModel {
    /// One recipient, or several that get the same notification.
    public var recipient: PushRecipients

    /// What a push notification shows and brings.
    public var payload: PushPayload

    /// Creates a value. The parameters are the properties of the same names.
    public init(recipient: PushRecipients, payload: PushPayload) {
        self.recipient = recipient
        self.payload = payload
    }
}

extension PushBatchItem {
    static let wireKeys = WireKeys("recipient", "payload")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var recipient: PushRecipients?
        var payload: PushPayload?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: recipient = try PushRecipients(from: &reader)
            default: payload = try PushPayload(from: &reader)
            }
        }
        self.recipient = try reader.require(recipient, "recipient")
        self.payload = try reader.require(payload, "payload")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.recipient, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.payload, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
