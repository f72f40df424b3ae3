extension RealtimeChannel {
    /// Reads the channel's history, one page of it (RTL10).
    ///
    /// - Parameters:
    ///   - start: The earliest time, in milliseconds since the epoch.
    ///   - end: The latest time, in milliseconds since the epoch.
    ///   - direction: Whether the newest or the oldest comes first; nil for the newest.
    ///   - limit: The most messages of a page, 1 to 1,000; nil for 100.
    ///   - untilAttach: Whether only messages from before the attachment are read: together with the messages that the
    ///     subscription delivers, none is missing and none comes twice (RTL10b).
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``: 90001 with `untilAttach` if the channel is not attached.
    public func history(
        start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil,
        untilAttach: Bool = false
    ) async throws(AblyError) -> PaginatedResult<Message> {
        try await rest.calls.page(rest.historyRequest(start, end, direction, limit, query: try bound(untilAttach)))
    }

    /// The parameters for messages from before the attachment.
    func bound(_ untilAttach: Bool) throws(AblyError) -> [String: String] {
        guard untilAttach else { return [:] }
        let name = name
        let (state, serial, error) = core.read { machine in
            let channel = machine.channels[name]
            return (channel?.state, channel?.properties.attachSerial, channel?.stateError)
        }
        guard state == .attached else {
            throw AblyError(
                .channelOperationFailedInvalidChannelState, statusCode: 400,
                message: "untilAttach needs an attached channel", cause: error)
        }
        return serial.map { ["fromSerial": $0] } ?? [:]
    }

    /// Reads one message (RTL28); see ``RestChannel/getMessage(_:)-(String)``.
    public func getMessage(_ serial: String) async throws(AblyError) -> Message { try await rest.getMessage(serial) }

    /// Reads a message as it is now (RTL28); see ``RestChannel/getMessage(_:)-(Message)``.
    public func getMessage(_ message: Message) async throws(AblyError) -> Message { try await rest.getMessage(message) }

    /// Reads the versions of a message (RTL31); see ``RestChannel/getMessageVersions(_:params:)-(String,_)``.
    public func getMessageVersions(
        _ serial: String, params: [String: String] = [:]
    ) async throws(AblyError) -> PaginatedResult<Message> {
        try await rest.getMessageVersions(serial, params: params)
    }

    /// Reads the versions of a message (RTL31); see ``RestChannel/getMessageVersions(_:params:)-(Message,_)``.
    public func getMessageVersions(
        _ message: Message, params: [String: String] = [:]
    ) async throws(AblyError) -> PaginatedResult<Message> {
        try await rest.getMessageVersions(message, params: params)
    }
}
