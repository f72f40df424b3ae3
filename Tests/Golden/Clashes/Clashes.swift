// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

/// Names that Swift, the runtime or the generated code have taken.
public struct Clashes: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag History.
    public var history: HistoryApi { HistoryApi(client: client) }

    /// The operations under the tag 2nd tag.
    public var n2ndTag: N2ndTagApi { N2ndTagApi(client: client) }

    /// The operations under the tag client.
    public var clientApi: ClientApi { ClientApi(client: client) }

    /// The operations under the tag self.
    public var selfApi: SelfApi { SelfApi(client: client) }

    /// The operations under the tag close.
    public var closeApi: CloseApi { CloseApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Clashes {
        Clashes(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Clashes {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag History.
        public var history: HistoryApi.Blocking { HistoryApi.Blocking(client: client) }

        /// The operations under the tag 2nd tag.
        public var n2ndTag: N2ndTagApi.Blocking { N2ndTagApi.Blocking(client: client) }

        /// The operations under the tag client.
        public var clientApi: ClientApi.Blocking { ClientApi.Blocking(client: client) }

        /// The operations under the tag self.
        public var selfApi: SelfApi.Blocking { SelfApi.Blocking(client: client) }

        /// The operations under the tag close.
        public var closeApi: CloseApi.Blocking { CloseApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Clashes, as described in its OpenAPI document.
    public static let clashes = ServiceDescription(
        name: "Clashes",
        baseURL: "https://clashes.example",
        formats: [.json]
    )
}

extension Configuration {
    /// The configuration of a client of Clashes.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func clashes(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .clashes, credentials: credentials)
    }
}
