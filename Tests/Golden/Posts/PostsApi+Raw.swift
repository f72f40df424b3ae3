// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

extension PostsApi {
    /// The same calls, returning status, header fields and round-trip time besides the typed body.
    public var raw: Raw { Raw(client: client) }

    /// Calls that return the whole response.
    public struct Raw: Sendable {
        let client: ApiClient
    }
}

extension PostsApi.Raw {
    /// Returns the whole response. See ``PostsApi/getPost(id:)``.
    public func getPost(id: String) async throws(ApiError) -> ApiResponse<Post> {
        try await client.send(PostsApi.Request.getPost(id: id))
    }
}
