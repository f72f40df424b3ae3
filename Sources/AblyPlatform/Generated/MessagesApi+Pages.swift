// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension MessagesApi {
    /// The calls whose responses come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that return page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }
}

extension MessagesApi.Pages {
    /// Lists all versions of a message. Follows the links from page to page. See
    /// ``MessagesApi/getMessageVersions(channelId:serial:version:limit:format:)``.
    public func getMessageVersions(
        channelId: String,
        serial: String,
        version: String? = nil,
        limit: Int? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<Message> {
        PageSequence(client: client) { () throws(ApiError) in
            try MessagesApi.Request.getMessageVersions(
                channelId: channelId, serial: serial, version: version, limit: limit, format: format)
        }
    }
}
