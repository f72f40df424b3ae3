// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 74eecac2689717a0a2f7ba98e63a4927607b8a567c836d3bc8e06871e1e1020f

public import AblyPlatform

extension MessagesApi {
    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension MessagesApi.Raw {
    /// Answers with the whole response. See ``MessagesApi/getMessages(channel:limit:format:)``.
    public func getMessages<Body>(
        channel: String,
        limit: Int? = nil,
        format: ResponseFormat<[Message], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Publishes.
    ///
    /// Answers with the whole response. See ``MessagesApi/publish(channel:name:data:payload:format:)``.
    @discardableResult
    public func publish<Body>(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        payload: Bytes? = nil,
        format: ResponseFormat<PublishResponse, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let body = Message(name: name, data: data, payload: payload)
        return try await publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes.
    ///
    /// Answers with the whole response. See ``MessagesApi/publish(channel:body:format:)``.
    @discardableResult
    public func publish<Body>(
        channel: String,
        body: Outgoing,
        format: ResponseFormat<PublishResponse, Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.publish(channel: channel, body: body, format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Answers with the whole response. See ``MessagesApi/batch(body:)``.
    @discardableResult
    public func batch(body: [Message]) async throws(ApiError) -> ApiResponse<Int> {
        try await client.send(MessagesApi.Request.batch(body: body))
    }
}
