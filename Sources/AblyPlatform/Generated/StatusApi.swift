// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// Channels that are active now, and who is present on them.
public struct StatusApi: Sendable {
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

extension StatusApi {
    /// Lists the members present on a channel.
    ///
    /// Answers with one page of the members present now, each as a presence message with the action
    /// `present` and with the data of the member's last update. A channel without members gives an empty
    /// page.
    ///
    /// Needs the capability `subscribe` or `presence` on the channel. Fails with code 40160 (status 401)
    /// without either, and with 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /channels/{channel_id}/presence`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of members.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [PresenceMessage] {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId,
            version: version,
            clientId: clientId,
            connectionId: connectionId,
            limit: limit,
            format: format
        )
        return try await client.send(request).body
    }

    /// Lists the members present on a channel.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels/{channel_id}/presence`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of members.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [PresenceMessage] {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId,
            version: version,
            clientId: clientId,
            connectionId: connectionId,
            limit: limit,
            format: format
        )
        return try client.send(request).body
    }

    /// Tells whether a channel is active and how many use it.
    ///
    /// Answers with the channel's status: whether it is active, and how many connections, publishers,
    /// subscribers and presence members it has. Asking may itself make a channel active for a short while.
    ///
    /// Needs the capability `channel-metadata` on the channel. Fails with code 40160 (status 401) without
    /// it, and with 40010 (status 400) when the channel's name is not valid.
    ///
    /// `GET /channels/{channel_id}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The channel and its status.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ChannelDetails {
        let request = try StatusApi.Request.getMetadataOfChannel(channelId: channelId, version: version, format: format)
        return try await client.send(request).body
    }

    /// Tells whether a channel is active and how many use it.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels/{channel_id}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The channel and its status.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ChannelDetails {
        let request = try StatusApi.Request.getMetadataOfChannel(channelId: channelId, version: version, format: format)
        return try client.send(request).body
    }

    /// Lists the active channels of the application.
    ///
    /// Answers with one page of the channels that are active now: their names, or their details when `by`
    /// is `value`. While a list is read page by page channels come and go, so that one may be missing or
    /// appear twice.
    ///
    /// Needs the capability `channel-metadata` on all channels that are listed. Fails with code 40160
    /// (status 401) without it, and with 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of channels.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [ChannelListItem] {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version,
            limit: limit,
            prefix: prefix,
            by: by,
            format: format
        )
        return try await client.send(request).body
    }

    /// Lists the active channels of the application.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of channels.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [ChannelListItem] {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version,
            limit: limit,
            prefix: prefix,
            by: by,
            format: format
        )
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension StatusApi.Raw {
    /// Lists the members present on a channel.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /channels/{channel_id}/presence`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[PresenceMessage]> {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId,
            version: version,
            clientId: clientId,
            connectionId: connectionId,
            limit: limit,
            format: format
        )
        return try await client.send(request)
    }

    /// Lists the members present on a channel.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels/{channel_id}/presence`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[PresenceMessage]> {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId,
            version: version,
            clientId: clientId,
            connectionId: connectionId,
            limit: limit,
            format: format
        )
        return try client.send(request)
    }

    /// Lists the members present on a channel.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels/{channel_id}/presence`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId,
            version: version,
            clientId: clientId,
            connectionId: connectionId,
            limit: limit
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Lists the members present on a channel.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels/{channel_id}/presence`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId,
            version: version,
            clientId: clientId,
            connectionId: connectionId,
            limit: limit
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Tells whether a channel is active and how many use it.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /channels/{channel_id}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<ChannelDetails> {
        let request = try StatusApi.Request.getMetadataOfChannel(channelId: channelId, version: version, format: format)
        return try await client.send(request)
    }

    /// Tells whether a channel is active and how many use it.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels/{channel_id}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<ChannelDetails> {
        let request = try StatusApi.Request.getMetadataOfChannel(channelId: channelId, version: version, format: format)
        return try client.send(request)
    }

    /// Tells whether a channel is active and how many use it.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels/{channel_id}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatusApi.Request.getMetadataOfChannel(channelId: channelId, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Tells whether a channel is active and how many use it.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels/{channel_id}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatusApi.Request.getMetadataOfChannel(channelId: channelId, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Lists the active channels of the application.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[ChannelListItem]> {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version,
            limit: limit,
            prefix: prefix,
            by: by,
            format: format
        )
        return try await client.send(request)
    }

    /// Lists the active channels of the application.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[ChannelListItem]> {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version,
            limit: limit,
            prefix: prefix,
            by: by,
            format: format
        )
        return try client.send(request)
    }

    /// Lists the active channels of the application.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version,
            limit: limit,
            prefix: prefix,
            by: by
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Lists the active channels of the application.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version,
            limit: limit,
            prefix: prefix,
            by: by
        )
        return try client.send(request.undecoded(format: format))
    }
}

// MARK: - Pages

extension StatusApi.Pages {
    /// Lists the members present on a channel.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /channels/{channel_id}/presence`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<PresenceMessage> {
        let first = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId,
            version: version,
            clientId: clientId,
            connectionId: connectionId,
            limit: limit,
            format: format
        )
        return PageSequence(client: client, first: first)
    }

    /// Lists the active channels of the application.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<ChannelListItem> {
        let first = try StatusApi.Request.getMetadataOfAllChannels(
            version: version,
            limit: limit,
            prefix: prefix,
            by: by,
            format: format
        )
        return PageSequence(client: client, first: first)
    }
}

// MARK: - Requests

extension StatusApi.Request {
    /// The request of `GET /channels/{channel_id}/presence`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[PresenceMessage]> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/presence")
        target.appendQuery("clientId", clientId)
        target.appendQuery("connectionId", connectionId)
        target.appendQuery("limit", limit)
        var request = ApiRequest<[PresenceMessage]>(Operations.getPresenceOfChannel, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `GET /channels/{channel_id}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<ChannelDetails> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        var request = ApiRequest<ChannelDetails>(Operations.getMetadataOfChannel, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `GET /channels`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[ChannelListItem]> {
        var target = RequestTarget("/channels")
        target.appendQuery("limit", limit)
        target.appendQuery("prefix", prefix)
        target.appendQuery("by", by)
        var request = ApiRequest<[ChannelListItem]>(Operations.getMetadataOfAllChannels, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }
}
