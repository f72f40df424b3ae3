// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension HistoryApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }

        /// The calls whose responses come in pages, page by page.
        public var pages: Pages { Pages(client: client) }

        /// Calls that block the calling thread for each page.
        public struct Pages: Sendable {
            let client: ApiClient
        }
    }
}

extension HistoryApi.Blocking {
    /// Reads the message history of a channel. Blocks the calling thread. See
    /// ``HistoryApi/getMessagesByChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Message] {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
            fromSerial: fromSerial, format: format)
        return try client.blocking.send(request).body
    }

    /// Reads the presence history of a channel. Blocks the calling thread. See
    /// ``HistoryApi/getPresenceHistoryOfChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getPresenceHistoryOfChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [PresenceMessage] {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
            fromSerial: fromSerial, format: format)
        return try client.blocking.send(request).body
    }
}

extension HistoryApi.Blocking.Raw {
    /// Reads the message history of a channel. Returns the whole response; blocks the calling thread. See
    /// ``HistoryApi/getMessagesByChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getMessagesByChannel<Body>(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: ResponseFormat<[Message], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try HistoryApi.Request.getMessagesByChannel(
            channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
            fromSerial: fromSerial, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Reads the presence history of a channel. Returns the whole response; blocks the calling thread. See
    /// ``HistoryApi/getPresenceHistoryOfChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getPresenceHistoryOfChannel<Body>(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: ResponseFormat<[PresenceMessage], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try HistoryApi.Request.getPresenceHistoryOfChannel(
            channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
            fromSerial: fromSerial, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }
}

extension HistoryApi.Blocking.Pages {
    /// Reads the message history of a channel. Follows the links from page to page; blocks the calling thread for each
    /// page. See ``HistoryApi/getMessagesByChannel(channelId:version:start:limit:end:direction:fromSerial:format:)``.
    public func getMessagesByChannel(
        channelId: String,
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        fromSerial: String? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<Message> {
        PageCursor(client: client) { () throws(ApiError) in
            try HistoryApi.Request.getMessagesByChannel(
                channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
                fromSerial: fromSerial, format: format)
        }
    }

    /// Reads the presence history of a channel. Follows the links from page to page; blocks the calling thread for each
    /// page. See
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
    ) -> PageCursor<PresenceMessage> {
        PageCursor(client: client) { () throws(ApiError) in
            try HistoryApi.Request.getPresenceHistoryOfChannel(
                channelId: channelId, version: version, start: start, limit: limit, end: end, direction: direction,
                fromSerial: fromSerial, format: format)
        }
    }
}
