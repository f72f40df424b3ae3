// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension HistoryApi {
    /// The calls whose responses come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that return page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }
}

extension HistoryApi.Pages {
    /// Reads the message history of a channel. Follows the links from page to page. See
    /// ``HistoryApi/getMessagesByChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<Message> {
        PageSequence(client: client) { () throws(ApiError) in
            try HistoryApi.Request.getMessagesByChannel(
                channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
                fromSerial: fromSerial, format: format)
        }
    }

    /// Reads the presence history of a channel. Follows the links from page to page. See
    /// ``HistoryApi/getPresenceHistoryOfChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<PresenceMessage> {
        PageSequence(client: client) { () throws(ApiError) in
            try HistoryApi.Request.getPresenceHistoryOfChannel(
                channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
                fromSerial: fromSerial, format: format)
        }
    }
}
