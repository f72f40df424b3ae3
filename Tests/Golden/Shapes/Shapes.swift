// Generated from Shapes.json by `make generate`. Do not edit.
// SHA-256 3b49fd801d9882e6a9de02e71d10369e74c63fc4f108f2f1440748acabd75048

@_spi(Generated) public import AblyPlatform

/// Shapes
public struct Shapes: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// Answers with what it was sent.
    public var echo: EchoApi { EchoApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Shapes {
        Shapes(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Shapes {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// Answers with what it was sent.
        public var echo: EchoApi.Blocking { EchoApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Shapes, as described in its OpenAPI document.
    public static let shapes = ServiceDescription(name: "Shapes", baseURL: "https://shapes.example", formats: [.json])
}

extension Configuration {
    /// The configuration of a client of Shapes.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func shapes(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .shapes, credentials: credentials)
    }
}
