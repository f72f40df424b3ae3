// Generated from Stations.yaml by `make generate`. Do not edit.
// SHA-256 6e8f5fa078e8441084eb2d40a82b829f5d06b99e5d361acc85010c75606916b8

@_spi(Generated) public import AblyPlatform

/// Several servers, and addresses with parts to choose.
public struct Stations: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag default.
    public var `default`: DefaultApi { DefaultApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Stations {
        Stations(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Stations {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag default.
        public var `default`: DefaultApi.Blocking { DefaultApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension Stations {
    /// The servers that the document names: `Stations.Server.server1()` and the others are values for `baseURL` of a
    /// configuration.
    public enum Server {
        /// Where stations are kept.
        ///
        /// `https://{region}.stations.example:{port}/{default}/`
        ///
        /// - Parameters:
        ///   - region: Where the data stays.
        ///   - port: The value of `port`.
        ///   - defaultValue: The version, as it stands in the path.
        /// - Returns: The base URL.
        public static func server1(
            region: Server1Region = .eu,
            port: Server1Port = .n443,
            defaultValue: String = "v1"
        ) -> String {
            ["https://", region.rawValue, ".stations.example:", port.rawValue, "/", defaultValue].joined()
        }

        /// For trials.
        ///
        /// `https://trial.stations.example/v1`
        public static var trial: String { "https://trial.stations.example/v1" }

        /// `//{mirror}/v1`
        ///
        /// - Parameter mirror: The value of `mirror`, which is inserted as it is.
        /// - Returns: The base URL.
        public static func server3(mirror: String = "mirror.stations.example") -> String {
            ["https://", mirror, "/v1"].joined()
        }

        /// One of your own.
        ///
        /// `{base}`
        ///
        /// - Parameter base: Scheme, host and port.
        /// - Returns: The base URL.
        public static func own(base: String = "http://localhost:8080") -> String {
            base
        }

        /// Where the data stays.
        public enum Server1Region: String, CaseIterable, Sendable {
            /// `eu`
            case eu = "eu"
            /// `us-east`
            case usEast = "us-east"
            /// `2`
            case n2 = "2"
        }

        /// The values of `port`.
        public enum Server1Port: String, CaseIterable, Sendable {
            /// `443`
            case n443 = "443"
            /// `8443`
            case n8443 = "8443"
        }
    }
}

extension ServiceDescription {
    /// Stations, as described in its OpenAPI document.
    public static let stations = ServiceDescription(
        name: "Stations",
        baseURL: "https://eu.stations.example:443/v1",
        formats: [.json]
    )
}

extension Configuration {
    /// The configuration of a client of Stations.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func stations(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .stations, credentials: credentials)
    }
}
