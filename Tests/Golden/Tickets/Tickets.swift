// Generated from Tickets.yaml by `make generate`. Do not edit.
// SHA-256 7d4b04cb9f128bd420bbf07a6677dafa936721637ebb128f1496fc6944d7352d

public import AblyPlatform

/// Error bodies, header fields, several media types.
public struct Tickets: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// Tickets of a help desk.
    public var tickets: TicketsApi { TicketsApi(client: client) }

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
    public func with(_ change: (inout CallOptions) -> Void) -> Tickets {
        Tickets(client: client.with(change))
    }

    /// Ends the calls in flight with an error and refuses further ones.
    public func close() { client.close() }

    /// Refuses further calls, lets those in flight end, and closes then.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Tickets {
    /// Calls that block the calling thread until the response is there.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// Tickets of a help desk.
        public var tickets: TicketsApi.Blocking { TicketsApi.Blocking(client: client) }

        /// Refuses further calls, lets those in flight end, and closes then.
        ///
        /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Tickets, as its document describes it.
    public static let tickets = ServiceDescription(
        name: "Tickets",
        baseURL: "https://tickets.example",
        formats: [.json]
    )
}

extension Configuration {
    /// The configuration of a client of Tickets.
    ///
    /// - Parameter credentials: Who calls.
    public static func tickets(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .tickets, credentials: credentials)
    }
}
