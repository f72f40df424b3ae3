// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

@_spi(Generated) public import AblyPlatform

/// What may be sent twice.
public struct Orders: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag Orders.
    public var orders: OrdersApi { OrdersApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Orders {
        Orders(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Orders {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Orders.
        public var orders: OrdersApi.Blocking { OrdersApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Orders, as described in its OpenAPI document.
    public static let orders = ServiceDescription(
        name: "Orders",
        baseURL: "https://orders.example",
        headers: [HeaderField("X-Version", "3")],
        versionHeader: "X-Version",
        formats: [.json, .msgpack]
    )
}

extension Configuration {
    /// The configuration of a client of Orders.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func orders(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .orders, credentials: credentials)
    }
}
