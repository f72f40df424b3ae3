import AblyPlatform

extension LocalService {
    /// A realtime client's connection, as the service sees it.
    public struct ConnectionInfo: Sendable, Hashable {
        /// Its id.
        public let id: String
        /// The app that it belongs to.
        public let appId: String
        /// The client: `*` if it may act as any, nil if it is anonymous.
        public let clientId: String?
        /// Whether it has a socket. A connection without one can be resumed for two minutes.
        public let isConnected: Bool
        /// The channels that it is attached to, as the client wrote their names, sorted.
        public let channels: [String]
    }

    /// A member of a channel's presence set.
    public struct MemberInfo: Sendable, Hashable {
        /// The client.
        public let clientId: String
        /// The connection that it is present with.
        public let connectionId: String
        /// Its data: a string or bytes.
        public let data: WireValue?
    }

    /// What the next client that connects experiences.
    public enum NextConnection: Sendable, Hashable {
        /// It is served as usual.
        case accept
        /// Its socket ends right after the handshake.
        case refuse
        /// It is answered with `ERROR`, and its socket ends.
        ///
        /// - Parameters:
        ///   - code: Ably's error code.
        ///   - statusCode: The HTTP status.
        ///   - message: What happened.
        case error(code: Int, statusCode: Int, message: String)
        /// It is answered with `DISCONNECTED`, and its socket ends.
        case disconnected(code: Int, statusCode: Int, message: String)
        /// It is answered after a while, by the service's clock.
        case delay(Duration)
        /// It is never answered.
        case ignore
    }

    /// The realtime connections, sorted by id.
    ///
    /// - Parameter appId: The app.
    public func connections(appId: String = "local") async -> [ConnectionInfo] {
        await service.connectionInfos(appId: appId)
    }

    /// The members of a channel's presence set, in the order in which they entered.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - appId: The app.
    public func members(of channel: String, appId: String = "local") async -> [MemberInfo] {
        await service.memberInfos(of: channel, appId: appId)
    }

    /// Ends a connection's socket; the client can resume the connection.
    ///
    /// - Parameters:
    ///   - id: The connection's id.
    ///   - withCloseFrame: Whether the socket ends with a close frame; without one, the client sees it break.
    /// - Returns: False if there is no such connection, or it has no socket.
    @discardableResult
    public func dropConnection(_ id: String, withCloseFrame: Bool = false) async -> Bool {
        await service.drop(id, withCloseFrame: withCloseFrame)
    }

    /// Sends `DISCONNECTED` to a client and ends its socket; the client can resume the connection.
    ///
    /// - Parameters:
    ///   - id: The connection's id.
    ///   - code: Ably's error code. Those from 40140 to 40149 make clients renew their token.
    ///   - statusCode: The HTTP status.
    ///   - message: What happened.
    /// - Returns: False if there is no such connection, or it has no socket.
    @discardableResult
    public func disconnect(
        _ id: String, code: Int = 80003, statusCode: Int = 503, message: String = "disconnected by the test"
    ) async -> Bool {
        await service.disconnect(id, Refusal(code: code, statusCode: statusCode, message: message))
    }

    /// Makes the service deaf and mute towards a client, whose socket stays open; or ends that. A client that resumes
    /// the connection with another socket is served as usual.
    ///
    /// - Parameters:
    ///   - id: The connection's id.
    ///   - isSilent: Whether the client is neither listened to nor sent anything.
    /// - Returns: False if there is no such connection, or it has no socket.
    @discardableResult
    public func silenceConnection(_ id: String, _ isSilent: Bool = true) async -> Bool {
        await service.silence(id, isSilent)
    }

    /// Breaks a client's socket and forgets its connection, so that the client cannot resume it.
    ///
    /// - Parameter id: The connection's id.
    /// - Returns: False if there is no such connection.
    @discardableResult
    public func forgetConnection(_ id: String) async -> Bool { await service.forgetConnection(id) }

    /// Drops what clients that were away from a channel could catch up on, so that they are told of a discontinuity.
    ///
    /// - Parameters:
    ///   - channel: The channel's name.
    ///   - appId: The app.
    public func forgetEvents(of channel: String, appId: String = "local") async {
        await service.forgetEvents(of: channel, appId: appId)
    }

    /// Determines what the next clients that connect experience, one element for each; those after them are served as
    /// usual. Replaces what an earlier call determined.
    ///
    /// - Parameter behaviors: At most 1,000.
    public func nextConnections(_ behaviors: [NextConnection]) async { await service.setNextConnections(behaviors) }
}
