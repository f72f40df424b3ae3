// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

/// Ably's REST interface: publish to channels, read their history, presence and status, edit and annotate messages,
/// send push notifications, issue and revoke tokens, and read usage. Protocol version 6. This document is written for
/// the Swift bindings that are generated from it, after what the service sends and takes; README.md beside it lists
/// where it departs from the document that Ably publishes.
public struct Ably: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// Tokens, issued and revoked.
    public var authentication: AuthenticationApi { AuthenticationApi(client: client) }

    /// Messages and presence events of the past.
    public var history: HistoryApi { HistoryApi(client: client) }

    /// Messages sent to one channel.
    public var publishing: PublishingApi { PublishingApi(client: client) }

    /// Push notifications, the devices that receive them and what those are subscribed to.
    public var push: PushApi { PushApi(client: client) }

    /// Usage of an application, and the service's clock.
    public var stats: StatsApi { StatsApi(client: client) }

    /// Channels that are active now, and who is present on them.
    public var status: StatusApi { StatusApi(client: client) }

    /// One request that covers several channels.
    public var batch: BatchApi { BatchApi(client: client) }

    /// Single messages, read, changed and traced through their versions.
    public var messages: MessagesApi { MessagesApi(client: client) }

    /// Annotations of messages, such as reactions.
    public var annotations: AnnotationsApi { AnnotationsApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    /// Creates a client with these credentials and default options.
    ///
    /// - Parameter key: Name and secret, `name:secret`.
    public init(key: String) {
        self.init(configuration: .ably(.key(key)))
    }

    /// Creates a client with these credentials and default options.
    ///
    /// - Parameters:
    ///   - username: The user name.
    ///   - password: The password.
    public init(username: String, password: String) {
        self.init(configuration: .ably(.basic(username: username, password: password)))
    }

    /// Creates a client with these credentials and default options.
    ///
    /// - Parameter token: The token, sent unchanged.
    public init(token: String) {
        self.init(configuration: .ably(.bearer(token)))
    }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Ably {
        Ably(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Ably {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// Tokens, issued and revoked.
        public var authentication: AuthenticationApi.Blocking { AuthenticationApi.Blocking(client: client) }

        /// Messages and presence events of the past.
        public var history: HistoryApi.Blocking { HistoryApi.Blocking(client: client) }

        /// Messages sent to one channel.
        public var publishing: PublishingApi.Blocking { PublishingApi.Blocking(client: client) }

        /// Push notifications, the devices that receive them and what those are subscribed to.
        public var push: PushApi.Blocking { PushApi.Blocking(client: client) }

        /// Usage of an application, and the service's clock.
        public var stats: StatsApi.Blocking { StatsApi.Blocking(client: client) }

        /// Channels that are active now, and who is present on them.
        public var status: StatusApi.Blocking { StatusApi.Blocking(client: client) }

        /// One request that covers several channels.
        public var batch: BatchApi.Blocking { BatchApi.Blocking(client: client) }

        /// Single messages, read, changed and traced through their versions.
        public var messages: MessagesApi.Blocking { MessagesApi.Blocking(client: client) }

        /// Annotations of messages, such as reactions.
        public var annotations: AnnotationsApi.Blocking { AnnotationsApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Ably Platform API, as described in its OpenAPI document.
    public static let ably = ServiceDescription(
        name: "Ably Platform API",
        baseURL: "https://main.realtime.ably.net",
        fallbackHosts: [
            "main.a.fallback.ably-realtime.com", "main.b.fallback.ably-realtime.com",
            "main.c.fallback.ably-realtime.com", "main.d.fallback.ably-realtime.com",
            "main.e.fallback.ably-realtime.com",
        ],
        headers: [HeaderField("X-Ably-Version", "6")],
        library: AgentProduct("ably-platform-swift", "0.1.0"),
        agentHeader: "Ably-Agent",
        versionHeader: "X-Ably-Version",
        requestIdParameter: "request_id",
        renewableCodes: 40140...40149,
        formats: [.json, .msgpack]
    )
}

extension Configuration {
    /// The configuration of a client of Ably Platform API.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func ably(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .ably, credentials: credentials)
    }
}
