/// Who is present on a channel, and who was (RSP1). Members enter over realtime connections only (RSP2).
public struct RestPresence: Sendable {
    let channel: RestChannel

    /// Gets the members that are present, one page of them (RSP3).
    ///
    /// - Parameters:
    ///   - limit: The most members of a page, 1 to 1,000; nil for 100.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members on this connection.
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``.
    public func get(
        limit: Int? = nil, clientId: String? = nil, connectionId: String? = nil
    ) async throws(AblyError) -> PaginatedResult<PresenceMessage> {
        try await channel.calls.page(request(limit, clientId, connectionId))
    }

    /// Reads the history of members that entered, updated their data and left (RSP4).
    ///
    /// - Parameters:
    ///   - start: The earliest time, in milliseconds since the epoch.
    ///   - end: The latest time, in milliseconds since the epoch.
    ///   - direction: Whether the newest or the oldest comes first; nil for the newest.
    ///   - limit: The most events of a page, 1 to 1,000; nil for 100.
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``.
    public func history(
        start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil
    ) async throws(AblyError) -> PaginatedResult<PresenceMessage> {
        try await channel.calls.page(historyRequest(start, end, direction, limit))
    }

    /// The same operations for synchronous code.
    public var blocking: Blocking { Blocking(presence: self) }

    /// Operations that block the calling thread until they have ended.
    public struct Blocking: Sendable {
        let presence: RestPresence

        /// As ``RestPresence/get(limit:clientId:connectionId:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func get(
            limit: Int? = nil, clientId: String? = nil, connectionId: String? = nil
        ) throws(AblyError) -> PaginatedResult<PresenceMessage> {
            try presence.channel.calls.pageBlocking(presence.request(limit, clientId, connectionId))
        }

        /// As ``RestPresence/history(start:end:direction:limit:)``, blocking the calling thread.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
        public func history(
            start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil
        ) throws(AblyError) -> PaginatedResult<PresenceMessage> {
            try presence.channel.calls.pageBlocking(presence.historyRequest(start, end, direction, limit))
        }
    }

    private func request(
        _ limit: Int?, _ clientId: String?, _ connectionId: String?
    ) -> RestChannel.Making<[PresenceMessage]> {
        let coder = channel.coder
        let name = channel.name
        return { _ throws(ApiError) in
            try StatusApi.Request.getPresenceOfChannel(
                channelId: name, clientId: clientId, connectionId: connectionId, limit: limit
            ).map { $0.map(coder.decoded) }
        }
    }

    private func historyRequest(
        _ start: Int64?, _ end: Int64?, _ direction: Direction?, _ limit: Int?
    ) -> RestChannel.Making<[PresenceMessage]> {
        let coder = channel.coder
        let name = channel.name
        return { _ throws(ApiError) in
            try HistoryApi.Request.getPresenceHistoryOfChannel(
                channelId: name, start: start, limit: limit, end: end, direction: direction
            ).map { $0.map(coder.decoded) }
        }
    }
}
