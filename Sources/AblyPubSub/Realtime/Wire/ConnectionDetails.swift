@_spi(Generated) import AblyPlatform

/// What the service tells of a connection when it is established (CD1).
public struct ConnectionDetails: Sendable, Hashable {
    /// The client id of the connection; `*` if it may assume any; nil if it must not assume one (CD2a).
    public var clientId: String?
    /// The secret key with which the connection is resumed (CD2b).
    package var connectionKey: String?
    /// The maximum size of the messages of one publish in bytes (CD2c).
    public var maxMessageSize: Int?
    /// The maximum size of a protocol message in bytes (CD2d).
    public var maxFrameSize: Int?
    /// The most protocol messages in a second (CD2e).
    public var maxInboundRate: Int?
    /// How long the service keeps the state of a connection that was lost, in milliseconds (CD2f).
    public var connectionStateTtl: Int64?
    /// The server, for support requests (CD2g).
    public var serverId: String?
    /// The longest time in milliseconds within which the service sends something; 0 for any (CD2h).
    public var maxIdleInterval: Int64?
    /// The site of the server (CD2j).
    public var siteCode: String?

    package init(
        clientId: String? = nil, connectionKey: String? = nil, maxMessageSize: Int? = nil, maxFrameSize: Int? = nil,
        maxInboundRate: Int? = nil, connectionStateTtl: Int64? = nil, serverId: String? = nil,
        maxIdleInterval: Int64? = nil, siteCode: String? = nil
    ) {
        self.clientId = clientId
        self.connectionKey = connectionKey
        self.maxMessageSize = maxMessageSize
        self.maxFrameSize = maxFrameSize
        self.maxInboundRate = maxInboundRate
        self.connectionStateTtl = connectionStateTtl
        self.serverId = serverId
        self.maxIdleInterval = maxIdleInterval
        self.siteCode = siteCode
    }
}

extension ConnectionDetails: WireCodable {
    private static let wireKeys = WireKeys(
        "clientId", "connectionKey", "maxMessageSize", "maxFrameSize", "maxInboundRate", "connectionStateTtl",
        "serverId",
        "maxIdleInterval", "siteCode")

    public init<Reader: WireReader>(from reader: inout Reader) throws(WireError) {
        self.init()
        var object = try reader.beginObject()
        let keys = Self.wireKeys
        while let field = try reader.nextField(in: &object, of: keys) {
            switch field {
            case 0: try reader.readOptional(into: &clientId)
            case 1: try reader.readOptional(into: &connectionKey)
            case 2: try reader.readOptional(into: &maxMessageSize)
            case 3: try reader.readOptional(into: &maxFrameSize)
            case 4: try reader.readOptional(into: &maxInboundRate)
            case 5: try reader.readOptional(into: &connectionStateTtl)
            case 6: try reader.readOptional(into: &serverId)
            case 7: try reader.readOptional(into: &maxIdleInterval)
            default: try reader.readOptional(into: &siteCode)
            }
        }
    }

    public func write<Writer: WireWriter & ~Copyable>(to writer: inout Writer) throws(WireError) {
        let keys = Self.wireKeys
        var object = writer.beginObject()
        try writer.writeField(clientId, 0, of: keys, in: &object)
        try writer.writeField(connectionKey, 1, of: keys, in: &object)
        try writer.writeField(maxMessageSize, 2, of: keys, in: &object)
        try writer.writeField(maxFrameSize, 3, of: keys, in: &object)
        try writer.writeField(maxInboundRate, 4, of: keys, in: &object)
        try writer.writeField(connectionStateTtl, 5, of: keys, in: &object)
        try writer.writeField(serverId, 6, of: keys, in: &object)
        try writer.writeField(maxIdleInterval, 7, of: keys, in: &object)
        try writer.writeField(siteCode, 8, of: keys, in: &object)
        writer.endObject(object)
    }
}

extension ConnectionDetails: CustomReflectable {
    /// A mirror without the connection key, for `print` and `dump`.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                ("clientId", clientId as Any), ("maxMessageSize", maxMessageSize as Any),
                ("maxFrameSize", maxFrameSize as Any), ("maxInboundRate", maxInboundRate as Any),
                ("connectionStateTtl", connectionStateTtl as Any), ("serverId", serverId as Any),
                ("maxIdleInterval", maxIdleInterval as Any), ("siteCode", siteCode as Any),
            ],
            displayStyle: .struct)
    }
}
