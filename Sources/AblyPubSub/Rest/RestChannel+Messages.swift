extension RestChannel {
    /// Reads the channel's history, one page of it (RSL2).
    ///
    /// - Parameters:
    ///   - start: The earliest time, in milliseconds since the epoch (RSL2b1).
    ///   - end: The latest time, in milliseconds since the epoch.
    ///   - direction: Whether the newest or the oldest comes first; nil for the newest (RSL2b2).
    ///   - limit: The most messages of a page, 1 to 1,000; nil for 100 (RSL2b3).
    /// - Returns: The page, with its payloads decoded.
    /// - Throws: ``AblyError``.
    public func history(
        start: Int64? = nil, end: Int64? = nil, direction: Direction? = nil, limit: Int? = nil
    ) async throws(AblyError) -> PaginatedResult<Message> {
        try await calls.page(historyRequest(start, end, direction, limit))
    }

    /// Reads one message (RSL11).
    ///
    /// - Parameter serial: What identifies the message: `message.serial`.
    /// - Returns: The message, with its payload decoded.
    /// - Throws: ``AblyError``: 40003 if the serial is empty, 40400 if there is no such message.
    public func getMessage(_ serial: String) async throws(AblyError) -> Message {
        try await calls.send(messageRequest(serial))
    }

    /// Reads a message as it is now (RSL11a1).
    ///
    /// - Parameter message: The message, which must have a serial.
    /// - Returns: The message, with its payload decoded.
    /// - Throws: ``AblyError``, as ``getMessage(_:)-(String)``.
    public func getMessage(_ message: Message) async throws(AblyError) -> Message {
        try await getMessage(Self.serial(of: message))
    }

    /// Reads the versions of a message (RSL14).
    ///
    /// - Parameters:
    ///   - serial: What identifies the message.
    ///   - params: Parameters of the request, such as `limit`.
    /// - Returns: A page of versions.
    /// - Throws: ``AblyError``: 40003 if the serial is empty.
    public func getMessageVersions(
        _ serial: String, params: [String: String] = [:]
    ) async throws(AblyError) -> PaginatedResult<Message> {
        try await calls.page(versionsRequest(serial, params))
    }

    /// Reads the versions of a message (RSL14a1).
    ///
    /// - Parameters:
    ///   - message: The message, which must have a serial.
    ///   - params: Parameters of the request, such as `limit`.
    /// - Returns: A page of versions.
    /// - Throws: ``AblyError``, as ``getMessageVersions(_:params:)-(String,_)``.
    public func getMessageVersions(
        _ message: Message, params: [String: String] = [:]
    ) async throws(AblyError) -> PaginatedResult<Message> {
        try await getMessageVersions(Self.serial(of: message), params: params)
    }

    /// Replaces the members of a message that are given (RSL15).
    ///
    /// - Parameters:
    ///   - message: The message: its serial, and the members to replace. All its members are sent except `version`, which
    ///     `operation` replaces (RSL15b).
    ///   - operation: Who updates it and why.
    ///   - params: Parameters of the request (RSL15f).
    /// - Returns: The serial of the new version.
    /// - Throws: ``AblyError``: 40003 if the message has no serial.
    @discardableResult
    public func updateMessage(
        _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
    ) async throws(AblyError) -> UpdateResult {
        try await calls.send(try changeRequest(.update, message, operation, params))
    }

    /// Marks a message as deleted (RSL15).
    ///
    /// - Parameters:
    ///   - message: The message: its serial, and the members to replace.
    ///   - operation: Who deletes it and why.
    ///   - params: Parameters of the request.
    /// - Returns: The serial of the new version.
    /// - Throws: ``AblyError``: 40003 if the message has no serial.
    @discardableResult
    public func deleteMessage(
        _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
    ) async throws(AblyError) -> UpdateResult {
        try await calls.send(try changeRequest(.delete, message, operation, params))
    }

    /// Appends to the payload of a message (RSL15).
    ///
    /// - Parameters:
    ///   - message: The message: its serial, and the data to append.
    ///   - operation: Who appends and why.
    ///   - params: Parameters of the request.
    /// - Returns: The serial of the new version.
    /// - Throws: ``AblyError``: 40003 if the message has no serial.
    @discardableResult
    public func appendMessage(
        _ message: Message, operation: MessageOperation? = nil, params: [String: String] = [:]
    ) async throws(AblyError) -> UpdateResult {
        try await calls.send(try changeRequest(.append, message, operation, params))
    }
}

extension RestChannel {
    typealias Making<Body: Sendable> = (ApiClient) throws(ApiError) -> ApiRequest<Body>

    func historyRequest(
        _ start: Int64?, _ end: Int64?, _ direction: Direction?, _ limit: Int?, query: [String: String] = [:]
    ) -> Making<[Message]> {
        let coder = coder
        let name = name
        return { _ throws(ApiError) in
            var request = try HistoryApi.Request.getMessagesByChannel(
                channelId: name, start: start, limit: limit, end: end, direction: direction)
            request.setQuery(query)
            return request.map { coder.delivered($0) }
        }
    }

    func messageRequest(_ serial: String) throws(AblyError) -> Making<Message> {
        let serial = try Self.checked(serial)
        let coder = coder
        let name = name
        return { _ throws(ApiError) in
            try MessagesApi.Request.getMessage(channelId: name, serial: serial).map { coder.delivered($0) }
        }
    }

    func versionsRequest(_ serial: String, _ params: [String: String]) throws(AblyError) -> Making<[Message]> {
        let serial = try Self.checked(serial)
        let coder = coder
        let name = name
        return { _ throws(ApiError) in
            var request = try MessagesApi.Request.getMessageVersions(channelId: name, serial: serial)
            request.setQuery(params)
            return request.map { coder.delivered($0) }
        }
    }

    func changeRequest(
        _ action: MessageAction, _ message: Message, _ operation: MessageOperation?, _ params: [String: String]
    ) throws(AblyError) -> Making<UpdateResult> {
        let serial = try Self.serial(of: message)
        let body = try change(action, message, operation, in: calls.client().format)
        let name = name
        return { _ throws(ApiError) in
            var request = try MessagesApi.Request.updateMessage(
                channelId: name, serial: serial, body: MessageUpdate(action: action))
            request.content = .allMembers(of: body)
            request.setQuery(params)
            return request
        }
    }

    /// A change of a message as it is sent (RSL15b, RTL32b).
    func change(
        _ action: MessageAction, _ message: Message, _ operation: MessageOperation?, in format: WireFormat
    ) throws(AblyError) -> Message {
        var change = try coder.encoded(message, in: format)
        change.action = action
        // The version of the given message is the one before the change.
        change.version = operation.map {
            MessageVersion(clientId: $0.clientId, description: $0.description, metadata: $0.metadata)
        }
        return change
    }

    static func serial(of message: Message) throws(AblyError) -> String {
        guard let serial = message.serial else {
            throw .invalid("message", "it has no serial; take one that was read from the service")
        }
        return try checked(serial)
    }

    static func checked(_ serial: String) throws(AblyError) -> String {
        if serial.isEmpty { throw .invalid("serial", "it is empty") }
        return serial
    }
}
