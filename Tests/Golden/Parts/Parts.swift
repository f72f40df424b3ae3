// Generated from Parts.yaml by `make generate`. Do not edit.
// SHA-256 88d9a04f538c5f9f4971d1688c81415f3fde7027f2f9b002172f64f56a4ee65b

@_spi(Generated) public import AblyPlatform

/// Schemas that are made of others.
public struct Parts: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag Keep.
    public var keep: KeepApi { KeepApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Parts {
        Parts(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Parts {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Keep.
        public var keep: KeepApi.Blocking { KeepApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Parts, as described in its OpenAPI document.
    public static let parts = ServiceDescription(name: "Parts", baseURL: "https://parts.example", formats: [.json])
}

extension Configuration {
    /// The configuration of a client of Parts.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func parts(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .parts, credentials: credentials)
    }
}
