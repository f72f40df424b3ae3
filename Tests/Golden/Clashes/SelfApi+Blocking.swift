// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension SelfApi {
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

extension SelfApi.Blocking {
    /// Blocks the calling thread. See ``SelfApi/selfAll()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func selfAll() throws(ApiError) -> History {
        try client.blocking.send(SelfApi.Request.selfAll()).body
    }
}

extension SelfApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``SelfApi/selfAll()``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func selfAll() throws(ApiError) -> ApiResponse<History> {
        try client.blocking.send(SelfApi.Request.selfAll())
    }
}
