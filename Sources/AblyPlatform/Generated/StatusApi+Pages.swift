// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension StatusApi {
    /// The calls whose responses come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that return page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }
}

extension StatusApi.Pages {
    /// Lists the members present on a channel. Follows the links from page to page. See
    /// ``StatusApi/getPresenceOfChannel(channelId:version:clientId:connectionId:limit:format:)``.
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<PresenceMessage> {
        PageSequence(client: client) { () throws(ApiError) in
            try StatusApi.Request.getPresenceOfChannel(
                channelId: channelId, version: version, clientId: clientId, connectionId: connectionId, limit: limit,
                format: format)
        }
    }

    /// Lists the active channels of the application. Follows the links from page to page. See
    /// ``StatusApi/getMetadataOfAllChannels(version:limit:prefix:by:format:)``.
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<ChannelListItem> {
        PageSequence(client: client) { () throws(ApiError) in
            try StatusApi.Request.getMetadataOfAllChannels(
                version: version, limit: limit, prefix: prefix, by: by, format: format)
        }
    }
}
