// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 976e27895ffcb53cb285af1a5a61c8c0ccd8ba37b5517c39967ee289af6d5c31

extension PublishingApi {
    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension PublishingApi.Raw {
    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the whole response. See
    /// ``PublishingApi/publishMessagesToChannel(channelId:id:name:data:encoding:clientId:connectionId:connectionKey:extras:version:format:)``.
    @discardableResult
    public func publishMessagesToChannel<Body>(
        channelId: String,
        id: String? = nil,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        connectionKey: String? = nil,
        extras: Extras? = nil,
        version: String? = nil,
        format: ResponseFormat<PublishResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = Message(
            id: id, name: name, data: data, encoding: encoding, clientId: clientId, connectionId: connectionId,
            connectionKey: connectionKey, extras: extras)
        return try await publishMessagesToChannel(
            channelId: channelId, body: .message(body), version: version, format: format)
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the whole response. See
    /// ``PublishingApi/publishMessagesToChannel(channelId:body:version:format:)``.
    @discardableResult
    public func publishMessagesToChannel<Body>(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: ResponseFormat<PublishResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId, body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }
}
