// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// Messages and presence events of the past.
public struct HistoryApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// The calls whose replies come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// Calls that answer page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension HistoryApi {
    /// Reads the message history of a channel.
    ///
    /// Answers with one page of the channel's messages, newest first unless `direction` says otherwise; a
    /// message that was changed stands where it was created, in its latest version. How far back history
    /// goes depends on the application's settings for the channel. A channel that never had a message gives
    /// an empty page.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, and
    /// with 40003 (status 400) when a parameter is out of range or `start` is after `end`.
    ///
    /// `GET /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of messages.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Message] {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return try await client.send(request).body
    }

    /// Reads the message history of a channel.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of messages.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Message] {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return try client.send(request).body
    }

    /// Reads the presence history of a channel.
    ///
    /// Answers with one page of what members did on the channel, newest first unless `direction` says
    /// otherwise: entered, updated their data, left. A channel where nobody was present gives an empty
    /// page.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, and
    /// with 40003 (status 400) when a parameter is out of range or `start` is after `end`.
    ///
    /// `GET /channels/{channel_id}/presence/history`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of presence events.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [PresenceMessage] {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return try await client.send(request).body
    }

    /// Reads the presence history of a channel.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels/{channel_id}/presence/history`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of presence events.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [PresenceMessage] {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension HistoryApi.Raw {
    /// Reads the message history of a channel.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[Message]> {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return try await client.send(request)
    }

    /// Reads the message history of a channel.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[Message]> {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return try client.send(request)
    }

    /// Reads the message history of a channel.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Reads the message history of a channel.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Reads the presence history of a channel.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /channels/{channel_id}/presence/history`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[PresenceMessage]> {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return try await client.send(request)
    }

    /// Reads the presence history of a channel.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels/{channel_id}/presence/history`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[PresenceMessage]> {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return try client.send(request)
    }

    /// Reads the presence history of a channel.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels/{channel_id}/presence/history`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Reads the presence history of a channel.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels/{channel_id}/presence/history`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial
        )
        return try client.send(request.undecoded(format: format))
    }
}

// MARK: - Pages

extension HistoryApi.Pages {
    /// Reads the message history of a channel.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<Message> {
        let first = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return PageSequence(client: client, first: first)
    }

    /// Reads the presence history of a channel.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /channels/{channel_id}/presence/history`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<PresenceMessage> {
        let first = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId,
            version: version,
            start: start,
            limit: limit,
            end: end,
            direction: direction,
            fromSerial: fromSerial,
            format: format
        )
        return PageSequence(client: client, first: first)
    }
}

// MARK: - Requests

extension HistoryApi.Request {
    /// The request of `GET /channels/{channel_id}/messages`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[Message]> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages")
        target.appendQuery("start", start)
        target.appendQuery("limit", limit)
        target.appendQuery("end", end)
        target.appendQuery("direction", direction)
        target.appendQuery("fromSerial", fromSerial)
        var request = ApiRequest<[Message]>(Operations.getMessagesByChannel, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `GET /channels/{channel_id}/presence/history`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when
    ///     left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left
    ///     out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel
    ///     serial that a realtime connection got when it attached.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[PresenceMessage]> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/presence/history")
        target.appendQuery("start", start)
        target.appendQuery("limit", limit)
        target.appendQuery("end", end)
        target.appendQuery("direction", direction)
        target.appendQuery("fromSerial", fromSerial)
        var request = ApiRequest<[PresenceMessage]>(
            Operations.getPresenceHistoryOfChannel,
            target: target,
            decoder: .wire
        )
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }
}
