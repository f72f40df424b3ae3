// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Single messages, read, changed and traced through their versions.
public struct MessagesApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension MessagesApi {
    /// Reads the latest version of a message.
    ///
    /// Answers with the message that has this serial, in its latest version, with the summary of its annotations.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, and with 40400
    /// (status 404) when the channel has no such message.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The message.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getMessage(
        channelId: String,
        serial: String,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> Message {
        let request = try MessagesApi.Request.getMessage(
            channelId: channelId, serial: serial, version: version, format: format)
        return try await client.send(request).body
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Makes a new version of the message. With the action `update`, the fields that are given replace the old ones and
    /// the others stay. With `delete`, the message is marked as deleted and remains readable as a version. With
    /// `append`, the data given is added to the end of the old data, both text or both bytes.
    ///
    /// Needs `message-update-any` or `message-delete-any` on the channel, or for a message of the same client id
    /// `message-update-own` or `message-delete-own`. Fails with code 40160 (status 401) without it, 40400 (status 404)
    /// when there is no such message, 93002 (status 400) when the channel's namespace does not allow changes, 40003
    /// (status 400) when the action is none of the three, and 40013 (status 400) when data cannot be appended.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - action: What to do with the message: `update`, `delete` or `append`.
    ///   - id: An id for this change, so that sending it again has no effect.
    ///   - name: The new name of the event.
    ///   - data: The new payload, or what is added to the old one: text, an object or an array; bytes in MessagePack.
    ///   - encoding: How to get from `data` to what was meant, as in a message.
    ///   - clientId: The client id of the message's publisher.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well. A key described here
    ///     whose value has another shape, which publishers may send, is left as it is.
    ///   - bodyVersion: Who makes the change, and why.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The new version was accepted.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
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
        let body = MessageUpdate(
            action: action, serial: serial, id: id, name: name, data: data, encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try await updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Takes any `Encodable` values for `data`. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func updateMessage(
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
        format: WireFormat? = nil
    ) async throws(ApiError) -> UpdateResult {
        let body = try MessageUpdate(
            action: action, serial: serial, id: id, name: name,
            data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try await updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message. Takes members of any `Encodable` types for `data`. See
    /// ``MessagesApi/updateMessage(channelId:serial:action:id:name:data:encoding:clientId:extras:bodyVersion:version:format:)-(_,_,_,_,_,WireValue?,_,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func updateMessage(
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
        format: WireFormat? = nil
    ) async throws(ApiError) -> UpdateResult {
        let body = try MessageUpdate(
            action: action, serial: serial, id: id, name: name,
            data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding, clientId: clientId,
            extras: extras, version: bodyVersion)
        return try await updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
    }

    /// Updates, deletes or appends to a message.
    ///
    /// Makes a new version of the message. With the action `update`, the fields that are given replace the old ones and
    /// the others stay. With `delete`, the message is marked as deleted and remains readable as a version. With
    /// `append`, the data given is added to the end of the old data, both text or both bytes.
    ///
    /// Needs `message-update-any` or `message-delete-any` on the channel, or for a message of the same client id
    /// `message-update-own` or `message-delete-own`. Fails with code 40160 (status 401) without it, 40400 (status 404)
    /// when there is no such message, 93002 (status 400) when the channel's namespace does not allow changes, 40003
    /// (status 400) when the action is none of the three, and 40013 (status 400) when data cannot be appended.
    ///
    /// `PATCH /channels/{channel_id}/messages/{serial}`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The action and the fields that change.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The new version was accepted.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func updateMessage(
        channelId: String,
        serial: String,
        body: MessageUpdate,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> UpdateResult {
        let request = try MessagesApi.Request.updateMessage(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Lists all versions of a message.
    ///
    /// Answers with one page of the message's versions, oldest first. They share the message's serial; each has its own
    /// `version`.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, 40400 (status 404)
    /// when there is no such message, and 40003 (status 400) when a parameter is out of range.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/versions`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of versions.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Message] {
        let request = try MessagesApi.Request.getMessageVersions(
            channelId: channelId, serial: serial, version: version, limit: limit, format: format)
        return try await client.send(request).body
    }
}
