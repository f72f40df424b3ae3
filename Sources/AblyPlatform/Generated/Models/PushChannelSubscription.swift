// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// That a device, or a client's devices, get what is pushed to a channel. Exactly one of the two ids is set.
public struct PushChannelSubscription: WireModel {
    /// The channel's name.
    public var channel: String

    /// The device that is subscribed.
    public var deviceId: String?

    /// The client whose devices are subscribed.
    public var clientId: String?

    /// Creates a value. The parameters are the properties of the same names.
    public init(channel: String, deviceId: String? = nil, clientId: String? = nil) {
        self.channel = channel
        self.deviceId = deviceId
        self.clientId = clientId
    }
}

extension PushChannelSubscription {
    static let wireKeys = WireKeys("channel", "deviceId", "clientId")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var channel: String?
        var deviceId: String?
        var clientId: String?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: channel = try String(from: &reader)
            case 1: try reader.readOptional(into: &deviceId)
            default: try reader.readOptional(into: &clientId)
            }
        }
        self.channel = try reader.require(channel, "channel")
        self.deviceId = deviceId
        self.clientId = clientId
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.channel, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.deviceId, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.clientId, 2, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
