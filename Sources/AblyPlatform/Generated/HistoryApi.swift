// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Messages and presence events of the past.
public struct HistoryApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension HistoryApi {
    /// Reads the message history of a channel.
    ///
    /// Answers with one page of the channel's messages, newest first unless `direction` says otherwise; a message that
    /// was changed stands where it was created, in its latest version. How far back history goes depends on the
    /// application's settings for the channel. A channel that never had a message gives an empty page.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, and with 40003
    /// (status 400) when a parameter is out of range or `start` is after `end`.
    ///
    /// `GET /channels/{channel_id}/messages`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel serial that a
    ///     realtime connection got when it attached.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of messages.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [Message] {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
            fromSerial: fromSerial, format: format)
        return try await client.send(request).body
    }

    /// Reads the presence history of a channel.
    ///
    /// Answers with one page of what members did on the channel, newest first unless `direction` says otherwise:
    /// entered, updated their data, left. A channel where nobody was present gives an empty page.
    ///
    /// Needs the capability `history` on the channel. Fails with code 40160 (status 401) without it, and with 40003
    /// (status 400) when a parameter is out of range or `start` is after `end`.
    ///
    /// `GET /channels/{channel_id}/presence/history`
    ///
    /// - Parameters:
    ///   - channelId: The channel's name, with its namespace if it has one.
    ///   - version: The version of the protocol for this call. Replies may take another form than described here when
    ///     it is not 6.
    ///   - start: The earliest time of what is listed, inclusive, in milliseconds since the epoch.
    ///   - limit: The greatest number of items on a page, 1 to 1000; 100 when left out.
    ///   - end: The latest time of what is listed, inclusive, in milliseconds since the epoch; now when left out.
    ///   - direction: Whether the newest or the oldest comes first; newest first (`backwards`) when left out.
    ///   - fromSerial: Only what came at or before this position of the channel, which is the channel serial that a
    ///     realtime connection got when it attached.
    ///   - format: The format of body and response, instead of the client's: `.json` or `.msgpack`.
    /// - Returns: One page of presence events.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) async throws(ApiError) -> [PresenceMessage] {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
            fromSerial: fromSerial, format: format)
        return try await client.send(request).body
    }
}
