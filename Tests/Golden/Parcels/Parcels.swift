// Generated from Parcels.yaml by `make generate`. Do not edit.
// SHA-256 727b241ac49db441fc35bb15b130c9057aa082736e646d425695793672076b3b

@_spi(Generated) public import AblyPlatform

/// Where parameters go, and what stands behind references.
public struct Parcels: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// Parcels and what is known of them.
    public var parcels: ParcelsApi { ParcelsApi(client: client) }

    /// The operations under the tag Depots.
    public var depots: DepotsApi { DepotsApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Parcels {
        Parcels(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Parcels {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// Parcels and what is known of them.
        public var parcels: ParcelsApi.Blocking { ParcelsApi.Blocking(client: client) }

        /// The operations under the tag Depots.
        public var depots: DepotsApi.Blocking { DepotsApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension Parcels {
    /// The servers that the document names: `Parcels.Server.server1()` and the others are values for `baseURL` of a
    /// configuration.
    public enum Server {
        /// `https://{region}.parcels.example/v1/`
        ///
        /// - Parameter region: The value of `region`.
        /// - Returns: The base URL.
        public static func server1(region: Server1Region = .eu) -> String {
            ["https://", region.rawValue, ".parcels.example/v1"].joined()
        }

        /// The values of `region`.
        public enum Server1Region: String, CaseIterable, Sendable {
            /// `eu`
            case eu = "eu"
            /// `us`
            case us = "us"
        }
    }
}

extension ServiceDescription {
    /// Parcels, as described in its OpenAPI document.
    public static let parcels = ServiceDescription(
        name: "Parcels",
        baseURL: "https://eu.parcels.example/v1",
        formats: [.json]
    )
}

extension Configuration {
    /// The configuration of a client of Parcels.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func parcels(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .parcels, credentials: credentials)
    }
}
