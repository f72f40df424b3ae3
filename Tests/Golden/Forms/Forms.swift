// Generated from Forms.yaml by `make generate`. Do not edit.
// SHA-256 0abeeab1199169f0298e31e45aba53ada30bd49b10a8076407099f5f7e200979

public import AblyPlatform

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

    /// - Parameter configuration: Where the service is, who calls, and how calls are made.
    public init(configuration: Configuration) { client = ApiClient(configuration: configuration) }

    private init(client: ApiClient) { self.client = client }

    /// The same client with other options for the calls made through it. It shares connections and tokens,
    /// and costs little to make.
    ///
    /// - Parameter change: Changes the options, which begin as this client has them.
    /// - Returns: The client with these options; what is not valid in them fails its calls.
    public func with(_ change: (inout CallOptions) -> Void) -> Forms {
        Forms(client: client.with(change))
    }

    /// Ends the calls in flight with an error and refuses further ones.
    public func close() { client.close() }

    /// Refuses further calls, lets those in flight end, and closes then.
    ///
    /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
    public func close(gracefully timeout: Duration) async { await client.close(gracefully: timeout) }
}

extension Forms {
    /// Calls that block the calling thread until the response is there.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// The operations under the tag Uploads.
        public var uploads: UploadsApi.Blocking { UploadsApi.Blocking(client: client) }

        /// The operations under the tag Search.
        public var search: SearchApi.Blocking { SearchApi.Blocking(client: client) }

        /// Refuses further calls, lets those in flight end, and closes then.
        ///
        /// - Parameter timeout: The longest time to wait. Calls that take longer end with an error.
        @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `await`")
        public func close(gracefully timeout: Duration) { client.blocking.close(gracefully: timeout) }
    }
}

extension ServiceDescription {
    /// Forms, as its document describes it.
    public static let forms = ServiceDescription(name: "Forms", baseURL: "https://forms.example", formats: [.json])
}

extension Configuration {
    /// The configuration of a client of Forms.
    ///
    /// - Parameter credentials: Who calls.
    public static func forms(_ credentials: Credentials = .none) -> Configuration {
        Configuration(service: .forms, credentials: credentials)
    }
}
