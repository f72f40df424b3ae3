// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

extension MessagesApi {
    /// The calls whose responses come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that return page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }
}

extension MessagesApi.Pages {
    /// Follows the links from page to page. See ``MessagesApi/getMessages(channel:limit:format:)``.
    public func getMessages(channel: String, limit: Int? = nil, format: WireFormat? = nil) -> PageSequence<Message> {
        PageSequence(client: client) { () throws(ApiError) in
            try MessagesApi.Request.getMessages(channel: channel, limit: limit, format: format)
        }
    }
}
