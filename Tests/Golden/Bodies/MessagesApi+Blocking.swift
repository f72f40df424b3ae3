// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension MessagesApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }

        /// The calls whose responses come in pages, page by page.
        public var pages: Pages { Pages(client: client) }

        /// Calls that block the calling thread for each page.
        public struct Pages: Sendable {
            let client: ApiClient
        }
    }
}

extension MessagesApi.Blocking {
    /// Blocks the calling thread. See ``MessagesApi/getMessages(channel:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Message] {
        try client.blocking.send(MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)).body
    }

    /// Publishes. Blocks the calling thread. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PublishResponse {
        let body = Message(name: name, data: data, encoding: encoding, payload: payload)
        return try publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Blocks the calling thread. Takes any `Encodable` values for `data`. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> PublishResponse {
        let body = try Message(
            name: name, data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding,
            payload: payload)
        return try publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Blocks the calling thread. Takes members of any `Encodable` types for `data`. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_disfavoredOverload
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PublishResponse {
        let body = try Message(
            name: name, data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            payload: payload)
        return try publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Blocks the calling thread. See ``MessagesApi/publish(channel:body:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func publish(
        channel: String,
        body: Outgoing,
        format: WireFormat? = nil
    ) throws(ApiError) -> PublishResponse {
        try client.blocking.send(MessagesApi.Request.publish(channel: channel, body: body, format: format)).body
    }

    /// Blocks the calling thread. See ``MessagesApi/batch(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func batch(body: [Message]) throws(ApiError) -> Int {
        try client.blocking.send(MessagesApi.Request.batch(body: body)).body
    }
}

extension MessagesApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``MessagesApi/getMessages(channel:limit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMessages<Body>(
        channel: String,
        limit: Int? = nil,
        format: ResponseFormat<[Message], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Publishes. Returns the whole response; blocks the calling thread. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish<Body>(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        encoding: String? = nil,
        payload: Bytes? = nil,
        format: ResponseFormat<PublishResponse, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = Message(name: name, data: data, encoding: encoding, payload: payload)
        return try publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Returns the whole response; blocks the calling thread. Takes any `Encodable` values for `data`. See
    /// ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = try Message(
            name: name, data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding,
            payload: payload)
        return try publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Returns the whole response; blocks the calling thread. Takes members of any `Encodable` types for
    /// `data`. See ``MessagesApi/publish(channel:name:data:encoding:payload:format:)-(_,_,WireValue?,_,_,_)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
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
    ) throws(ApiError) -> ApiResponse<Body> {
        let body = try Message(
            name: name, data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            payload: payload)
        return try publish(channel: channel, body: .message(body), format: format)
    }

    /// Publishes. Returns the whole response; blocks the calling thread. See
    /// ``MessagesApi/publish(channel:body:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publish<Body>(
        channel: String,
        body: Outgoing,
        format: ResponseFormat<PublishResponse, Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try MessagesApi.Request.publish(channel: channel, body: body, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Returns the whole response; blocks the calling thread. See ``MessagesApi/batch(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func batch(body: [Message]) throws(ApiError) -> ApiResponse<Int> {
        try client.blocking.send(MessagesApi.Request.batch(body: body))
    }
}

extension MessagesApi.Blocking.Pages {
    /// Follows the links from page to page; blocks the calling thread for each page. See
    /// ``MessagesApi/getMessages(channel:limit:format:)``.
    public func getMessages(channel: String, limit: Int? = nil, format: WireFormat? = nil) -> PageCursor<Message> {
        PageCursor(client: client) { () throws(ApiError) in
            try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)
        }
    }
}
