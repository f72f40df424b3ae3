// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

@_spi(Generated) public import AblyPlatform

/// What goes out and what comes back.
public struct Bodies: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag Messages.
    public var messages: MessagesApi { MessagesApi(client: client) }

    /// The operations under the tag Tokens.
    public var tokens: TokensApi { TokensApi(client: client) }

    /// The operations under the tag Files.
    public var files: FilesApi { FilesApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Bodies {
        Bodies(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Bodies {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Messages.
        public var messages: MessagesApi.Blocking { MessagesApi.Blocking(client: client) }

        /// The operations under the tag Tokens.
        public var tokens: TokensApi.Blocking { TokensApi.Blocking(client: client) }

        /// The operations under the tag Files.
        public var files: FilesApi.Blocking { FilesApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Bodies, as described in its OpenAPI document.
    public static let bodies = ServiceDescription(
        name: "Bodies",
        baseURL: "https://bodies.example/api",
        fallbackHosts: ["b.bodies.example", "c.bodies.example"],
        headers: [HeaderField("X-Version", "2")],
        agentHeader: "X-Agent",
        requestIdParameter: "request_id",
        renewableCodes: 40140...40149,
        formats: [.json, .msgpack]
    )
}

extension Configuration {
    /// The configuration of a client of Bodies.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func bodies(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .bodies, credentials: credentials)
    }
}
