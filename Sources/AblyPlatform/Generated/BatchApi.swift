// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// One request that covers several channels.
public struct BatchApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension BatchApi {
    /// Publishes messages to several channels.
    ///
    /// Publishes each specification's messages to each of its channels. Every channel succeeds or fails on its own, and
    /// the reply is a success even when channels failed: look at `failureCount` and at the outcomes. One specification
    /// is answered by one result, an array by an array in the same order.
    ///
    /// Needs the capability `publish` on the channels; a channel without it fails with code 40160. Fails as a whole
    /// with 40003 (status 400) when a specification is not complete, and with 40101 (status 401) when the credentials
    /// are not valid. Results in this form come from version 3 of the protocol on.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - messages: The messages; on each channel they are accepted or refused together.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each channel.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func publishMessagesToChannels(
        channels: [String],
        messages: [Message],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> BatchPublishResponse {
        let body = BatchPublishSpec(channels: channels, messages: messages)
        return try await publishMessagesToChannels(body: .spec(body), version: version, format: format)
    }

    /// Publishes messages to several channels.
    ///
    /// Publishes each specification's messages to each of its channels. Every channel succeeds or fails on its own, and
    /// the reply is a success even when channels failed: look at `failureCount` and at the outcomes. One specification
    /// is answered by one result, an array by an array in the same order.
    ///
    /// Needs the capability `publish` on the channels; a channel without it fails with code 40160. Fails as a whole
    /// with 40003 (status 400) when a specification is not complete, and with 40101 (status 401) when the credentials
    /// are not valid. Results in this form come from version 3 of the protocol on.
    ///
    /// `POST /messages`
    ///
    /// - Parameters:
    ///   - body: Which messages go to which channels.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: What became of each channel.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    @discardableResult
    public func publishMessagesToChannels(
        body: BatchPublishRequest,
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> BatchPublishResponse {
        let request = try BatchApi.Request.publishMessagesToChannels(body: body, version: version, format: format)
        return try await client.send(request).body
    }

    /// Lists the members present on several channels.
    ///
    /// Answers with the members present now on each of the channels. Every channel succeeds or fails on its own, and
    /// the reply is a success even when channels failed: look at `failureCount` and at the outcomes.
    ///
    /// Needs the capability `subscribe` or `presence` on the channels; a channel without it fails with code 40160.
    /// Fails as a whole with 40101 (status 401) when the credentials are not valid. Results in this form come from
    /// version 3 of the protocol on.
    ///
    /// `GET /presence`
    ///
    /// - Parameters:
    ///   - channels: The channels' names.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: The members of each channel.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getPresenceOfChannels(
        channels: [String],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> BatchPresenceResult {
        let request = try BatchApi.Request.getPresenceOfChannels(channels: channels, version: version, format: format)
        return try await client.send(request).body
    }
}
