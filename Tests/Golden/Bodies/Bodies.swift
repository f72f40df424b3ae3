// Generated from Bodies.yaml by `make generate`. Do not edit.
// SHA-256 2caa633e9a704d767856185e9e80b1fbe14f900a28eab38bdbb034f45fffd137

public import AblyPlatform

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

    /// - Parameter configuration: Where the service is, who calls, and how calls are made.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with other options for the calls made through it. It shares connections and tokens,
    /// and costs little to make.
    ///
    /// - Parameter change: Changes the options, which begin as this client has them.
    /// - Returns: The client with these options; what is not valid in them fails its calls.
    public func with(_ change: (inout CallOptions) -> Void) -> Bodies {
        Bodies(client: client.with(change))
    }

    /// Ends the calls in flight with an error and refuses further ones.
    public func close() { client.close() }

    /// Refuses further calls, lets those in flight end, and closes then.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Bodies {
    /// Calls that block the calling thread until the response is there.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Messages.
        public var messages: MessagesApi.Blocking { MessagesApi.Blocking(client: client) }

        /// The operations under the tag Tokens.
        public var tokens: TokensApi.Blocking { TokensApi.Blocking(client: client) }

        /// The operations under the tag Files.
        public var files: FilesApi.Blocking { FilesApi.Blocking(client: client) }

        /// Refuses further calls, lets those in flight end, and closes then.
        ///
        /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Bodies, as its document describes it.
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
    /// - Parameter credentials: Who calls.
    public static func bodies(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .bodies, credentials: credentials)
    }
}
