// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

/// Posts of a wall.
public struct PostsApi: Sendable {
    /// The client that carries the calls.
    public let client: ApiClient

    /// - Parameter client: The client that carries the calls.
    public init(client: ApiClient) { self.client = client }
}

extension PostsApi {
    /// `GET /posts/{id}`
    ///
    /// - Parameter id: The path parameter `id`.
    /// - Returns: The post.
    /// - Throws: ``ApiError`` if the service rejects the call, or if there is no valid response.
    public func getPost(id: String) async throws(ApiError) -> Post {
        try await client.send(PostsApi.Request.getPost(id: id)).body
    }
}
