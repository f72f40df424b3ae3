// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A channel whose members could not be read.
public struct BatchPresenceFailure: WireModel {
    /// The channel's name.
    public var channel: String

    /// Why it failed.
    public var error: ServiceError

    /// Creates a value. The parameters are the properties of the same names.
    public init(channel: String, error: ServiceError) {
        self.channel = channel
        self.error = error
    }
}

extension BatchPresenceFailure {
    static let wireKeys = WireKeys("channel", "error")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var channel: String?
        var error: ServiceError?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: channel = try String(from: &reader)
            default: error = try ServiceError(from: &reader)
            }
        }
        self.channel = try reader.require(channel, "channel")
        self.error = try reader.require(error, "error")
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.channel, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.error, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
