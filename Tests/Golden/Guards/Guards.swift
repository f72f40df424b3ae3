// Generated from Guards.json by `make generate`. Do not edit.
// SHA-256 8b545430b1840aa83194a43226226380f1315fdd6e8c6ab64eaa48cc90821ba8

public import AblyPlatform

/// Who may come in.
public struct Guards: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag Doors.
    public var doors: DoorsApi { DoorsApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: Where the service is, who calls, and how calls are made.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    /// A client with these credentials and the defaults for all else.
    ///
    /// - Parameter key: Name and secret, `name:secret`.
    public init(key: String) {
        self.init(configuration: .guards(.key(key)))
    }

    /// A client with these credentials and the defaults for all else.
    ///
    /// - Parameters:
    ///   - username: The user name.
    ///   - password: The password.
    public init(username: String, password: String) {
        self.init(configuration: .guards(.basic(username: username, password: password)))
    }

    /// A client with these credentials and the defaults for all else.
    ///
    /// - Parameter token: A token, sent as it is.
    public init(token: String) {
        self.init(configuration: .guards(.bearer(token)))
    }

    /// A client with these credentials and the defaults for all else.
    ///
    /// - Parameter apiKey: The key, sent where the service expects it.
    public init(apiKey: String) {
        self.init(configuration: .guards(.apiKey(apiKey)))
    }

    private init(client: ApiClient) { self.client = client }

    /// The same client with other options for the calls made through it. It shares connections and tokens,
    /// and costs little to make.
    ///
    /// - Parameter change: Changes the options, which begin as this client has them.
    /// - Returns: The client with these options; what is not valid in them fails its calls.
    public func with(_ change: (inout CallOptions) -> Void) -> Guards {
        Guards(client: client.with(change))
    }

    /// Ends the calls in flight with an error and refuses further ones.
    public func close() { client.close() }

    /// Refuses further calls, lets those in flight end, and closes then.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Guards {
    /// Calls that block the calling thread until the response is there.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Doors.
        public var doors: DoorsApi.Blocking { DoorsApi.Blocking(client: client) }

        /// Refuses further calls, lets those in flight end, and closes then.
        ///
        /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Guards, as its document describes it.
    public static let guards = ServiceDescription(name: "Guards", baseURL: "https://guards.example", formats: [.json])
}

extension Configuration {
    /// The configuration of a client of Guards.
    ///
    /// - Parameter credentials: Who calls.
    public static func guards(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .guards, credentials: credentials)
    }
}
