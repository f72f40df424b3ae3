// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension StatsApi {
    /// The calls whose responses come in pages, as sequences that follow the links from page to page.
    public var pages: Pages { Pages(client: client) }

    /// Calls that return page by page.
    public struct Pages: Sendable {
        let client: ApiClient
    }
}

extension StatsApi.Pages {
    /// Reads the usage of the application. Follows the links from page to page. See
    /// ``StatsApi/getStats(version:start:limit:end:direction:unit:format:)``.
    public func getStats(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: WireFormat? = nil
    ) -> PageSequence<Stats> {
        PageSequence(client: client) { () throws(ApiError) in
            try StatsApi.Request.getStats(
                version: version, start: start, limit: limit, end: end, direction: direction, unit: unit,
                format: format)
        }
    }
}
