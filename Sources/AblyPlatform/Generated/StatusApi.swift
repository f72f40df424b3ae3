// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Channels that are active now, and who is present on them.
public struct StatusApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension StatusApi {
    /// Lists the members present on a channel.
    ///
    /// Answers with one page of the members present now, each as a presence message with the action `present` and with
    /// the data of the member's last update. A channel without members gives an empty page.
    ///
    /// Needs the capability `subscribe` or `presence` on the channel. Fails with code 40160 (status 401) without
    /// either, and with 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /channels/{channel_id}/presence`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - clientId: Only members with this client id.
    ///   - connectionId: Only members that entered over this connection.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of members.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getPresenceOfChannel(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [PresenceMessage] {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId, version: version, clientId: clientId, connectionId: connectionId, limit: limit,
            format: format)
        return try await client.send(request).body
    }

    /// Tells whether a channel is active and how many use it.
    ///
    /// Answers with the channel's status: whether it is active, and how many connections, publishers, subscribers and
    /// presence members it has. Asking may itself make a channel active for a short while.
    ///
    /// Needs the capability `channel-metadata` on the channel. Fails with code 40160 (status 401) without it, and with
    /// 40010 (status 400) when the channel's name is not valid.
    ///
    /// `GET /channels/{channel_id}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The channel and its status.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getMetadataOfChannel(
        channelId: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ChannelDetails {
        let request = try StatusApi.Request.getMetadataOfChannel(channelId: channelId, version: version, format: format)
        return try await client.send(request).body
    }

    /// Lists the active channels of the application.
    ///
    /// Answers with one page of the channels that are active now: their names, or their details when `by` is `value`.
    /// While a list is read page by page channels come and go, so that one may be missing or appear twice.
    ///
    /// Needs the capability `channel-metadata` on all channels that are listed. Fails with code 40160 (status 401)
    /// without it, and with 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /channels`
    ///
    /// - Parameters:
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out.
    ///   - prefix: Only channels whose names begin with this text.
    ///   - by: What to list of each channel; the name (`id`) when left out.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of channels.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getMetadataOfAllChannels(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [ChannelListItem] {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version, limit: limit, prefix: prefix, by: by, format: format)
        return try await client.send(request).body
    }
}
