// Generated from Stations.yaml by `make generate`. Do not edit.
// SHA-256 6e8f5fa078e8441084eb2d40a82b829f5d06b99e5d361acc85010c75606916b8

@_spi(Generated) public import AblyPlatform

extension DefaultApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension DefaultApi.Raw {
    /// Returns the whole response. See ``DefaultApi/listStations()``.
    public func listStations() async throws(ApiError) -> ApiResponse<[String]> {
        try await client.send(DefaultApi.Request.listStations())
    }
}
