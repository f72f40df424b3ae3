// Generated from Stations.yaml by `make generate`. Do not edit.
// SHA-256 6e8f5fa078e8441084eb2d40a82b829f5d06b99e5d361acc85010c75606916b8

@_spi(Generated) public import AblyPlatform

extension DefaultApi {
    /// The same calls for synchronous code, which block the calling thread.
    public struct Blocking: Sendable {
        let client: ApiClient

        /// - Parameter client: The client that carries the calls.
        public init(client: ApiClient) { self.client = client }

        /// The same calls, returning the whole response.
        public var raw: Raw { Raw(client: client) }

        /// Calls that block the calling thread and return the whole response.
        public struct Raw: Sendable {
            let client: ApiClient
        }
    }
}

extension DefaultApi.Blocking {
    /// Blocks the calling thread. See ``DefaultApi/listStations()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func listStations() throws(ApiError) -> [String] {
        try client.blocking.send(DefaultApi.Request.listStations()).body
    }
}

extension DefaultApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``DefaultApi/listStations()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    public func listStations() throws(ApiError) -> ApiResponse<[String]> {
        try client.blocking.send(DefaultApi.Request.listStations())
    }
}
