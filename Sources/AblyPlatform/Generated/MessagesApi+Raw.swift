// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension MessagesApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension MessagesApi.Raw {
    /// Reads the latest version of a message. Returns the whole response. See
    /// ``MessagesApi/getMessage(channelId:serial:version:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMessage<Body>(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: ResponseFormat<Message, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.getMessage(
            channelId: channelId, serial: serial, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Updates, deletes or appends to a message. Returns the whole response. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage<Body>(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: ResponseFormat<UpdateResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = MessageUpdate(
            action: action, serial: serial, id: id, name: name, data: data, encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try await updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Returns the whole response. Takes any `Encodable` values for `data`.
    /// See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage<Body>(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: ResponseFormat<UpdateResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try MessageUpdate(
            action: action, serial: serial, id: id, name: name,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try await updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Returns the whole response. Takes members of any `Encodable` types for
    /// `data`. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage<Body>(
        channelId: String,
        serial: String,
        action: MessageAction,
        id: String? = nil,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        clientId: String? = nil,
        extras: Extras? = nil,
        bodyVersion: MessageOperation? = nil,
        version: String? = nil,
        format: ResponseFormat<UpdateResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try MessageUpdate(
            action: action, serial: serial, id: id, name: name,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try await updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Returns the whole response. See
    /// ``MessagesApi/updateMessage(channelId:serial:body:version:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage<Body>(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: ResponseFormat<UpdateResult, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Lists all versions of a message. Returns the whole response. See
    /// ``MessagesApi/getMessageVersions(channelId:serial:version:limit:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMessageVersions<Body>(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: ResponseFormat<[Message], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId, serial: serial, version: version, limit: limit, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }
}
