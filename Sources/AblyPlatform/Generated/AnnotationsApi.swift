// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// Annotations of messages, such as reactions.
public struct AnnotationsApi: Sendable {
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

extension AnnotationsApi {
    /// Lists the annotations of a message.
    ///
    /// Answers with one page of what was annotated, oldest first: annotations created and annotations
    /// deleted alike. The sums are in the message's own `annotations`.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, 40400
    /// (status 404) when there is no such message, and 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of annotations.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Annotation] {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return try await client.send(request).body
    }

    /// Lists the annotations of a message.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of annotations.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Annotation] {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return try client.send(request).body
    }

    /// Creates or deletes annotations of a message.
    ///
    /// Publishes annotations to a message. The part of an annotation's `type` after the colon says how
    /// annotations of that type are summed up: `distinct.v1`, `unique.v1`, `multiple.v1`, `flag.v1` or
    /// `total.v1`. An annotation with the action `delete` takes back what the same client created with the
    /// same type and name. An `id` that was seen before is not published again.
    ///
    /// Needs the capability `annotation-publish` on the channel, and a client id except for `multiple.v1`
    /// and `total.v1`. Fails with code 40160 (status 401) without the capability, 40400 (status 404) when
    /// there is no such message, 93002 (status 400) when the channel's namespace does not allow
    /// annotations, and 40003 (status 400) when an annotation is not complete.
    ///
    /// `POST /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The annotations.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version,
            format: format
        )
        _ = try await client.send(request)
    }

    /// Creates or deletes annotations of a message.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The annotations.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version,
            format: format
        )
        _ = try client.send(request)
    }
}

// MARK: - Raw calls

extension AnnotationsApi.Raw {
    /// Lists the annotations of a message.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[Annotation]> {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return try await client.send(request)
    }

    /// Lists the annotations of a message.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[Annotation]> {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return try client.send(request)
    }

    /// Lists the annotations of a message.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Lists the annotations of a message.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Creates or deletes annotations of a message.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The annotations.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Void> {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Creates or deletes annotations of a message.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The annotations.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Void> {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Creates or deletes annotations of a message.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The annotations.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Creates or deletes annotations of a message.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The annotations.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }
}

// MARK: - Pages

extension AnnotationsApi.Pages {
    /// Lists the annotations of a message.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The pages from the first one on, as a sequence; `items` has their items.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent; the pages throw the
    ///   rest.
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<Annotation> {
        let first = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return PageSequence(client: client, first: first)
    }
}

// MARK: - Requests

extension AnnotationsApi.Request {
    /// The request of `GET /channels/{channel_id}/messages/{serial}/annotations`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[Annotation]> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages/")
        try target.appendSegment(serial, argument: "serial")
        target.append("/annotations")
        target.appendQuery("limit", limit)
        var request = ApiRequest<[Annotation]>(Operations.getAnnotations, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `POST /channels/{channel_id}/messages/{serial}/annotations`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The annotations.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<Void> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages/")
        try target.appendSegment(serial, argument: "serial")
        target.append("/annotations")
        var request = ApiRequest<Void>(Operations.publishAnnotations, target: target, decoder: .empty)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }
}
