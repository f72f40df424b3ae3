// Generated from Guards.json by `make generate`. Do not edit.
// SHA-256 8b545430b1840aa83194a43226226380f1315fdd6e8c6ab64eaa48cc90821ba8

@_spi(Generated) public import AblyPlatform

/// Who may come in.
public struct Guards: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag Doors.
    public var doors: DoorsApi { DoorsApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    /// Creates a client with these credentials and default options.
    ///
    /// - Parameter key: Name and secret, `name:secret`.
    public init(key: String) {
        self.init(configuration: .guards(.key(key)))
    }

    /// Creates a client with these credentials and default options.
    ///
    /// - Parameters:
    ///   - username: The user name.
    ///   - password: The password.
    public init(username: String, password: String) {
        self.init(configuration: .guards(.basic(username: username, password: password)))
    }

    /// Creates a client with these credentials and default options.
    ///
    /// - Parameter token: The token, sent unchanged.
    public init(token: String) {
        self.init(configuration: .guards(.bearer(token)))
    }

    /// Creates a client with these credentials and default options.
    ///
    /// - Parameter apiKey: The key, sent where the service expects it.
    public init(apiKey: String) {
        self.init(configuration: .guards(.apiKey(apiKey)))
    }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Guards {
        Guards(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Guards {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Doors.
        public var doors: DoorsApi.Blocking { DoorsApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Guards, as described in its OpenAPI document.
    public static let guards = ServiceDescription(name: "Guards", baseURL: "https://guards.example", formats: [.json])
}

extension Configuration {
    /// The configuration of a client of Guards.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func guards(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .guards, credentials: credentials)
    }
}
