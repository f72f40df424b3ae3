import AblyPubSub

extension ProtocolMessage {
    /// What the service says first over a connection.
    static func connected(
        id: String = "test-connection-id", key: String? = "test-connection-key", clientId: String? = nil,
        ttl: Int64? = 120_000, maxIdleInterval: Int64? = 15_000, error: ServiceError? = nil
    ) -> ProtocolMessage {
        var message = ProtocolMessage(.connected)
        message.connectionId = id
        message.connectionDetails = ConnectionDetails(
            clientId: clientId, connectionKey: key, connectionStateTtl: ttl, maxIdleInterval: maxIdleInterval)
        message.error = error
        return message
    }

    /// The service's answer to a `CLOSE`.
    static var closed: ProtocolMessage { ProtocolMessage(.closed) }

    /// The end of a connection, for a reason that may pass.
    static func disconnected(_ code: Int = 80003, status: Int? = nil, _ text: String = "Connection disconnected")
        -> ProtocolMessage
    {
        var message = ProtocolMessage(.disconnected)
        message.error = ServiceError(code: code, statusCode: status ?? code / 100, message: text)
        return message
    }

    /// An error of the connection, or of a channel.
    static func error(
        _ code: Int, status: Int? = nil, _ text: String = "error", channel: String? = nil
    ) -> ProtocolMessage {
        var message = ProtocolMessage(.error, channel: channel)
        message.error = ServiceError(code: code, statusCode: status ?? code / 100, message: text)
        return message
    }

    /// The answer to an `ATTACH`.
    static func attached(
        _ channel: String, serial: String? = nil, flags: Flags = [], params: [String: String]? = nil,
        error: ServiceError? = nil
    ) -> ProtocolMessage {
        var message = ProtocolMessage(.attached, channel: channel)
        message.channelSerial = serial
        message.flags = flags
        message.params = params
        message.error = error
        return message
    }

    /// The answer to a `DETACH`, or the service's own decision.
    static func detached(_ channel: String, error: ServiceError? = nil) -> ProtocolMessage {
        var message = ProtocolMessage(.detached, channel: channel)
        message.error = error
        return message
    }

    /// The answer to a message.
    static func ack(_ serial: Int64, count: Int = 1, serials: [[String?]]? = nil) -> ProtocolMessage {
        var message = ProtocolMessage(.ack)
        message.msgSerial = serial
        message.count = count
        message.res = serials?.map { PublishResult(serials: $0) }
        return message
    }

    /// The rejection of a message.
    static func nack(_ serial: Int64, count: Int = 1, error: ServiceError) -> ProtocolMessage {
        var message = ProtocolMessage(.nack)
        message.msgSerial = serial
        message.count = count
        message.error = error
        return message
    }

    /// Messages on a channel.
    static func messages(
        _ channel: String, _ messages: [Message], id: String? = nil, serial: String? = nil, timestamp: Int64? = nil
    ) -> ProtocolMessage {
        var message = ProtocolMessage(.message, channel: channel)
        message.messages = messages
        message.id = id
        message.channelSerial = serial
        message.timestamp = timestamp
        return message
    }

    /// Presence messages on a channel.
    static func presence(
        _ channel: String, _ members: [PresenceMessage], id: String? = nil, serial: String? = nil
    ) -> ProtocolMessage {
        var message = ProtocolMessage(.presence, channel: channel)
        message.presence = members
        message.id = id
        message.channelSerial = serial
        return message
    }

    /// A part of the members of a channel.
    static func sync(_ channel: String, _ members: [PresenceMessage], serial: String?) -> ProtocolMessage {
        var message = ProtocolMessage(.sync, channel: channel)
        message.presence = members
        message.channelSerial = serial
        return message
    }
}

/// What a service that works answers: attaches, detaches, acknowledges, closes.
enum MockService {
    /// Answers a message of a client.
    @Sendable static func answer(_ message: ProtocolMessage, on socket: MockSocket) {
        let channel = message.channel ?? ""
        switch message.action {
        case .attach: socket.sendToClient(.attached(channel))
        case .detach: socket.sendToClient(.detached(channel))
        case .close: socket.sendToClientAndClose(.closed)
        case .message, .presence, .annotation:
            let count = message.messages?.count ?? 1
            let serial = message.msgSerial ?? 0
            socket.sendToClient(.ack(serial, serials: [(0..<count).map { "serial-\(serial)-\($0)" }]))
        case .heartbeat:
            var answer = ProtocolMessage(.heartbeat)
            answer.id = message.id
            socket.sendToClient(answer)
        default: return
        }
    }
}
