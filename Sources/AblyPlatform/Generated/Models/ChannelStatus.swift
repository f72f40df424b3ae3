// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Whether a channel is active, and how it is used.
public struct ChannelStatus: WireModel {
    /// Whether the channel is active.
    public var isActive: Bool

    /// How a channel is used.
    public var occupancy: Occupancy?

    /// Creates a value. The parameters are the properties of the same names.
    public init(isActive: Bool, occupancy: Occupancy? = nil) {
        self.isActive = isActive
        self.occupancy = occupancy
    }
}

extension ChannelStatus {
    static let wireKeys = WireKeys("isActive", "occupancy")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var isActive: Bool?
        var occupancy: Occupancy?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: isActive = try Bool(from: &reader)
            default: try reader.readOptional(into: &occupancy)
            }
        }
        self.isActive = try reader.require(isActive, "isActive")
        self.occupancy = occupancy
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.isActive, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.occupancy, 1, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
