// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Messages sent to one channel.
public struct PublishingApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension PublishingApi {
    /// Publishes one message, or several, to a channel.
    ///
    /// Sends a message, or an array of messages that are accepted or refused together, to everyone attached to the
    /// channel. A message that carries an `id` which the channel has seen before is not published again and gets the
    /// answer of the first time, so that a publish can be repeated safely; in an array, the ids must share one base and
    /// end in `:0`, `:1`, and so on. Messages without ids get random ones from the client, unless it is told not to.
    ///
    /// Needs the capability `publish` on the channel. Fails with code 40160 (status 401) without it; with status 400
    /// and code 40009 when the messages are larger than 65536 bytes together, 40010 when the channel's name is not
    /// valid, 40012 when the credentials do not allow the `clientId`, 40013 when data and encoding do not go together,
    /// 40031 when the ids of an array do not belong together.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - id: The message's id. A publisher may set it, so that publishing the same message again has no effect;
    ///     clients fill it in with random ids where a publisher leaves all ids out.
    ///   - name: The name of the event that the message tells of.
    ///   - data: The payload: text, an object or an array, or bytes. In JSON, bytes travel as base64 text, and
    ///     `encoding` says so.
    ///   - encoding: How to get from `data` to what was published: steps between slashes, the last one undone first,
    ///     such as `json`, `utf-8`, `base64` or `cipher+aes-256-cbc`. Absent when data is what it seems.
    ///   - clientId: The client id of the publisher. The credentials must allow it.
    ///   - connectionId: The connection over which the message was published.
    ///   - connectionKey: The secret key of a realtime connection, to publish on its behalf. Never part of a message
    ///     that was received.
    ///   - extras: What goes with a message beside its payload. Any other key may be used as well. A key described here
    ///     whose value has another shape, which publishers may send, is left as it is.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The messages were accepted.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
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
        let body = Message(
            id: id, name: name, data: data, encoding: encoding, clientId: clientId, connectionId: connectionId,
            connectionKey: connectionKey, extras: extras)
        return try await publishMessagesToChannel(
            channelId: channelId, body: .message(body), version: version, format: format)
    }

    /// Publishes one message, or several, to a channel. Takes any `Encodable` values for `data`. See
    /// ``PublishingApi/publishMessagesToChannel(channelId:id:name:data:encoding:clientId:connectionId:connectionKey:extras:version:format:)-(_,_,_,WireValue?,_,_,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    public func publishMessagesToChannel(
        channelId: String,
        id: String? = nil,
        name: String? = nil,
        data: (some Encodable)?,
        encoding: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        connectionKey: String? = nil,
        extras: Extras? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResult {
        let body = try Message(
            id: id, name: name, data: WireValue.encoding(optional: data, argument: "data"), encoding: encoding,
            clientId: clientId, connectionId: connectionId, connectionKey: connectionKey, extras: extras)
        return try await publishMessagesToChannel(
            channelId: channelId, body: .message(body), version: version, format: format)
    }

    /// Publishes one message, or several, to a channel. Takes members of any `Encodable` types for `data`. See
    /// ``PublishingApi/publishMessagesToChannel(channelId:id:name:data:encoding:clientId:connectionId:connectionKey:extras:version:format:)-(_,_,_,WireValue?,_,_,_,_,_,_,_)``.
    @_disfavoredOverload
    @discardableResult
    public func publishMessagesToChannel(
        channelId: String,
        id: String? = nil,
        name: String? = nil,
        data: [String: (any Encodable)?],
        encoding: String? = nil,
        clientId: String? = nil,
        connectionId: String? = nil,
        connectionKey: String? = nil,
        extras: Extras? = nil,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResult {
        let body = try Message(
            id: id, name: name, data: .object(WireValue.encoding(members: data, argument: "data")), encoding: encoding,
            clientId: clientId, connectionId: connectionId, connectionKey: connectionKey, extras: extras)
        return try await publishMessagesToChannel(
            channelId: channelId, body: .message(body), version: version, format: format)
    }

    /// Publishes one message, or several, to a channel.
    ///
    /// Sends a message, or an array of messages that are accepted or refused together, to everyone attached to the
    /// channel. A message that carries an `id` which the channel has seen before is not published again and gets the
    /// answer of the first time, so that a publish can be repeated safely; in an array, the ids must share one base and
    /// end in `:0`, `:1`, and so on. Messages without ids get random ones from the client, unless it is told not to.
    ///
    /// Needs the capability `publish` on the channel. Fails with code 40160 (status 401) without it; with status 400
    /// and code 40009 when the messages are larger than 65536 bytes together, 40010 when the channel's name is not
    /// valid, 40012 when the credentials do not allow the `clientId`, 40013 when data and encoding do not go together,
    /// 40031 when the ids of an array do not belong together.
    ///
    /// `POST /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - body: The message or messages.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The messages were accepted.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func publishMessagesToChannel(
        channelId: String,
        body: MessagesToPublish,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> PublishResult {
        let request = try PublishingApi.Request.publishMessagesToChannel(
            channelId: channelId, body: body, version: version, format: format)
        return try await client.send(request).body
    }
}
