// Generated from Orders.yaml by `make generate`. Do not edit.
// SHA-256 cf599e3e9a6b3ca2585fbe41d5fb79739ff48170edf453bd34f04d2059452f2d

public import AblyPlatform

/// What may be sent twice.
public struct Orders: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag Orders.
    public var orders: OrdersApi { OrdersApi(client: client) }

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
    public func with(_ change: (inout CallOptions) -> Void) -> Orders {
        Orders(client: client.with(change))
    }

    /// Ends the calls in flight with an error and refuses further ones.
    public func close() { client.close() }

    /// Refuses further calls, lets those in flight end, and closes then.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Orders {
    /// Calls that block the calling thread until the response is there.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Orders.
        public var orders: OrdersApi.Blocking { OrdersApi.Blocking(client: client) }

        /// Refuses further calls, lets those in flight end, and closes then.
        ///
        /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Orders, as its document describes it.
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
    /// - Parameter credentials: Who calls.
    public static func orders(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .orders, credentials: credentials)
    }
}
