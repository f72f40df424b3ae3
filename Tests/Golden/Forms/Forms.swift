// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

@_spi(Generated) public import AblyPlatform

/// Files, fields, and parameters that are JSON.
public struct Forms: Sendable {
    /// The client that carries all calls.
    public let client: ApiClient

    /// The operations under the tag Uploads.
    public var uploads: UploadsApi { UploadsApi(client: client) }

    /// The operations under the tag Search.
    public var search: SearchApi { SearchApi(client: client) }

    /// The same calls for synchronous code, which block the calling thread.
    public var blocking: Blocking { Blocking(client: client) }

    /// - Parameter configuration: The service, the credentials, and the options for calls.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with different options for its calls. It shares connections and tokens, and is cheap to create.
    ///
    /// - Parameter change: Changes the options, which are initially those of this client.
    /// - Returns: The client with these options; its calls fail if an option is invalid.
    public func with(_ change: (inout CallOptions) -> Void) -> Forms {
        Forms(client: client.with(change))
    }

    /// Fails the calls in flight, and rejects further ones.
    public func close() { client.close() }

    /// Rejects further calls, waits for those in flight, then closes the client.
    ///
    /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Forms {
    /// Calls that block the calling thread until the response has been received.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Uploads.
        public var uploads: UploadsApi.Blocking { UploadsApi.Blocking(client: client) }

        /// The operations under the tag Search.
        public var search: SearchApi.Blocking { SearchApi.Blocking(client: client) }

        /// Rejects further calls, waits for those in flight, then closes the client.
        ///
        /// - Parameter timeout: The maximum time to wait. Calls that take longer fail.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Forms, as described in its OpenAPI document.
    public static let forms = ServiceDescription(name: "Forms", baseURL: "https://forms.example", formats: [.json])
}

extension Configuration {
    /// The configuration of a client of Forms.
    ///
    /// - Parameter credentials: The credentials of the caller.
    public static func forms(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .forms, credentials: credentials)
    }
}
