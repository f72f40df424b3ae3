// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension StatsApi {
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

extension StatsApi.Blocking {
    /// Reads the usage of the application. Blocks the calling thread. See
    /// ``StatsApi/getStats(version:start:limit:end:direction:unit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) throws(ApiError) -> [Stats] {
        let request = try StatsApi.Request.getStats(
            version: version, start: start, limit: limit, end: end, direction: direction, unit: unit, format: format)
        return try client.blocking.send(request).body
    }

    /// Reads the service's clock. Blocks the calling thread. See ``StatsApi/getTime(version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getTime(version: String? = nil, format: WireFormat? = nil) throws(ApiError) -> [Int64] {
        try client.blocking.send(StatsApi.Request.getTime(version: version, format: format)).body
    }
}

extension StatsApi.Blocking.Raw {
    /// Reads the usage of the application. Returns the whole response; blocks the calling thread. See
    /// ``StatsApi/getStats(version:start:limit:end:direction:unit:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getStats<Body>(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: ResponseFormat<[Stats], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try StatsApi.Request.getStats(
            version: version, start: start, limit: limit, end: end, direction: direction, unit: unit,
            format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }

    /// Reads the service's clock. Returns the whole response; blocks the calling thread. See
    /// ``StatsApi/getTime(version:format:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @_semantics("optimize.sil.specialize.generic.never")
    public func getTime<Body>(
        version: String? = nil,
        format: ResponseFormat<[Int64], Body> = .configured
    ) throws(ApiError) -> ApiResponse<Body> {
        let request = try StatsApi.Request.getTime(version: version, format: format.wireFormat)
        return try client.blocking.send(format.apply(to: request))
    }
}

extension StatsApi.Blocking.Pages {
    /// Reads the usage of the application. Follows the links from page to page; blocks the calling thread for each
    /// page. See ``StatsApi/getStats(version:start:limit:end:direction:unit:format:)``.
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) -> PageCursor<Stats> {
        PageCursor(client: client) { () throws(ApiError) in
            try StatsApi.Request.getStats(
                version: version, start: start, limit: limit, end: end, direction: direction, unit: unit,
                format: format)
        }
    }
}
