// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

extension PostsApi {
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
    }
}

extension PostsApi.Blocking {
    /// Blocks the calling thread. See ``PostsApi/getPost(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getPost(id: String) throws(ApiError) -> Post {
        try client.blocking.send(PostsApi.Request.getPost(id: id)).body
    }
}

extension PostsApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``PostsApi/getPost(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func getPost(id: String) throws(ApiError) -> ApiResponse<Post> {
        try client.blocking.send(PostsApi.Request.getPost(id: id))
    }
}
