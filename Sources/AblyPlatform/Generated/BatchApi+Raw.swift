// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension BatchApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension BatchApi.Raw {
    /// Publishes messages to several channels. Returns the whole response. See
    /// ``BatchApi/publishMessagesToChannels(channels:messages:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishMessagesToChannels<Body>(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: ResponseFormat<BatchPublishResponse, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = BatchPublishSpec(channels: channels, messages: messages)
        return try await publishMessagesToChannels(body: .spec(body), version: version, format: format)
    }

    /// Publishes messages to several channels. Returns the whole response. See
    /// ``BatchApi/publishMessagesToChannels(body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishMessagesToChannels<Body>(
        body: BatchPublishRequest,
        version: String? = nil,
        format: ResponseFormat<BatchPublishResponse, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try BatchApi.Request.publishMessagesToChannels(
            body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Lists the members present on several channels. Returns the whole response. See
    /// ``BatchApi/getPresenceOfChannels(channels:version:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPresenceOfChannels<Body>(
        channels: [String],
        version: String? = nil,
        format: ResponseFormat<BatchPresenceResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try BatchApi.Request.getPresenceOfChannels(
            channels: channels, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }
}
