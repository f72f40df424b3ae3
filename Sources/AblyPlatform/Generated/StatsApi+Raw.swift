// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension StatsApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension StatsApi.Raw {
    /// Reads the usage of the application. Returns the whole response. See
    /// ``StatsApi/getStats(version:start:limit:end:direction:unit:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getStats<Body>(
        version: String? = nil,
        start: Int64? = nil,
        limit: Int? = nil,
        end: Int64? = nil,
        direction: Direction? = nil,
        unit: StatsUnit? = nil,
        format: ResponseFormat<[Stats], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        let request = try StatsApi.Request.getStats(
            version: version, start: start, limit: limit, end: end, direction: direction, unit: unit,
            format: format.wireFormat)
        return try await client.send(format.apply(to: request))
    }

    /// Reads the service's clock. Returns the whole response. See ``StatsApi/getTime(version:format:)``.
    @_semantics("optimize.sil.specialize.generic.never")
    public func getTime<Body>(
        version: String? = nil,
        format: ResponseFormat<[Int64], Body> = .configured
    ) async throws(ApiError) -> ApiResponse<Body> {
        try await client.send(format.apply(to: StatsApi.Request.getTime(version: version, format: format.wireFormat)))
    }
}
