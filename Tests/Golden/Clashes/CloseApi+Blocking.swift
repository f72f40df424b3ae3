// Generated from Clashes.yaml by `make generate`. Do not edit.
// SHA-256 37991a17d82c876c6ec063a6db9124be1d33e85fa878976278f34945e2f60919

@_spi(Generated) public import AblyPlatform

extension CloseApi {
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

extension CloseApi.Blocking {
    /// Blocks the calling thread. See ``CloseApi/close(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func close(id: String? = nil) throws(ApiError) -> CloseResponse {
        let body = RequestModel(id: id)
        return try close(body: body)
    }

    /// Blocks the calling thread. See ``CloseApi/close(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func close(body: RequestModel) throws(ApiError) -> CloseResponse {
        try client.blocking.send(CloseApi.Request.close(body: body)).body
    }
}

extension CloseApi.Blocking.Raw {
    /// Returns the whole response; blocks the calling thread. See ``CloseApi/close(id:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func close(id: String? = nil) throws(ApiError) -> ApiResponse<CloseResponse> {
        let body = RequestModel(id: id)
        return try close(body: body)
    }

    /// Returns the whole response; blocks the calling thread. See ``CloseApi/close(body:)``.
    @available(*, noasync, message: "blocks its thread: leave out `.blocking` and write `try await`")
    @discardableResult
    public func close(body: RequestModel) throws(ApiError) -> ApiResponse<CloseResponse> {
        try client.blocking.send(CloseApi.Request.close(body: body))
    }
}
