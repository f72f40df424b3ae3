// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// One request that covers several channels.
public struct BatchApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }

    /// The same calls, answering with status, headers and round-trip time beside the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that answer with the whole reply.
    public struct Raw: Sendable {
        let client: ApiClient
    }

    /// The calls as values that `ApiClient.send` carries out.
    public enum Request {}
}

// MARK: - Plain calls

extension BatchApi {
    /// Publishes messages to several channels.
    ///
    /// Publishes each specification's messages to each of its channels. Every channel succeeds or fails on
    /// its own, and the reply is a success even when channels failed: look at `failureCount` and at the
    /// outcomes. One specification is answered by one result, an array by an array in the same order.
    ///
    /// Needs the capability `publish` on the channels; a channel without it fails with code 40160. Fails as
    /// a whole with 40003 (status 400) when a specification is not complete, and with 40101 (status 401)
    /// when the credentials are not valid. Results in this form come from version 3 of the protocol on.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - messages: The messages; on each channel they are accepted or refused together.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each channel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> BatchPublishResponse {
        let request = try BatchApi.Request.publishMessagesToChannels(
            channels: channels,
            messages: messages,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Publishes messages to several channels.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - messages: The messages; on each channel they are accepted or refused together.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each channel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> BatchPublishResponse {
        let request = try BatchApi.Request.publishMessagesToChannels(
            channels: channels,
            messages: messages,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Publishes messages to several channels.
    ///
    /// Publishes each specification's messages to each of its channels. Every channel succeeds or fails on
    /// its own, and the reply is a success even when channels failed: look at `failureCount` and at the
    /// outcomes. One specification is answered by one result, an array by an array in the same order.
    ///
    /// Needs the capability `publish` on the channels; a channel without it fails with code 40160. Fails as
    /// a whole with 40003 (status 400) when a specification is not complete, and with 40101 (status 401)
    /// when the credentials are not valid. Results in this form come from version 3 of the protocol on.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - body: Which messages go to which channels.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each channel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> BatchPublishResponse {
        let request = try BatchApi.Request.publishMessagesToChannels(body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Publishes messages to several channels.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - body: Which messages go to which channels.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each channel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> BatchPublishResponse {
        let request = try BatchApi.Request.publishMessagesToChannels(body: body, version: version, format: format)
        return try client.send(request).body
    }

    /// Lists the members present on several channels.
    ///
    /// Answers with the members present now on each of the channels. Every channel succeeds or fails on its
    /// own, and the reply is a success even when channels failed: look at `failureCount` and at the
    /// outcomes.
    ///
    /// Needs the capability `subscribe` or `presence` on the channels; a channel without it fails with code
    /// 40160. Fails as a whole with 40101 (status 401) when the credentials are not valid. Results in this
    /// form come from version 3 of the protocol on.
    ///
    /// `GET /presence`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The members of each channel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> BatchPresenceResult {
        let request = try BatchApi.Request.getPresenceOfChannels(channels: channels, version: version, format: format)
        return try await client.send(request).body
    }

    /// Lists the members present on several channels.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /presence`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The members of each channel.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> BatchPresenceResult {
        let request = try BatchApi.Request.getPresenceOfChannels(channels: channels, version: version, format: format)
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension BatchApi.Raw {
    /// Publishes messages to several channels.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - messages: The messages; on each channel they are accepted or refused together.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<BatchPublishResponse> {
        let request = try BatchApi.Request.publishMessagesToChannels(
            channels: channels,
            messages: messages,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Publishes messages to several channels.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - messages: The messages; on each channel they are accepted or refused together.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<BatchPublishResponse> {
        let request = try BatchApi.Request.publishMessagesToChannels(
            channels: channels,
            messages: messages,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Publishes messages to several channels.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - messages: The messages; on each channel they are accepted or refused together.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try BatchApi.Request.publishMessagesToChannels(
            channels: channels,
            messages: messages,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Publishes messages to several channels.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - messages: The messages; on each channel they are accepted or refused together.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try BatchApi.Request.publishMessagesToChannels(
            channels: channels,
            messages: messages,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Publishes messages to several channels.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - body: Which messages go to which channels.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<BatchPublishResponse> {
        let request = try BatchApi.Request.publishMessagesToChannels(body: body, version: version, format: format)
        return try await client.send(request)
    }

    /// Publishes messages to several channels.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - body: Which messages go to which channels.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<BatchPublishResponse> {
        let request = try BatchApi.Request.publishMessagesToChannels(body: body, version: version, format: format)
        return try client.send(request)
    }

    /// Publishes messages to several channels.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - body: Which messages go to which channels.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try BatchApi.Request.publishMessagesToChannels(body: body, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Publishes messages to several channels.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - body: Which messages go to which channels.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try BatchApi.Request.publishMessagesToChannels(body: body, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Lists the members present on several channels.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /presence`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<BatchPresenceResult> {
        let request = try BatchApi.Request.getPresenceOfChannels(channels: channels, version: version, format: format)
        return try await client.send(request)
    }

    /// Lists the members present on several channels.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /presence`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<BatchPresenceResult> {
        let request = try BatchApi.Request.getPresenceOfChannels(channels: channels, version: version, format: format)
        return try client.send(request)
    }

    /// Lists the members present on several channels.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /presence`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try BatchApi.Request.getPresenceOfChannels(channels: channels, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Lists the members present on several channels.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /presence`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try BatchApi.Request.getPresenceOfChannels(channels: channels, version: version)
        return try client.send(request.undecoded(format: format))
    }
}

// MARK: - Requests

extension BatchApi.Request {
    /// The request of `POST /messages`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - messages: The messages; on each channel they are accepted or refused together.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<BatchPublishResponse> {
        let target = RequestTarget("/messages")
        var request = ApiRequest<BatchPublishResponse>(
            Operations.publishMessagesToChannels,
            target: target,
            decoder: .wire
        )
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        let body = BatchPublishSpec(channels: channels, messages: messages)
        request.content = .wire(BatchPublishRequest.batchPublishSpec(body))
        return request
    }

    /// The request of `POST /messages`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - body: Which messages go to which channels.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<BatchPublishResponse> {
        let target = RequestTarget("/messages")
        var request = ApiRequest<BatchPublishResponse>(
            Operations.publishMessagesToChannels,
            target: target,
            decoder: .wire
        )
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }

    /// The request of `GET /presence`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<BatchPresenceResult> {
        var target = RequestTarget("/presence")
        target.appendQuery("channels", channels, explode: false)
        var request = ApiRequest<BatchPresenceResult>(Operations.getPresenceOfChannels, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }
}
