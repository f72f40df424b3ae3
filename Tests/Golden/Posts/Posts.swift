// Generated from Posts.yaml by `make generate`. Do not edit.
// SHA-256 b278cf2ac1829bab2e00fbb6e89d489cd365199e2c6aa7496d264324dedadd19

public import AblyPlatform

/// Alternatives that are unions, listed values beside null, parts that only describe.
public struct Posts: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// Posts of a wall.
    public var posts: PostsApi { PostsApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: Where the service is, who calls, and how calls are made.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with other options for the calls made through it. It shares connections and tokens,
    /// and costs little to make.
    ///
    /// - Parameter change: Changes the options, which begin as this client has them.
    /// - Returns: The client with these options; what is not valid in them fails its calls.
    public func with(_ change: (inout CallOptions) -> Void) -> Posts {
        Posts(client: client.with(change))
    }

    /// Ends the calls in flight with an error and refuses further ones.
    public func close() { client.close() }

    /// Refuses further calls, lets those in flight end, and closes then.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Posts {
    /// Calls that block the calling thread until the response is there.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// Posts of a wall.
        public var posts: PostsApi.Blocking { PostsApi.Blocking(client: client) }

        /// Refuses further calls, lets those in flight end, and closes then.
        ///
        /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Posts, as its document describes it.
    public static let posts = ServiceDescription(name: "Posts", baseURL: "https://posts.example", formats: [.json])
}

extension Configuration {
    /// The configuration of a client of Posts.
    ///
    /// - Parameter credentials: Who calls.
    public static func posts(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .posts, credentials: credentials)
    }
}
