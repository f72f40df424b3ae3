// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 8cbaf4c594313fb64fe5855987e1293302101141df435628b8f7e99deaf45f1c

/// Single messages, read, changed and traced through their versions.
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
    /// Reads the latest version of a message.
    ///
    /// Answers with the message that has this serial, in its latest version, with the summary of its
    /// annotations.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, and
    /// with 40400 (status 404) when the channel has no such message.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The message.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> Message {
        let request = try MessagesApi.Request.getMessage(
            channelId: channelId,
            serial: serial,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Reads the latest version of a message.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The message.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> Message {
        let request = try MessagesApi.Request.getMessage(
            channelId: channelId,
            serial: serial,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Makes a new version of the message. With the action `update`, the fields that are given replace the
    /// old ones and the others stay. With `delete`, the message is marked as deleted and remains readable
    /// as a version. With `append`, the data given is added to the end of the old data, both text or both
    /// bytes.
    ///
    /// Needs `message-update-any` or `message-delete-any` on the channel, or for a message of the same
    /// client id `message-update-own` or `message-delete-own`. Fails with code 40160 (status 401) without
    /// it, 40400 (status 404) when there is no such message, 93002 (status 400) when the channel's
    /// namespace does not allow changes, 40003 (status 400) when the action is none of the three, and 40013
    /// (status 400) when data cannot be appended.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - action: What to do with the message: `update`, `delete` or `append`.
    ///   - id: An id for this change, so that sending it again has no effect.
    ///   - name: The new name of the event.
    ///   - data: The new payload, or what is added to the old one: text, an object or an array; bytes in
    ///     MessagePack.
    ///   - encoding: How to get from `data` to what was meant, as in a message.
    ///   - clientId: The client id of the message's publisher.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - bodyVersion: Who makes the change, and why.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The new version was accepted.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func updateMessage(
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
        format: WireFormat? = nil
    ) async throws(ApiError) -> UpdateResult {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            action: action,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            extras: extras,
            bodyVersion: bodyVersion,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - action: What to do with the message: `update`, `delete` or `append`.
    ///   - id: An id for this change, so that sending it again has no effect.
    ///   - name: The new name of the event.
    ///   - data: The new payload, or what is added to the old one: text, an object or an array; bytes in
    ///     MessagePack.
    ///   - encoding: How to get from `data` to what was meant, as in a message.
    ///   - clientId: The client id of the message's publisher.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - bodyVersion: Who makes the change, and why.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The new version was accepted.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func updateMessage(
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
        format: WireFormat? = nil
    ) throws(ApiError) -> UpdateResult {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            action: action,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            extras: extras,
            bodyVersion: bodyVersion,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Makes a new version of the message. With the action `update`, the fields that are given replace the
    /// old ones and the others stay. With `delete`, the message is marked as deleted and remains readable
    /// as a version. With `append`, the data given is added to the end of the old data, both text or both
    /// bytes.
    ///
    /// Needs `message-update-any` or `message-delete-any` on the channel, or for a message of the same
    /// client id `message-update-own` or `message-delete-own`. Fails with code 40160 (status 401) without
    /// it, 40400 (status 404) when there is no such message, 93002 (status 400) when the channel's
    /// namespace does not allow changes, 40003 (status 400) when the action is none of the three, and 40013
    /// (status 400) when data cannot be appended.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The action and the fields that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The new version was accepted.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> UpdateResult {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request).body
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The action and the fields that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The new version was accepted.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> UpdateResult {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request).body
    }

    /// Lists all versions of a message.
    ///
    /// Answers with one page of the message's versions, oldest first. They share the message's serial; each
    /// has its own `version`.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, 40400
    /// (status 404) when there is no such message, and 40003 (status 400) when a parameter is out of range.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/versions`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of versions.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Message] {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return try await client.send(request).body
    }

    /// Lists all versions of a message.
    ///
    /// Blocks the calling thread until the reply is there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/versions`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out. The service's
    ///     default is `100`.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of versions.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Message] {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return try client.send(request).body
    }
}

// MARK: - Raw calls

