// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

public import AblyPlatform

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

    /// - Parameter configuration: Where the service is, who calls, and how calls are made.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with other options for the calls made through it. It shares connections and tokens,
    /// and costs little to make.
    ///
    /// - Parameter change: Changes the options, which begin as this client has them.
    /// - Returns: The client with these options; what is not valid in them fails its calls.
    public func with(_ change: (inout CallOptions) -> Void) -> Clashes {
        Clashes(client: client.with(change))
    }

    /// Ends the calls in flight with an error and refuses further ones.
    public func close() { client.close() }

    /// Refuses further calls, lets those in flight end, and closes then.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Clashes {
    /// Calls that block the calling thread until the response is there.
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

        /// Refuses further calls, lets those in flight end, and closes then.
        ///
        /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Clashes, as its document describes it.
    public static let clashes = ServiceDescription(
        name: "Clashes",
        baseURL: "https://clashes.example",
        formats: [.json]
    )
}

extension Configuration {
    /// The configuration of a client of Clashes.
    ///
    /// - Parameter credentials: Who calls.
    public static func clashes(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .clashes, credentials: credentials)
    }
}
