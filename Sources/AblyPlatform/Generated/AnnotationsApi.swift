// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Annotations of messages, such as reactions.
public struct AnnotationsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension AnnotationsApi {
    /// Lists the annotations of a message.
    ///
    /// Answers with one page of what was annotated, oldest first: annotations created and annotations deleted alike.
    /// The sums are in the message's own `annotations`.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, 40400 (status 404)
    /// when there is no such message, and 40003 (status 400) when `limit` is out of range.
    ///
    /// `GET /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of annotations.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getAnnotations(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Annotation] {
        let request = try AnnotationsApi.Request.getAnnotations(
            channelId: channelId, serial: serial, version: version, limit: limit, format: format)
        return try await client.send(request).body
    }

    /// Creates or deletes annotations of a message.
    ///
    /// Publishes annotations to a message. The part of an annotation's `type` after the colon says how annotations of
    /// that type are summed up: `distinct.v1`, `unique.v1`, `multiple.v1`, `flag.v1` or `total.v1`. An annotation with
    /// the action `delete` takes back what the same client created with the same type and name. An `id` that was seen
    /// before is not published again.
    ///
    /// Needs the capability `annotation-publish` on the channel, and a client id except for `multiple.v1` and
    /// `total.v1`. Fails with code 40160 (status 401) without the capability, 40400 (status 404) when there is no such
    /// message, 93002 (status 400) when the channel's namespace does not allow annotations, and 40003 (status 400) when
    /// an annotation is not complete.
    ///
    /// `POST /channels/{channel_id}/messages/{serial}/annotations`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - serial: The message's serial, as history, a publish or a subscription gave it.
    ///   - body: The annotations.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func publishAnnotations(
        channelId: String,
        serial: String,
        body: [Annotation],
        version: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) {
        let request = try AnnotationsApi.Request.publishAnnotations(
            channelId: channelId, serial: serial, body: body, version: version, format: format)
        _ = try await client.send(request)
    }
}
