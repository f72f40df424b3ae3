// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

@_spi(Generated) public import AblyPlatform

extension PostsApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /posts/{id}`. See ``PostsApi/getPost(id:)``.
        public static func getPost(id: String) throws(ApiError) -> ApiRequest<Post> {
            var target = RequestTarget("/posts/")
            try target.appendSegment(id, argument: "id")
            let request = ApiRequest<Post>(Operations.getPost, target: target, decoder: .wire)
            return request
        }
    }
}
