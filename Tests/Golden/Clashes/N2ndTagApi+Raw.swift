// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension N2ndTagApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension N2ndTagApi.Raw {
    /// Returns the whole response. See ``N2ndTagApi/n2ndTagRaw()``.
    public func n2ndTagRaw() async throws(ApiError) -> ApiResponse<Types> {
        try await client.send(N2ndTagApi.Request.n2ndTagRaw())
    }
}
