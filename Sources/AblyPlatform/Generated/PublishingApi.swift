// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// Messages sent to one channel.
public struct PublishingApi: Sendable {
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

extension PublishingApi {
    /// Publishes one message, or several, to a channel.
    ///
    /// Sends a message, or an array of messages that are accepted or refused together, to everyone attached
    /// to the channel. A message that carries an `id` which the channel has seen before is not published
    /// again and gets the answer of the first time, so that a publish can be repeated safely; in an array,
    /// the ids must share one base and end in `:0`, `:1`, and so on.
    ///
    /// Needs the capability `publish` on the channel. Fails with code 40160 (status 401) without it; with
    /// status 400 and code 40009 when the messages are larger than 65536 bytes together, 40010 when the
    /// channel's name is not valid, 40012 when the credentials do not allow the `clientId`, 40013 when data
    /// and encoding do not go together, 40031 when the ids of an array do not belong together.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - id: The message's id. A publisher may set it, so that publishing the same message again has no
    ///     effect; otherwise the service does.
    ///   - name: The name of the event that the message tells of.
    ///   - data: The payload: text, an object or an array; bytes in MessagePack. In JSON, bytes travel as
    ///     base64 text, and `encoding` says so.
    ///   - encoding: How to get from `data` to what was published: steps between slashes, the last one
    ///     undone first, such as `json`, `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is
    ///     what it seems.
    ///   - clientId: The client id of the publisher. The credentials must allow it.
    ///   - connectionId: The connection over which the message was published.
    ///   - connectionKey: The secret key of a realtime connection, to publish on its behalf. Never part of
    ///     a message that was received.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The messages were accepted.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannel(
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
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResult {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            connectionId: connectionId,
            connectionKey: connectionKey,
            extras: extras,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - id: The message's id. A publisher may set it, so that publishing the same message again has no
    ///     effect; otherwise the service does.
    ///   - name: The name of the event that the message tells of.
    ///   - data: The payload: text, an object or an array; bytes in MessagePack. In JSON, bytes travel as
    ///     base64 text, and `encoding` says so.
    ///   - encoding: How to get from `data` to what was published: steps between slashes, the last one
    ///     undone first, such as `json`, `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is
    ///     what it seems.
    ///   - clientId: The client id of the publisher. The credentials must allow it.
    ///   - connectionId: The connection over which the message was published.
    ///   - connectionKey: The secret key of a realtime connection, to publish on its behalf. Never part of
    ///     a message that was received.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The messages were accepted.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannel(
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
        format: WireFormat? = nil
    ) throws(ApiError) -> PublishResult {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            connectionId: connectionId,
            connectionKey: connectionKey,
            extras: extras,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Sends a message, or an array of messages that are accepted or refused together, to everyone attached
    /// to the channel. A message that carries an `id` which the channel has seen before is not published
    /// again and gets the answer of the first time, so that a publish can be repeated safely; in an array,
    /// the ids must share one base and end in `:0`, `:1`, and so on.
    ///
    /// Needs the capability `publish` on the channel. Fails with code 40160 (status 401) without it; with
    /// status 400 and code 40009 when the messages are larger than 65536 bytes together, 40010 when the
    /// channel's name is not valid, 40012 when the credentials do not allow the `clientId`, 40013 when data
    /// and encoding do not go together, 40031 when the ids of an array do not belong together.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - body: The message or messages.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The messages were accepted.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannel(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResult {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - body: The message or messages.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The messages were accepted.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannel(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PublishResult {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension PublishingApi.Raw {
    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - id: The message's id. A publisher may set it, so that publishing the same message again has no
    ///     effect; otherwise the service does.
    ///   - name: The name of the event that the message tells of.
    ///   - data: The payload: text, an object or an array; bytes in MessagePack. In JSON, bytes travel as
    ///     base64 text, and `encoding` says so.
    ///   - encoding: How to get from `data` to what was published: steps between slashes, the last one
    ///     undone first, such as `json`, `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is
    ///     what it seems.
    ///   - clientId: The client id of the publisher. The credentials must allow it.
    ///   - connectionId: The connection over which the message was published.
    ///   - connectionKey: The secret key of a realtime connection, to publish on its behalf. Never part of
    ///     a message that was received.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannel(
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
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<PublishResult> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            connectionId: connectionId,
            connectionKey: connectionKey,
            extras: extras,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - id: The message's id. A publisher may set it, so that publishing the same message again has no
    ///     effect; otherwise the service does.
    ///   - name: The name of the event that the message tells of.
    ///   - data: The payload: text, an object or an array; bytes in MessagePack. In JSON, bytes travel as
    ///     base64 text, and `encoding` says so.
    ///   - encoding: How to get from `data` to what was published: steps between slashes, the last one
    ///     undone first, such as `json`, `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is
    ///     what it seems.
    ///   - clientId: The client id of the publisher. The credentials must allow it.
    ///   - connectionId: The connection over which the message was published.
    ///   - connectionKey: The secret key of a realtime connection, to publish on its behalf. Never part of
    ///     a message that was received.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannel(
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
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<PublishResult> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            connectionId: connectionId,
            connectionKey: connectionKey,
            extras: extras,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - id: The message's id. A publisher may set it, so that publishing the same message again has no
    ///     effect; otherwise the service does.
    ///   - name: The name of the event that the message tells of.
    ///   - data: The payload: text, an object or an array; bytes in MessagePack. In JSON, bytes travel as
    ///     base64 text, and `encoding` says so.
    ///   - encoding: How to get from `data` to what was published: steps between slashes, the last one
    ///     undone first, such as `json`, `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is
    ///     what it seems.
    ///   - clientId: The client id of the publisher. The credentials must allow it.
    ///   - connectionId: The connection over which the message was published.
    ///   - connectionKey: The secret key of a realtime connection, to publish on its behalf. Never part of
    ///     a message that was received.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannel(
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
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            connectionId: connectionId,
            connectionKey: connectionKey,
            extras: extras,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - id: The message's id. A publisher may set it, so that publishing the same message again has no
    ///     effect; otherwise the service does.
    ///   - name: The name of the event that the message tells of.
    ///   - data: The payload: text, an object or an array; bytes in MessagePack. In JSON, bytes travel as
    ///     base64 text, and `encoding` says so.
    ///   - encoding: How to get from `data` to what was published: steps between slashes, the last one
    ///     undone first, such as `json`, `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is
    ///     what it seems.
    ///   - clientId: The client id of the publisher. The credentials must allow it.
    ///   - connectionId: The connection over which the message was published.
    ///   - connectionKey: The secret key of a realtime connection, to publish on its behalf. Never part of
    ///     a message that was received.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannel(
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
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            connectionId: connectionId,
            connectionKey: connectionKey,
            extras: extras,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the whole reply.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - body: The message or messages.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannel(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<PublishResult> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - body: The message or messages.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannel(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<PublishResult> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - body: The message or messages.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func publishMessagesToChannel(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            body: body,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - body: The message or messages.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func publishMessagesToChannel(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId,
            body: body,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }
}

// MARK: - Requests

extension PublishingApi.Request {
    /// The request of `POST /channels/{channel_id}/messages`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - id: The message's id. A publisher may set it, so that publishing the same message again has no
    ///     effect; otherwise the service does.
    ///   - name: The name of the event that the message tells of.
    ///   - data: The payload: text, an object or an array; bytes in MessagePack. In JSON, bytes travel as
    ///     base64 text, and `encoding` says so.
    ///   - encoding: How to get from `data` to what was published: steps between slashes, the last one
    ///     undone first, such as `json`, `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is
    ///     what it seems.
    ///   - clientId: The client id of the publisher. The credentials must allow it.
    ///   - connectionId: The connection over which the message was published.
    ///   - connectionKey: The secret key of a realtime connection, to publish on its behalf. Never part of
    ///     a message that was received.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publishMessagesToChannel(
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
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<PublishResult> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages")
        var request = ApiRequest<PublishResult>(Operations.publishMessagesToChannel, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        let body = Message(
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            connectionId: connectionId,
            connectionKey: connectionKey,
            extras: extras
        )
        request.content = .wire(MessagesToPublish.message(body))
        return request
    }

    /// The request of `POST /channels/{channel_id}/messages`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - body: The message or messages.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func publishMessagesToChannel(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<PublishResult> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages")
        var request = ApiRequest<PublishResult>(Operations.publishMessagesToChannel, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }
}
