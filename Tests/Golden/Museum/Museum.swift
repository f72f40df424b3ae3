// Generated from openapi.yaml by `make generate`. Do not edit.
// SHA-256 e749cc0dd0ee35148d604f7b7790b0da4b1c3ae8278584bd9b2bf5ed55885749

public import AblyPlatform

/// A document of several files.
public struct Museum: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// What is shown.
    public var works: WorksApi { WorksApi(client: client) }

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
    public func with(_ change: (inout CallOptions) -> Void) -> Museum {
        Museum(client: client.with(change))
    }

    /// Ends the calls in flight with an error and refuses further ones.
    public func close() { client.close() }

    /// Refuses further calls, lets those in flight end, and closes then.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Museum {
    /// Calls that block the calling thread until the response is there.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// What is shown.
        public var works: WorksApi.Blocking { WorksApi.Blocking(client: client) }

        /// Refuses further calls, lets those in flight end, and closes then.
        ///
        /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Museum, as its document describes it.
    public static let museum = ServiceDescription(name: "Museum", baseURL: "https://museum.example", formats: [.json])
}

extension Configuration {
    /// The configuration of a client of Museum.
    ///
    /// - Parameter credentials: Who calls.
    public static func museum(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .museum, credentials: credentials)
    }
}
