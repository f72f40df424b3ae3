// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Who uses a channel, in numbers.
public struct OccupancyMetrics: WireModel {
    /// Connections attached to the channel.
    public var connections: Int?

    /// Attached connections that may publish messages.
    public var publishers: Int?

    /// Attached connections that receive messages.
    public var subscribers: Int?

    /// Attached connections that may enter presence.
    public var presenceConnections: Int?

    /// Members present. One connection may bring several.
    public var presenceMembers: Int?

    /// Attached connections that receive presence events.
    public var presenceSubscribers: Int?

    /// Attached connections that may publish operations on objects.
    public var objectPublishers: Int?

    /// Attached connections that receive operations on objects.
    public var objectSubscribers: Int?

    /// Creates a value. The parameters are the properties of the same names.
    public init(
        connections: Int? = nil,
        publishers: Int? = nil,
        subscribers: Int? = nil,
        presenceConnections: Int? = nil,
        presenceMembers: Int? = nil,
        presenceSubscribers: Int? = nil,
        objectPublishers: Int? = nil,
        objectSubscribers: Int? = nil
    ) {
        self.connections = connections
        self.publishers = publishers
        self.subscribers = subscribers
        self.presenceConnections = presenceConnections
        self.presenceMembers = presenceMembers
        self.presenceSubscribers = presenceSubscribers
        self.objectPublishers = objectPublishers
        self.objectSubscribers = objectSubscribers
    }
}

extension OccupancyMetrics {
    static let wireKeys = WireKeys(
        "connections", "publishers", "subscribers", "presenceConnections", "presenceMembers", "presenceSubscribers",
        "objectPublishers", "objectSubscribers"
    )

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        var connections: Int?
        var publishers: Int?
        var subscribers: Int?
        var presenceConnections: Int?
        var presenceMembers: Int?
        var presenceSubscribers: Int?
        var objectPublishers: Int?
        var objectSubscribers: Int?
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &connections)
            case 1: try reader.readOptional(into: &publishers)
            case 2: try reader.readOptional(into: &subscribers)
            case 3: try reader.readOptional(into: &presenceConnections)
            case 4: try reader.readOptional(into: &presenceMembers)
            case 5: try reader.readOptional(into: &presenceSubscribers)
            case 6: try reader.readOptional(into: &objectPublishers)
            default: try reader.readOptional(into: &objectSubscribers)
            }
        }
        self.connections = connections
        self.publishers = publishers
        self.subscribers = subscribers
        self.presenceConnections = presenceConnections
        self.presenceMembers = presenceMembers
        self.presenceSubscribers = presenceSubscribers
        self.objectPublishers = objectPublishers
        self.objectSubscribers = objectSubscribers
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        var object = writer.beginObject()
        try writer.writeField(self.connections, 0, of: Self.wireKeys, in: &object)
        try writer.writeField(self.publishers, 1, of: Self.wireKeys, in: &object)
        try writer.writeField(self.subscribers, 2, of: Self.wireKeys, in: &object)
        try writer.writeField(self.presenceConnections, 3, of: Self.wireKeys, in: &object)
        try writer.writeField(self.presenceMembers, 4, of: Self.wireKeys, in: &object)
        try writer.writeField(self.presenceSubscribers, 5, of: Self.wireKeys, in: &object)
        try writer.writeField(self.objectPublishers, 6, of: Self.wireKeys, in: &object)
        try writer.writeField(self.objectSubscribers, 7, of: Self.wireKeys, in: &object)
        writer.endObject(object)
    }
}
