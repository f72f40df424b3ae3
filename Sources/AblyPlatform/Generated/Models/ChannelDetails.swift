// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// A channel and its status.
public struct ChannelDetails: WireModel {
    /// The channel's name, with its namespace and qualifier if it has them.
    public var channelId: String

    /// The region that the status is about, where it is about one.
    public var region: String?

    /// Whether that region coordinates the channel for all regions.
    public var isGlobalMaster: Bool?

    /// Whether a channel is active, and how it is used.
    public var status: ChannelStatus?

    /// Creates a value. The parameters are the properties of the same names.
    public init(channelId: String, region: String? = nil, isGlobalMaster: Bool? = nil, status: ChannelStatus? = nil) {
        self.channelId = channelId
        self.region = region
        self.isGlobalMaster = isGlobalMaster
        self.status = status
    }
}

extension ChannelDetails {
    static let wireKeys = WireKeys("channelId", "region", "isGlobalMaster", "status")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var channelId: String?
        var region: String?
        var isGlobalMaster: Bool?
        var status: ChannelStatus?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: channelId = try String(from: &reader)
            case 1: try reader.readOptional(into: &region)
            case 2: try reader.readOptional(into: &isGlobalMaster)
            default: try reader.readOptional(into: &status)
            }
        }
        self.channelId = try reader.require(channelId, "channelId")
        self.region = region
        self.isGlobalMaster = isGlobalMaster
        self.status = status
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.channelId, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.region, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.isGlobalMaster, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.status, 3, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