extension MessagesApi.Raw {
    /// Reads the latest version of a message.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<Message> {
        let request = try MessagesApi.Request.getMessage(
            channelId: channelId,
            serial: serial,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Reads the latest version of a message.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<Message> {
        let request = try MessagesApi.Request.getMessage(
            channelId: channelId,
            serial: serial,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Reads the latest version of a message.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    public func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.getMessage(channelId: channelId, serial: serial, version: version)
        return try await client.send(request.undecoded(format: format))
    }

    /// Reads the latest version of a message.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    public func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.getMessage(channelId: channelId, serial: serial, version: version)
        return try client.send(request.undecoded(format: format))
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Answers with the whole reply.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - action: What to do with the message: `update`, `delete` or `append`.
    ///   - id: An id for this change, so that sending it again has no effect.
    ///   - name: The new name of the event.
    ///   - data: The new payload, or what is added to the old one: text, an object or an array; bytes in
    ///     MessagePack.
    ///   - encoding: How to get from `data` to what was meant, as in a message.
    ///   - clientId: The client id of the message's publisher.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - bodyVersion: Who makes the change, and why.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func updateMessage(
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
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<UpdateResult> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            action: action,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            extras: extras,
            bodyVersion: bodyVersion,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - action: What to do with the message: `update`, `delete` or `append`.
    ///   - id: An id for this change, so that sending it again has no effect.
    ///   - name: The new name of the event.
    ///   - data: The new payload, or what is added to the old one: text, an object or an array; bytes in
    ///     MessagePack.
    ///   - encoding: How to get from `data` to what was meant, as in a message.
    ///   - clientId: The client id of the message's publisher.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - bodyVersion: Who makes the change, and why.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func updateMessage(
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
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<UpdateResult> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            action: action,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            extras: extras,
            bodyVersion: bodyVersion,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - action: What to do with the message: `update`, `delete` or `append`.
    ///   - id: An id for this change, so that sending it again has no effect.
    ///   - name: The new name of the event.
    ///   - data: The new payload, or what is added to the old one: text, an object or an array; bytes in
    ///     MessagePack.
    ///   - encoding: How to get from `data` to what was meant, as in a message.
    ///   - clientId: The client id of the message's publisher.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - bodyVersion: Who makes the change, and why.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func updateMessage(
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
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            action: action,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            extras: extras,
            bodyVersion: bodyVersion,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - action: What to do with the message: `update`, `delete` or `append`.
    ///   - id: An id for this change, so that sending it again has no effect.
    ///   - name: The new name of the event.
    ///   - data: The new payload, or what is added to the old one: text, an object or an array; bytes in
    ///     MessagePack.
    ///   - encoding: How to get from `data` to what was meant, as in a message.
    ///   - clientId: The client id of the message's publisher.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - bodyVersion: Who makes the change, and why.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func updateMessage(
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
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            action: action,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            extras: extras,
            bodyVersion: bodyVersion,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Answers with the whole reply.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The action and the fields that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<UpdateResult> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version,
            format: format
        )
        return try await client.send(request)
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The action and the fields that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The whole reply: typed body, status, headers, round-trip time and bytes.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<UpdateResult> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version,
            format: format
        )
        return try client.send(request)
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The action and the fields that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The action and the fields that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format to ask for: `.jsonp` or `.html`. The bytes are given as they come.
    /// - Returns: The whole reply; its body is the bytes as they came.
    /// - Throws: `ApiError` when the service refuses the call, or when no readable reply comes back.
    @available(*, noasync, message: "blocks its thread; in asynchronous code write `try await`")
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId,
            serial: serial,
            body: body,
            version: version
        )
        return try client.send(request.undecoded(format: format))
    }

    /// Lists all versions of a message.
    ///
    /// Answers with the whole reply.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/versions`
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
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> ApiResponse<[Message]> {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return try await client.send(request)
    }

    /// Lists all versions of a message.
    ///
    /// Answers with the whole reply; blocks the calling thread until it is there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/versions`
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
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiResponse<[Message]> {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit,
            format: format
        )
        return try client.send(request)
    }

    /// Lists all versions of a message.
    ///
    /// Answers with the bytes of a format that has no typed form.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/versions`
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
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) async throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit
        )
        return try await client.send(request.undecoded(format: format))
    }

    /// Lists all versions of a message.
    ///
    /// Answers with the bytes of a format that has no typed form; blocks the calling thread until they are
    /// there.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/versions`
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
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: UndecodedFormat
    ) throws(ApiError) -> ApiResponse<[UInt8]> {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId,
            serial: serial,
            version: version,
            limit: limit
        )
        return try client.send(request.undecoded(format: format))
    }
}

// MARK: - Pages

extension MessagesApi.Pages {
    /// Lists all versions of a message.
    ///
    /// Follows the links from page to page.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/versions`
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
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> PageSequence<Message> {
        let first = try MessagesApi.Request.getMessageVersions(
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

extension MessagesApi.Request {
    /// The request of `GET /channels/{channel_id}/messages/{serial}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<Message> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages/")
        try target.appendSegment(serial, argument: "serial")
        var request = ApiRequest<Message>(Operations.getMessage, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }

    /// The request of `PATCH /channels/{channel_id}/messages/{serial}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - action: What to do with the message: `update`, `delete` or `append`.
    ///   - id: An id for this change, so that sending it again has no effect.
    ///   - name: The new name of the event.
    ///   - data: The new payload, or what is added to the old one: text, an object or an array; bytes in
    ///     MessagePack.
    ///   - encoding: How to get from `data` to what was meant, as in a message.
    ///   - clientId: The client id of the message's publisher.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well.
    ///   - bodyVersion: Who makes the change, and why.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func updateMessage(
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
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<UpdateResult> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages/")
        try target.appendSegment(serial, argument: "serial")
        var request = ApiRequest<UpdateResult>(Operations.updateMessage, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        let body = MessageUpdate(
            action: action,
            serial: serial,
            id: id,
            name: name,
            data: data,
            encoding: encoding,
            clientId: clientId,
            extras: extras,
            version: bodyVersion
        )
        request.content = .wire(body)
        return request
    }

    /// The request of `PATCH /channels/{channel_id}/messages/{serial}`, for `ApiClient.send`.
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The action and the fields that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described
    ///     here when it is not 6.
    ///   - format: The format of body and reply, in place of the client's: `.json` or `.msgpack`.
    /// - Returns: The request.
    /// - Throws: `ApiError` of kind `.invalidArgument` when an argument cannot be sent.
    public static func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<UpdateResult> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages/")
        try target.appendSegment(serial, argument: "serial")
        var request = ApiRequest<UpdateResult>(Operations.updateMessage, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        request.content = .wire(body)
        return request
    }

    /// The request of `GET /channels/{channel_id}/messages/{serial}/versions`, for `ApiClient.send`.
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
    public static func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> ApiRequest<[Message]> {
        var target = RequestTarget("/channels/")
        try target.appendSegment(channelId, argument: "channelId")
        target.append("/messages/")
        try target.appendSegment(serial, argument: "serial")
        target.append("/versions")
        target.appendQuery("limit", limit)
        var request = ApiRequest<[Message]>(Operations.getMessageVersions, target: target, decoder: .wire)
        try request.setHeader("X-Ably-Version", version, argument: "version")
        request.setFormat(format, parameter: "format")
        return request
    }
}
