// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension CloseApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension CloseApi.Raw {
    /// Returns the whole response. See ``CloseApi/close(id:)``.
    @discardableResult
    public func close(id: String? = nil) async throws(ApiError) -> ApiResponse<CloseResponse> {
        let body = RequestModel(id: id)
        return try await close(body: body)
    }

    /// Returns the whole response. See ``CloseApi/close(body:)``.
    @discardableResult
    public func close(body: RequestModel) async throws(ApiError) -> ApiResponse<CloseResponse> {
        try await client.send(CloseApi.Request.close(body: body))
    }
}
