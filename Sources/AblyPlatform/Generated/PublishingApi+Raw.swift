// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension PublishingApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension PublishingApi.Raw {
    /// Publishes one message, or several, to a channel. Returns the whole response. See
    /// ``PublishingApi/publishMessagesToChannel(channelId:id:name:data:encoding:clientId:connectionId:connectionKey:extras:version:format:)-(_,_,_,WireValue?,_,_,_,_,_,_,_)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
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

    /// Publishes one message, or several, to a channel. Returns the whole response. Takes any `Encodable` values for
    /// `data`. See
    /// ``PublishingApi/publishMessagesToChannel(channelId:id:name:data:encoding:clientId:connectionId:connectionKey:extras:version:format:)-(_,_,_,WireValue?,_,_,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishMessagesToChannel<Body>(
        channelId: String,
        id: String? = nil,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        connectionKey: String? = nil,
        extras: Extras? = nil,
        version: String? = nil,
        format: ResponseFormat<PublishResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try Message(
            id: id, name: name, data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding,
            clientId: clientId, connectionId: connectionId, connectionKey: connectionKey, extras: extras)
        return try await publishMessagesToChannel(
            channelId: channelId, body: .message(body), version: version, format: format)
    }

    /// Publishes one message, or several, to a channel. Returns the whole response. Takes members of any `Encodable`
    /// types for `data`. See
    /// ``PublishingApi/publishMessagesToChannel(channelId:id:name:data:encoding:clientId:connectionId:connectionKey:extras:version:format:)-(_,_,_,WireValue?,_,_,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishMessagesToChannel<Body>(
        channelId: String,
        id: String? = nil,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        connectionKey: String? = nil,
        extras: Extras? = nil,
        version: String? = nil,
        format: ResponseFormat<PublishResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try Message(
            id: id, name: name, data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            clientId: clientId, connectionId: connectionId, connectionKey: connectionKey, extras: extras)
        return try await publishMessagesToChannel(
            channelId: channelId, body: .message(body), version: version, format: format)
    }

    /// Publishes one message, or several, to a channel. Returns the whole response. See
    /// ``PublishingApi/publishMessagesToChannel(channelId:body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
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
