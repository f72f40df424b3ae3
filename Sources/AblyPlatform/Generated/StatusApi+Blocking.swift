// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension StatusApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }

        /// The calls whose responses come in pages, page by page.
        public var pages: Pages { Pages(client: client) }

        /// Calls that block the calling thread for each page.
        public struct Pages: Sendable {
            let client: ApiClient
        }
    }
}

extension StatusApi.Blocking {
    /// Lists the members present on a channel. Blocks the calling thread. See
    /// ``StatusApi/getPresenceOfChannel(channelId:version:clientId:connectionId:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [PresenceMessage] {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId, version: version, clientId: clientId, connectionId: connectionId, limit: limit,
            format: format)
        return try client.blocking.send(request).body
    }

    /// Tells whether a channel is active and how many use it. Blocks the calling thread. See
    /// ``StatusApi/getMetadataOfChannel(channelId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ChannelDetails {
        let request = try StatusApi.Request.getMetadataOfChannel(channelId: channelId, version: version, format: format)
        return try client.blocking.send(request).body
    }

    /// Lists the active channels of the application. Blocks the calling thread. See
    /// ``StatusApi/getMetadataOfAllChannels(version:limit:prefix:by:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [ChannelListItem] {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version, limit: limit, prefix: prefix, by: by, format: format)
        return try client.blocking.send(request).body
    }
}

extension StatusApi.Blocking.Raw {
    /// Lists the members present on a channel. Returns the whole response; blocks the calling thread. See
    /// ``StatusApi/getPresenceOfChannel(channelId:version:clientId:connectionId:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPresenceOfChannel<Body>(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[PresenceMessage], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId, version: version, clientId: clientId, connectionId: connectionId, limit: limit,
            format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Tells whether a channel is active and how many use it. Returns the whole response; blocks the calling thread.
    /// See ``StatusApi/getMetadataOfChannel(channelId:version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMetadataOfChannel<Body>(
        channelId: String,
        version: String? = nil,
        format: ResponseFormat<ChannelDetails, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try StatusApi.Request.getMetadataOfChannel(
            channelId: channelId, version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Lists the active channels of the application. Returns the whole response; blocks the calling thread. See
    /// ``StatusApi/getMetadataOfAllChannels(version:limit:prefix:by:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMetadataOfAllChannels<Body>(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: ResponseFormat<[ChannelListItem], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version, limit: limit, prefix: prefix, by: by, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }
}

extension StatusApi.Blocking.Pages {
    /// Lists the members present on a channel. Follows the links from page to page; blocks the calling thread for each
    /// page. See ``StatusApi/getPresenceOfChannel(channelId:version:clientId:connectionId:limit:format:)``.
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<PresenceMessage> {
        PageCursor(client: client) { () throws(ApiError) in
            try StatusApi.Request.getPresenceOfChannel(
                channelId: channelId, version: version, clientId: clientId, connectionId: connectionId, limit: limit,
                format: format)
        }
    }

    /// Lists the active channels of the application. Follows the links from page to page; blocks the calling thread for
    /// each page. See ``StatusApi/getMetadataOfAllChannels(version:limit:prefix:by:format:)``.
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<ChannelListItem> {
        PageCursor(client: client) { () throws(ApiError) in
            try StatusApi.Request.getMetadataOfAllChannels(
                version: version, limit: limit, prefix: prefix, by: by, format: format)
        }
    }
}
