// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension StatusApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension StatusApi.Raw {
    /// Lists the members present on a channel. Returns the whole response. See
    /// ``StatusApi/getPresenceOfChannel(channelId:version:clientId:connectionId:limit:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPresenceOfChannel<Body>(
        channelId: String,
        version: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[PresenceMessage], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try StatusApi.Request.getPresenceOfChannel(
            channelId: channelId, version: version, clientId: clientId, connectionId: connectionId, limit: limit,
            format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Tells whether a channel is active and how many use it. Returns the whole response. See
    /// ``StatusApi/getMetadataOfChannel(channelId:version:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMetadataOfChannel<Body>(
        channelId: String,
        version: String? = nil,
        format: ResponseFormat<ChannelDetails, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try StatusApi.Request.getMetadataOfChannel(
            channelId: channelId, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Lists the active channels of the application. Returns the whole response. See
    /// ``StatusApi/getMetadataOfAllChannels(version:limit:prefix:by:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMetadataOfAllChannels<Body>(
        version: String? = nil,
        limit: Int? = nil,
        prefix: String? = nil,
        by: ChannelListing? = nil,
        format: ResponseFormat<[ChannelListItem], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try StatusApi.Request.getMetadataOfAllChannels(
            version: version, limit: limit, prefix: prefix, by: by, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }
}
