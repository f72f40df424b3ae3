// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension MessagesApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension MessagesApi.Raw {
    /// Returns the whole response. See ``MessagesApi/getMessages(channel:limit:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMessages<Body>(
        channel: String,
        limit: Int? = nil,
        format: ResponseFormat<[Message], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Publishes. Returns the whole response. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish<Body>(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: ResponseFormat<PublishResponse, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = Message(name: name, data: data, encoding: encoding, payload: payload)
        return try await publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Returns the whole response. Takes any `Encodable` values for `data`. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish<Body>(
        channel: String,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: ResponseFormat<PublishResponse, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try Message(
            name: name, data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding,
            payload: payload)
        return try await publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Returns the whole response. Takes members of any `Encodable` types for `data`. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish<Body>(
        channel: String,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: ResponseFormat<PublishResponse, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = try Message(
            name: name, data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            payload: payload)
        return try await publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Returns the whole response. See ``MessagesApi/publish(channel:body:format:)``.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish<Body>(
        channel: String,
        body: Outgoing,
        format: ResponseFormat<PublishResponse, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.publish(channel: channel, body: body, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Returns the whole response. See ``MessagesApi/batch(body:)``.
    @discardableResult
    public func batch(body: [Message]) async throws(ApiError) -> ApiResponse<Int> {
        try await client.send(MessagesApi.Request.batch(body: body))
    }
}
