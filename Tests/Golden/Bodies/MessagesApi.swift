// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 74eecac2689717a0a2f7ba98e63a4927607b8a567c836d3bc8e06871e1e1020f

public import AblyPlatform

/// The operations of Bodies under the tag Messages.
public struct MessagesApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// The calls whose replies come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// Calls that answer page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension MessagesApi {
    /// `GET /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: A page of messages.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Message] {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: A page of messages.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Message] {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)
        return try client.send(request).body
    }

    /// Publishes.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - name: The body's `name`.
    ///   - data: The body's `data`.
    ///   - payload: The body's `payload`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: Where the message went.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResponse {
        let request = try MessagesApi.Request.publish(
            channel: channel,
            name: name,
            data: data,
            payload: payload,
            format: format
        )
        return try await client.send(request).body
    }

    /// Publishes.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - name: The body's `name`.
    ///   - data: The body's `data`.
    ///   - payload: The body's `payload`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: Where the message went.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PublishResponse {
        let request = try MessagesApi.Request.publish(
            channel: channel,
            name: name,
            data: data,
            payload: payload,
            format: format
        )
        return try client.send(request).body
    }

    /// Publishes.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - body: What the request carries.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: Where the message went.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publish(
        channel: String,
        body: Outgoing,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResponse {
        let request = try MessagesApi.Request.publish(channel: channel, body: body, format: format)
        return try await client.send(request).body
    }

    /// Publishes.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - body: What the request carries.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: Where the message went.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publish(
        channel: String,
        body: Outgoing,
        format: WireFormat? = nil
    ) throws(ApiError) -> PublishResponse {
        let request = try MessagesApi.Request.publish(channel: channel, body: body, format: format)
        return try client.send(request).body
    }

    /// `POST /batch`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: How many.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func batch(body: [Message]) async throws(ApiError) -> Int {
        let request = try MessagesApi.Request.batch(body: body)
        return try await client.send(request).body
    }

    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /batch`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: How many.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func batch(body: [Message]) throws(ApiError) -> Int {
        let request = try MessagesApi.Request.batch(body: body)
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension MessagesApi.Raw {
    /// Answers with the whole reply.
    ///
    /// `GET /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[Message]> {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[Message]> {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)
        return try client.send(request)
    }

    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format to ask for: `.html` or `.csv`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit)
        return try await client.send(request.undecoded(format: format))
    }

    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format to ask for: `.html` or `.csv`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.getMessages(channel: channel, limit: limit)
        return try client.send(request.undecoded(format: format))
    }

    /// Publishes.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - name: The body's `name`.
    ///   - data: The body's `data`.
    ///   - payload: The body's `payload`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<PublishResponse> {
        let request = try MessagesApi.Request.publish(
            channel: channel,
            name: name,
            data: data,
            payload: payload,
            format: format
        )
        return try await client.send(request)
    }

    /// Publishes.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - name: The body's `name`.
    ///   - data: The body's `data`.
    ///   - payload: The body's `payload`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<PublishResponse> {
        let request = try MessagesApi.Request.publish(
            channel: channel,
            name: name,
            data: data,
            payload: payload,
            format: format
        )
        return try client.send(request)
    }

    /// Publishes.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - name: The body's `name`.
    ///   - data: The body's `data`.
    ///   - payload: The body's `payload`.
    ///   - format: The format to ask for: `.html` or `.csv`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        payload: Bytes? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.publish(channel: channel, name: name, data: data, payload: payload)
        return try await client.send(request.undecoded(format: format))
    }

    /// Publishes.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - name: The body's `name`.
    ///   - data: The body's `data`.
    ///   - payload: The body's `payload`.
    ///   - format: The format to ask for: `.html` or `.csv`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        payload: Bytes? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.publish(channel: channel, name: name, data: data, payload: payload)
        return try client.send(request.undecoded(format: format))
    }

    /// Publishes.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - body: What the request carries.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publish(
        channel: String,
        body: Outgoing,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<PublishResponse> {
        let request = try MessagesApi.Request.publish(channel: channel, body: body, format: format)
        return try await client.send(request)
    }

    /// Publishes.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - body: What the request carries.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publish(
        channel: String,
        body: Outgoing,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<PublishResponse> {
        let request = try MessagesApi.Request.publish(channel: channel, body: body, format: format)
        return try client.send(request)
    }

    /// Publishes.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - body: What the request carries.
    ///   - format: The format to ask for: `.html` or `.csv`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publish(
        channel: String,
        body: Outgoing,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.publish(channel: channel, body: body)
        return try await client.send(request.undecoded(format: format))
    }

    /// Publishes.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - body: What the request carries.
    ///   - format: The format to ask for: `.html` or `.csv`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publish(
        channel: String,
        body: Outgoing,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.publish(channel: channel, body: body)
        return try client.send(request.undecoded(format: format))
    }

    /// Answers with the whole reply.
    ///
    /// `POST /batch`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func batch(body: [Message]) async throws(ApiError) -> ApiResponse<Int> {
        let request = try MessagesApi.Request.batch(body: body)
        return try await client.send(request)
    }

    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /batch`
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func batch(body: [Message]) throws(ApiError) -> ApiResponse<Int> {
        let request = try MessagesApi.Request.batch(body: body)
        return try client.send(request)
    }
}

// MARK: - Pages

extension MessagesApi.Pages {
    /// Follows the links from page to page.
    ///
    /// `GET /channels/{channel}/messages`
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getMessages(
        channel: String,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<Message> {
        let first = try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)
        return PageSequence(client: client, first: first)
    }
}

// MARK: - Requests

extension MessagesApi.Request {
    /// The request of `GET /channels/{channel}/messages`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - limit: The query parameter `limit`. The service's default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getMessages(
        channel: String,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[Message]> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channel, argument: "channel")
        target.append("/messages")
        target.appendQuery("limit", limit)
        var request = ApiRequest<[Message]>(Operations.getMessages, target: target, decoder: .wire)
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `POST /channels/{channel}/messages`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - name: The body's `name`.
    ///   - data: The body's `data`.
    ///   - payload: The body's `payload`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publish(
        channel: String,
        name: String? = nil,
        data: WireValue? = nil,
        payload: Bytes? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<PublishResponse> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channel, argument: "channel")
        target.append("/messages")
        var request = ApiRequest<PublishResponse>(Operations.publish, target: target, decoder: .wire)
        request.setFormat(format, parameter: "format")
        let body = Message(name: name, data: data, payload: payload)
        request.content = .wire(Outgoing.message(body))
        return request
    }

    /// The request of `POST /channels/{channel}/messages`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channel: The path parameter `channel`.
    ///   - body: What the request carries.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publish(
        channel: String,
        body: Outgoing,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<PublishResponse> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channel, argument: "channel")
        target.append("/messages")
        var request = ApiRequest<PublishResponse>(Operations.publish, target: target, decoder: .wire)
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }

    /// The request of `POST /batch`, for `ApiClient.send`.
    ///
    /// - Parameter body: What the request carries.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func batch(body: [Message]) throws(ApiError) -> ApiRequest<Int> {
        let target = RequestTarget("/batch")
        var request = ApiRequest<Int>(Operations.batch, target: target, decoder: .wire)
        request.content = .wire(body)
        return request
    }
}
