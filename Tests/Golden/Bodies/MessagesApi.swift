// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

/// The operations of Bodies under the tag Messages.
public struct MessagesApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension MessagesApi {
    /// `GET /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: A page of messages.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Message] {
        try await client.send(MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)).body
    }

    /// Publishes.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - name: The body's `name`.
    ///   - data: The body's `data`.
    ///   - encoding: The body's `encoding`.
    ///   - payload: The body's `payload`.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: Where the message went.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResponse {
        let body = Message(name: name, data: data, encoding: encoding, payload: payload)
        return try await publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Takes any `Encodable` values for `data`. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish(
        channel: String,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResponse {
        let body = try Message(
            name: name, data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding,
            payload: payload)
        return try await publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Takes members of any `Encodable` types for `data`. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResponse {
        let body = try Message(
            name: name, data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            payload: payload)
        return try await publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - body: The body of the request.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: Where the message went.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func publish(
        channel: String,
        body: Outgoing,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResponse {
        try await client.send(MessagesApi.Request.publish(channel: channel, body: body, format: format)).body
    }

    /// `POST /batch`
    ///
    /// - Parameter body: The body of the request.
    /// - Returns: How many.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func batch(body: [Message]) async throws(ApiError) -> Int {
        try await client.send(MessagesApi.Request.batch(body: body)).body
    }
}
